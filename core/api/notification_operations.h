// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on who is told of events and alarms. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/notification.h"

namespace callbox::core::api {

struct NotificationTargets {
    std::vector<NotificationTarget> targets;
    std::string snmpEngine;  ///< told: engine ID of this console in SNMPv3, "0x..."
};
BOOST_DESCRIBE_STRUCT(NotificationTargets, (), (targets, snmpEngine))
inline constexpr Operation<Nothing, NotificationTargets> kNotificationGet{"notification.get",
                                                                          Role::viewer, ""};
/// Replaces the list. An empty id makes a new target.
inline constexpr Operation<NotificationTargets, NotificationTargets> kNotificationSet{
    "notification.set", Role::administrator, "audit.notification.set"};

/// A secret of a target, sealed and never told again. An empty value removes it.
struct NotificationSecretArguments {
    std::string id;  ///< id or name
    std::string name;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(NotificationSecretArguments, (), (id, name, value))
inline constexpr Operation<NotificationSecretArguments, Nothing> kNotificationSecret{
    "notification.secret", Role::administrator, "audit.notification.secret"};

struct NotificationTargetId {
    std::string id;  ///< id or name; empty: every enabled one
};
BOOST_DESCRIBE_STRUCT(NotificationTargetId, (), (id))
/// Sends a test message, whatever the filters say.
inline constexpr Operation<NotificationTargetId, JobStarted> kNotificationTest{
    "notification.test", Role::consoleOperator, "audit.notification.test"};

enum class NotificationState { waiting, sent, givenUp };
BOOST_DESCRIBE_ENUM(NotificationState, waiting, sent, givenUp)

/// One notice to one address.
struct Notification {
    std::uint64_t number = 0;
    std::string targetId;
    std::string recipient;  ///< e-mail address; empty for the other kinds
    NotificationState state = NotificationState::waiting;
    std::optional<TimePoint> endedAt;  ///< one message tells all that share it
    Message reason;                    ///< why it was given up
    Notice notice;
};
BOOST_DESCRIBE_STRUCT(Notification, (),
                      (number, targetId, recipient, state, endedAt, reason, notice))

struct NotificationQuery {
    std::string id;             ///< of a target, or its name; empty: all
    std::uint64_t limit = 100;  ///< 1..1000
};
BOOST_DESCRIBE_STRUCT(NotificationQuery, (), (id, limit))
struct NotificationHistory {
    std::vector<Notification> rows;  ///< newest first
};
BOOST_DESCRIBE_STRUCT(NotificationHistory, (), (rows))
inline constexpr Operation<NotificationQuery, NotificationHistory> kNotificationHistory{
    "notification.history", Role::viewer, ""};

template <class Visitor>
void forEachNotificationOperation(Visitor& visit) {
    visit(kNotificationGet);
    visit(kNotificationSet);
    visit(kNotificationSecret);
    visit(kNotificationTest);
    visit(kNotificationHistory);
}

}  // namespace callbox::core::api
