// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/page.h"

namespace callbox::app::console {

Page::Page(const QString& title, QWidget* parent)
    : QWidget(parent),
      title_(title),
      headline_(makeLabel(title, "title")),
      subtitle_(makeParagraph({}, "quiet")),
      actions_(makeLine()),
      content_(makeColumn(14)) {
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::kEdge, Tokens::kEdge, Tokens::kEdge, Tokens::kEdge);
    column->setSpacing(14);
    auto* header = makeLine(3 * Tokens::kUnit);
    header->addWidget(headline_);
    header->addWidget(subtitle_, 1);
    header->addLayout(actions_);
    column->addLayout(header);
    column->addLayout(content_, 1);
}

void Page::setPlace(const QString& place) {
    if (std::exchange(place_, place) != place)
        emit placeChanged();
}

void Page::hideHeader() {
    headline_->hide();
    subtitle_->hide();
}

void Page::addAction(QWidget* widget) {
    QWidget* last =
        actions_->isEmpty() ? nullptr : actions_->itemAt(actions_->count() - 1)->widget();
    const bool primary = last && last->property("role").toString() == QLatin1String("primary");
    actions_->insertWidget(actions_->count() - (primary ? 1 : 0), widget);
    if (primary)
        setTabOrder(widget, last);
}

}  // namespace callbox::app::console
