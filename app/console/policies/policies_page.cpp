// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/policies_page.h"

namespace callbox::app::console {

PoliciesPage::PoliciesPage(PageContext context, QWidget* parent)
    : Page(tr("Windows and policies"), parent),
      tabs_(new Tabs(title())),
      actions_(new QStackedWidget),
      windows_(new WindowsView(context)),
      keptBack_(new KeptBackList(context)),
      rules_(new RulesView(context)),
      storms_(new StormsView(context)) {
    auto* card = new QFrame;
    setRole(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(keptBack_);
    const auto add = [this](const QString& name, const QString& title, QWidget* part,
                            QWidget* actions) {
        tabs_->add(name, title, part);
        actions_->addWidget(actions);
        parts_ += name;
    };
    add(QStringLiteral("windows"), tr("Maintenance windows"), windows_, windows_->actions());
    add(QStringLiteral("kept-back"), tr("Kept back"), card, new QWidget);
    add(QStringLiteral("rules"), tr("Rules"), rules_, rules_->actions());
    add(QStringLiteral("storms"), tr("Storm guard"), storms_, storms_->actions());
    actions_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addAction(actions_);
    content()->addWidget(tabs_, 1);
    connect(tabs_, &Tabs::openedChanged, this, [this](const QString& name) {
        actions_->setCurrentIndex(static_cast<int>(parts_.indexOf(name)));
        showPart();
    });
    const auto goToProblem = [this](quint64 number) {
        emit wanted(QStringLiteral("events:%1").arg(number));
    };
    connect(windows_, &WindowsView::problemWanted, this, goToProblem);
    connect(keptBack_, &KeptBackList::problemWanted, this, goToProblem);
    connect(storms_, &StormsView::problemWanted, this, goToProblem);
    connect(windows_, &WindowsView::selectionChanged, this, &PoliciesPage::showPart);
}

void PoliciesPage::enter() {
    setSubtitle(tr("What planned work, storms and rules do with new problems."));
    windows_->enter();
    showPart();
}

void PoliciesPage::goTo(const QString& part) {
    if (const auto number = part.toULongLong(); number != 0) {
        tabs_->open(QStringLiteral("windows"));
        windows_->showWindow(number);
    } else {
        tabs_->open(part);
    }
}

void PoliciesPage::focusFirst() {
    if (tabs_->opened() == QLatin1String("windows"))
        windows_->focusFirst();
    else
        tabs_->focusBar();
}

void PoliciesPage::showPart() {
    const QString part = tabs_->opened();
    setPlace(part == QLatin1String("windows") ? windows_->selectedName() : QString());
    if (part == QLatin1String("kept-back"))
        keptBack_->ensureShown();
    else if (part == QLatin1String("rules"))
        rules_->enter();
    else if (part == QLatin1String("storms"))
        storms_->enter();
}

}  // namespace callbox::app::console
