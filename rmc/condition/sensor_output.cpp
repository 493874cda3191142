// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/sensor_output.h"

#include <algorithm>

#include "core/words/catalogue.h"
#include "rmc/condition/condition_monitor.h"
#include "rmc/condition/resource_class.h"

namespace callbox::rmc::condition {

using core::say;

namespace {

constexpr std::size_t kCommandLimit = 1024;
constexpr std::uint32_t kShortestInterval = 10;
constexpr std::uint32_t kLongestInterval = 86'400;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

tl::unexpected<core::Error> refuse(std::string_view near) {
    return core::fail(
        core::ErrorCode::invalidArgument,
        say("condition.sensor-output", {{"text", core::showable(near.substr(0, 64), 64)}}));
}

/// The value at the front of `text`, taken off it: quoted, or up to the next blank.
core::Result<std::string> takeValue(std::string_view& text) {
    std::string value;
    if (text.empty() || text.front() != '"') {
        const auto end = std::find_if(text.begin(), text.end(), isBlank);
        value.assign(text.begin(), end);
        text.remove_prefix(value.size());
        return value;
    }
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text.remove_prefix(i + 1);
            if (!text.empty() && !isBlank(text.front()))
                return refuse(text);
            return value;
        }
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\'))
            ++i;
        value += text[i];
    }
    return refuse(text);
}

}  // namespace

core::Result<Values> readSensorOutput(std::string_view text) {
    if (text.size() > kSensorOutputLimit)
        return core::fail(core::ErrorCode::limitExceeded,
                          say("condition.sensor-output-too-long",
                              {{"limit", std::to_string(kSensorOutputLimit)}}));
    const auto* definition = resourceClass("Sensor").value_or(nullptr);
    Values values;
    for (;;) {
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        if (text.empty())
            break;
        const auto equals = text.find('=');
        if (equals == std::string_view::npos)
            return refuse(text);
        const std::string name(text.substr(0, equals));
        const auto* attribute = definition ? attributeOf(*definition, name) : nullptr;
        if (!attribute || attribute->kind != core::AttributeKind::dynamic || name == "ExitValue" ||
            values.contains(name))
            return refuse(text);
        text.remove_prefix(equals + 1);
        auto value = takeValue(text);
        if (!value)
            return core::passOn(value);
        auto scalar = scalarFromText(attribute->type, *value);
        if (!scalar)
            return core::passOn(scalar);
        if (auto* shown = std::get_if<std::string>(&*scalar))
            *shown = core::showable(*shown);
        values.emplace(name, Value::of(std::move(*scalar)));
    }
    if (values.empty())
        return refuse("");
    return values;
}

core::Result<void> checkSensor(const core::Sensor& sensor) {
    if (auto good = checkName(sensor.name); !good)
        return good;
    const bool oneLine = core::showable(sensor.command, kCommandLimit) == sensor.command;
    if (sensor.command.empty() || sensor.command.size() > kCommandLimit || !oneLine)
        return core::failField("command", say("condition.sensor-command"));
    if (sensor.interval != 0 &&
        (sensor.interval < kShortestInterval || sensor.interval > kLongestInterval))
        return core::failField("interval", say("condition.sensor-interval"));
    if (sensor.expectedExit < 0 || sensor.expectedExit > 255)
        return core::failField("expectedExit", say("condition.exit-status-bounds"));
    return {};
}

}  // namespace callbox::rmc::condition
