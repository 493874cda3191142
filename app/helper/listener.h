// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <sys/types.h>

#include "core/words/result.h"

namespace callbox::helper {

/// The number of an account by its name or number. Errors: notFound.
core::Result<uid_t> accountOf(const std::string& nameOrNumber);

/// Makes the socket at `path`, for `owner` alone, and listens. Errors: storage.
core::Result<int> listenAt(const std::filesystem::path& path, uid_t owner);

/// The listening socket that systemd handed over (sd_listen_fds). Errors: notFound.
core::Result<int> inheritedListener();

}  // namespace callbox::helper
