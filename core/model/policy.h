// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/serviceable_event.h"
#include "core/model/storm.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core {

/// What an operator's rule does with a new event.
enum class PolicyAction {
    suppress,  ///< stored, not sent, until an operator releases or discards it
    notify,    ///< told on this console only
    hold,      ///< waits for an operator's approval before it is called home
    callHome,
    append  ///< counted into the newest open event of the same kind on the same system, if any
};
BOOST_DESCRIBE_ENUM(PolicyAction, suppress, notify, hold, callHome, append)

/// Which events are meant: each list that names something must fit. A name may have `*` (any
/// characters) and `?` (one); upper and lower case are the same; empty lists do not restrict.
struct EventScope {
    std::vector<std::string> referenceCodes;
    std::vector<std::string> systems;     ///< failing system, `tttt-mmm*sssssss`
    std::vector<std::string> partitions;  ///< names
};
BOOST_DESCRIBE_STRUCT(EventScope, (), (referenceCodes, systems, partitions))

/// Hours of the week on the clock of a zone.
struct PolicyHours {
    std::vector<int> days;  ///< 1 Monday .. 7 Sunday, on which the hours begin; empty: every day
    std::string from;       ///< "HH:MM"; empty, as `until`: the whole day
    std::string until;      ///< "HH:MM", not included; not after `from`: on the next day
    std::string zone;       ///< IANA name; empty: the console's own
};
BOOST_DESCRIBE_STRUCT(PolicyHours, (), (days, from, until, zone))

struct PolicyRule {
    std::string name;  ///< 1..64 characters, unique
    bool enabled = true;
    EventScope scope;
    std::optional<Severity> severity;  ///< at least
    std::optional<PolicyHours> hours;  ///< when the event comes
    PolicyAction action = PolicyAction::hold;
    std::string comment;  ///< at most 500 characters
};
BOOST_DESCRIBE_STRUCT(PolicyRule, (), (name, enabled, scope, severity, hours, action, comment))

/// The rules in order: the first that fits decides. None: as the event's own rule pack says.
struct Policy {
    std::vector<PolicyRule> rules;  ///< at most 200
};
BOOST_DESCRIBE_STRUCT(Policy, (), (rules))

/// Planned work, or a storm: problems in it are kept back for an operator to look at afterwards.
struct MaintenanceWindow {
    std::uint64_t number = 0;  ///< given by the store, from 1
    TimePoint start;
    TimePoint end;  ///< not included; at most 30 days after the start
    EventScope scope;
    std::string owner;   ///< who answers for it, 1..80 characters
    std::string reason;  ///< 1..500 characters
    std::optional<TimePoint> endedAt;
    std::optional<Storm> storm;  ///< absent: planned work

    bool covers(TimePoint time) const { return !endedAt && start <= time && time < end; }
};
BOOST_DESCRIBE_STRUCT(MaintenanceWindow, (),
                      (number, start, end, scope, owner, reason, endedAt, storm))

/// What windows and rules say of one event.
struct PolicyDecision {
    std::optional<PolicyAction> action;  ///< nullopt: as the event says
    std::string rule;                    ///< that decided
    std::uint64_t window = 0;            ///< that decided, before any rule; 0: none
    Message why;
};
BOOST_DESCRIBE_STRUCT(PolicyDecision, (), (action, rule, window, why))

}  // namespace callbox::core
