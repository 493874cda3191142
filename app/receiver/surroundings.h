// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "core/model/time_point.h"

namespace callbox::app::receiver {

/// The clock and the randomness, passed in so that tests have their own.
struct Surroundings {
    std::function<core::TimePoint()> now;
    std::function<std::string(std::size_t bytes)> random;  ///< cryptographically strong bytes

    /// The system's clock and OpenSSL's generator.
    static Surroundings ofSystem();
};

}  // namespace callbox::app::receiver
