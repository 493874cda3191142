// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QTimer>
#include <map>
#include <set>

#include "app/console/link/api_client.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

enum class DesktopNotices { all, callHomeOnly };

/// Tells the desktop (org.freedesktop.Notifications) of problems that come while the console runs,
/// also while its window is hidden. Where the desktop has no notifications nothing is told.
class DesktopNotifier : public QObject {
    Q_OBJECT

public:
    DesktopNotifier(ApiClient& client, const Words& words, DesktopNotices which,
                    QDBusConnection bus);

    static constexpr std::size_t kMostAtOnce = 3;  ///< more are told of together

signals:
    /// The operator followed a notification; 0: one about several problems.
    void followed(quint64 problemNumber);

private slots:
    void actionInvoked(uint id, const QString& action);
    void closed(uint id);

private:
    void look();
    void take(const std::vector<core::ServiceableEvent>& newestFirst);
    void tell(const core::ServiceableEvent& event);
    void tellOfSeveral(std::size_t count, core::Severity highest);
    void show(const QString& summary, const QString& body, core::Severity severity,
              quint64 problemNumber);

    ApiClient& client_;
    const Words& words_;
    const DesktopNotices which_;
    QDBusConnection bus_;
    QTimer soon_;
    bool started_ = false;
    quint64 newest_ = 0;             ///< of those that were there before, or were told of
    std::set<quint64> keptBack_;     ///< newer ones that may still be let go
    std::map<uint, quint64> shown_;  ///< problem numbers by the desktop's own
};

}  // namespace callbox::app::console
