// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/conditions_page.h"

namespace callbox::app::console {

ConditionsPage::ConditionsPage(PageContext context, QWidget* parent)
    : Page(tr("Conditions and responses"), parent),
      tabs_(new Tabs(title())),
      actions_(new QStackedWidget),
      conditions_(new ConditionsView(context)),
      responses_(new ResponsesView(context)),
      sensors_(new SensorsView(context)),
      audit_(new ConditionAuditView(context)) {
    setSubtitle(tr("When something is an event, and what is done about it."));
    const auto add = [this](const QString& name, const QString& title, auto* part) {
        tabs_->add(name, title, part);
        actions_->addWidget(part->actions());
        parts_ += name;
    };
    add(QStringLiteral("conditions"), tr("Conditions"), conditions_);
    add(QStringLiteral("responses"), tr("Responses"), responses_);
    add(QStringLiteral("sensors"), tr("Sensors"), sensors_);
    add(QStringLiteral("audit"), tr("What happened"), audit_);
    actions_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addAction(actions_);
    content()->addWidget(tabs_, 1);
    connect(tabs_, &Tabs::openedChanged, this, [this](const QString& name) {
        actions_->setCurrentIndex(static_cast<int>(parts_.indexOf(name)));
        showPart();
    });
    connect(conditions_, &ConditionsView::selectionChanged, this, &ConditionsPage::showPart);
    connect(audit_, &ConditionAuditView::problemWanted, this,
            [this](quint64 number) { emit wanted(QStringLiteral("events:%1").arg(number)); });
}

void ConditionsPage::enter() {
    conditions_->enter();
    showPart();
}

void ConditionsPage::focusFirst() {
    if (tabs_->opened() == QLatin1String("conditions"))
        conditions_->focusFirst();
    else
        tabs_->focusBar();
}

void ConditionsPage::showPart() {
    const QString part = tabs_->opened();
    setPlace(part == QLatin1String("conditions") ? conditions_->selectedName() : QString());
    if (part == QLatin1String("responses"))
        responses_->enter();
    else if (part == QLatin1String("sensors"))
        sensors_->enter();
    else if (part == QLatin1String("audit"))
        audit_->enter();
}

}  // namespace callbox::app::console
