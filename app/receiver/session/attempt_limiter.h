// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <mutex>
#include <string>

#include "core/model/time_point.h"

namespace callbox::app::receiver {

/// Counts attempts by address in windows of one minute. Thread-safe, bounded in memory.
class AttemptLimiter {
public:
    explicit AttemptLimiter(std::size_t perMinute) : perMinute_(perMinute) {}

    /// Seconds to wait; 0 when the address may try.
    std::size_t waitFor(const std::string& address, core::TimePoint now);
    void count(const std::string& address, core::TimePoint now);

private:
    struct Window {
        core::TimePoint began;
        std::size_t attempts = 0;
    };

    std::size_t perMinute_;
    std::mutex mutex_;
    std::map<std::string, Window> windows_;
};

}  // namespace callbox::app::receiver
