// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity::vpn {

/// The first numeric address of a host name or address. Errors: notFound, timeout, cancelled,
/// unavailable.
core::Result<std::string> resolveHost(const std::string& host, Deadline deadline,
                                      std::stop_token stop);

}  // namespace callbox::connectivity::vpn
