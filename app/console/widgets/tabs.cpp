// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

Tabs::Tabs(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), bar_(new QTabBar), parts_(new QStackedWidget) {
    bar_->setExpanding(false);
    bar_->setDrawBase(false);
    bar_->setAccessibleName(accessibleName);
    bar_->setObjectName(QStringLiteral("tabs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(makeRule());
    column->addSpacing(14);
    column->addWidget(parts_, 1);
    connect(bar_, &QTabBar::currentChanged, this, [this](int index) {
        parts_->setCurrentIndex(index);
        emit openedChanged(names_.value(index));
    });
}

void Tabs::add(const QString& name, const QString& title, QWidget* part) {
    names_ += name;
    parts_->addWidget(part);
    bar_->addTab(title);
}

void Tabs::open(const QString& name) {
    if (const auto index = names_.indexOf(name); index >= 0)
        bar_->setCurrentIndex(static_cast<int>(index));
}

}  // namespace callbox::app::console
