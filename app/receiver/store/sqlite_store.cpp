// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/sqlite_store.h"

#include <cstring>
#include <filesystem>
#include <mutex>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/receiver/store/file_lock.h"
#include "app/receiver/store/sqlite_rows.h"

namespace callbox::app::receiver {

namespace {

using core::ErrorCode;
using core::fail;
using core::say;

constexpr int kApplicationId = 0x43425852;  // "CBXR"
constexpr int kSchema = 3;

int pragma(SQLite::Database& database, const char* name) {
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

/// Errors: unsupported when the file is not a store of this or an older version.
Done checkOwner(SQLite::Database& database, const std::string& file) {
    const int version = pragma(database, "user_version");
    const int owner = pragma(database, "application_id");
    if (owner != kApplicationId && (owner != 0 || version != 0 || database.tableExists("receiver")))
        return fail(ErrorCode::unsupported, say("receiver.store-foreign", {{"file", file}}));
    if (version > kSchema)
        return fail(ErrorCode::unsupported,
                    say("receiver.store-newer", {{"file", file},
                                                 {"found", std::to_string(version)},
                                                 {"known", std::to_string(kSchema)}}));
    return {};
}

void migrate(SQLite::Database& database, const std::string& file) {
    int version = pragma(database, "user_version");
    if (version == kSchema)
        return;
    if (version > 0) {
        SQLite::Statement backup(database, "VACUUM INTO ?");
        backup.bind(1, file + ".before-" + std::to_string(kSchema));
        backup.exec();
    }
    while (version < kSchema) {
        ++version;
        char name[32];
        std::snprintf(name, sizeof name, "migrations/%04d", version);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(std::string(sqlText(name)));
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(version));
        transaction.commit();
    }
}

}  // namespace

class SqliteStore::Core {
public:
    Core(std::string file, Mode mode, FileLock lock)
        : file_(std::move(file)), mode_(mode), lock_(std::move(lock)) {}
    ~Core() {
        // Closing the last connection checkpoints: that too is a write.
        lock_.lock();
        reader_.reset();
        writer_.reset();
        lock_.unlock();
    }
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    Done openReader();
    Done openWriter();
    std::vector<Done> write(std::span<const Work> works);
    Done read(const Work& work);

private:
    Done attempt(const Work& work, SqliteTransaction& transaction);
    Done writeAll(std::span<const Work> works, std::vector<Done>& outcomes);

    std::string file_;
    Mode mode_;
    FileLock lock_;
    std::optional<SqliteConnection> writer_;
    std::mutex reading_;
    std::optional<SqliteConnection> reader_;
};

Done SqliteStore::Core::openReader() {
    auto opened = guarded([&] {
        reader_.emplace(file_, SQLite::OPEN_READONLY);
        return checkOwner(reader_->database(), file_);
    });
    return opened ? std::move(*opened) : core::passOn(std::move(opened));
}

Done SqliteStore::Core::openWriter() {
    auto opened = guarded([&]() -> Done {
        writer_.emplace(file_, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        auto& database = writer_->database();
        if (auto owned = checkOwner(database, file_); !owned)
            return owned;
        database.exec("PRAGMA journal_mode = WAL");
        database.exec("PRAGMA synchronous = FULL");
        migrate(database, file_);
        return {};
    });
    return opened ? std::move(*opened) : core::passOn(std::move(opened));
}

Done SqliteStore::Core::attempt(const Work& work, SqliteTransaction& transaction) {
    auto& database = writer_->database();
    database.exec("SAVEPOINT work");
    Done outcome = work(transaction);
    if (!outcome)
        database.exec("ROLLBACK TO work");
    database.exec("RELEASE work");
    return outcome;
}

Done SqliteStore::Core::writeAll(std::span<const Work> works, std::vector<Done>& outcomes) {
    return guarded([&] {
        auto& database = writer_->database();
        database.exec("BEGIN IMMEDIATE");
        SqliteTransaction transaction(*writer_);
        for (const auto& work : works)
            outcomes.push_back(attempt(work, transaction));
        database.exec("COMMIT");
    });
}

std::vector<Done> SqliteStore::Core::write(std::span<const Work> works) {
    std::vector<Done> outcomes;
    outcomes.reserve(works.size());
    if (mode_ == Mode::readOnly)
        return {works.size(), fail(ErrorCode::unsupported, say("receiver.store-read-only"))};
    lock_.lock();
    Done committed = writer_ ? Done{} : openWriter();
    if (committed)
        committed = writeAll(works, outcomes);
    // After a failed write nothing that this connection believes may be trusted (a failed fsync
    // marks pages clean), so the next write starts from what is on the disk.
    if (!committed)
        writer_.reset();
    lock_.unlock();
    if (!committed)
        return {works.size(), core::passOn(committed)};
    return outcomes;
}

Done SqliteStore::Core::read(const Work& work) {
    const std::lock_guard guard(reading_);
    auto outcome = guarded([&] {
        auto& database = reader_->database();
        database.exec("BEGIN");
        SqliteTransaction transaction(*reader_);
        Done done = work(transaction);
        database.exec("ROLLBACK");
        return done;
    });
    if (!outcome)
        sqlite3_exec(reader_->database().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return outcome ? std::move(*outcome) : core::passOn(std::move(outcome));
}

core::Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& file, Mode mode) {
    if (mode == Mode::readOnly && access(file.c_str(), F_OK) != 0)
        return fail(ErrorCode::notFound, say("receiver.store-missing", {{"file", file}}));
    if (mode == Mode::readWrite) {
        // SQLite gives its side files the mode of the main file.
        const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (handle < 0)
            return fail(ErrorCode::storage, say("receiver.file-not-opened",
                                                {{"file", file}, {"cause", std::strerror(errno)}}));
        ::close(handle);
    }
    auto lock = FileLock::open(file + ".lock");
    if (!lock)
        return core::passOn(std::move(lock));
    auto core = std::make_unique<Core>(file, mode, std::move(*lock));
    if (mode == Mode::readWrite) {
        const Work nothing = [](StoreTransaction&) { return Done{}; };
        if (auto outcomes = core->write({&nothing, 1}); !outcomes.front())
            return core::passOn(std::move(outcomes.front()));
    }
    if (auto opened = core->openReader(); !opened)
        return core::passOn(std::move(opened));
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(core)));
}

SqliteStore::SqliteStore(std::unique_ptr<Core> core) : core_(std::move(core)) {}
SqliteStore::~SqliteStore() = default;

std::vector<Done> SqliteStore::write(std::span<const Work> works) {
    return core_->write(works);
}
Done SqliteStore::read(const Work& work) {
    return core_->read(work);
}

}  // namespace callbox::app::receiver
