// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/algorithm/string/predicate.hpp>

#include "app/service/settings/settings_planning.h"
#include "rmc/condition/condition_monitor.h"
#include "rmc/condition/response_action.h"

namespace callbox::service::settings {

namespace {

core::Condition conditionOf(const api::ConditionEntry& entry) {
    core::Condition condition;
    condition.name = entry.name;
    condition.resourceClass = entry.resourceClass;
    condition.eventExpression = entry.eventExpression;
    condition.rearmExpression = entry.rearmExpression;
    condition.selection = entry.selection;
    condition.description = entry.description;
    condition.rearmDescription = entry.rearmDescription;
    condition.severity = entry.severity;
    condition.toggle = entry.toggle;
    condition.batchInterval = entry.batchInterval;
    condition.batchMaxEvents = entry.batchMaxEvents;
    condition.service = entry.service;
    return condition;
}

/// The one of that name, upper or lower case; null when there is none.
template <class Named>
const Named* namedIn(const std::vector<Named>& all, const std::string& name) {
    const auto found = std::ranges::find_if(
        all, [&](const Named& one) { return boost::algorithm::iequals(one.name, name); });
    return found == all.end() ? nullptr : &*found;
}

template <class Named>
bool isNamedIn(const std::optional<std::vector<Named>>& all, const std::string& name) {
    return all && namedIn(*all, name);
}

}  // namespace

core::Result<void> Planning::responses() {
    if (!document_.responses)
        return {};
    if (auto differ = namesDiffer("responses", *document_.responses); !differ)
        return differ;
    for (std::size_t i = 0; i < document_.responses->size(); ++i) {
        const auto& entry = (*document_.responses)[i];
        core::Response wanted{entry.name, entry.actions, false};
        if (auto good = rmc::condition::checkResponse(wanted); !good)
            return within(item("responses", i), good.error());
        const auto* known = namedIn(present_.responses, entry.name);
        if (!known) {
            change("responses", api::kResponseMake, wanted, entry.name, SettingOutcome::added);
            continue;
        }
        wanted.predefined = known->predefined;
        if (same(entry, entryOf(*known)))
            unchanged("responses", entry.name);
        else
            change("responses", api::kResponseChange, wanted, entry.name);
    }
    return {};
}

core::Result<void> Planning::conditions() {
    if (!document_.conditions)
        return {};
    if (auto differ = namesDiffer("conditions", *document_.conditions); !differ)
        return differ;
    for (std::size_t i = 0; i < document_.conditions->size(); ++i) {
        const auto& entry = (*document_.conditions)[i];
        core::Condition wanted = conditionOf(entry);
        if (const auto good = rmc::condition::ConditionMonitor::compile(wanted); !good)
            return within(item("conditions", i), good.error());
        const auto* known = namedIn(present_.conditions, entry.name);
        if (!known) {
            change("conditions", api::kConditionMake, wanted, entry.name, SettingOutcome::added);
            continue;
        }
        wanted.predefined = known->predefined;
        if (same(entry, entryOf(*known)))
            unchanged("conditions", entry.name);
        else
            change("conditions", api::kConditionChange,
                   api::ChangeConditionArguments{known->name, wanted}, entry.name);
    }
    return {};
}

core::Result<void> Planning::associations() {
    if (!document_.associations)
        return {};
    if (auto few = notTooMany("associations", document_.associations->size()); !few)
        return few;
    for (std::size_t i = 0; i < document_.associations->size(); ++i) {
        const auto& wanted = (*document_.associations)[i];
        if (!isNamedIn(document_.conditions, wanted.condition) &&
            !namedIn(present_.conditions, wanted.condition))
            return core::failField(item("associations", i) + ".condition",
                                   say("condition.unknown", {{"name", wanted.condition}}));
        if (!isNamedIn(document_.responses, wanted.response) &&
            !namedIn(present_.responses, wanted.response))
            return core::failField(item("associations", i) + ".response",
                                   say("condition.response-unknown", {{"name", wanted.response}}));
        const auto known =
            std::ranges::find_if(present_.associations, [&](const core::Association& one) {
                return boost::algorithm::iequals(one.condition, wanted.condition) &&
                       boost::algorithm::iequals(one.response, wanted.response);
            });
        const bool there = known != present_.associations.end();
        const std::string name = wanted.condition + ": " + wanted.response;
        const api::AssociationArguments link{wanted.condition, {wanted.response}};
        if (there && known->active == wanted.active)
            unchanged("associations", name);
        else if (wanted.active)
            change("associations", api::kAssociationStart, link, name,
                   there ? SettingOutcome::changed : SettingOutcome::added);
        else if (there)
            change("associations", api::kAssociationStop, link, name);
        else
            change("associations", api::kAssociationMake, link, name, SettingOutcome::added);
    }
    return {};
}

}  // namespace callbox::service::settings
