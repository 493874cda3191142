// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "core/store/connection.h"
#include "core/store/reader_pool.h"
#include "core/store/space_reserve.h"
#include "core/store/store.h"

namespace callbox::core::store {

/// The thread that does every write and checkpoint. It commits in batches, and when the disk fails
/// it opens the file again and finds out what became of the batch before it answers for it.
class Writer {
public:
    Writer(const StoreOptions& options, ReaderPool& readers, SpaceReserve reserve,
           std::unique_ptr<Connection> connection);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void post(Store::Work work, Store::Done done, Urgency urgency);
    /// The same with `done` called on the writer's thread, whatever the executor.
    void postDirect(Store::Work work, Store::Done done, Urgency urgency);
    bool onThread() const { return std::this_thread::get_id() == thread_.get_id(); }
    std::vector<Message> alarms() const;
    std::uint64_t commits() const { return commits_; }

private:
    struct Job {
        Store::Work work;
        Store::Done done;
        Urgency urgency = Urgency::normal;
        bool direct = false;       ///< done runs on the writer's thread
        Result<void> own = {};     ///< what the work itself said
        Result<void> result = {};  ///< what the caller hears
    };
    using Batch = std::vector<Job>;

    void run();
    void enqueue(Job job);
    Batch nextBatch();
    void commitBatch(Batch& batch);
    Result<void> attempt(Batch& batch);
    Result<void> runJobs(Batch& batch, std::uint64_t& good);
    void answer(Batch& batch);
    static void refuse(Batch& batch, const Error& error);

    void checkpointIfLong();
    Result<void> checkpoint(bool truncate);

    bool recover();
    void recoverWhenDue();
    void diskFull();
    void raise(const char* key, Message what);
    void clear(const char* key);

    const StoreOptions& options_;
    ReaderPool& readers_;
    SpaceReserve reserve_;
    std::unique_ptr<Connection> connection_;  ///< null while the file cannot be used
    Error downBecause_;
    std::uint64_t batchNumber_ = 0;
    int logPages_ = 0;
    std::chrono::steady_clock::time_point nextRecovery_;
    std::atomic<std::uint64_t> commits_{0};

    mutable std::mutex mutex_;
    std::condition_variable posted_;
    std::deque<Job> queue_;
    std::map<std::string, Message> alarms_;
    bool stop_ = false;

    std::thread thread_;
};

}  // namespace callbox::core::store
