// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/operations.h"

namespace callbox::helper {

const std::vector<Operation>& operations() {
    static const std::vector<Operation> kAll{
        tunnelUp(),        tunnelDown(),        dialOperation(),       hangUpOperation(),
        l2tpUpOperation(), l2tpDownOperation(), cellularUpOperation(), cellularDownOperation()};
    return kAll;
}

}  // namespace callbox::helper
