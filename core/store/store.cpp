// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <cerrno>
#include <cstring>
#include <future>

#include <fcntl.h>
#include <unistd.h>

#include "callbox_core_store_resources.h"
#include "core/store/connection.h"
#include "core/store/lock_file.h"
#include "core/store/migration.h"
#include "core/store/query.h"
#include "core/store/reader_pool.h"
#include "core/store/space_reserve.h"
#include "core/store/verification.h"
#include "core/store/writer.h"

namespace callbox::core::store {

struct Store::Parts {
    Parts(StoreOptions givenOptions, LockFile givenLock)
        : options(std::move(givenOptions)),
          lock(std::move(givenLock)),
          readers(options.path, options.vfs) {}

    StoreOptions options;
    LockFile lock;
    ReaderPool readers;
    std::unique_ptr<Writer> writer;
};

namespace {

/// SQLite gives the log and its index the file's own mode.
Result<void> makePrivateFile(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::storage, say("store.cannot-open", {{"path", path.string()}}),
                    std::strerror(errno));
    ::close(descriptor);
    return {};
}

Result<void> useLog(Connection& connection) {
    const Reader reader(connection);
    return guarded(reader, [&]() -> Result<void> {
        Query query(reader, "PRAGMA journal_mode=WAL");
        if (!query.next() || query.text(0) != "wal")
            return fail(ErrorCode::storage,
                        say("store.no-write-ahead-log", {{"path", connection.path()}}));
        return {};
    });
}

/// The writer's connection on a database that was recognised, checked and brought up to date.
Result<std::unique_ptr<Connection>> openChecked(const StoreOptions& options) {
    const auto migrations = options.migrations.value_or(embeddedFiles());
    auto opened = Connection::open(options.path, Connection::Mode::writer, options.vfs);
    if (!opened)
        return passOn(opened);
    Connection& connection = **opened;
    const auto fresh = recognise(connection, migrations);
    if (!fresh)
        return passOn(fresh);
    std::error_code error;
    const auto size = std::filesystem::file_size(options.path, error);
    Result<void> done;
    if (!*fresh && !error && size <= options.fullCheckBytes)
        done = checkFile(connection);
    if (done)
        done = useLog(connection);
    if (done)
        done = migrate(connection, migrations, options.path);
    if (done && !*fresh && !options.migrations)
        done = checkObligations(connection);
    if (!done)
        return passOn(done);
    return opened;
}

}  // namespace

Store::Store(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Store::~Store() {
    parts_->readers.close();
    parts_->writer.reset();
}

Result<std::unique_ptr<Store>> Store::open(StoreOptions options) {
    auto lock = LockFile::acquire(options.path);
    if (!lock)
        return passOn(lock);
    const auto made = makePrivateFile(options.path);
    if (!made)
        return passOn(made);
    auto parts = std::make_unique<Parts>(std::move(options), std::move(*lock));
    SpaceReserve reserve(parts->options.path.string() + ".reserve", parts->options.reserveBytes);
    const bool reserved = reserve.hold();
    auto connection = openChecked(parts->options);
    if (!connection && reserved && connection.error().message.key == "store.disk-full") {
        reserve.release();
        connection = openChecked(parts->options);
    }
    if (!connection)
        return passOn(connection);
    const auto readable = parts->readers.open();
    if (!readable)
        return passOn(readable);
    parts->writer = std::make_unique<Writer>(parts->options, parts->readers, std::move(reserve),
                                             std::move(*connection));
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

void Store::post(Work work, Done done, Urgency urgency) {
    parts_->writer->post(std::move(work), std::move(done), urgency);
}

Result<void> Store::write(Work work, Urgency urgency) {
    if (parts_->writer->onThread())
        return fail(ErrorCode::internal, say("store.write-within-write"));
    std::promise<Result<void>> answered;
    auto answer = answered.get_future();
    parts_->writer->postDirect(
        std::move(work), [&](Result<void> result) { answered.set_value(std::move(result)); },
        urgency);
    return answer.get();
}

Result<void> Store::runReader(const std::function<void(Reader&)>& work) {
    return parts_->readers.run(work);
}

std::vector<Message> Store::alarms() const {
    return parts_->writer->alarms();
}

std::uint64_t Store::commits() const {
    return parts_->writer->commits();
}

Result<void> Store::backup(const std::filesystem::path& target) {
    return parts_->readers.runOutside(
        [&](Connection& connection) { return copyTo(connection, target); });
}

}  // namespace callbox::core::store
