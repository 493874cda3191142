// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <thread>

namespace callbox::tests {

/// Looks until the condition holds; false when it did not in time.
template <class Condition>
bool eventually(Condition&& condition, std::chrono::seconds patience = std::chrono::seconds(180),
                std::chrono::milliseconds pause = std::chrono::milliseconds(20)) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(pause);
    }
    return true;
}

}  // namespace callbox::tests
