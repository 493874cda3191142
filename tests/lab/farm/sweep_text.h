// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "tests/lab/farm/frames.h"
#include "tests/lab/farm/identity.h"

namespace callbox::tests::farm {

/// What the sweep of resources/collection would print on this machine: a server with `packages`
/// packages. `hardwareErrors` goes into the counters of the failure logs.
void addSweep(const Identity& identity, std::size_t packages, std::size_t hardwareErrors,
              Frames& frames);

}  // namespace callbox::tests::farm
