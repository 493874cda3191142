// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/next_run.h"

#include <charconv>
#include <exception>

#include <boost/describe/enum_to_string.hpp>

#include "core/protocol/identity.h"
#include "core/schedule/local_time.h"

namespace callbox::core::schedule {

namespace {

bool runsOn(const TransmittalSchedule& schedule, date::local_days day) {
    switch (schedule.frequency) {
        case Frequency::daily:
            return true;
        case Frequency::weekly:
            return static_cast<int>(date::weekday{day}.iso_encoding()) == schedule.dayOfWeek;
        case Frequency::monthly:
            return static_cast<int>(static_cast<unsigned>(date::year_month_day{day}.day())) ==
                   schedule.dayOfMonth;
    }
    return false;
}

TimePoint instantOf(const date::time_zone& zone, date::local_seconds local) {
    const auto info = zone.get_info(local);
    if (info.result == date::local_info::nonexistent)
        return info.first.end;
    return TimePoint(local.time_since_epoch() - info.first.offset);
}

Result<void> check(const TransmittalSchedule& schedule) {
    auto errors = validate(schedule);
    if (!errors.empty())
        return tl::unexpected<Error>(std::move(errors.front()));
    return {};
}

}  // namespace

Result<TimePoint> nextRun(const TransmittalSchedule& schedule, TimePoint after,
                          std::string_view zoneName) {
    if (const auto good = check(schedule); !good)
        return passOn(good);
    const auto time = clockTime(schedule.time);
    const auto* zone = zoneNamed(zoneName);
    if (!zone || !time)
        return failField("zone", say("schedule.zone-unknown", {{"zone", std::string(zoneName)}}));
    try {
        const auto today = date::floor<date::days>(
            zone->to_local(std::chrono::floor<std::chrono::seconds>(after)));
        // From yesterday on, for zones whose gap spans midnight; two months hold every day.
        for (auto day = today - date::days(1); day < today + date::days(64); day += date::days(1)) {
            if (!runsOn(schedule, day))
                continue;
            const TimePoint run = instantOf(*zone, day + *time);
            if (run > after)
                return run;
        }
    } catch (const std::exception& exception) {
        return fail(ErrorCode::internal, say("schedule.no-run"), exception.what());
    }
    return fail(ErrorCode::internal, say("schedule.no-run"));
}

std::string systemZone() {
    const auto* zone = zoneNamed("");
    return zone ? zone->name() : "UTC";
}

bool zoneKnown(std::string_view zone) {
    return zoneNamed(zone) != nullptr;
}

std::chrono::seconds consoleOffset(std::string_view consoleId, TransmittalKind kind,
                                   std::chrono::seconds window) {
    if (window.count() <= 0)
        return std::chrono::seconds(0);
    const std::string digest = protocol::sha256Hex(std::string(consoleId) + '\n' +
                                                   boost::describe::enum_to_string(kind, ""));
    std::uint64_t number = 0;
    std::from_chars(digest.data(), digest.data() + 15, number, 16);
    return std::chrono::seconds(number % static_cast<std::uint64_t>(window.count() + 1));
}

}  // namespace callbox::core::schedule
