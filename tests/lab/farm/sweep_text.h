// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "tests/lab/farm/identity.h"

namespace callbox::tests::farm {

/// What resources/collection/linux.sh would print on this machine: a server with `packages`
/// packages. `hardwareErrors` goes into the counters of the failure logs.
std::string sweepText(const Identity& identity, const std::string& boundary, std::size_t packages,
                      std::size_t hardwareErrors);

}  // namespace callbox::tests::farm
