// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/embedded_file.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// A condition of the database itself. `raised` false says that it is over.
struct StoreAlarm {
    /// "store.disk-full"; "store.down": nothing can be written, when it is over call
    /// Outbox::recover(); "store.recovered": the disk failed once, stands until the restart.
    std::string key;
    Message what;
    bool raised = true;
};

/// What a write is for. When the disk is full only `essential` writes run, out of reserved space.
enum class Urgency {
    normal,
    essential  ///< hardware problems, their reports, and what finishes messages
};

struct StoreOptions {
    std::filesystem::path path;  ///< the database file; its directory must exist
    /// Called on the writer's thread, or within open().
    std::function<void(const StoreAlarm&)> alarm = {};
    /// Runs the `done` callbacks of post(), in order. Empty: on the writer's thread itself.
    std::function<void(std::function<void()>)> executor = {};
    std::string vfs = {};                                 ///< name of a SQLite VFS; for tests
    std::uint64_t reserveBytes = std::uint64_t{8} << 20;  ///< kept for when the disk is full
    std::chrono::milliseconds retryInterval{5000};  ///< between attempts to recover from a failure
    std::uint64_t fullCheckBytes = std::uint64_t{256} << 20;  ///< larger files are checked in part
    std::optional<std::span<const EmbeddedFile>> migrations = {};  ///< for tests
};

/// The console's database: one SQLite file in WAL mode with synchronous=FULL. One thread and one
/// connection do every write and checkpoint; readers have connections of their own. Thread-safe.
///
/// `<path>.lock` keeps a second instance out, `<path>.reserve` keeps space for hardware problems,
/// `<path>.before-NNNN` is the backup made before migration NNNN.
class Store {
public:
    /// May run more than once (a batch is repeated when the disk was full), so it must have no
    /// effect outside the transaction. An error undoes what it did, and nothing else.
    using Work = std::function<Result<void>(Transaction&)>;
    using Done = std::function<void(Result<void>)>;

    /// Creates the database, or opens it and migrates an older one after a backup. Errors:
    /// conflict (in use by another process), corrupt (not a database, damaged: the file is left as
    /// it is), unsupported (made by a newer Callbox), storage.
    static Result<std::unique_ptr<Store>> open(StoreOptions options);

    /// Finishes what was posted, then closes.
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Queues a write. `done` is called once, after COMMIT and fsync succeeded, or with the work's
    /// own error, or with ErrorCode::storage when it could not be made durable. Writes posted while
    /// another batch is being committed share one commit.
    void post(Work work, Done done = {}, Urgency urgency = Urgency::normal);

    /// post() and wait. Never call it from within work or from a `done` on the writer's thread.
    Result<void> write(Work work, Urgency urgency = Urgency::normal);

    /// Runs `work` on a read-only connection that sees all that was acknowledged before. Blocks
    /// while all connections are busy. `work` returns a Result.
    template <class WorkOfReader>
    auto read(WorkOfReader&& work) -> std::invoke_result_t<WorkOfReader, Reader&> {
        using Answer = std::invoke_result_t<WorkOfReader, Reader&>;
        std::optional<Answer> answer;
        const Result<void> done = runReader([&](Reader& reader) { answer.emplace(work(reader)); });
        if (!done)
            return passOn(done);
        return std::move(*answer);
    }

    /// Conditions that stand now, for the status page.
    std::vector<Message> alarms() const;

    /// Batches committed since open(): the measure of group commit.
    std::uint64_t commits() const;

    /// A consistent copy at `target`, which must not exist. Errors: storage, conflict.
    Result<void> backup(const std::filesystem::path& target);

private:
    struct Parts;

    explicit Store(std::unique_ptr<Parts> parts);
    Result<void> runReader(const std::function<void(Reader&)>& work);

    std::unique_ptr<Parts> parts_;
};

}  // namespace callbox::core::store
