// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/rsct_form.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

api::SensorQuery queryOf(const Parsed& parsed) {
    return {parsed.positional.empty() ? std::string() : parsed.positional[0], parsed.value("n")};
}

void print(Session& session, const Parsed& parsed, const std::vector<core::Sensor>& sensors,
           RsctShape usual) {
    const auto style = rsctStyle(parsed, usual);
    std::vector<RsctRow> rows;
    for (const auto& sensor : sensors) {
        RsctRow row{{"Name", rsctText(sensor.name)},
                    {"NodeNameList", '{' + rsctText(sensor.partitionName) + '}'},
                    {"Command", rsctText(sensor.command)},
                    {"MonitoringInterval", std::to_string(sensor.interval)},
                    {"MonitorStatus", rsctText(sensor.monitored ? "Monitored" : "Not monitored")}};
        std::string values;
        for (const auto& value : sensor.values)
            if (style.shape == RsctShape::longForm)
                row.emplace_back(value.name, rsctValue(value));
            else
                values += (values.empty() ? "" : " ") + value.name + '=' + rsctValue(value);
        if (style.shape != RsctShape::longForm)
            row.emplace_back("Values", values);
        row.emplace_back("ExitValue", sensor.exitValue ? std::to_string(*sensor.exitValue) : "");
        row.emplace_back("LastRun", rsctText(session.time(sensor.lastRun)));
        row.emplace_back("Failure", rsctText(session.text(sensor.failure)));
        rows.push_back(std::move(row));
    }
    printRsct(session.out(), style, "Displaying sensor information:", "sensor", rows);
}

ExitCode listSensors(Session& session, const Parsed& parsed) {
    const auto list = session.call(api::kSensorList, queryOf(parsed));
    if (!list)
        return session.fail(list.error());
    if (session.json())
        return session.printJson(core::toJson(*list));
    print(session, parsed, list->sensors,
          parsed.positional.empty() ? RsctShape::table : RsctShape::longForm);
    return ExitCode::ok;
}

ExitCode makeSensor(Session& session, const Parsed& parsed) {
    const auto interval = wholeNumber("i", parsed.value("i", "60"), 0, 86'400);
    if (!interval)
        return session.fail(interval.error());
    const auto status = wholeNumber("e", parsed.value("e", "0"), 0, 255);
    if (!status)
        return session.fail(status.error());
    if (!parsed.has("n"))
        return session.refuse("n", say("cli.usage.sensor-partition"));
    core::Sensor sensor;
    sensor.name = parsed.positional[0];
    sensor.command = parsed.positional[1];
    sensor.partitionId = parsed.value("n");
    sensor.interval = static_cast<std::uint32_t>(*interval);
    sensor.expectedExit = static_cast<int>(*status);
    const auto made = session.call(api::kSensorMake, sensor);
    if (!made)
        return session.fail(made.error());
    return session.json() ? session.printJson(core::toJson(*made)) : ExitCode::ok;
}

ExitCode removeSensor(Session& session, const Parsed& parsed) {
    const auto done = session.call(api::kSensorRemove, queryOf(parsed));
    return done ? ExitCode::ok : session.fail(done.error());
}

ExitCode refreshSensor(Session& session, const Parsed& parsed) {
    const auto ran = session.call(api::kSensorRefresh, queryOf(parsed));
    if (!ran)
        return session.fail(ran.error());
    if (session.json())
        return session.printJson(core::toJson(*ran));
    print(session, parsed, {*ran}, RsctShape::longForm);
    return ExitCode::ok;
}

}  // namespace

void addSensorVerbs(Verbs& verbs) {
    const Option partition{"n", Takes::value, "PARTITION", "the partition's name or id", 'n'};
    verbs.push_back({"lssensor", "[NAME]", "List sensors and their last values", 0, 1,
                     withRsctForms({partition}), "", listSensors});
    verbs.push_back({"mksensor",
                     "-n PARTITION NAME COMMAND",
                     "Make a sensor: a command on a partition whose output is monitored",
                     2,
                     2,
                     {partition,
                      {"i", Takes::value, "SECONDS",
                       "run it so often, 10 or more; 0: only by refsensor (60)", 'i'},
                      {"e", Takes::value, "STATUS", "exit status that is expected (0)", 'e'}},
                     "The command prints pairs such as: Int32=5 Float64=1.5 String=\"two words\"\n"
                     "It runs as the login of the partition's channel, for half a minute at most.",
                     makeSensor});
    verbs.push_back({"rmsensor", "NAME", "Remove a sensor", 1, 1, {partition}, "", removeSensor});
    verbs.push_back({"refsensor", "NAME", "Run a sensor now", 1, 1, withRsctForms({partition}), "",
                     refreshSensor});
}

}  // namespace callbox::cli
