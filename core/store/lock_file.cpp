// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace callbox::core::store {

namespace {

std::string holderOf(int descriptor) {
    std::array<char, 32> text{};
    const auto length = ::pread(descriptor, text.data(), text.size() - 1, 0);
    std::string holder(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    holder.erase(holder.find_last_not_of("\n") + 1);
    return holder.empty() ? "?" : holder;
}

}  // namespace

Result<LockFile> LockFile::acquire(const std::filesystem::path& database) {
    const std::string path = database.string() + ".lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::storage, say("store.cannot-open", {{"path", path}}),
                    std::strerror(errno));
    LockFile file(descriptor);
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    if (::fcntl(descriptor, F_OFD_SETLK, &lock) != 0) {
        if (errno == EAGAIN || errno == EACCES)
            return fail(ErrorCode::conflict,
                        say("store.in-use",
                            {{"path", database.string()}, {"process", holderOf(descriptor)}}));
        return fail(ErrorCode::storage, say("store.cannot-open", {{"path", path}}),
                    std::strerror(errno));
    }
    // The process id is for the message only: a full disk must not keep the service from starting.
    const std::string holder = std::to_string(::getpid()) + "\n";
    if (::pwrite(descriptor, holder.data(), holder.size(), 0) > 0 &&
        ::ftruncate(descriptor, static_cast<off_t>(holder.size())) != 0)
        return fail(ErrorCode::storage, say("store.cannot-open", {{"path", path}}),
                    std::strerror(errno));
    return file;
}

LockFile::LockFile(LockFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

LockFile::~LockFile() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

}  // namespace callbox::core::store
