// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to serviceable events, in which state, and in which words it is asked.
#pragma once

#include <vector>

#include "app/console/link/api_client.h"
#include "app/console/widgets/deed_form.h"

namespace callbox::app::console {

enum class EventAction { comment, hold, approve, callHome, close, reopen };

inline constexpr EventAction kEventActions[] = {EventAction::comment, EventAction::hold,
                                                EventAction::approve, EventAction::callHome,
                                                EventAction::close,   EventAction::reopen};

/// Most that are handled at once.
inline constexpr std::size_t kMostHandled = 1000;

using HandleEvents = api::Operation<api::HandleEventsArguments, api::EventOutcomes>;
const HandleEvents& operationOf(EventAction action);

/// Whether an event in this state lets it be done: the table of docs/handling-events.md.
bool isPossible(EventAction action, core::EventState state);

/// Why it can be done to none of the events in these states now; empty: it can.
QString whyNot(EventAction action, const std::vector<core::EventState>& states,
               const ApiClient& client);

/// "Close event"; `states` of the events it is offered for.
QString buttonText(EventAction action, const std::vector<core::EventState>& states);

/// What is asked before it is done to these problems.
DeedForm::Question questionOf(EventAction action, const std::vector<std::uint64_t>& numbers);

/// What was done, once it was: "Problem 42 is closed".
QString doneText(EventAction action, const std::vector<std::uint64_t>& numbers);

/// "Problem 42", or "3 events".
QString subjectText(const std::vector<std::uint64_t>& numbers);

}  // namespace callbox::app::console
