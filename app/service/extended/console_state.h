// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/api/operations.h"

namespace callbox::service::extended {

/// How the console is, for events of its own: `name: value` lines of figures, states and keys. No
/// names of partitions, hosts or people.
std::string consoleState(const core::api::ServiceStatus& status,
                         const std::vector<core::Connection>& connections);

}  // namespace callbox::service::extended
