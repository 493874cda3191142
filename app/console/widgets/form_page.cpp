// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/form_page.h"

#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr int kFormWidth = 760;

}  // namespace

QScrollArea* makeScroll(QWidget* widget) {
    auto* scroll = new QScrollArea;
    setRole(widget, "page");
    scroll->setWidget(widget);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QScrollArea* makePlainScroll(QWidget* widget) {
    auto* scroll = makeScroll(widget);
    setRole(widget, "plain");
    return scroll;
}

QHBoxLayout* makeNarrow(QWidget* widget, int width) {
    // A column would ask for the height at its own width, where fewer lines wrap.
    constexpr int kAllBut = 1000;
    widget->setMaximumWidth(width);
    auto* line = makeLine(0);
    line->addWidget(widget, kAllBut);
    line->addStretch(1);
    return line;
}

FormPage::FormPage(PageContext context, const QString& title, const QString& primary,
                   QWidget* parent)
    : Page(title, parent),
      context_(context),
      primary_(makeButton(primary, "primary")),
      discard_(makeButton(tr("Discard changes"))),
      notice_(new Notice) {
    primary_->setObjectName(QStringLiteral("save"));
}

void FormPage::setForm(QWidget* form) {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(makeNarrow(form, context_.theme.tokens().scaled(kFormWidth)));
    column->addStretch();
    state_ = new StateView(makeScroll(body));
    auto* line = makeLine();
    line->addWidget(notice_, 1);
    line->addStretch();
    line->addWidget(discard_, 0, Qt::AlignBottom);
    line->addWidget(primary_, 0, Qt::AlignBottom);
    content()->addWidget(state_, 1);
    content()->addWidget(makeRule());
    content()->addLayout(line);
}

void FormPage::showDraftState(bool usable, bool dirty, bool saving,
                              const std::optional<core::Error>& error) {
    if (usable)
        state_->showContent();
    else if (error)
        state_->showError(context_.words, *error, [this] { emit context_.client.resync(); });
    else
        state_->showLoading();
    allow(primary_, context_.client, role_, usable && !saving);
    discard_->setVisible(dirty);
    if (dirty)
        notice_->clear();
}

void FormPage::showResult(core::Result<void> result, const QString& saved) {
    if (result)
        notice_->show(Tone::good, saved);
    else
        console::showError(*notice_, context_.words, result.error());
}

}  // namespace callbox::app::console
