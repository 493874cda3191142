// SPDX-License-Identifier: GPL-3.0-or-later
// The operations, a function each; operation_table.cpp makes the closed list of them.
#pragma once

#include "app/helper/operation.h"

namespace callbox::helper {

Operation tunnelUp();
Operation tunnelDown();
Operation dialOperation();
Operation hangUpOperation();
Operation l2tpUpOperation();
Operation l2tpDownOperation();
Operation cellularUpOperation();
Operation cellularDownOperation();

}  // namespace callbox::helper
