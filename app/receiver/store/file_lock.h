// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "core/words/result.h"

namespace callbox::app::receiver {

/// An advisory lock (flock) on a file of its own; the kernel frees it when the process dies.
class FileLock {
public:
    /// Opens (makes, mode 0600) the file without locking it. Errors: storage.
    static core::Result<FileLock> open(const std::string& file);

    ~FileLock();
    FileLock(FileLock&& other) noexcept : handle_(std::exchange(other.handle_, -1)) {}
    FileLock& operator=(FileLock&&) = delete;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    bool tryLock();
    void lock();
    void unlock();

private:
    explicit FileLock(int handle) : handle_(handle) {}

    int handle_;
};

}  // namespace callbox::app::receiver
