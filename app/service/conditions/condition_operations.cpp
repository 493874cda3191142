// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/condition_operations.h"

#include <algorithm>
#include <memory>

#include "core/store/condition_audit.h"
#include "core/store/conditions.h"

namespace callbox::service::conditions {

namespace api = core::api;
namespace store = core::store;
using core::say;
using operator_api::answerWith;
using operator_api::Caller;
using operator_api::Respond;

namespace {

/// As it was given, without what the service computes, its class by its own name.
core::Result<core::Condition> checked(core::Condition wanted, bool predefined) {
    wanted.predefined = predefined;
    wanted.monitored = false;
    wanted.standingEvents = 0;
    const auto compiled = rmc::condition::ConditionMonitor::compile(std::move(wanted));
    if (!compiled)
        return core::passOn(compiled);
    return compiled->condition();
}

core::Result<bool> monitored(const store::Reader& reader, const std::string& condition) {
    const auto links = store::associations(reader, condition);
    if (!links)
        return core::passOn(links);
    return std::any_of(links->begin(), links->end(), [](const auto& link) { return link.active; });
}

/// The audit record of a beginning or an end of monitoring, where there is one; what stood under a
/// condition that is no longer monitored is forgotten.
core::Result<void> noteMonitoring(store::Transaction& transaction, const std::string& condition,
                                  bool before, core::TimePoint now) {
    const auto after = monitored(transaction, condition);
    if (!after)
        return core::passOn(after);
    if (*after == before)
        return {};
    core::ConditionAuditRecord record;
    record.at = now;
    record.condition = condition;
    record.kind = *after ? core::ConditionAuditKind::monitoringStarted
                         : core::ConditionAuditKind::monitoringStopped;
    record.what = *after ? say("condition.started", {{"condition", condition}})
                         : say("condition.stopped", {{"condition", condition}});
    if (!*after)
        if (auto cleared = store::clearStanding(transaction, condition); !cleared)
            return cleared;
    return store::appendConditionAudit(transaction, record);
}

/// The responses meant: those named, or all that are linked.
core::Result<std::vector<std::string>> responsesOf(const store::Reader& reader,
                                                   const api::AssociationArguments& arguments) {
    if (!arguments.responses.empty())
        return arguments.responses;
    const auto links = store::associations(reader, arguments.condition);
    if (!links)
        return core::passOn(links);
    if (links->empty())
        return core::failField("responses", say("condition.responses-needed"));
    std::vector<std::string> all;
    for (const auto& link : *links)
        all.push_back(link.response);
    return all;
}

}  // namespace

void ConditionOperations::registerWith(operator_api::OperationRegistry& registry) {
    registerConditions(registry);
    registerLinks(registry);
}

void ConditionOperations::registerConditions(operator_api::OperationRegistry& registry) {
    registry.handle<api::ConditionName, api::ConditionList>(
        api::kConditionList,
        [this](const Caller&, api::ConditionName name, Respond<api::ConditionList> respond) {
            respond(store.read([&](store::Reader& reader) -> core::Result<api::ConditionList> {
                auto found = store::conditions(reader, name.name);
                if (!found)
                    return core::passOn(found);
                return api::ConditionList{std::move(*found)};
            }));
        });
    registry.handle<core::Condition, core::Condition>(
        api::kConditionMake,
        [this](const Caller&, core::Condition wanted, Respond<core::Condition> respond) {
            make(wanted, std::move(respond));
        });
    registry.handle<api::ChangeConditionArguments, core::Condition>(
        api::kConditionChange,
        [this](const Caller&, api::ChangeConditionArguments wanted,
               Respond<core::Condition> respond) { change(wanted, std::move(respond)); });
    registry.handle<api::ConditionName, api::Nothing>(
        api::kConditionRemove,
        [this](const Caller&, api::ConditionName name, Respond<api::Nothing> respond) {
            write(
                [name](store::Transaction& transaction) {
                    return store::removeCondition(transaction, name.name);
                },
                {name.name}, answerWith(std::move(respond), api::Nothing{}));
        });
    registry.handle<api::ConditionAuditQuery, api::ConditionAuditPage>(
        api::kConditionAudit, [this](const Caller&, api::ConditionAuditQuery query,
                                     Respond<api::ConditionAuditPage> respond) {
            respond(store.read(
                [&](store::Reader& reader) { return store::conditionAuditPage(reader, query); }));
        });
}

void ConditionOperations::write(Work work, std::vector<std::string> alarms,
                                std::function<void(core::Result<void>)> answer) {
    store.post(std::move(work), [this, alarms = std::move(alarms),
                                 answer = std::move(answer)](core::Result<void> done) {
        if (done) {
            center.reload();
            for (const auto& condition : alarms)
                center.responder().refreshAlarm(condition);
            changed();
        }
        answer(std::move(done));
    });
}

void ConditionOperations::make(const core::Condition& wanted, Respond<core::Condition> respond) {
    const auto condition = checked(wanted, false);
    if (!condition)
        return respond(core::passOn(condition));
    write(
        [condition = *condition](store::Transaction& transaction) {
            return store::addCondition(transaction, condition);
        },
        {}, answerWith(std::move(respond), *condition));
}

void ConditionOperations::change(const api::ChangeConditionArguments& wanted,
                                 Respond<core::Condition> respond) {
    const auto condition = checked(wanted.condition, wanted.condition.predefined);
    if (!condition)
        return respond(core::passOn(condition));
    write(
        [condition = *condition, name = wanted.name](store::Transaction& transaction) {
            return store::changeCondition(transaction, name, condition);
        },
        {wanted.name, condition->name}, answerWith(std::move(respond), *condition));
}

void ConditionOperations::registerLinks(operator_api::OperationRegistry& registry) {
    registry.handle<api::ConditionName, api::AssociationList>(
        api::kAssociationList,
        [this](const Caller&, api::ConditionName name, Respond<api::AssociationList> respond) {
            respond(store.read([&](store::Reader& reader) -> core::Result<api::AssociationList> {
                auto found = store::associations(reader, name.name);
                if (!found)
                    return core::passOn(found);
                return api::AssociationList{std::move(*found)};
            }));
        });
    using Arguments = api::AssociationArguments;
    registry.handle<Arguments, api::Nothing>(
        api::kAssociationMake,
        [this](const Caller&, Arguments arguments, Respond<api::Nothing> respond) {
            if (arguments.responses.empty())
                return respond(core::failField("responses", say("condition.responses-needed")));
            setLinks(arguments, false, true, std::move(respond));
        });
    registry.handle<Arguments, api::Nothing>(
        api::kAssociationStart,
        [this](const Caller&, Arguments arguments, Respond<api::Nothing> respond) {
            setLinks(arguments, true, true, std::move(respond));
        });
    registry.handle<Arguments, api::Nothing>(
        api::kAssociationStop,
        [this](const Caller&, Arguments arguments, Respond<api::Nothing> respond) {
            setLinks(arguments, false, false, std::move(respond));
        });
    registry.handle<Arguments, api::Nothing>(
        api::kAssociationRemove,
        [this](const Caller&, Arguments arguments, Respond<api::Nothing> respond) {
            removeLinks(arguments, std::move(respond));
        });
}

void ConditionOperations::setLinks(const api::AssociationArguments& arguments, bool active,
                                   bool create, Respond<api::Nothing> respond) {
    write(
        [arguments, active, create,
         now = clock.now()](store::Transaction& transaction) -> core::Result<void> {
            const auto links = store::associations(transaction, arguments.condition);
            if (!links)
                return core::passOn(links);
            const auto responses = responsesOf(transaction, arguments);
            const auto before = monitored(transaction, arguments.condition);
            if (!responses)
                return core::passOn(responses);
            if (!before)
                return core::passOn(before);
            for (const auto& response : *responses) {
                const auto known =
                    std::find_if(links->begin(), links->end(),
                                 [&](const auto& link) { return link.response == response; });
                if (known == links->end() && !create)
                    return core::fail(
                        core::ErrorCode::notFound,
                        say("condition.not-linked",
                            {{"condition", arguments.condition}, {"response", response}}));
                // Linking again what is started does not stop it.
                const bool stays = create && !active && known != links->end();
                if (stays)
                    continue;
                if (auto put =
                        store::putAssociation(transaction, {arguments.condition, response, active});
                    !put)
                    return put;
            }
            return noteMonitoring(transaction, arguments.condition, *before, now);
        },
        {arguments.condition}, answerWith(std::move(respond), api::Nothing{}));
}

void ConditionOperations::removeLinks(const api::AssociationArguments& arguments,
                                      Respond<api::Nothing> respond) {
    write(
        [arguments, now = clock.now()](store::Transaction& transaction) -> core::Result<void> {
            const auto responses = responsesOf(transaction, arguments);
            const auto before = monitored(transaction, arguments.condition);
            if (!responses)
                return core::passOn(responses);
            if (!before)
                return core::passOn(before);
            for (const auto& response : *responses)
                if (auto removed = store::removeAssociation(transaction,
                                                            {arguments.condition, response, false});
                    !removed)
                    return removed;
            return noteMonitoring(transaction, arguments.condition, *before, now);
        },
        {arguments.condition}, answerWith(std::move(respond), api::Nothing{}));
}

}  // namespace callbox::service::conditions
