// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity::courier {

/// Whether the path's proxy takes connections; says nothing to it. Blocks. Errors name the cause,
/// as an exchange over the path would: unavailable, timeout, cancelled, invalidArgument.
core::Result<void> reachProxy(const Path& path, Deadline deadline, std::stop_token stop);

}  // namespace callbox::connectivity::courier
