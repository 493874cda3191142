// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/journal_line.h"

#include <boost/json.hpp>

#include "rmc/collect/text.h"

namespace callbox::rmc::watch {

namespace {

std::string textOf(const boost::json::value* value) {
    if (!value)
        return {};
    if (value->is_string())
        return std::string(value->get_string());
    std::string bytes;
    if (value->is_array())
        for (const auto& element : value->get_array())
            if (element.is_int64() && element.get_int64() >= 0 && element.get_int64() < 256)
                bytes += static_cast<char>(element.get_int64());
    return bytes;
}

}  // namespace

std::optional<JournalLine> readJournalLine(std::string_view json) {
    boost::json::parse_options options;
    options.max_depth = 4;
    boost::system::error_code error;
    const auto value =
        boost::json::parse(boost::json::string_view(json.data(), json.size()), error, {}, options);
    if (error || !value.is_object())
        return std::nullopt;
    const auto& object = value.get_object();
    JournalLine line;
    line.cursor = textOf(object.if_contains("__CURSOR"));
    line.message = textOf(object.if_contains("MESSAGE"));
    const auto micros = collect::toNumber(textOf(object.if_contains("__REALTIME_TIMESTAMP")));
    if (line.cursor.empty() || line.message.empty())
        return std::nullopt;
    // Beyond the year 9999 it is no time.
    if (micros && *micros < 253402300800000000ULL)
        line.at = core::TimePoint(std::chrono::microseconds(*micros));
    return line;
}

}  // namespace callbox::rmc::watch
