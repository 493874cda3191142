// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/words/result.h"

namespace callbox::core::store {

/// Holds a database for one process: an open file description lock on `<path>.lock`, which the
/// kernel takes back however the process ends.
class LockFile {
public:
    /// Errors: conflict (held; the message names the process), storage.
    static Result<LockFile> acquire(const std::filesystem::path& database);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    ~LockFile();

private:
    explicit LockFile(int descriptor) : descriptor_(descriptor) {}

    int descriptor_ = -1;
};

}  // namespace callbox::core::store
