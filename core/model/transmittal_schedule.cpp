// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/transmittal_schedule.h"

#include <algorithm>
#include <cctype>

namespace callbox::core {

namespace {

bool isClockTime(const std::string& text) {
    if (text.size() != 5 || text[2] != ':')
        return false;
    for (const std::size_t i : {0U, 1U, 3U, 4U})
        if (std::isdigit(static_cast<unsigned char>(text[i])) == 0)
            return false;
    return text.substr(0, 2) < "24" && text.substr(3) < "60";
}

/// Whether it could be an IANA name; whether this machine knows it shows when it is used.
bool isZoneName(const std::string& text) {
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '/' || c == '_' || c == '+' || c == '-';
           });
}

}  // namespace

std::vector<Error> validate(const TransmittalSchedule& schedule) {
    std::vector<Error> errors;
    const auto refuse = [&](const char* field, Message message) {
        errors.push_back({ErrorCode::invalidArgument, std::move(message), field, {}});
    };
    if (schedule.dayOfWeek < 1 || schedule.dayOfWeek > 7)
        refuse("dayOfWeek",
               say("model.day-of-week", {{"day", std::to_string(schedule.dayOfWeek)}}));
    if (schedule.dayOfMonth < 1 || schedule.dayOfMonth > 28)
        refuse("dayOfMonth",
               say("model.day-of-month", {{"day", std::to_string(schedule.dayOfMonth)}}));
    if (!isClockTime(schedule.time))
        refuse("time", say("model.clock-time", {{"time", schedule.time.substr(0, 20)}}));
    if (!isZoneName(schedule.zone))
        refuse("zone", say("model.zone", {{"zone", schedule.zone.substr(0, 64)}}));
    return errors;
}

}  // namespace callbox::core
