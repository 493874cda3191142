// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/frame/top_bar.h"

namespace callbox::app::console {

TopBar::TopBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      page_(makeLabel()),
      thing_(makeLabel({}, "heading")),
      user_(makeLabel({}, "small")) {
    setRole(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(44);
    auto* mark = makeLabel();
    mark->setPixmap(theme.pixmap(QStringLiteral("mark"), 24, theme.tokens().mark, 2));
    mark->setFixedSize(24, 24);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(11, 0, 16, 0);
    line->setSpacing(0);
    line->addWidget(mark);
    line->addSpacing(11);
    line->addWidget(page_);
    line->addWidget(thing_);
    line->addStretch();
    line->addWidget(user_);
}

void TopBar::setPlace(const QString& page, const QString& thing) {
    setRole(page_, thing.isEmpty() ? "heading" : "quiet");
    page_->setText(thing.isEmpty() ? page : page + QStringLiteral(" › "));
    thing_->setText(thing);
}

void TopBar::setUser(const QString& user) {
    user_->setText(user);
}

}  // namespace callbox::app::console
