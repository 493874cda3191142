// SPDX-License-Identifier: GPL-3.0-or-later
// What rules would make of the problems that are stored, were they to come now.
#pragma once

#include <set>

#include "app/console/text/labels.h"
#include "core/model/policy.h"

namespace callbox::app::console {

namespace api = core::api;

enum class Fate { calledHome, toldHere, held, keptBack, counted };
Label label(Fate fate);

/// What besides the rules decides.
struct RehearsalStage {
    std::vector<core::MaintenanceWindow> windows;
    std::set<std::string> silent;  ///< MTMS texts of systems that do not call home by themselves
    std::vector<core::NotificationTarget> targets;
};

struct Foreseen {
    core::ServiceableEvent event;
    Fate now = Fate::calledHome;   ///< with the rules in force
    Fate then = Fate::calledHome;  ///< with the rules as they are written
    core::Message why;             ///< what decides then; empty: the rule pack
    bool differs() const { return now != then; }
};

/// In the order of `events`.
std::vector<Foreseen> foresee(const std::vector<core::ServiceableEvent>& events,
                              const core::Policy& inForce, const core::Policy& written,
                              const RehearsalStage& stage, core::TimePoint at);

/// Who would be told of a problem with this fate: addresses, or names of targets.
QStringList toldOf(const core::ServiceableEvent& event, Fate fate,
                   const std::vector<core::NotificationTarget>& targets);

}  // namespace callbox::app::console
