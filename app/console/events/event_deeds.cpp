// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_deeds.h"

namespace callbox::app::console {

std::vector<std::uint64_t> EventDeed::done() const {
    std::vector<std::uint64_t> numbers;
    for (const auto& outcome : outcomes)
        if (!outcome.error)
            numbers.push_back(outcome.problemNumber);
    return numbers;
}

EventDeeds::EventDeeds(PageContext context, QWidget* parent)
    : QWidget(parent), context_(context), form_(new DeedForm(context)), notice_(new Notice) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(form_);
    column->addWidget(notice_);
}

void EventDeeds::ask(EventAction action, std::vector<std::uint64_t> numbers) {
    notice_->clear();
    auto question = questionOf(action, numbers);
    const std::string key = question.key;
    form_->ask(std::move(question), [this, action, key, numbers = std::move(numbers)](
                                        const std::string& name, const std::string& comment) {
        notice_->clear();
        act(action, key, {numbers, name, comment});
    });
}

void EventDeeds::leave() {
    form_->leave();
    notice_->clear();
}

void EventDeeds::act(EventAction action, const std::string& key,
                     const api::HandleEventsArguments& arguments) {
    context_.client.call(
        operationOf(action), arguments, this,
        [this, action, key, arguments](core::Result<api::EventOutcomes> reply) {
            const auto& numbers = arguments.problemNumbers;
            if (!reply)
                return refused(key, numbers, reply.error());
            if (numbers.size() == 1 && !reply->outcomes.empty() && reply->outcomes[0].error)
                return refused(key, numbers, *reply->outcomes[0].error);
            form_->done(key);
            emit acted({action, arguments.name, std::move(reply->outcomes)});
        },
        arguments.problemNumbers.size() > 1 ? ApiClient::kLongDeadline : ApiClient::kDeadline);
}

void EventDeeds::refused(const std::string& key, const std::vector<std::uint64_t>& numbers,
                         const core::Error& error) {
    if (form_->refuse(key, error))
        return;
    showError(*notice_, context_.words, error);
    // Another event is shown by now: say which one it was about.
    if (!form_->isOpen())
        notice_->show(
            Tone::critical,
            tr("Not done for %1: %2").arg(subjectText(numbers), context_.words.text(error.message)),
            context_.words.remedy(error.message));
}

}  // namespace callbox::app::console
