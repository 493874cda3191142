// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity::courier {

/// Reaches for the receiver over `path` and tells how far it came: the steps "resolve", "connect",
/// "tls", "receiver" (GET /v1/receiver: product and protocol) and "clock"; with a proxy
/// "proxy-resolve", "proxy-connect", "proxy-login" and "proxy-tunnel" instead of the first two.
/// Blocks; for plugins' test().
std::vector<core::TestStep> probe(const Path& path, const core::ReceiverAddress& receiver,
                                  const std::function<core::TimePoint()>& now, Deadline deadline,
                                  std::stop_token stop);

}  // namespace callbox::connectivity::courier
