// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity::relay {

/// Asks the relay that `path` goes by (OPTIONS) whether it lets this console through and has a way
/// to the receiver itself; gives how long the answer took. Blocks. Errors tell the cause.
core::Result<std::chrono::microseconds> askRelay(const Path& path, Deadline deadline,
                                                 std::stop_token stop);

}  // namespace callbox::connectivity::relay
