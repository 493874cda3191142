// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/journal.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/json/codec.h"

namespace callbox::helper {

namespace fs = std::filesystem;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

constexpr std::size_t kEntryLimit = std::size_t{64} << 10;

bool wellFormed(const std::string& name) {
    return !name.empty() && name.size() <= 64 &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

tl::unexpected<core::Error> unusable(const fs::path& path, int error) {
    return fail(
        ErrorCode::storage,
        say("helper.state-unusable", {{"path", path.string()}, {"reason", std::strerror(error)}}));
}

/// A directory that nobody but this account can reach into.
bool makePrivate(const fs::path& directory) {
    if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
        return false;
    struct stat found{};
    if (::lstat(directory.c_str(), &found) != 0)
        return false;
    if (!S_ISDIR(found.st_mode) || found.st_uid != ::geteuid()) {
        errno = EPERM;
        return false;
    }
    return ::chmod(directory.c_str(), 0700) == 0;
}

}  // namespace

Result<Journal> Journal::open(const fs::path& stateDirectory) {
    const auto sessions = stateDirectory / "sessions";
    for (const auto& directory : {stateDirectory, sessions})
        if (!makePrivate(directory))
            return unusable(directory, errno);
    const auto lockFile = stateDirectory / "lock";
    const int lock = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return unusable(lockFile, errno);
    Journal journal(sessions, lock);
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::conflict, say("helper.runs-already"));
    return journal;
}

Journal::Journal(fs::path directory, int lock) : directory_(std::move(directory)), lock_(lock) {}

Journal::Journal(Journal&& other) noexcept
    : directory_(std::move(other.directory_)), lock_(std::exchange(other.lock_, -1)) {}

Journal::~Journal() {
    if (lock_ >= 0)
        ::close(lock_);
}

Result<void> Journal::write(const JournalEntry& entry) {
    if (!wellFormed(entry.name))
        return fail(ErrorCode::internal, say("helper.entry-name"), entry.name);
    const auto file = directory_ / entry.name;
    const auto fresh = directory_ / (entry.name + ".new");
    const int descriptor =
        ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return unusable(fresh, errno);
    const auto text = core::toJson(entry);
    const auto written = ::write(descriptor, text.data(), text.size());
    const int error = written < 0 ? errno : ENOSPC;
    ::close(descriptor);
    if (written != static_cast<ssize_t>(text.size()))
        return unusable(fresh, error);
    if (::rename(fresh.c_str(), file.c_str()) != 0)
        return unusable(file, errno);
    return {};
}

void Journal::remove(const std::string& name) {
    if (wellFormed(name))
        ::unlink((directory_ / name).c_str());
}

std::vector<JournalEntry> Journal::entries() {
    std::vector<JournalEntry> found;
    std::vector<fs::path> broken;
    std::error_code error;
    for (fs::directory_iterator file(directory_, error), end; !error && file != end;
         file.increment(error)) {
        std::ifstream stream(file->path(), std::ios::binary);
        std::string text(kEntryLimit + 1, '\0');
        stream.read(text.data(), static_cast<std::streamsize>(text.size()));
        text.resize(static_cast<std::size_t>(stream.gcount()));
        auto entry = core::fromJson<JournalEntry>(text, core::JsonLimits{kEntryLimit, 8});
        if (entry && wellFormed(entry->name) && entry->name == file->path().filename().string())
            found.push_back(std::move(*entry));
        else
            broken.push_back(file->path());
    }
    for (const auto& path : broken)
        fs::remove(path, error);
    return found;
}

}  // namespace callbox::helper
