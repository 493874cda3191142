// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/words/result.h"

namespace callbox::connectivity::courier {

/// How this machine would send to an address.
struct Route {
    std::string source;            ///< its own address on the way there
    std::string networkInterface;  ///< "eth0"; empty where it is not known
};

/// Asks the routing table; nothing is sent. Errors: invalidArgument (no numeric address),
/// unavailable (no route).
core::Result<Route> routeTo(const std::string& address);

}  // namespace callbox::connectivity::courier
