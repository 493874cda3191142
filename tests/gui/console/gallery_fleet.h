// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery_policies.h"

namespace callbox::tests {

/// Overview and Systems: charts, the tree, every tab of a partition.
void shootFleet(const Studio& studio);

}  // namespace callbox::tests
