// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/hours.h"

#include <exception>

#include "core/schedule/local_time.h"

namespace callbox::core::policy {

namespace {

constexpr int kDay = 24 * 60;
constexpr unsigned kEveryDay = 0xFE;

Result<unsigned> daysOf(const std::vector<int>& days) {
    unsigned bits = 0;
    for (const int day : days) {
        if (day < 1 || day > 7)
            return failField("days", say("policy.day-unknown", {{"day", std::to_string(day)}}));
        bits |= 1U << static_cast<unsigned>(day);
    }
    return bits == 0 ? kEveryDay : bits;
}

Result<int> minutesOf(const char* field, const std::string& text) {
    if (text.empty())
        return 0;
    const auto time = schedule::clockTime(text);
    if (!time)
        return failField(field, say("policy.time-malformed", {{"text", text}}));
    return static_cast<int>(time->count());
}

}  // namespace

Result<Hours> Hours::make(const PolicyHours& hours) {
    const auto days = daysOf(hours.days);
    if (!days)
        return passOn(days);
    const auto from = minutesOf("from", hours.from);
    if (!from)
        return passOn(from);
    const auto until = minutesOf("until", hours.until);
    if (!until)
        return passOn(until);
    const auto* zone = schedule::zoneNamed(hours.zone);
    if (!zone)
        return failField("zone", say("schedule.zone-unknown", {{"zone", hours.zone}}));
    return Hours(*days, *from, *until > *from ? *until : *until + kDay, *zone);
}

bool Hours::contain(TimePoint time) const {
    try {
        const auto local = zone_->to_local(std::chrono::floor<std::chrono::seconds>(time));
        const auto today = date::floor<date::days>(local);
        const int minute =
            static_cast<int>(date::floor<std::chrono::minutes>(local - today).count());
        const auto begin = [&](date::local_days day) {
            return (days_ >> date::weekday{day}.iso_encoding() & 1U) != 0;
        };
        return (begin(today) && from_ <= minute && minute < until_) ||
               (begin(today - date::days(1)) && minute + kDay < until_);
    } catch (const std::exception&) {
        return false;  // the machine's zone data are gone: the rule does not fit
    }
}

}  // namespace callbox::core::policy
