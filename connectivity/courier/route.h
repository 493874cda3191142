// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "connectivity/path.h"
#include "core/words/result.h"

namespace callbox::connectivity::courier {

/// How this machine would send to an address.
struct Route {
    std::string source;            ///< its own address on the way there
    std::string networkInterface;  ///< "eth0"; empty where it is not known
};

/// Asks the routing table, as bound to the path's interface and local address as what is sent over
/// it; nothing is sent. Errors: invalidArgument (no numeric address), unavailable (no route, or the
/// interface or address is not there).
core::Result<Route> routeTo(const std::string& address, const Path& path = {});

}  // namespace callbox::connectivity::courier
