// SPDX-License-Identifier: GPL-3.0-or-later
// RMC's resource model as it travels: resources and their typed attributes, conditions, responses,
// associations, sensors, and the audit records of what came of them. docs/conditions.md.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/serviceable_event.h"
#include "core/model/time_point.h"

namespace callbox::core {

/// A quantum is one of a class's named states.
enum class AttributeType { int32, int64, uint32, uint64, float32, float64, string, quantum };
BOOST_DESCRIBE_ENUM(AttributeType, int32, int64, uint32, uint64, float32, float64, string, quantum)

/// Persistent: configuration. Dynamic: state, and what expressions are mostly about. Never both.
enum class AttributeKind { persistent, dynamic };
BOOST_DESCRIBE_ENUM(AttributeKind, persistent, dynamic)

struct AttributeDefinition {
    std::string name;
    AttributeType type = AttributeType::string;
    bool array = false;
    AttributeKind kind = AttributeKind::persistent;
    std::vector<std::string> states;  ///< of a quantum
    std::string unit;                 ///< "%", "B", "B/s", "s"; empty: none
};
BOOST_DESCRIBE_STRUCT(AttributeDefinition, (), (name, type, array, kind, states, unit))

struct ResourceClassDefinition {
    std::string name;
    std::vector<AttributeDefinition> attributes;
};
BOOST_DESCRIBE_STRUCT(ResourceClassDefinition, (), (name, attributes))

/// One value as text, exact for every type; several when it is an array. `known` false: the source
/// has not told it.
struct AttributeText {
    std::string name;
    AttributeType type = AttributeType::string;
    bool array = false;
    bool known = true;
    std::vector<std::string> values;
};
BOOST_DESCRIBE_STRUCT(AttributeText, (), (name, type, array, known, values))

/// One instance of a class. `handle` names it for good: "FileSystem/par-.../var".
struct ResourceRecord {
    std::string className;
    std::string handle;
    std::string partitionId;
    std::vector<AttributeText> attributes;
};
BOOST_DESCRIBE_STRUCT(ResourceRecord, (), (className, handle, partitionId, attributes))

/// Whether a condition's event also becomes a serviceable event, and where that goes.
enum class ConditionService { none, notifyOnly, callHome };
BOOST_DESCRIBE_ENUM(ConditionService, none, notifyOnly, callHome)

/// What is monitored of which resources. With `toggle` an event is followed by the rearm
/// expression (without one: by the event expression no longer holding) before there is another;
/// without it every change for which an expression holds is an event or rearm event.
struct Condition {
    std::string name;
    std::string resourceClass;
    std::string eventExpression;
    std::string rearmExpression;
    std::string selection;  ///< expression over persistent attributes; empty: every resource
    std::string description;
    std::string rearmDescription;
    Severity severity = Severity::information;
    bool toggle = true;
    std::uint32_t batchInterval = 0;   ///< seconds events are gathered for; 0: each at once
    std::uint32_t batchMaxEvents = 0;  ///< a batch this large is handed on at once; 0: no bound
    ConditionService service = ConditionService::none;
    bool predefined = false;
    bool monitored = false;            ///< computed: an active association exists
    std::uint64_t standingEvents = 0;  ///< computed: resources with an event and no rearm yet
};
BOOST_DESCRIBE_STRUCT(Condition, (),
                      (name, resourceClass, eventExpression, rearmExpression, selection,
                       description, rearmDescription, severity, toggle, batchInterval,
                       batchMaxEvents, service, predefined, monitored, standingEvents))

enum class ActionKind { notify, command };
BOOST_DESCRIBE_ENUM(ActionKind, notify, command)

/// What makes an action run.
enum class ActionOn { event, rearm, both };
BOOST_DESCRIBE_ENUM(ActionOn, event, rearm, both)

/// One thing a response does. `notify` raises an alarm in the alarm list and clears it again;
/// `command` runs a program of the responses directory, never through a shell.
struct ResponseAction {
    std::string name;
    ActionKind kind = ActionKind::notify;
    ActionOn on = ActionOn::event;
    std::vector<std::string> command;  ///< [0]: file name in the responses directory
    std::vector<int> days;             ///< 1 Monday .. 7 Sunday; empty: every day
    std::string from;                  ///< "HH:MM" local time; empty: from midnight
    std::string to;                    ///< exclusive; before `from`: over midnight; empty: midnight
    int expectedExit = 0;
    bool checkExit = false;      ///< another exit status than the expected one is a failure
    std::uint32_t timeout = 60;  ///< seconds, 1..3600
};
BOOST_DESCRIBE_STRUCT(ResponseAction, (),
                      (name, kind, on, command, days, from, to, expectedExit, checkExit, timeout))

struct Response {
    std::string name;
    std::vector<ResponseAction> actions;
    bool predefined = false;
};
BOOST_DESCRIBE_STRUCT(Response, (), (name, actions, predefined))

/// Links a condition and a response; monitored while at least one link is active.
struct Association {
    std::string condition;
    std::string response;
    bool active = false;
};
BOOST_DESCRIBE_STRUCT(Association, (), (condition, response, active))

/// A command on a partition whose output "Int32=5 String="text"" fills the sensor's attributes.
struct Sensor {
    std::string name;
    std::string partitionId;
    std::string partitionName;    ///< computed
    std::string command;          ///< the administrator's own line for the partition's shell
    std::uint32_t interval = 60;  ///< seconds, at least 10; 0: only on demand
    int expectedExit = 0;         ///< another exit status leaves the values as they were
    std::vector<AttributeText> values;
    std::optional<TimePoint> lastRun;
    std::optional<int> exitValue;
    Message failure;         ///< of the last run; empty: none
    bool monitored = false;  ///< computed: it runs by itself
};
BOOST_DESCRIBE_STRUCT(Sensor, (),
                      (name, partitionId, partitionName, command, interval, expectedExit, values,
                       lastRun, exitValue, failure, monitored))

enum class ConditionAuditKind {
    event,
    rearm,
    responseRan,
    responseFailed,
    monitoringStarted,
    monitoringStopped,
    sensorRan,
    sensorFailed
};
BOOST_DESCRIBE_ENUM(ConditionAuditKind, event, rearm, responseRan, responseFailed,
                    monitoringStarted, monitoringStopped, sensorRan, sensorFailed)

/// One line of the conditions' audit log.
struct ConditionAuditRecord {
    std::uint64_t number = 0;
    TimePoint at;
    ConditionAuditKind kind = ConditionAuditKind::event;
    std::string condition;
    std::string response;
    std::string resource;  ///< handle
    std::string partitionId;
    Severity severity = Severity::information;
    std::string value;  ///< "PercentTotUsed=91"
    Message what;
    std::optional<int> exitStatus;
    std::string output;  ///< of a command, at most 1 KiB
    std::uint64_t problemNumber = 0;
};
BOOST_DESCRIBE_STRUCT(ConditionAuditRecord, (),
                      (number, at, kind, condition, response, resource, partitionId, severity,
                       value, what, exitStatus, output, problemNumber))

}  // namespace callbox::core
