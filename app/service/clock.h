// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

#include "core/model/time_point.h"

namespace callbox::service {

/// The wall clock, passed in so that tests can set it. Deadlines use Asio's steady timers.
struct Clock {
    std::function<core::TimePoint()> now;
};

}  // namespace callbox::service
