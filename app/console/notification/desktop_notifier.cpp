// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/desktop_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <algorithm>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

constexpr int kGatherMilliseconds = 500;
constexpr std::uint64_t kRows = 50;
const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

bool isKeptBack(const core::ServiceableEvent& event) {
    return event.state == core::EventState::suppressed ||
           event.state == core::EventState::belowThreshold;
}

/// low, normal, critical: a critical one stays until it is seen.
uchar urgency(core::Severity severity) {
    return static_cast<uchar>(severity);
}

}  // namespace

DesktopNotifier::DesktopNotifier(ApiClient& client, const Words& words, DesktopNotices which,
                                 QDBusConnection bus)
    : client_(client), words_(words), which_(which), bus_(std::move(bus)) {
    soon_.setSingleShot(true);
    soon_.setInterval(kGatherMilliseconds);
    connect(&soon_, &QTimer::timeout, this, &DesktopNotifier::look);
    connect(&client_, &ApiClient::resync, this, &DesktopNotifier::look);
    connect(&client_, &ApiClient::changed, this, [this](const api::Change& change) {
        if (change.topic == api::Topic::event && !soon_.isActive())
            soon_.start();
    });
    bus_.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                 SLOT(actionInvoked(uint, QString)));
    bus_.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                 SLOT(closed(uint)));
}

void DesktopNotifier::look() {
    api::EventQuery query;
    query.status = "all";
    query.limit = kRows;
    client_.call(api::kEventList, query, this, [this](core::Result<api::EventPage> page) {
        if (page)
            take(page->rows);
    });
}

void DesktopNotifier::take(const std::vector<core::ServiceableEvent>& newestFirst) {
    const quint64 newest = newestFirst.empty() ? 0 : newestFirst.front().problemNumber;
    if (!std::exchange(started_, true)) {
        newest_ = newest;
        return;
    }
    std::vector<const core::ServiceableEvent*> news;
    for (const auto& event : newestFirst) {
        if (event.problemNumber <= newest_ && !keptBack_.contains(event.problemNumber))
            continue;
        if (isKeptBack(event)) {
            keptBack_.insert(event.problemNumber);
            continue;
        }
        keptBack_.erase(event.problemNumber);
        const bool wanted = which_ == DesktopNotices::all ||
                            event.notificationType == core::NotificationType::callHome;
        if (wanted && event.state != core::EventState::closed)
            news.push_back(&event);
    }
    newest_ = std::max(newest_, newest);
    if (news.size() > kMostAtOnce) {
        const auto* worst = *std::max_element(
            news.begin(), news.end(), [](auto* a, auto* b) { return a->severity < b->severity; });
        tellOfSeveral(news.size(), worst->severity);
        return;
    }
    std::for_each(news.rbegin(), news.rend(), [this](const auto* event) { tell(*event); });
}

void DesktopNotifier::tell(const core::ServiceableEvent& event) {
    const QString where =
        qs(event.partitionName.empty() ? event.failingMtms.text() : event.partitionName);
    show(tr("Problem %1 on %2: %3").arg(event.problemNumber).arg(where, qs(event.referenceCode)),
         words_.text(event.description), event.severity, event.problemNumber);
}

void DesktopNotifier::tellOfSeveral(std::size_t count, core::Severity highest) {
    show(tr("%1 new problems").arg(countText(count)),
         tr("Callbox lists them under serviceable events."), highest, 0);
}

void DesktopNotifier::show(const QString& summary, const QString& body, core::Severity severity,
                           quint64 problemNumber) {
    auto call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(urgency(severity))},
                            {QStringLiteral("desktop-entry"), QStringLiteral("callbox-console")},
                            {QStringLiteral("category"), QStringLiteral("device.error")}};
    // The body is markup to the desktop, and its words may come from a partition.
    call << QStringLiteral("Callbox") << uint{0} << QStringLiteral("callbox-console") << summary
         << body.toHtmlEscaped() << QStringList{QStringLiteral("default"), tr("Show")} << hints
         << -1;
    auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, problemNumber] {
        const QDBusPendingReply<uint> id = *answer;
        if (id.isValid())
            shown_[id.value()] = problemNumber;
        answer->deleteLater();
    });
}

void DesktopNotifier::actionInvoked(uint id, const QString&) {
    if (const auto found = shown_.find(id); found != shown_.end())
        emit followed(found->second);
}

void DesktopNotifier::closed(uint id) {
    shown_.erase(id);
}

}  // namespace callbox::app::console
