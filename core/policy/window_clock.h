// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/model/policy.h"

namespace callbox::core::policy {

/// Says which windows are over. The wall clock decides, but trusted it is not: a window that has
/// run for its whole length by the steady clock is over, however far the wall clock was set back.
/// Not thread-safe.
class WindowClock {
public:
    struct Tick {
        std::vector<std::uint64_t> begun;  ///< since the last tick
        std::vector<std::uint64_t> over;   ///< each time until set() leaves them out
    };

    /// The windows that have not ended. What is known of those that stay is kept.
    void set(std::vector<MaintenanceWindow> windows);

    /// To be called about every second.
    Tick tick(TimePoint wall, std::chrono::steady_clock::time_point steady);

private:
    struct Run {
        MaintenanceWindow window;
        std::chrono::steady_clock::duration ran{0};
        bool running = false;
    };

    std::map<std::uint64_t, Run> runs_;
    std::optional<std::chrono::steady_clock::time_point> last_;
};

}  // namespace callbox::core::policy
