// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/file_lock.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace callbox::app::receiver {

core::Result<FileLock> FileLock::open(const std::string& file) {
    const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return core::fail(core::ErrorCode::storage,
                          core::say("receiver.file-not-opened",
                                    {{"file", file}, {"cause", std::strerror(errno)}}));
    return FileLock(handle);
}

FileLock::~FileLock() {
    if (handle_ >= 0)
        close(handle_);
}

bool FileLock::tryLock() {
    return flock(handle_, LOCK_EX | LOCK_NB) == 0;
}

void FileLock::lock() {
    while (flock(handle_, LOCK_EX) != 0 && errno == EINTR) {
    }
}

void FileLock::unlock() {
    flock(handle_, LOCK_UN);
}

}  // namespace callbox::app::receiver
