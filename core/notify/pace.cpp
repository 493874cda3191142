// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/pace.h"

#include <algorithm>

namespace callbox::core::notify {

TimePoint nextMessage(const NotificationTarget& target, const std::vector<TimePoint>& sent,
                      TimePoint now) {
    if (sent.empty())
        return now;
    TimePoint next = now;
    if (target.kind != NotificationKind::snmp)
        next = std::max(next, sent.back() + std::chrono::minutes(target.digestMinutes));
    if (sent.size() >= target.perHour)
        next = std::max(next, sent[sent.size() - target.perHour] + std::chrono::hours(1));
    return next;
}

std::chrono::seconds pauseAfter(std::uint64_t failures) {
    if (failures == 0)
        return std::chrono::seconds(0);
    return std::chrono::seconds(60) * (1U << std::min<std::uint64_t>(failures - 1, 5));
}

}  // namespace callbox::core::notify
