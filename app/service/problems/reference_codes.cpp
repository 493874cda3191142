// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/reference_codes.h"

#include <algorithm>
#include <utility>

#include "core/analysis/console_events.h"

namespace callbox::service::problems {

namespace api = core::api;
using api::ReferenceCodeMeaning;

namespace {

std::string standsFor(const std::string& name) {
    return '<' + name + '>';
}

core::Message general(std::string key, const core::Rule& rule) {
    core::Message message{std::move(key), {}};
    for (const auto& [name, attributes] : rule.arguments)
        message.args.emplace(name, standsFor(name));
    return message;
}

ReferenceCodeMeaning meaningOf(const core::Rule& rule) {
    ReferenceCodeMeaning meaning{rule.referenceCode,
                                 rule.id,
                                 rule.severity,
                                 rule.notificationType,
                                 rule.subsystem,
                                 general(rule.description, rule),
                                 general(rule.advice, rule),
                                 {}};
    for (const core::CalloutRule& callout : rule.callouts) {
        core::Fru fru;
        fru.kind = callout.kind;
        fru.priority = callout.priority;
        fru.description = callout.description;
        fru.procedure = callout.procedure;
        meaning.callouts.push_back(std::move(fru));
    }
    return meaning;
}

ReferenceCodeMeaning meaningOf(core::Rule rule, const core::ErrorPattern& pattern) {
    rule.referenceCode = pattern.referenceCode;
    rule.description = pattern.description;
    rule.advice = pattern.advice;
    return meaningOf(rule);
}

ReferenceCodeMeaning meaningOf(core::ServiceableEvent event) {
    for (core::Message* message : {&event.description, &event.advice})
        for (auto& [name, value] : message->args)
            value = standsFor(name);
    return {std::move(event.referenceCode),
            {},
            event.severity,
            event.notificationType,
            std::move(event.subsystem),
            std::move(event.description),
            std::move(event.advice),
            std::move(event.frus)};
}

}  // namespace

api::ReferenceCodeList referenceCodes(const core::RulePack& pack, std::string_view prefix) {
    api::ReferenceCodeList list;
    for (const core::ServiceableEvent& event :
         {core::channelLost({}, {}, {}, {}), core::testProblem({}, {}, {}, {}, {}),
          core::reportedProblem({}, {}, {}, {}, {}, {}), core::conditionEvent({}, {}, {}, {}, {}),
          core::callHomeFailing({}, {}, {}, {}), core::stormBegun({}, {}, {}, {}, {})})
        list.meanings.push_back(meaningOf(event));
    for (const core::Rule& rule : pack.rules) {
        if (rule.clears.empty())
            list.meanings.push_back(meaningOf(rule));
        for (const core::ErrorPattern& pattern : rule.patterns)
            list.meanings.push_back(meaningOf(rule, pattern));
    }
    std::erase_if(list.meanings, [&](const ReferenceCodeMeaning& meaning) {
        return !meaning.code.starts_with(prefix);
    });
    std::stable_sort(list.meanings.begin(), list.meanings.end(),
                     [](const ReferenceCodeMeaning& a, const ReferenceCodeMeaning& b) {
                         return a.code < b.code;
                     });
    return list;
}

void registerReferenceCodes(operator_api::OperationRegistry& registry,
                            std::function<std::shared_ptr<const core::Analyser>()> rules) {
    registry.handle<api::ReferenceCodeArguments, api::ReferenceCodeList>(
        api::kEventReferenceCode,
        [rules = std::move(rules)](const operator_api::Caller&,
                                   api::ReferenceCodeArguments arguments,
                                   operator_api::Respond<api::ReferenceCodeList> respond) {
            auto list = referenceCodes(rules()->pack(), arguments.code);
            if (list.meanings.empty())
                return respond(core::fail(
                    core::ErrorCode::notFound,
                    core::say("event.reference-code-unknown", {{"code", arguments.code}})));
            respond(std::move(list));
        });
}

}  // namespace callbox::service::problems
