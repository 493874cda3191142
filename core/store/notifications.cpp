// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notifications.h"

#include "core/json/codec.h"
#include "core/store/query.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

using State = api::NotificationState;

/// What is derived is not kept.
std::string documentOf(NotificationTarget target) {
    target.secrets.clear();
    target.waiting = 0;
    target.lastSent.reset();
    return toJson(target);
}

Result<std::vector<api::Notification>> rowsOf(Query& query) {
    std::vector<api::Notification> rows;
    while (query.next()) {
        auto notice = fromJson<Notice>(query.text(6));
        if (!notice)
            return passOn(notice);
        auto reason = fromJson<Message>(query.text(5));
        if (!reason)
            return passOn(reason);
        rows.push_back({query.number(0), query.text(1), query.text(2), query.word<State>(3),
                        query.optionalTime(4), std::move(*reason), std::move(*notice)});
    }
    return rows;
}

constexpr const char* kColumns =
    "SELECT number, target_id, recipient, state, ended_at, reason, document FROM notification ";

}  // namespace

Result<void> putNotificationTargets(Transaction& transaction,
                                    const std::vector<NotificationTarget>& targets) {
    std::vector<std::string> ids;
    for (const auto& target : targets)
        ids.push_back(target.id);
    if (auto kept = kNotificationSecrets.keepOnly(transaction, ids); !kept)
        return kept;
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM notification_target").run();
        std::uint64_t position = 0;
        for (const auto& target : targets)
            Query(transaction, "INSERT INTO notification_target VALUES (?, ?, ?, ?)")
                .with(target.id, position++, target.enabled, documentOf(target))
                .run();
        Query(transaction,
              "DELETE FROM notification WHERE state = 0 AND target_id NOT IN (SELECT id FROM "
              "notification_target)")
            .run();
        return {};
    });
}

Result<void> updateNotificationTarget(Transaction& transaction, const NotificationTarget& target) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "UPDATE notification_target SET enabled = ?, document = ? WHERE id = ?")
            .with(target.enabled, documentOf(target), target.id)
            .run();
        return {};
    });
}

Result<std::vector<NotificationTarget>> notificationTargets(const Reader& reader) {
    const auto secrets = kNotificationSecrets.names(reader);
    if (!secrets)
        return passOn(secrets);
    return guarded(reader, [&]() -> Result<std::vector<NotificationTarget>> {
        std::vector<NotificationTarget> targets;
        Query query(reader,
                    "SELECT document, (SELECT count(*) FROM notification WHERE target_id = id AND "
                    "state = 0), (SELECT max(ended_at) FROM notification WHERE target_id = id AND "
                    "state = 1) FROM notification_target ORDER BY position");
        while (query.next()) {
            auto target = fromJson<NotificationTarget>(query.text(0));
            if (!target)
                return passOn(target);
            target->waiting = query.number(1);
            target->lastSent = query.optionalTime(2);
            if (const auto names = secrets->find(target->id); names != secrets->end())
                target->secrets = names->second;
            targets.push_back(std::move(*target));
        }
        return targets;
    });
}

Result<void> noteWeightier(Transaction& transaction, std::uint64_t problemNumber) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction,
              "INSERT INTO untold (problem_number, was_state, state, weightier) SELECT "
              "problem_number, state, state, 1 FROM event WHERE problem_number = ? AND EXISTS "
              "(SELECT 1 FROM notification_target WHERE enabled)")
            .with(problemNumber)
            .run();
        return {};
    });
}

Result<std::vector<Untold>> takeUntold(Transaction& transaction, std::uint64_t limit) {
    return guarded(transaction, [&]() -> Result<std::vector<Untold>> {
        std::vector<Untold> taken;
        {
            Query query(transaction,
                        "SELECT number, problem_number, was_state, state, weightier, alarm, what, "
                        "raised FROM untold ORDER BY number LIMIT ?");
            query.with(limit);
            while (query.next()) {
                Untold one;
                one.number = query.number(0);
                one.problemNumber = query.number(1);
                if (!query.isNull(2))
                    one.wasState = query.word<EventState>(2);
                one.state = query.word<EventState>(3);
                one.weightier = query.flag(4);
                one.alarm = query.text(5);
                one.raised = query.flag(7);
                if (!one.alarm.empty()) {
                    auto what = fromJson<Message>(query.text(6));
                    if (!what)
                        return passOn(what);
                    one.what = std::move(*what);
                }
                taken.push_back(std::move(one));
            }
        }
        if (!taken.empty())
            Query(transaction, "DELETE FROM untold WHERE number <= ?")
                .with(taken.back().number)
                .run();
        return taken;
    });
}

Result<void> addNotification(Transaction& transaction, std::string_view targetId,
                             std::string_view recipient, const Notice& notice, std::uint64_t most,
                             const Message& tooMany) {
    return guarded(transaction, [&]() -> Result<void> {
        bool full = false;
        {
            Query waiting(transaction,
                          "SELECT count(*) FROM notification WHERE target_id = ? AND recipient = ? "
                          "AND state = 0");
            waiting.with(targetId, recipient);
            full = waiting.next() && waiting.number(0) >= most;
        }
        Query(transaction,
              "INSERT INTO notification (target_id, recipient, state, created_at, ended_at, "
              "reason, document) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(targetId, recipient, full ? State::givenUp : State::waiting, notice.at,
                  full ? std::optional(notice.at) : std::nullopt,
                  toJson(full ? tooMany : Message{}), toJson(notice))
            .run();
        return {};
    });
}

Result<std::vector<NotificationLane>> waitingLanes(const Reader& reader, TimePoint sentSince) {
    return guarded(reader, [&]() -> Result<std::vector<NotificationLane>> {
        std::vector<NotificationLane> lanes;
        {
            Query query(reader,
                        "SELECT target_id, recipient FROM notification WHERE state = 0 GROUP BY 1, "
                        "2 ORDER BY min(number)");
            while (query.next())
                lanes.push_back({query.text(0), query.text(1), {}});
        }
        for (auto& lane : lanes) {
            Query query(reader,
                        "SELECT DISTINCT ended_at FROM notification WHERE target_id = ? AND "
                        "recipient = ? AND state = 1 AND ended_at > ? ORDER BY 1");
            query.with(lane.targetId, lane.recipient, sentSince);
            while (query.next())
                lane.sent.push_back(query.time(0));
        }
        return lanes;
    });
}

Result<std::vector<api::Notification>> waitingNotifications(const Reader& reader,
                                                            std::string_view targetId,
                                                            std::string_view recipient,
                                                            std::uint64_t limit) {
    return guarded(reader, [&]() -> Result<std::vector<api::Notification>> {
        Query query(reader, std::string(kColumns) +
                                "WHERE target_id = ? AND recipient = ? AND state = 0 ORDER BY "
                                "number LIMIT ?");
        query.with(targetId, recipient, limit);
        return rowsOf(query);
    });
}

Result<void> endNotifications(Transaction& transaction, const std::vector<std::uint64_t>& numbers,
                              State state, TimePoint at, const Message& reason) {
    return guarded(transaction, [&]() -> Result<void> {
        for (const auto number : numbers)
            Query(transaction,
                  "UPDATE notification SET state = ?, ended_at = ?, reason = ? WHERE number = ?")
                .with(state, at, toJson(reason), number)
                .run();
        return {};
    });
}

Result<api::NotificationHistory> notificationHistory(const Reader& reader,
                                                     std::string_view targetId,
                                                     std::uint64_t limit) {
    if (auto checked = checkLimit(limit); !checked)
        return passOn(checked);
    return guarded(reader, [&]() -> Result<api::NotificationHistory> {
        Query query(reader, std::string(kColumns) +
                                (targetId.empty() ? "" : "WHERE target_id = ? ") +
                                "ORDER BY number DESC LIMIT ?");
        if (!targetId.empty())
            query.bind(targetId);
        query.bind(limit);
        auto rows = rowsOf(query);
        if (!rows)
            return passOn(rows);
        return api::NotificationHistory{std::move(*rows)};
    });
}

Result<void> pruneNotifications(Transaction& transaction, TimePoint before) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM notification WHERE state <> 0 AND ended_at < ?")
            .with(before)
            .run();
        return {};
    });
}

}  // namespace callbox::core::store
