// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "core/store/query.h"
#include "core/store/verification.h"

namespace callbox::core::store {

namespace {

constexpr std::size_t kMostJobs = 1000;
constexpr int kTooLongLogPages = 16'000;

/// Pages of the log after which it is written back: few enough that the reserve can take them when
/// the disk is full.
int longLogPages(std::uint64_t reserveBytes) {
    constexpr std::uint64_t kPage = 4096;
    return static_cast<int>(std::clamp<std::uint64_t>(reserveBytes / kPage / 2, 16, 1000));
}

/// SQLite tells after each commit how long the log has become.
int noteLogLength(void* pages, sqlite3*, const char*, int length) {
    *static_cast<int*>(pages) = length;
    return SQLITE_OK;
}

/// Makes a truncated log's length durable: after a failed fsync its old end may be missing on disk.
void syncLog(const std::filesystem::path& database) {
    const int descriptor = ::open((database.string() + "-wal").c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Result<std::uint64_t> storedBatchNumber(Connection& connection) {
    const Reader reader(connection);
    return guarded(reader, [&]() -> Result<std::uint64_t> {
        Query query(reader, "SELECT number FROM batch");
        return query.next() ? query.number(0) : 0;
    });
}

}  // namespace

Writer::Writer(const StoreOptions& options, ReaderPool& readers, SpaceReserve reserve,
               std::unique_ptr<Connection> connection)
    : options_(options),
      readers_(readers),
      reserve_(std::move(reserve)),
      connection_(std::move(connection)) {
    sqlite3_wal_hook(connection_->database().getHandle(), noteLogLength, &logPages_);
    batchNumber_ = storedBatchNumber(*connection_).value_or(0);
    if (!reserve_.held())
        diskFull();
    thread_ = std::thread([this] { run(); });
}

Writer::~Writer() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    posted_.notify_all();
    thread_.join();
}

void Writer::post(Store::Work work, Store::Done done, Urgency urgency) {
    enqueue({std::move(work), std::move(done), urgency});
}

void Writer::postDirect(Store::Work work, Store::Done done, Urgency urgency) {
    enqueue({std::move(work), std::move(done), urgency, true});
}

void Writer::enqueue(Job job) {
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(job));
    }
    posted_.notify_one();
}

std::vector<Message> Writer::alarms() const {
    const std::lock_guard lock(mutex_);
    std::vector<Message> messages;
    for (const auto& [key, what] : alarms_)
        messages.push_back(what);
    return messages;
}

Writer::Batch Writer::nextBatch() {
    std::unique_lock lock(mutex_);
    const auto ready = [&] { return stop_ || !queue_.empty(); };
    if (connection_ && reserve_.held())
        posted_.wait(lock, ready);
    else
        posted_.wait_for(lock, options_.retryInterval, ready);
    Batch batch;
    const auto count = std::min(queue_.size(), kMostJobs);
    batch.reserve(count);
    std::move(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(count),
              std::back_inserter(batch));
    queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(count));
    return batch;
}

void Writer::run() {
    for (;;) {
        Batch batch = nextBatch();
        if (batch.empty()) {
            const std::lock_guard lock(mutex_);
            if (stop_ && queue_.empty())
                break;
        }
        recoverWhenDue();
        if (batch.empty())
            continue;
        commitBatch(batch);
        answer(batch);
        checkpointIfLong();
    }
    if (connection_)
        checkpoint(true);
    connection_.reset();
}

void Writer::refuse(Batch& batch, const Error& error) {
    for (auto& job : batch)
        job.result = tl::unexpected<Error>(error);
}

void Writer::answer(Batch& batch) {
    for (auto& job : batch) {
        if (!job.done)
            continue;
        if (options_.executor && !job.direct)
            options_.executor(
                [done = std::move(job.done), result = std::move(job.result)] { done(result); });
        else
            job.done(std::move(job.result));
    }
}

void Writer::commitBatch(Batch& batch) {
    if (!connection_)
        return refuse(batch, downBecause_);
    for (int round = 0; round < 2; ++round) {
        const auto done = attempt(batch);
        if (done)
            return;
        const Failure failure = connection_->failure();
        connection_->database().tryExec("ROLLBACK");
        refuse(batch, done.error());
        if (!failure.ofDatabase())
            return;
        if (failure.kind == FailureKind::full) {
            diskFull();
            continue;
        }
        downBecause_ = done.error();
        const std::uint64_t wanted = batchNumber_ + 1;
        if (!recover())
            return refuse(batch, downBecause_);
        if (batchNumber_ == wanted) {
            // The commit had reached the file, and what recover() did made it durable.
            for (auto& job : batch)
                job.result = std::move(job.own);
            ++commits_;
            return;
        }
    }
}

Result<void> Writer::attempt(Batch& batch) {
    connection_->clearFailure();
    auto done = connection_->execute("BEGIN IMMEDIATE");
    if (!done)
        return done;
    std::uint64_t good = 0;
    done = runJobs(batch, good);
    if (!done)
        return done;
    if (good == 0) {
        connection_->database().tryExec("ROLLBACK");
    } else {
        const Reader reader(*connection_);
        done = guarded(reader, [&]() -> Result<void> {
            Query(reader, "UPDATE batch SET number = ?").with(batchNumber_ + 1).run();
            connection_->database().exec("COMMIT");
            return {};
        });
        if (!done)
            return done;
        ++batchNumber_;
        ++commits_;
    }
    for (auto& job : batch)
        job.result = std::move(job.own);
    return {};
}

Result<void> Writer::runJobs(Batch& batch, std::uint64_t& good) {
    for (auto& job : batch) {
        if (!reserve_.held() && job.urgency == Urgency::normal) {
            job.own = fail(ErrorCode::storage,
                           say("store.disk-full", {{"path", options_.path.string()}}));
            continue;
        }
        auto done = connection_->execute("SAVEPOINT job");
        if (!done)
            return done;
        try {
            Transaction transaction(*connection_);
            job.own = job.work(transaction);
        } catch (const std::exception& exception) {
            job.own = fail(ErrorCode::internal,
                           say("store.statement-failed", {{"path", options_.path.string()}}),
                           exception.what());
        }
        // Whatever the work made of it, a failure of the database fails the whole batch.
        if (connection_->failure().ofDatabase())
            return tl::unexpected<Error>(errorOf(connection_->failure(), options_.path.string()));
        if (job.own)
            ++good;
        done = connection_->execute(job.own ? "RELEASE job" : "ROLLBACK TO job; RELEASE job");
        if (!done)
            return done;
    }
    return {};
}

Result<void> Writer::checkpoint(bool truncate) {
    sqlite3* handle = connection_->database().getHandle();
    const int code = sqlite3_wal_checkpoint_v2(
        handle, "main", truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, nullptr,
        nullptr);
    if (code == SQLITE_OK) {
        if (truncate)
            logPages_ = 0;
        return {};
    }
    return tl::unexpected<Error>(connection_->note(SQLite::Exception(handle, code)));
}

void Writer::checkpointIfLong() {
    // Without space to spare the log is emptied after every batch.
    const int most = reserve_.held() ? longLogPages(options_.reserveBytes) : 1;
    if (!connection_ || logPages_ < most)
        return;
    connection_->clearFailure();
    const auto done = checkpoint(!reserve_.held() || logPages_ >= kTooLongLogPages);
    if (done || !connection_->failure().ofDatabase())
        return;
    if (connection_->failure().kind == FailureKind::full) {
        if (reserve_.held())
            diskFull();
        return;
    }
    downBecause_ = done.error();
    recover();
}

bool Writer::recover() {
    connection_.reset();
    readers_.renew();
    nextRecovery_ = std::chrono::steady_clock::now() + options_.retryInterval;
    Result<void> done;
    for (int round = 0; round < 2; ++round) {
        auto opened = Connection::open(options_.path, Connection::Mode::writer, options_.vfs);
        done = opened ? Result<void>{} : Result<void>(passOn(opened));
        if (opened) {
            connection_ = std::move(*opened);
            sqlite3_wal_hook(connection_->database().getHandle(), noteLogLength, &logPages_);
            // Everything is written to the file and synced anew, and the log emptied: what the
            // kernel only believes to be on disk does not count any more.
            done = checkpoint(true);
            if (done) {
                syncLog(options_.path);
                done = checkObligations(*connection_);
            }
        }
        const bool full = connection_ && connection_->failure().kind == FailureKind::full;
        if (done || !full || !reserve_.held())
            break;
        connection_.reset();
        diskFull();
    }
    Result<std::uint64_t> number{0};
    if (done) {
        number = storedBatchNumber(*connection_);
        if (!number)
            done = passOn(number);
    }
    if (!done) {
        connection_.reset();
        downBecause_ = done.error();
        raise("store.down", downBecause_.message);
        return false;
    }
    batchNumber_ = *number;
    // Held ready again for when descriptors run out; reading works without.
    static_cast<void>(readers_.open());
    clear("store.down");
    raise("store.recovered", say("store.recovered", {{"path", options_.path.string()}}));
    return true;
}

void Writer::recoverWhenDue() {
    const auto now = std::chrono::steady_clock::now();
    if (now < nextRecovery_)
        return;
    if (!connection_)
        recover();
    if (!reserve_.held()) {
        nextRecovery_ = now + options_.retryInterval;
        if (reserve_.hold())
            clear("store.disk-full");
    }
}

void Writer::diskFull() {
    reserve_.release();
    nextRecovery_ = std::chrono::steady_clock::now() + options_.retryInterval;
    raise("store.disk-full", say("store.disk-full", {{"path", options_.path.string()}}));
    if (connection_) {
        // What the log holds twice is given back; when that fails the next batch will tell.
        static_cast<void>(checkpoint(true));
        connection_->clearFailure();
    }
}

void Writer::raise(const char* key, Message what) {
    {
        const std::lock_guard lock(mutex_);
        auto& standing = alarms_[key];
        if (standing == what)
            return;
        standing = what;
    }
    if (options_.alarm)
        options_.alarm({key, std::move(what), true});
}

void Writer::clear(const char* key) {
    Message what;
    {
        const std::lock_guard lock(mutex_);
        const auto found = alarms_.find(key);
        if (found == alarms_.end())
            return;
        what = std::move(found->second);
        alarms_.erase(found);
    }
    if (options_.alarm)
        options_.alarm({key, std::move(what), false});
}

}  // namespace callbox::core::store
