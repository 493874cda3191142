// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_comments.h"

#include "app/console/text/times.h"
#include "app/console/widgets/form_page.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

EventComments::EventComments(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      list_(makeColumn(3 * Tokens::kUnit)),
      add_(makeButton(tr("Add comment"))) {
    add_->setObjectName(QStringLiteral("addComment"));
    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 8, 0);
    innerColumn->addLayout(list_);
    innerColumn->addStretch();
    state_ = new StateView(makePlainScroll(inner));
    auto* line = makeLine();
    line->addWidget(
        makeParagraph(tr("Comments go home with the report as it is when it is sent."), "quiet"),
        1);
    line->addWidget(add_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(line);
    column->addWidget(state_, 1);
    connect(add_, &QPushButton::clicked, this, &EventComments::wanted);
    connect(&context_.client, &ApiClient::stateChanged, this, &EventComments::update);
    update();
}

void EventComments::update() {
    allow(add_, whyNot(context_.client, api::kEventComment.role));
}

void EventComments::show(const core::ServiceableEvent& event) {
    // Comments are only ever added.
    if (std::exchange(number_, event.problemNumber) == event.problemNumber &&
        count_ == event.comments.size() && count_ > 0)
        return;
    count_ = event.comments.size();
    update();
    clearLayout(list_);
    const auto now = timeNow();
    for (const auto& comment : event.comments) {
        auto* head = makeLine();
        head->addWidget(makeLabel(qs(comment.author), "heading"));
        auto* when = makeLabel(agoText(comment.at, now), "small");
        when->setToolTip(exactTime(comment.at));
        head->addWidget(when);
        if (comment.account != comment.author)
            head->addWidget(makeLabel(tr("as %1").arg(qs(comment.account)), "small"));
        head->addStretch();
        auto* text = makeParagraph(qs(comment.text));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto* one = makeColumn(2);
        one->addLayout(head);
        one->addWidget(text);
        list_->addLayout(one);
    }
    if (event.comments.empty())
        state_->showState(tr("No comment yet"),
                          tr("Note what was found and done, for colleagues and the provider."));
    else
        state_->showContent();
}

}  // namespace callbox::app::console
