// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/helper/modem_manager/bus.h"

namespace callbox::helper::modem_manager {

/// The variant that comes next; of a type that is of no use here: std::monostate, passed over.
/// Nothing when the message cannot be read.
std::optional<Value> readVariant(sd_bus_message* message);

}  // namespace callbox::helper::modem_manager
