// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/model/policy.h"
#include "core/policy/event_matcher.h"
#include "core/policy/hours.h"

namespace callbox::core::policy {

/// Windows and rules made ready to judge events. A rule that cannot be read (the machine's time
/// zone data are gone) never fits: rather call home than keep silent. May be used from several
/// threads.
class Judge {
public:
    /// Storms among the windows are none of its business. `silent`: MTMS texts of the systems that
    /// do not call home by themselves.
    Judge(const Policy& policy, const std::vector<MaintenanceWindow>& windows,
          std::set<std::string> silent = {});

    /// Windows first, then the first rule that fits. A test problem is never judged: whoever makes
    /// one wants it to go the whole way.
    PolicyDecision decide(const ServiceableEvent& event, TimePoint now) const;

    /// Of an event that an operator releases: neither windows nor rules keep it back again.
    PolicyDecision decideReleased(const ServiceableEvent& event, TimePoint now) const;

    /// Whether the rule that decided would count `fresh` into `open`: by the rule's reference
    /// codes, else by the subsystem.
    bool appends(const PolicyDecision& decision, const ServiceableEvent& fresh,
                 const ServiceableEvent& open) const;

    /// What a decision makes of a new event, and of a system that does not call home: what would
    /// leave is held, tests too. The reasons go into the history.
    void apply(const PolicyDecision& decision, ServiceableEvent& event, TimePoint now) const;

private:
    struct Rule {
        std::string name;
        EventMatcher matcher;
        std::optional<Severity> severity;
        std::optional<Hours> hours;
        PolicyAction action;

        bool fits(const ServiceableEvent& event, TimePoint now) const;
    };

    std::vector<Rule> rules_;
    std::vector<std::pair<MaintenanceWindow, EventMatcher>> windows_;
    std::set<std::string> silent_;
};

/// Counts `fresh` into `open`: reports, reporters, callouts, one line of history for each kind of
/// problem.
void append(const PolicyDecision& decision, const ServiceableEvent& fresh, ServiceableEvent& open,
            TimePoint now);

}  // namespace callbox::core::policy
