// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/notification_page.h"

#include "app/console/notification/call_home_view.h"
#include "app/console/notification/history_view.h"
#include "app/console/notification/monitoring_view.h"
#include "app/console/notification/targets_view.h"

namespace callbox::app::console {

NotificationPage::NotificationPage(PageContext context, QWidget* parent)
    : Page(tr("Notification"), parent),
      targets_(new TargetsView(context)),
      history_(new HistoryView(context)),
      monitoring_(new MonitoringView(context)),
      callHome_(new CallHomeView(context)),
      tabs_(new Tabs(title())) {
    setSubtitle(tr("Who is told of what, and what counts as lost."));
    tabs_->add(QStringLiteral("targets"), tr("Targets"), targets_);
    tabs_->add(QStringLiteral("history"), tr("What was told"), history_);
    tabs_->add(QStringLiteral("monitoring"), tr("Connection monitoring"), monitoring_);
    tabs_->add(QStringLiteral("call-home"), tr("Call home by system"), callHome_);
    content()->addWidget(tabs_, 1);
    connect(tabs_, &Tabs::openedChanged, this, &NotificationPage::enterPart);
    connect(history_, &HistoryView::problemWanted, this, [this](std::uint64_t problemNumber) {
        emit wanted(QStringLiteral("events:%1").arg(problemNumber));
    });
}

void NotificationPage::enter() {
    enterPart();
}

void NotificationPage::enterPart() {
    if (tabs_->current() == targets_)
        targets_->enter();
    else if (tabs_->current() == history_)
        history_->enter();
    else if (tabs_->current() == monitoring_)
        monitoring_->enter();
    else
        callHome_->enter();
}

void NotificationPage::goTo(const QString& part) {
    tabs_->open(part);
}

void NotificationPage::focusFirst() {
    tabs_->focusBar();
}

}  // namespace callbox::app::console
