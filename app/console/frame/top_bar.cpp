// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/frame/top_bar.h"

#include <QKeySequence>
#include <algorithm>

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
    line->addSpacing(14);
    line->addWidget(makeSearchButton(theme));
    line->addSpacing(2 * Tokens::kUnit);
    auto* help = makeButton(tr("Help"));
    help->setObjectName(QStringLiteral("helpButton"));
    help->setFocusPolicy(Qt::TabFocus);
    help->setToolTip(tr("Help for this page (%1)")
                         .arg(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText)));
    connect(help, &QPushButton::clicked, this, &TopBar::helpWanted);
    line->addWidget(help);
}

QPushButton* TopBar::makeSearchButton(const Theme& theme) {
    auto* search = makeButton(tr("Search systems, events, tasks"), "search");
    search->setObjectName(QStringLiteral("search"));
    search->setFocusPolicy(Qt::TabFocus);
    auto* key =
        makeLabel(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), "small");
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* line = new QHBoxLayout(search);
    line->setContentsMargins(0, 0, 10, 0);
    line->addStretch();
    line->addWidget(key);
    search->ensurePolished();
    search->setFixedWidth(std::max(theme.tokens().scaled(300),
                                   search->sizeHint().width() + key->sizeHint().width() + 24));
    connect(search, &QPushButton::clicked, this, &TopBar::searchWanted);
    return search;
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
