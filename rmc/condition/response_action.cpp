// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/response_action.h"

#include <algorithm>
#include <optional>

#include "core/words/catalogue.h"

namespace callbox::rmc::condition {

using core::say;

namespace {

constexpr std::size_t kActionLimit = 16;
constexpr std::size_t kArgumentLimit = 64;
constexpr std::size_t kArgumentBytes = 1024;
constexpr std::uint32_t kLongestTimeout = 3600;
constexpr int kMinutesADay = 24 * 60;

/// "HH:MM" as minutes.
std::optional<int> minutesOf(const std::string& text) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(text[0]) || !digit(text[1]) ||
        !digit(text[3]) || !digit(text[4]))
        return std::nullopt;
    const int hours = (text[0] - '0') * 10 + text[1] - '0';
    const int minutes = (text[3] - '0') * 10 + text[4] - '0';
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return hours * 60 + minutes;
}

bool isPlainFile(const std::string& name) {
    return !name.empty() && name.size() <= 255 && name.front() != '.' && name.front() != '-' &&
           name.find('/') == std::string::npos && core::showable(name, 255) == name;
}

core::Result<void> checkCommand(const core::ResponseAction& action) {
    if (action.command.empty() || action.command.size() > kArgumentLimit ||
        !isPlainFile(action.command.front()))
        return core::failField("command", say("condition.response-command"));
    for (const auto& argument : action.command)
        if (argument.size() > kArgumentBytes || argument.find('\0') != std::string::npos)
            return core::failField("command", say("condition.response-command"));
    return {};
}

core::Result<void> checkAction(const core::ResponseAction& action) {
    if (action.kind == core::ActionKind::command)
        if (auto good = checkCommand(action); !good)
            return good;
    for (const auto* time : {&action.from, &action.to})
        if (!time->empty() && !minutesOf(*time))
            return core::failField("time", say("condition.response-time"));
    if (std::any_of(action.days.begin(), action.days.end(),
                    [](int day) { return day < 1 || day > 7; }) ||
        action.days.size() > 7)
        return core::failField("days", say("condition.response-days"));
    if (action.timeout < 1 || action.timeout > kLongestTimeout)
        return core::failField("timeout", say("condition.response-timeout"));
    if (action.expectedExit < 0 || action.expectedExit > 255)
        return core::failField("expectedExit", say("condition.exit-status-bounds"));
    return {};
}

}  // namespace

core::Result<void> checkResponse(const core::Response& response) {
    if (auto good = checkName(response.name); !good)
        return good;
    if (response.actions.empty() || response.actions.size() > kActionLimit)
        return core::failField("actions", say("condition.response-actions"));
    for (const auto& action : response.actions) {
        if (auto good = checkName(action.name); !good)
            return good;
        if (auto good = checkAction(action); !good)
            return good;
    }
    return {};
}

bool runsOn(const core::ResponseAction& action, Transition transition, int day, int minute) {
    if (transition == Transition::none ||
        (action.on == core::ActionOn::event && transition != Transition::event) ||
        (action.on == core::ActionOn::rearm && transition != Transition::rearm))
        return false;
    const auto allowed = [&](int wanted) {
        return action.days.empty() ||
               std::find(action.days.begin(), action.days.end(), wanted) != action.days.end();
    };
    const int from = minutesOf(action.from).value_or(0);
    const int to = action.to.empty() ? kMinutesADay : minutesOf(action.to).value_or(kMinutesADay);
    if (from < to)
        return minute >= from && minute < to && allowed(day);
    const int yesterday = day == 1 ? 7 : day - 1;
    return (minute >= from && allowed(day)) || (minute < to && allowed(yesterday));
}

}  // namespace callbox::rmc::condition
