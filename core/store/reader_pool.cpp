// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader_pool.h"

#include <exception>
#include <utility>

namespace callbox::core::store {

namespace {
constexpr std::size_t kMostConnections = 4;
}

ReaderPool::ReaderPool(std::filesystem::path path, std::string vfs)
    : path_(std::move(path)), vfs_(std::move(vfs)) {}

Result<void> ReaderPool::open() {
    auto connection = Connection::open(path_, Connection::Mode::reader, vfs_);
    if (!connection)
        return passOn(connection);
    // The first read opens the write-ahead log and its index: the descriptors are held from here.
    auto warm = (*connection)->execute("SELECT count(*) FROM sqlite_schema");
    if (!warm)
        return warm;
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(*connection));
    return {};
}

Result<ReaderPool::Lease> ReaderPool::take() {
    std::unique_lock lock(mutex_);
    for (;;) {
        if (!idle_.empty()) {
            Lease lease{std::move(idle_.back()), generation_};
            idle_.pop_back();
            ++lent_;
            return lease;
        }
        if (lent_ < kMostConnections) {
            ++lent_;
            const std::uint64_t generation = generation_;
            lock.unlock();
            auto connection = Connection::open(path_, Connection::Mode::reader, vfs_);
            if (connection)
                return Lease{std::move(*connection), generation};
            lock.lock();
            --lent_;
            if (lent_ == 0)
                return passOn(connection);
        }
        returned_.wait(lock);
    }
}

void ReaderPool::giveBack(Lease lease) {
    const bool good = !lease.connection->failure().ofDatabase();
    {
        const std::lock_guard lock(mutex_);
        --lent_;
        if (good && lease.generation == generation_) {
            lease.connection->clearFailure();
            idle_.push_back(std::move(lease.connection));
        }
    }
    returned_.notify_all();
}

Result<void> ReaderPool::run(const std::function<void(Reader&)>& work) {
    return runOutside([&](Connection& connection) {
        auto begun = connection.execute("BEGIN");
        if (begun) {
            Reader reader(connection);
            work(reader);
            connection.database().tryExec("COMMIT");
        }
        return begun;
    });
}

Result<void> ReaderPool::runOutside(const std::function<Result<void>(Connection&)>& work) {
    auto lease = take();
    if (!lease)
        return passOn(lease);
    Result<void> result;
    try {
        result = work(*lease->connection);
    } catch (const std::exception& exception) {
        lease->connection->database().tryExec("ROLLBACK");
        result = fail(ErrorCode::internal,
                      say("store.statement-failed", {{"path", path_.string()}}), exception.what());
    }
    giveBack(std::move(*lease));
    return result;
}

void ReaderPool::renew() {
    const std::lock_guard lock(mutex_);
    ++generation_;
    idle_.clear();
}

void ReaderPool::close() {
    std::unique_lock lock(mutex_);
    returned_.wait(lock, [&] { return lent_ == 0; });
    idle_.clear();
}

}  // namespace callbox::core::store
