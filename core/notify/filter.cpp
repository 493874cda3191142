// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/filter.h"

#include <algorithm>

namespace callbox::core::notify {

namespace {

/// The code of the event that nothing has reached the receiver: it is about call home.
constexpr std::string_view kAboutCallHome = "CBX-HOM-";

bool isQuiet(EventState state) {
    return state == EventState::suppressed || state == EventState::belowThreshold;
}

bool wants(NotifyAbout about, const Notice& notice) {
    return about == NotifyAbout::all || notice.callHome ||
           notice.referenceCode.starts_with(kAboutCallHome);
}

}  // namespace

std::optional<NoticeKind> kindOf(std::optional<EventState> was, EventState became, bool weightier) {
    if (isQuiet(became))
        return std::nullopt;
    if (!was || isQuiet(*was))
        return became == EventState::closed ? std::nullopt : std::optional(NoticeKind::problem);
    if (became == EventState::closed)
        return *was == became ? std::nullopt : std::optional(NoticeKind::closed);
    const bool turned =
        *was != became &&
        (*was == EventState::closed || became == EventState::failed || became == EventState::held);
    return turned || weightier ? std::optional(NoticeKind::change) : std::nullopt;
}

std::vector<std::string> recipients(const NotificationTarget& target, const Notice& notice) {
    if (!target.enabled || notice.alarm == targetAlarm(target.id))
        return {};
    std::vector<std::string> found;
    switch (target.kind) {
        case NotificationKind::email:
            for (const auto& address : target.email.addresses)
                if (wants(address.about, notice))
                    found.push_back(address.address);
            return found;
        case NotificationKind::snmp: {
            const auto& traps = target.snmp.traps;
            if (!traps.empty() && std::ranges::find(traps, notice.kind) == traps.end())
                return {};
            break;
        }
        case NotificationKind::webhook:
            break;
    }
    if (wants(target.about, notice))
        found.emplace_back();
    return found;
}

std::string targetAlarm(const std::string& targetId) {
    return "notification/" + targetId;
}

}  // namespace callbox::core::notify
