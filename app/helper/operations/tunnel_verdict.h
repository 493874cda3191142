// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "connectivity/helper_link/messages.h"

namespace callbox::helper {

/// What charon told while it tried, line by line, as cause and remedy. `refusal` is its last word,
/// used where the lines say nothing.
core::Error tunnelVerdict(const std::vector<std::string>& lines, const std::string& refusal,
                          const connectivity::helper_link::TunnelUp& wanted);

/// Whether waiting longer is of no use: the gateway stays silent.
bool silent(const std::string& line);

/// Whether a line of charon's log says that the gateway answered being told of the end.
bool answered(const std::string& line);

}  // namespace callbox::helper
