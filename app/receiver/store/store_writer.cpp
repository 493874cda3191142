// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/store_writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace callbox::app::receiver {

namespace {

/// Bounds how long one commit keeps its first work waiting.
constexpr std::size_t kTogether = 128;

}  // namespace

StoreWriter::StoreWriter(ReceiverStore& store, std::size_t limit)
    : store_(store), limit_(limit), thread_([this] { run(); }) {}

StoreWriter::~StoreWriter() {
    stop();
}

void StoreWriter::submit(ReceiverStore::Work work, Outcome done) {
    {
        const std::lock_guard lock(mutex_);
        if (!stopping_ && waiting_.size() < limit_) {
            waiting_.push_back({std::move(work), std::move(done)});
            changed_.notify_one();
            return;
        }
    }
    done(core::fail(core::ErrorCode::limitExceeded, core::say("receiver.busy")));
}

void StoreWriter::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        changed_.notify_one();
    }
    if (thread_.joinable())
        thread_.join();
}

void StoreWriter::run() {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        if (waiting_.empty())
            return;
        const auto count = static_cast<std::ptrdiff_t>(std::min(waiting_.size(), kTogether));
        std::vector<ReceiverStore::Work> works;
        std::vector<Outcome> outcomes;
        for (auto job = waiting_.begin(); job != waiting_.begin() + count; ++job) {
            works.push_back(std::move(job->work));
            outcomes.push_back(std::move(job->done));
        }
        waiting_.erase(waiting_.begin(), waiting_.begin() + count);
        lock.unlock();
        std::vector<Done> results = store_.write(works);
        for (std::size_t i = 0; i < results.size(); ++i)
            outcomes[i](std::move(results[i]));
        works.clear();
        outcomes.clear();
        lock.lock();
    }
}

}  // namespace callbox::app::receiver
