// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/time_point.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace callbox::core {

using namespace std::chrono;

std::string toText(TimePoint time) {
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    std::array<char, 48> text{};
    const auto fraction = clock.subseconds().count();
    int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02ld:%02ld:%02ld",
                               static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                               static_cast<unsigned>(date.day()), clock.hours().count(),
                               clock.minutes().count(), clock.seconds().count());
    std::string result(text.data(), static_cast<std::size_t>(length));
    if (fraction != 0) {
        length = std::snprintf(text.data(), text.size(), ".%06ld", fraction);
        result.append(text.data(), static_cast<std::size_t>(length));
    }
    return result + 'Z';
}

namespace {

/// Reads exactly `digits` decimal digits and moves past them.
bool takeNumber(std::string_view& text, std::size_t digits, int& value) {
    if (text.size() < digits)
        return false;
    const char* end = text.data() + digits;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end || text.front() == '-')
        return false;
    text.remove_prefix(digits);
    return true;
}

bool takeCharacter(std::string_view& text, std::string_view accepted) {
    if (text.empty() || accepted.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

}  // namespace

Result<TimePoint> timePointFromText(std::string_view text) {
    const auto refusal = [&] {
        return fail(ErrorCode::invalidArgument,
                    say("time.not-rfc3339", {{"text", std::string(text.substr(0, 40))}}));
    };
    std::string_view rest = text;
    int y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0;
    if (!takeNumber(rest, 4, y) || !takeCharacter(rest, "-") || !takeNumber(rest, 2, mo) ||
        !takeCharacter(rest, "-") || !takeNumber(rest, 2, d) || !takeCharacter(rest, "Tt ") ||
        !takeNumber(rest, 2, h) || !takeCharacter(rest, ":") || !takeNumber(rest, 2, mi) ||
        !takeCharacter(rest, ":") || !takeNumber(rest, 2, s))
        return refusal();
    const year_month_day date{year{y}, month{static_cast<unsigned>(mo)},
                              day{static_cast<unsigned>(d)}};
    if (!date.ok() || y < 1970 || h > 23 || mi > 59 || s > 60)
        return refusal();
    std::int64_t micros = 0;
    if (takeCharacter(rest, ".")) {
        std::int64_t scale = 100'000;
        std::size_t digits = 0;
        for (; !rest.empty() && rest.front() >= '0' && rest.front() <= '9'; ++digits) {
            micros += (rest.front() - '0') * scale;
            scale /= 10;
            rest.remove_prefix(1);
        }
        if (digits == 0 || digits > 12)
            return refusal();
    }
    minutes offset{0};
    if (!takeCharacter(rest, "Zz")) {
        const bool west = !rest.empty() && rest.front() == '-';
        int oh = 0, om = 0;
        if (!takeCharacter(rest, "+-") || !takeNumber(rest, 2, oh) || !takeCharacter(rest, ":") ||
            !takeNumber(rest, 2, om) || oh > 23 || om > 59)
            return refusal();
        offset = hours{oh} + minutes{om};
        if (west)
            offset = -offset;
    }
    if (!rest.empty())
        return refusal();
    const TimePoint time =
        sys_days{date} + hours{h} + minutes{mi} + seconds{s} + microseconds{micros} - offset;
    if (time < TimePoint{} || time >= sys_days{year{10'000} / January / 1})
        return refusal();
    return time;
}

}  // namespace callbox::core
