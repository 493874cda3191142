// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_scope.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <string_view>

#include <boost/algorithm/string/join.hpp>

namespace callbox::cli {

using core::failField;
using core::say;

namespace {

constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// 1 Monday .. 7 Sunday by the first three letters or the number; 0 for anything else.
int dayOf(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (std::size_t i = 0; i < kDays.size(); ++i)
        if (word.starts_with(kDays[i]) || word == std::to_string(i + 1))
            return static_cast<int>(i) + 1;
    return 0;
}

}  // namespace

std::vector<Option> withScopeOptions(std::vector<Option> options) {
    options.push_back({"refcode", Takes::value, "PATTERN",
                       "reference codes meant, as CBX-MEM-* (repeatable)", 0, true});
    options.push_back({"system", Takes::value, "PATTERN",
                       "failing systems meant, tttt-mmm*sssssss (repeatable)", 0, true});
    options.push_back({"partition", Takes::value, "PATTERN",
                       "partitions meant, as prod-* (repeatable)", 0, true});
    return options;
}

core::EventScope scopeOf(const Parsed& parsed) {
    return {parsed.values("refcode"), parsed.values("system"), parsed.values("partition")};
}

std::string scopeText(const core::EventScope& scope) {
    std::string text;
    const auto add = [&](const char* what, const std::vector<std::string>& patterns) {
        if (!patterns.empty())
            text += (text.empty() ? "" : "; ") + std::string(what) + ' ' +
                    boost::algorithm::join(patterns, ",");
    };
    add("refcodes", scope.referenceCodes);
    add("systems", scope.systems);
    add("partitions", scope.partitions);
    return text.empty() ? "all" : text;
}

core::Result<std::vector<int>> daysOf(const std::string& text) {
    std::vector<int> days;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        const std::string part = text.substr(begin, end - begin);
        begin = end + 1;
        const auto hyphen = part.find('-');
        const int from = dayOf(part.substr(0, hyphen));
        const int until = hyphen == std::string::npos ? from : dayOf(part.substr(hyphen + 1));
        if (from == 0 || until == 0)
            return failField("days", say("cli.usage.days", {{"text", part}}));
        // "sat-mon" goes over the end of the week.
        for (int day = from;; day = day % 7 + 1) {
            if (std::find(days.begin(), days.end(), day) == days.end())
                days.push_back(day);
            if (day == until)
                break;
        }
    }
    return days;
}

std::string hoursText(const std::optional<core::PolicyHours>& hours) {
    if (!hours)
        return {};
    std::string text;
    for (const int day : hours->days)
        if (day >= 1 && day <= 7)
            text +=
                (text.empty() ? "" : ",") + std::string(kDays[static_cast<std::size_t>(day) - 1]);
    if (!hours->from.empty() || !hours->until.empty())
        text += (text.empty() ? "" : " ") + (hours->from.empty() ? "00:00" : hours->from) + '-' +
                (hours->until.empty() ? "24:00" : hours->until);
    return hours->zone.empty() ? text : text + ' ' + hours->zone;
}

core::Result<std::chrono::minutes> durationOf(const std::string& field, const std::string& text) {
    std::uint32_t count = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, count);
    if (error == std::errc() && rest + 1 == end && count > 0 && count < 1'000'000) {
        if (*rest == 'm')
            return std::chrono::minutes(count);
        if (*rest == 'h')
            return std::chrono::hours(count);
        if (*rest == 'd')
            return std::chrono::hours(24) * count;
    }
    return failField(field, say("cli.usage.duration", {{"text", text}}));
}

core::Result<core::TimePoint> momentOf(const std::string& field, const std::string& text,
                                       core::TimePoint now) {
    if (text == "now")
        return now;
    std::tm local{};
    const char* rest = strptime(text.c_str(), "%Y-%m-%d %H:%M", &local);
    if (rest && *rest == '\0') {
        local.tm_isdst = -1;
        const std::time_t seconds = std::mktime(&local);
        if (seconds >= 0)
            return core::TimePoint(std::chrono::seconds(seconds));
    }
    const auto time = core::timePointFromText(text);
    return time ? time : failField(field, say("cli.usage.moment", {{"text", text}}));
}

}  // namespace callbox::cli
