// SPDX-License-Identifier: GPL-3.0-or-later
// Software RAID by /proc/mdstat: arrays that lost members, and arrays that no longer work.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/watch/snapshot_sources.h"
#include "rmc/watch/state_comparison.h"

namespace callbox::rmc::watch {

namespace {

std::string property(const core::InventoryItem& item, const char* name) {
    const auto found = item.properties.find(name);
    return found == item.properties.end() ? std::string() : found->second;
}

bool hasRedundancy(std::string_view level) {
    return level.starts_with("raid") && level != "raid0";
}

StateFault faultOf(const core::InventoryItem& array, std::string kind, std::string_view member) {
    StateFault fault;
    fault.identity = kind + " " + array.name + " " + std::string(member);
    fault.subject = array.name;
    auto& record = fault.record;
    record.source = "md-state";
    record.kind = std::move(kind);
    record.attributes["array"] = array.name;
    record.text = array.name + " " + property(array, "level") + " " + property(array, "state");
    const auto wanted = property(array, "wantedMembers");
    const auto working = property(array, "workingMembers");
    if (!wanted.empty()) {
        record.text += " [" + wanted + "/" + working + "]";
        record.attributes["wanted_members"] = wanted;
        record.attributes["working_members"] = working;
    }
    for (const auto& [attribute, name] :
         {std::pair{"level", "level"}, {"action", "action"}, {"members", "members"}})
        if (auto value = property(array, name); !value.empty())
            record.attributes[attribute] = value;
    if (!member.empty()) {
        record.attributes["member"] = member;
        record.text += " failed " + std::string(member);
    }
    fault.degree = working;
    return fault;
}

void addFaults(const core::InventoryItem& array, std::vector<StateFault>& faults) {
    const auto wanted = collect::toNumber(property(array, "wantedMembers"));
    const auto working = collect::toNumber(property(array, "workingMembers"));
    const auto level = property(array, "level");
    const auto state = property(array, "state");
    const bool stopped =
        state.find("inactive") != std::string::npos || state.find("broken") != std::string::npos;
    // Spares alone are shown as an inactive array while it is assembled.
    const bool lost = (stopped && !property(array, "failedMembers").empty()) ||
                      state.find("broken") != std::string::npos || (working && *working == 0);
    if (lost) {
        faults.push_back(faultOf(array, "md-failed", {}));
        return;
    }
    const auto failed = property(array, "failedMembers");
    for (const auto member : collect::words(failed))
        faults.push_back(
            faultOf(array, hasRedundancy(level) ? "md-degraded" : "md-failed", member));
    if (failed.empty() && wanted && working && *working < *wanted)
        faults.push_back(faultOf(array, hasRedundancy(level) ? "md-degraded" : "md-failed", {}));
}

/// An array that works with all its members; one that is rebuilt has fewer until that is done.
std::optional<StateRecovery> recoveryOf(const core::InventoryItem& array) {
    const auto wanted = collect::toNumber(property(array, "wantedMembers"));
    const auto working = collect::toNumber(property(array, "workingMembers"));
    const auto state = property(array, "state");
    const bool stopped =
        state.find("inactive") != std::string::npos || state.find("broken") != std::string::npos;
    if (stopped || (wanted && (!working || *working < *wanted)))
        return std::nullopt;
    return stateRecovery("md-state", "md-recovered", array.name,
                         {{"array", array.name},
                          {"level", property(array, "level")},
                          {"members", property(array, "members")},
                          {"working_members", property(array, "workingMembers")}});
}

}  // namespace

core::Result<SnapshotReading> readMdState(std::string_view text, const SnapshotContext& context) {
    const auto findings = collect::parseMdstat(text, {});
    if (!findings)
        return core::passOn(findings);
    std::vector<StateFault> faults;
    std::vector<StateRecovery> well;
    for (const auto& array : findings->items) {
        const auto before = faults.size();
        addFaults(array, faults);
        if (faults.size() > before)
            continue;
        if (auto recovery = recoveryOf(array))
            well.push_back(std::move(*recovery));
    }
    return compareStates(std::move(faults), context, std::move(well));
}

}  // namespace callbox::rmc::watch
