// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "app/receiver/store/receiver_store.h"

namespace callbox::app::receiver {

/// The one thread that writes: what was handed in while the last commit ran goes into the next one
/// together, so that many clients share one sync.
class StoreWriter {
public:
    using Outcome = std::function<void(Done)>;

    /// `limit`: works waiting beyond which new ones are refused.
    explicit StoreWriter(ReceiverStore& store, std::size_t limit = 4096);
    ~StoreWriter();
    StoreWriter(const StoreWriter&) = delete;
    StoreWriter& operator=(const StoreWriter&) = delete;

    /// From any thread. `done` is called on the writer's thread after the commit (or, when too much
    /// waits or the writer stopped, at once with limitExceeded).
    void submit(ReceiverStore::Work work, Outcome done);

    /// Finishes what waits, then ends the thread. May be repeated.
    void stop();

private:
    struct Job {
        ReceiverStore::Work work;
        Outcome done;
    };

    void run();

    ReceiverStore& store_;
    std::size_t limit_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> waiting_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace callbox::app::receiver
