// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api/notification_operations.h"
#include "core/store/secret_table.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

inline constexpr SecretTable kNotificationSecrets{"notification_secret", "target_id"};

/// Replaces the list. What waits for targets that are gone goes with them and their secrets.
Result<void> putNotificationTargets(Transaction& transaction,
                                    const std::vector<NotificationTarget>& targets);
/// Replaces one; harmless when it is gone.
Result<void> updateNotificationTarget(Transaction& transaction, const NotificationTarget& target);
/// In order, with the names of secrets, what waits, and when something was sent last.
Result<std::vector<NotificationTarget>> notificationTargets(const Reader& reader);

/// Something that happened, until it is decided who is told of it.
struct Untold {
    std::uint64_t number = 0;
    std::uint64_t problemNumber = 0;       ///< 0: an alarm
    std::optional<EventState> wasState{};  ///< absent: the event is new
    EventState state = EventState::open;
    bool weightier = false;  ///< severity, notification type or service request changed
    std::string alarm;
    Message what;  ///< the alarm
    bool raised = false;
};
/// Takes the oldest `limit` out of the list.
Result<std::vector<Untold>> takeUntold(Transaction& transaction, std::uint64_t limit);

/// Has people told of an event as of one that became weightier.
Result<void> noteWeightier(Transaction& transaction, std::uint64_t problemNumber);

/// Queues a notice for one address of a target. When `most` wait there already, it is given up at
/// once for `tooMany`.
Result<void> addNotification(Transaction& transaction, std::string_view targetId,
                             std::string_view recipient, const Notice& notice, std::uint64_t most,
                             const Message& tooMany);

/// What waits for one address of a target.
struct NotificationLane {
    std::string targetId;
    std::string recipient;
    std::vector<TimePoint> sent;  ///< messages since the time asked for, oldest first
};
Result<std::vector<NotificationLane>> waitingLanes(const Reader& reader, TimePoint sentSince);
/// Oldest first.
Result<std::vector<api::Notification>> waitingNotifications(const Reader& reader,
                                                            std::string_view targetId,
                                                            std::string_view recipient,
                                                            std::uint64_t limit);
/// Ends these, all in one message.
Result<void> endNotifications(Transaction& transaction, const std::vector<std::uint64_t>& numbers,
                              api::NotificationState state, TimePoint at, const Message& reason);

/// Newest first; empty id: of all targets. Errors: limitExceeded.
Result<api::NotificationHistory> notificationHistory(const Reader& reader,
                                                     std::string_view targetId,
                                                     std::uint64_t limit);
/// Forgets those that ended before.
Result<void> pruneNotifications(Transaction& transaction, TimePoint before);

}  // namespace callbox::core::store
