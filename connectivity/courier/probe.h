// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "connectivity/test_steps.h"

namespace callbox::connectivity::courier {

/// Reaches for the receiver over `path` and tells how far it came: the steps "resolve", "route" (by
/// which address and interface of this machine), "connect", "tls", "receiver" (GET /v1/receiver:
/// product and protocol), "packets" (of full size; not on a narrow path) and "clock"; with a proxy
/// "proxy-resolve", "route", "proxy-connect", "proxy-login" and "proxy-tunnel" instead of the first
/// three. Each is added when it ends. Blocks; for plugins' test().
void probe(const Path& path, const core::ReceiverAddress& receiver,
           const std::function<core::TimePoint()>& now, Deadline deadline, std::stop_token stop,
           TestSteps& steps);
/// The same steps all together.
std::vector<core::TestStep> probe(const Path& path, const core::ReceiverAddress& receiver,
                                  const std::function<core::TimePoint()>& now, Deadline deadline,
                                  std::stop_token stop);

}  // namespace callbox::connectivity::courier
