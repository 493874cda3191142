// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_actions.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

using core::EventState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::EventAction)
};

bool hasLeft(EventState state) {
    return state == EventState::sent || state == EventState::failed ||
           state == EventState::acknowledged || state == EventState::closed;
}

/// Of one event whose state does not allow it.
QString refusalOf(EventAction action, EventState state) {
    if (action == EventAction::reopen)
        return Text::tr("The event is not closed.");
    if (state == EventState::closed)
        return Text::tr("The event is closed. Undo the close first.");
    if (action == EventAction::approve)
        return Text::tr("Only an event that is held for approval can be approved.");
    if (action == EventAction::callHome)
        return Text::tr("The provider has the report already.");
    if (state == EventState::held)
        return Text::tr("The event is held already.");
    if (state == EventState::belowThreshold)
        return Text::tr("The event is counted only: it does not call home by itself.");
    return Text::tr("The report has left already.");
}

}  // namespace

const HandleEvents& operationOf(EventAction action) {
    switch (action) {
        case EventAction::hold:
            return api::kEventHold;
        case EventAction::approve:
            return api::kEventApprove;
        case EventAction::callHome:
            return api::kEventCallHome;
        case EventAction::close:
            return api::kEventClose;
        case EventAction::reopen:
            return api::kEventReopen;
        case EventAction::comment:
            break;
    }
    return api::kEventComment;
}

bool isPossible(EventAction action, EventState state) {
    const bool closed = state == EventState::closed;
    switch (action) {
        case EventAction::comment:
            return true;
        case EventAction::hold:
            return state == EventState::open || state == EventState::suppressed ||
                   state == EventState::queued || state == EventState::failed;
        case EventAction::approve:
            return state == EventState::held;
        case EventAction::callHome:
            return !closed && state != EventState::acknowledged;
        case EventAction::close:
            return !closed;
        case EventAction::reopen:
            return closed;
    }
    return false;
}

QString whyNot(EventAction action, const std::vector<EventState>& states, const ApiClient& client) {
    if (const QString why = whyNot(client, operationOf(action).role); !why.isEmpty())
        return why;
    if (states.empty())
        return Text::tr("No event is selected.");
    if (std::ranges::any_of(states, [&](EventState state) { return isPossible(action, state); }))
        return {};
    return states.size() == 1 ? refusalOf(action, states.front())
                              : Text::tr("None of the selected events allows this.");
}

QString buttonText(EventAction action, const std::vector<EventState>& states) {
    switch (action) {
        case EventAction::comment:
            return Text::tr("Comment");
        case EventAction::hold:
            return Text::tr("Hold");
        case EventAction::approve:
            return Text::tr("Approve");
        case EventAction::callHome:
            return std::ranges::any_of(states, hasLeft) ? Text::tr("Call home again")
                                                        : Text::tr("Call home");
        case EventAction::close:
            return states.size() > 1 ? Text::tr("Close events") : Text::tr("Close event");
        case EventAction::reopen:
            return Text::tr("Undo close");
    }
    return {};
}

DeedForm::Question questionOf(EventAction action, const std::vector<std::uint64_t>& numbers) {
    DeedForm::Question question;
    question.key = std::string(operationOf(action).name);
    for (const auto number : numbers)
        question.key += ' ' + std::to_string(number);
    const QString subject = subjectText(numbers);
    const bool many = numbers.size() > 1;
    switch (action) {
        case EventAction::comment:
            question.heading = Text::tr("Comment on %1").arg(subject);
            question.explanation = Text::tr("The comment is kept with the event.");
            question.comment = Text::tr("Comment");
            question.confirm = Text::tr("Add comment");
            break;
        case EventAction::hold:
            question.heading = Text::tr("Hold %1").arg(subject);
            question.explanation = Text::tr(
                "Nothing leaves until it is approved. A report that waits is taken out of the "
                "outbox.");
            question.comment = Text::tr("Why it is held");
            question.confirm = many ? Text::tr("Hold them") : Text::tr("Hold event");
            break;
        case EventAction::approve:
            question.heading = Text::tr("Approve %1").arg(subject);
            question.explanation = Text::tr("The report goes into the outbox and calls home.");
            question.comment = Text::tr("Why it may leave");
            question.confirm = many ? Text::tr("Approve them") : Text::tr("Approve event");
            break;
        case EventAction::callHome:
            question.heading = Text::tr("Call home for %1").arg(subject);
            question.explanation = Text::tr(
                "The report goes to the provider now, also where the event would only notify.");
            question.comment = Text::tr("Why it is sent");
            question.confirm = Text::tr("Call home now");
            break;
        case EventAction::close:
            question.heading = Text::tr("Close %1").arg(subject);
            question.explanation =
                Text::tr("The provider is told of the close with its reason. It can be undone.");
            question.comment = Text::tr("Why it is closed");
            question.confirm = many ? Text::tr("Close them") : Text::tr("Close event");
            question.leave = many ? Text::tr("Keep them open") : Text::tr("Keep it open");
            question.nameRequired = true;
            break;
        case EventAction::reopen:
            question.heading = Text::tr("Undo the close of %1").arg(subject);
            question.explanation =
                Text::tr("The event is again where it was on its way home. The provider is told.");
            question.comment = Text::tr("Why the close is undone");
            question.confirm = Text::tr("Undo close");
            break;
    }
    return question;
}

QString subjectText(const std::vector<std::uint64_t>& numbers) {
    return numbers.size() == 1 ? Text::tr("problem %1").arg(numbers.front())
                               : Text::tr("%Ln events", nullptr, static_cast<int>(numbers.size()));
}

QString doneText(EventAction action, const std::vector<std::uint64_t>& numbers) {
    const QString subject = subjectText(numbers);
    QString text;
    switch (action) {
        case EventAction::comment:
            text = Text::tr("Comment kept: %1");
            break;
        case EventAction::hold:
            text = Text::tr("Held: %1");
            break;
        case EventAction::approve:
            text = Text::tr("Approved: %1");
            break;
        case EventAction::callHome:
            text = Text::tr("On the way home: %1");
            break;
        case EventAction::close:
            text = Text::tr("Closed: %1");
            break;
        case EventAction::reopen:
            text = Text::tr("Close undone: %1");
            break;
    }
    return text.arg(subject);
}

}  // namespace callbox::app::console
