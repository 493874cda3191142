// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/notification/notice_maker.h"

#include <optional>

#include "core/notify/filter.h"
#include "core/store/events.h"
#include "core/store/notifications.h"

namespace callbox::service::notification {

namespace notify = core::notify;
namespace store = core::store;

namespace {

constexpr std::uint64_t kMostWaiting = 1000;  ///< to one address

core::Notice noticeOf(const core::ServiceableEvent& event, core::NoticeKind kind,
                      core::TimePoint now) {
    core::Notice notice;
    notice.kind = kind;
    notice.at = now;
    notice.text = event.description;
    notice.advice = event.advice;
    notice.problemNumber = event.problemNumber;
    notice.severity = event.severity;
    notice.state = event.state;
    notice.callHome = event.notificationType == core::NotificationType::callHome;
    notice.trial = event.test;
    notice.referenceCode = event.referenceCode;
    notice.system = event.failingMtms.text();
    notice.partition = event.partitionName;
    if (!event.frus.empty()) {
        notice.location = event.frus.front().locationCode;
        notice.partNumber = event.frus.front().partNumber;
    }
    notice.serviceRequest = event.serviceRequest;
    return notice;
}

/// Absent: nobody needs to know.
core::Result<std::optional<core::Notice>> noticeOf(store::Transaction& transaction,
                                                   const store::Untold& untold,
                                                   core::TimePoint now) {
    if (!untold.alarm.empty()) {
        core::Notice notice;
        notice.kind = untold.raised ? core::NoticeKind::alarm : core::NoticeKind::cleared;
        notice.at = now;
        notice.text = untold.what;
        notice.alarm = untold.alarm;
        return std::optional(std::move(notice));
    }
    const auto kind = notify::kindOf(untold.wasState, untold.state, untold.weightier);
    if (!kind)
        return std::optional<core::Notice>();
    const auto event = store::eventByNumber(transaction, untold.problemNumber);
    if (!event)
        return core::passOn(event);
    auto notice = noticeOf(*event, *kind, now);
    notice.state = untold.state;
    return std::optional(std::move(notice));
}

}  // namespace

core::Result<std::size_t> queueNotices(store::Transaction& transaction,
                                       const std::vector<core::NotificationTarget>& targets,
                                       std::size_t limit, core::TimePoint now) {
    const auto happened = store::takeUntold(transaction, limit);
    if (!happened)
        return core::passOn(happened);
    for (const auto& untold : *happened) {
        const auto notice = noticeOf(transaction, untold, now);
        if (!notice && notice.error().code == core::ErrorCode::notFound)
            continue;  // the event is gone since
        if (!notice)
            return core::passOn(notice);
        if (!*notice)
            continue;
        for (const auto& target : targets)
            for (const auto& recipient : notify::recipients(target, **notice))
                if (auto added =
                        store::addNotification(transaction, target.id, recipient, **notice,
                                               kMostWaiting, core::say("notification.too-many"));
                    !added)
                    return core::passOn(added);
    }
    return happened->size();
}

}  // namespace callbox::service::notification
