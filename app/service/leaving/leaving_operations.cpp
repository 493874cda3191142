// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/leaving/leaving_operations.h"

#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "app/service/delivery/receiver_client.h"
#include "app/service/problems/reference_codes.h"
#include "core/disclosure/json_difference.h"
#include "core/disclosure/redaction.h"
#include "core/protocol/identity.h"
#include "core/store/ledger_search.h"
#include "core/store/partitions.h"
#include "core/store/redactions.h"

namespace callbox::service::leaving {

namespace api = core::api;
namespace disclosure = core::disclosure;
namespace protocol = core::protocol;
namespace store = core::store;
using core::Result;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::size_t kLongestTried = std::size_t{1} << 20;

/// "problem", "extendedData" ...: as transmissions and the ledger call it.
std::string typeName(protocol::MessageType type) {
    return boost::describe::enum_to_string(type, "");
}

Result<api::MessageDifferences> differences(const Looked& looked) {
    api::MessageDifferences answer;
    answer.more = looked.more;
    for (const LookedAt& look : looked.messages) {
        api::MessageDifference one;
        one.sequence = look.message.identity.sequence;
        one.type = typeName(look.message.type);
        one.subject = look.message.subject;
        one.partitionId = look.message.partitionId;
        if (look.previous) {
            one.against = look.previous->identity.sequence;
            auto compared = disclosure::compareJson(look.previous->data, look.message.data);
            if (!compared)
                return core::passOn(compared);
            one.changes = std::move(compared->changes);
            one.total = compared->total;
        }
        answer.messages.push_back(std::move(one));
    }
    return answer;
}

Result<api::TriedRedaction> triedOn(const disclosure::Redaction& redaction, const LookedAt& look) {
    disclosure::RedactionTally tally;
    const auto after = redaction.data(look.message.type, look.message.data, tally,
                                      disclosure::Redaction::Purpose::trying);
    if (!after)
        return core::passOn(after);
    auto compared = disclosure::compareJson(look.message.data, *after);
    if (!compared)
        return core::passOn(compared);
    api::TriedRedaction tried;
    for (const auto& [rule, times] : tally)
        tried.times += times;
    tried.changes = std::move(compared->changes);
    tried.total = compared->total;
    return tried;
}

api::RedactionRule ruleOf(const api::RedactionRuleArguments& arguments) {
    api::RedactionRule rule;
    rule.name = arguments.name;
    rule.kind = arguments.kind;
    rule.match = arguments.match;
    return rule;
}

}  // namespace

LeavingOperations::LeavingOperations(Dependencies dependencies)
    : parts_(std::move(dependencies)),
      pseudonyms_{parts_.store, parts_.sealer, parts_.changes},
      bundles_{parts_.store, parts_.outbox, parts_.loop, parts_.callbacks, parts_.clock} {}

void LeavingOperations::registerWith(operator_api::OperationRegistry& registry) {
    pseudonyms_.registerWith(registry);
    bundles_.registerWith(registry);
    registry.handle<api::PreviewArguments, api::MessagePreviews>(
        api::kTransmissionPreview, [this](const Caller&, const api::PreviewArguments& arguments,
                                          Respond<api::MessagePreviews> respond) {
            parts_.look.find(arguments,
                             [this, respond = std::move(respond)](const Result<Looked>& looked) {
                                 if (!looked)
                                     return respond(core::passOn(looked));
                                 respond(preview(*looked));
                             });
        });
    registry.handle<api::PreviewArguments, api::MessageDifferences>(
        api::kTransmissionDifference, [this](const Caller&, const api::PreviewArguments& arguments,
                                             Respond<api::MessageDifferences> respond) {
            parts_.look.find(arguments,
                             [respond = std::move(respond)](const Result<Looked>& looked) {
                                 if (!looked)
                                     return respond(core::passOn(looked));
                                 respond(differences(*looked));
                             });
        });
    registry.handle<api::Nothing, api::RedactionRules>(
        api::kRedactionList,
        [this](const Caller&, api::Nothing, const Respond<api::RedactionRules>& respond) {
            respond(list());
        });
    registry.handle<api::RedactionRuleArguments, api::RedactionRules>(
        api::kRedactionAdd,
        [this](const Caller& caller, const api::RedactionRuleArguments& arguments,
               Respond<api::RedactionRules> respond) {
            add(arguments, caller.user, std::move(respond));
        });
    registry.handle<api::RedactionRuleName, api::RedactionRules>(
        api::kRedactionRemove,
        [this](const Caller&, const api::RedactionRuleName& rule,
               Respond<api::RedactionRules> respond) { remove(rule.name, std::move(respond)); });
    registry.handle<api::TryRedactionArguments, api::TriedRedaction>(
        api::kRedactionTry,
        [this](const Caller&, const api::TryRedactionArguments& arguments,
               Respond<api::TriedRedaction> respond) { tryRule(arguments, std::move(respond)); });
    registry.handle<api::LedgerSearch, api::LedgerFound>(
        api::kLedgerSearch,
        [this](const Caller&, api::LedgerSearch asked, const Respond<api::LedgerFound>& respond) {
            respond(search(std::move(asked)));
        });
}

Result<api::MessagePreviews> LeavingOperations::preview(const Looked& looked) const {
    api::MessagePreviews answer;
    answer.more = looked.more;
    for (const LookedAt& look : looked.messages) {
        const auto& message = look.message;
        api::MessagePreview one;
        one.sequence = message.identity.sequence;
        one.stored = look.stored;
        one.type = typeName(message.type);
        one.subject = message.subject;
        one.partitionId = message.partitionId;
        one.problemNumber = message.problemNumber;
        one.data = message.data;
        one.digest = message.identity.digest;
        one.redacted = look.redacted;
        const auto envelope = parts_.loop.envelopeOf(message);
        if (!envelope)
            return core::passOn(envelope);
        one.enrolled = envelope->has_value();
        if (*envelope) {
            one.body = delivery::messageBody(**envelope);
            one.bodyDigest = protocol::sha256Hex(one.body);
        }
        answer.messages.push_back(std::move(one));
    }
    return answer;
}

Result<api::RedactionRules> LeavingOperations::list() {
    auto rules =
        parts_.store.read([](store::Reader& reader) { return store::redactionRules(reader); });
    if (!rules)
        return core::passOn(rules);
    return api::RedactionRules{std::move(*rules)};
}

Result<std::vector<std::string>> LeavingOperations::neededValues() const {
    std::vector<std::string> values;
    const auto take = [&](const core::Mtms& mtms, const std::string& uuid) {
        for (const std::string* part : {&mtms.type, &mtms.model, &mtms.serial})
            values.push_back(*part);
        values.push_back(mtms.text());
        if (auto entity = protocol::entityId(mtms, uuid))
            values.push_back(std::move(*entity));
    };
    take(parts_.console, {});
    const auto done = parts_.store.read([&](store::Reader& reader) -> Result<void> {
        const auto systems = store::allSystems(reader);
        if (!systems)
            return core::passOn(systems);
        for (const auto& system : *systems)
            take(system.mtms, system.machineUuid);
        const auto partitions = store::allPartitions(reader);
        if (!partitions)
            return core::passOn(partitions);
        for (const auto& partition : *partitions)
            values.push_back(partition.id);
        return {};
    });
    if (!done)
        return core::passOn(done);
    for (const auto& code : problems::referenceCodes(parts_.rules()->pack(), "").meanings)
        values.push_back(code.code);
    return values;
}

Result<void> LeavingOperations::check(const api::RedactionRuleArguments& rule) const {
    const auto needed = neededValues();
    return needed ? disclosure::checkRule(ruleOf(rule), *needed) : core::passOn(needed);
}

void LeavingOperations::add(const api::RedactionRuleArguments& arguments, const std::string& caller,
                            Respond<api::RedactionRules> respond) {
    if (const auto good = check(arguments); !good)
        return respond(core::passOn(good));
    api::RedactionRule rule = ruleOf(arguments);
    rule.createdAt = parts_.clock.now();
    rule.createdBy = caller;
    parts_.store.post(
        [rule](store::Transaction& transaction) {
            return store::addRedactionRule(transaction, rule, disclosure::kMostRules);
        },
        [this, respond = std::move(respond)](const Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            parts_.changes.publish(api::Topic::outbox);
            respond(list());
        });
}

void LeavingOperations::remove(const std::string& name, Respond<api::RedactionRules> respond) {
    parts_.store.post(
        [name](store::Transaction& transaction) {
            return store::removeRedactionRule(transaction, name);
        },
        [this, respond = std::move(respond)](const Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            parts_.changes.publish(api::Topic::outbox);
            respond(list());
        });
}

void LeavingOperations::tryRule(const api::TryRedactionArguments& arguments,
                                Respond<api::TriedRedaction> respond) {
    api::RedactionRule rule = ruleOf(arguments.rule);
    if (rule.name.empty())
        rule.name = "tried";
    const auto needed = neededValues();
    if (!needed)
        return respond(core::passOn(needed));
    if (const auto good = disclosure::checkRule(rule, *needed); !good)
        return respond(core::passOn(good));
    auto redaction = disclosure::Redaction::compile({rule}, {});
    if (!redaction)
        return respond(core::passOn(redaction));
    if (arguments.sequence == 0 && arguments.problemNumber == 0) {
        if (arguments.text.size() > kLongestTried)
            return respond(core::failField("text", core::say("redaction.text-too-long")));
        disclosure::RedactionTally tally;
        api::TriedRedaction tried;
        tried.text = redaction->text(arguments.text, tally);
        tried.times = tally[rule.name];
        return respond(std::move(tried));
    }
    api::PreviewArguments which;
    which.sequence = arguments.sequence;
    which.problemNumber = arguments.problemNumber;
    parts_.look.find(which, [redaction = std::move(*redaction),
                             respond = std::move(respond)](const Result<Looked>& looked) {
        if (!looked)
            return respond(core::passOn(looked));
        respond(triedOn(redaction, looked->messages.at(0)));
    });
}

Result<std::string> LeavingOperations::entityNamed(const store::Reader& reader,
                                                   const std::string& name) const {
    if (name.empty() || name == parts_.console.text())
        return name.empty() ? name : protocol::entityId(parts_.console, {});
    const auto systems = store::allSystems(reader);
    if (!systems)
        return core::passOn(systems);
    for (const auto& system : *systems)
        if (name == system.name || name == system.mtms.text())
            return protocol::entityId(system.mtms, system.machineUuid);
    return name;
}

Result<api::LedgerFound> LeavingOperations::search(api::LedgerSearch search) {
    return parts_.store.read([&](store::Reader& reader) -> Result<api::LedgerFound> {
        const auto entity = entityNamed(reader, search.system);
        if (!entity)
            return core::passOn(entity);
        search.system = *entity;
        return store::searchLedger(reader, search);
    });
}

}  // namespace callbox::service::leaving
