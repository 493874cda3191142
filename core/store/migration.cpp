// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "core/store/query.h"

namespace callbox::core::store {

namespace {

struct Migration {
    std::int64_t number = 0;
    std::string_view sql;
};

/// By number; the file's name is "…/NNNN_name.sql".
std::vector<Migration> inOrder(std::span<const EmbeddedFile> files) {
    std::vector<Migration> migrations;
    for (const auto& file : files) {
        const auto name = file.name.substr(file.name.find_last_of('/') + 1);
        Migration migration{0, file.bytes};
        const auto [end, error] =
            std::from_chars(name.data(), name.data() + name.size(), migration.number);
        if (error == std::errc{} && end != name.data() + name.size() && *end == '_')
            migrations.push_back(migration);
    }
    std::sort(migrations.begin(), migrations.end(),
              [](const Migration& a, const Migration& b) { return a.number < b.number; });
    return migrations;
}

Result<std::int64_t> valueOf(Connection& connection, const char* sql) {
    const Reader reader(connection);
    return guarded(reader, [&]() -> Result<std::int64_t> {
        Query query(reader, sql);
        return query.next() ? query.integer(0) : 0;
    });
}

Result<void> syncFile(const std::filesystem::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return fail(ErrorCode::storage, say("store.backup-failed", {{"path", path.string()}}),
                    std::strerror(error));
    return {};
}

Result<void> apply(Connection& connection, const Migration& migration) {
    const std::string sql = "BEGIN IMMEDIATE;" + std::string(migration.sql) +
                            ";PRAGMA user_version=" + std::to_string(migration.number) +
                            ";PRAGMA application_id=" + std::to_string(kApplicationId) + ";COMMIT;";
    auto done = connection.execute(sql.c_str());
    if (!done) {
        connection.database().tryExec("ROLLBACK");
        done.error().detail += " (migration " + std::to_string(migration.number) + ")";
    }
    return done;
}

}  // namespace

Result<bool> recognise(Connection& connection, std::span<const EmbeddedFile> migrations) {
    const auto objects = valueOf(connection, "SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return passOn(objects);
    const auto application = valueOf(connection, "PRAGMA application_id");
    const auto version = valueOf(connection, "PRAGMA user_version");
    if (!application)
        return passOn(application);
    if (!version)
        return passOn(version);
    if (*objects == 0 && *application == 0 && *version == 0)
        return true;
    if (*application != kApplicationId)
        return fail(ErrorCode::corrupt, say("store.not-ours", {{"path", connection.path()}}));
    const auto known = inOrder(migrations);
    const std::int64_t newest = known.empty() ? 0 : known.back().number;
    if (*version > newest)
        return fail(ErrorCode::unsupported,
                    say("store.schema-newer", {{"path", connection.path()},
                                               {"found", std::to_string(*version)},
                                               {"known", std::to_string(newest)}}));
    return false;
}

Result<void> copyTo(Connection& connection, const std::filesystem::path& target) {
    const auto directory = target.parent_path();
    // Made beforehand, so that the copy is never readable by others; VACUUM INTO takes an empty
    // file.
    const int descriptor =
        ::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fail(errno == EEXIST ? ErrorCode::conflict : ErrorCode::storage,
                    say("store.backup-failed", {{"path", target.string()}}), std::strerror(errno));
    ::close(descriptor);
    const Reader reader(connection);
    auto done = guarded(reader, [&]() -> Result<void> {
        Query(reader, "VACUUM INTO ?").with(target.string()).run();
        return {};
    });
    if (done)
        done = syncFile(target, O_RDONLY);
    if (done)
        done = syncFile(directory.empty() ? std::filesystem::path(".") : directory,
                        O_RDONLY | O_DIRECTORY);
    if (!done) {
        std::error_code ignored;
        std::filesystem::remove(target, ignored);
    }
    return done;
}

Result<void> migrate(Connection& connection, std::span<const EmbeddedFile> migrations,
                     const std::filesystem::path& path) {
    const auto version = valueOf(connection, "PRAGMA user_version");
    if (!version)
        return passOn(version);
    bool saved = *version == 0;
    for (const auto& migration : inOrder(migrations)) {
        if (migration.number <= *version)
            continue;
        if (!saved) {
            char number[16];
            std::snprintf(number, sizeof number, "%04d", static_cast<int>(migration.number));
            const std::filesystem::path backup = path.string() + ".before-" + number;
            // One that is there is of an attempt that did not come as far as migrating.
            std::error_code ignored;
            std::filesystem::remove(backup, ignored);
            const auto done = copyTo(connection, backup);
            if (!done)
                return done;
            saved = true;
        }
        const auto done = apply(connection, migration);
        if (!done)
            return done;
    }
    return {};
}

}  // namespace callbox::core::store
