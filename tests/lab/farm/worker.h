// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "tests/lab/farm/session.h"

namespace callbox::tests::farm {

/// A thread that serves its share of the partitions: waits for their sockets and for what is due.
class Worker {
public:
    Worker(const Settings& settings, Counters& counters, AuthorizedKeys& keys);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// From any thread: done in this one's, in order.
    void post(std::function<void(Worker&)> task);

    // ---- in the worker's thread -----------------------------------------------------------

    /// Takes over a connection of partition `number`.
    void adopt(std::size_t number, ssh_session session);
    Partition& partition(std::size_t number);
    /// Serves the partition's connections after something was said.
    void attend(Partition& partition);
    void drop(Partition& partition);
    void dropAll();

private:
    using Clock = Session::Clock;
    struct Slot {
        std::unique_ptr<Session> session;
        Clock::time_point due;
        bool writes = false;
    };

    void run();
    void runTasks();
    void serve(Session* session, Clock::time_point now);
    void remove(Session* session);
    int waitTime(Clock::time_point now) const;

    const Settings& settings_;
    Counters& counters_;
    AuthorizedKeys& keys_;
    int poll_;
    int wake_;
    std::map<std::size_t, std::unique_ptr<Partition>> partitions_;
    std::map<Session*, Slot> slots_;
    std::set<std::pair<Clock::time_point, Session*>> due_;
    std::mutex mutex_;
    std::vector<std::function<void(Worker&)>> tasks_;
    bool stop_ = false;  ///< guarded by mutex_
    std::thread thread_;
};

}  // namespace callbox::tests::farm
