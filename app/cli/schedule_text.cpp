// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>
#include <string_view>
#include <vector>

namespace callbox::cli {

using core::Frequency;
using core::say;

namespace {

constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday"};

int numberOf(const std::string& text) {
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && stop == text.data() + text.size() ? number : 0;
}

int dayOfWeek(const std::string& word) {
    const auto found = std::find(kDays.begin(), kDays.end(), word);
    return found == kDays.end() ? numberOf(word) : static_cast<int>(found - kDays.begin()) + 1;
}

}  // namespace

core::Result<core::TransmittalKind> transmittalKind(const std::string& text) {
    if (text == "service" || text == "serviceInformation")
        return core::TransmittalKind::serviceInformation;
    if (text == "performance")
        return core::TransmittalKind::performance;
    if (text == "heartbeat")
        return core::TransmittalKind::heartbeat;
    return core::failField("kind", say("cli.usage.transmittal-kind", {{"text", text}}));
}

std::string transmittalName(core::TransmittalKind kind) {
    switch (kind) {
        case core::TransmittalKind::serviceInformation:
            return "service";
        case core::TransmittalKind::performance:
            return "performance";
        case core::TransmittalKind::heartbeat:
            break;
    }
    return "heartbeat";
}

core::Result<void> applySchedule(core::TransmittalSchedule& schedule, const std::string& text) {
    std::string spaced = text;
    std::replace(spaced.begin(), spaced.end(), ',', ' ');
    std::istringstream stream(spaced);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    const auto refusal = [&] {
        return core::failField("schedule", say("cli.usage.schedule", {{"text", text}}));
    };
    if (words.size() == 1 && (words[0] == "off" || words[0] == "on")) {
        schedule.enabled = words[0] == "on";
        return {};
    }
    core::TransmittalSchedule next = schedule;
    next.enabled = true;
    if (words.size() == 2 && words[0] == "daily") {
        next.frequency = Frequency::daily;
    } else if (words.size() == 3 && words[0] == "weekly") {
        next.frequency = Frequency::weekly;
        next.dayOfWeek = dayOfWeek(words[1]);
        if (next.dayOfWeek < 1 || next.dayOfWeek > 7)
            return refusal();
    } else if (words.size() == 3 && words[0] == "monthly") {
        next.frequency = Frequency::monthly;
        next.dayOfMonth = numberOf(words[1]);
        if (next.dayOfMonth < 1 || next.dayOfMonth > 28)
            return refusal();
    } else {
        return refusal();
    }
    next.time = words.back();
    schedule = next;
    return {};
}

std::string scheduleText(const core::TransmittalSchedule& schedule) {
    if (!schedule.enabled)
        return "off";
    std::string text;
    if (schedule.frequency == Frequency::daily)
        text = "daily";
    else if (schedule.frequency == Frequency::weekly)
        text = "weekly " + std::string(kDays.at(
                               static_cast<std::size_t>(std::clamp(schedule.dayOfWeek, 1, 7) - 1)));
    else
        text = "monthly " + std::to_string(schedule.dayOfMonth);
    return text + ' ' + schedule.time + (schedule.zone.empty() ? "" : ' ' + schedule.zone);
}

}  // namespace callbox::cli
