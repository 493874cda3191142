// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "core/model/notification.h"

namespace callbox::core::notify {

/// Notices that one message tells at most.
inline constexpr std::uint64_t kMostInOne = 50;

/// When the next message to one address may go: `sent` are those of the last hour, oldest first.
/// The first one goes at once; what follows within the target's digest time goes together, and
/// never more than `perHour` messages go in any hour.
TimePoint nextMessage(const NotificationTarget& target, const std::vector<TimePoint>& sent,
                      TimePoint now);

/// How long to wait after so many failures in a row: a minute, doubled up to half an hour.
std::chrono::seconds pauseAfter(std::uint64_t failures);

}  // namespace callbox::core::notify
