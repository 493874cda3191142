// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/helper/operation.h"

namespace callbox::helper {

/// Packets of programs that bound themselves to `networkInterface` ("ppp0") or to its
/// `localAddress` go to the receiver over it and nowhere else. Nobody else's way changes: the
/// routes lie in a table of the interface's own, so a receiver that is reached over another way,
/// too, still is. Errors: unavailable.
core::Result<void> openReceiverRoute(Surroundings& around, const std::string& networkInterface,
                                     const std::string& localAddress, const std::string& receiver);

/// Harmless when there is none.
void closeReceiverRoute(Surroundings& around, const std::string& networkInterface);

}  // namespace callbox::helper
