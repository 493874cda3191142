// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/window_detail.h"

#include "app/console/policies/policy_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

WindowDetail::WindowDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      pill_(makePill()),
      name_(makeParagraph({}, "name")),
      end_(makeButton(tr("End now"))),
      remove_(makeButton(tr("Remove"))),
      notice_(new Notice),
      list_(new KeptBackList(context)) {
    setRole(this, "card");
    end_->setObjectName(QStringLiteral("endWindow"));
    remove_->setObjectName(QStringLiteral("removeWindow"));
    auto* header = makeLine(10);
    header->addWidget(pill_);
    header->addWidget(name_, 1);
    header->addWidget(remove_);
    header->addWidget(end_);
    auto* left = new Facts;
    when_ = left->add(tr("When"));
    scope_ = left->add(tr("Keeps back"));
    auto* right = new Facts;
    owner_ = right->add(tr("Who answers for it"));
    kept_ = right->add(tr("Problems"));
    auto* facts = makeLine(16);
    facts->addWidget(left, 3);
    facts->addWidget(right, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(header);
    column->addWidget(notice_);
    column->addLayout(facts);
    column->addWidget(makeRule());
    column->addWidget(list_, 1);
    connect(list_, &KeptBackList::problemWanted, this, &WindowDetail::problemWanted);
    connect(end_, &QPushButton::clicked, this, &WindowDetail::end);
    connect(remove_, &QPushButton::clicked, this, &WindowDetail::remove);
    connect(&context_.client, &ApiClient::stateChanged, this, &WindowDetail::showButtons);
}

void WindowDetail::show(const api::WindowRow& row) {
    const bool other = row.window.number != row_.window.number;
    row_ = row;
    const auto& window = row.window;
    const core::TimePoint over = window.endedAt ? *window.endedAt : window.end;
    const auto now = timeNow();
    setPill(pill_, label(row.state));
    name_->setText(QStringLiteral("%1 %2").arg(window.number).arg(qs(window.reason)));
    Facts::set(when_,
               tr("%1 to %2; %3")
                   .arg(shortTime(window.start, now), shortTime(over, now), expiryText(row, now)));
    when_->setToolTip(tr("%1 to %2").arg(exactTime(window.start), exactTime(over)));
    Facts::set(scope_, scopeText(window.scope));
    Facts::set(owner_, qs(window.owner));
    Facts::set(kept_, row.suppressed == 0
                          ? tr("none so far")
                          : tr("%1 kept back, %2 wait for you")
                                .arg(countText(row.suppressed), countText(row.waiting)));
    if (other) {
        notice_->clear();
        busy_ = false;
        list_->show(window.number);
    }
    showButtons();
}

void WindowDetail::showButtons() {
    const bool over = row_.state == api::WindowState::ended;
    end_->setVisible(row_.state == api::WindowState::running);
    // One that kept something back is ended first, and looked through.
    remove_->setVisible(row_.state == api::WindowState::planned ||
                        (over && row_.window.number != 0 && row_.waiting == 0));
    allow(end_, context_.client, api::kWindowEnd.role, !busy_);
    allow(remove_, context_.client, api::kWindowRemove.role, !busy_);
}

void WindowDetail::end() {
    busy_ = true;
    showButtons();
    context_.client.call(api::kWindowEnd, {row_.window.number}, this,
                         [this, window = row_.window](const core::Result<api::WindowRow>& reply) {
                             busy_ = false;
                             showButtons();
                             if (reply)
                                 emit ended(window);
                             else
                                 showError(*notice_, context_.words, reply.error());
                         });
}

void WindowDetail::remove() {
    busy_ = true;
    showButtons();
    context_.client.call(api::kWindowRemove, {row_.window.number}, this,
                         [this, window = row_.window](const core::Result<api::Nothing>& reply) {
                             busy_ = false;
                             showButtons();
                             if (reply)
                                 emit removed(window);
                             else
                                 showError(*notice_, context_.words, reply.error());
                         });
}

}  // namespace callbox::app::console
