// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/connection.h"
#include "core/model/connection_plugin.h"

namespace callbox::connectivity::courier {

/// TLS to the receiver: what every way that leads straight to it needs. An address that cannot be
/// read is told as it is, without ports.
core::FirewallRule receiverRule(const core::ReceiverAddress& receiver);

}  // namespace callbox::connectivity::courier
