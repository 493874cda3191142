// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/page.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

class CallHomeView;
class HistoryView;
class MonitoringView;
class TargetsView;

/// Manage serviceable event notification: who is told, what was told, which channels are watched,
/// and which systems call home.
class NotificationPage : public Page {
    Q_OBJECT

public:
    explicit NotificationPage(PageContext context, QWidget* parent = nullptr);

    void enter() override;
    /// "targets", "history", "monitoring" or "call-home".
    void goTo(const QString& part) override;
    void focusFirst() override;

private:
    void enterPart();

    TargetsView* targets_;
    HistoryView* history_;
    MonitoringView* monitoring_;
    CallHomeView* callHome_;
    Tabs* tabs_;
};

}  // namespace callbox::app::console
