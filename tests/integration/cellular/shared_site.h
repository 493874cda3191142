// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "tests/catch.h"
#include "tests/integration/cellular/cellular_site.h"

namespace callbox::tests {

constexpr std::chrono::seconds kPatience{90};

inline connectivity::Deadline soon() {
    return std::chrono::steady_clock::now() + kPatience;
}

/// One for all cases: a bus and a helper need not be started anew for each.
inline CellularSite& sharedSite() {
    static CellularSite made;
    INFO(made.problem());
    REQUIRE(made.problem().empty());
    return made;
}

}  // namespace callbox::tests
