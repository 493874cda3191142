// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/disclosure.h"

#include <utility>

#include "core/store/redactions.h"

namespace callbox::core::disclosure {

Result<std::shared_ptr<const Redaction>> Disclosure::rules(const store::Reader& reader) {
    const auto revision = store::disclosureRevision(reader);
    if (!revision)
        return passOn(revision);
    const std::lock_guard lock(mutex_);
    if (rules_ && revision_ == *revision)
        return rules_;
    const auto stored = store::redactionRules(reader);
    if (!stored)
        return passOn(stored);
    auto salt = store::disclosureSalt(reader);
    if (!salt)
        return passOn(salt);
    auto compiled = Redaction::compile(*stored, std::move(*salt));
    if (!compiled)
        return passOn(compiled);
    rules_ = std::make_shared<const Redaction>(std::move(*compiled));
    revision_ = *revision;
    return rules_;
}

Result<outbox::Disclosed> Disclosure::message(store::Transaction& transaction,
                                              const outbox::OutgoingMessage& message) {
    const auto rules = this->rules(transaction);
    if (!rules)
        return passOn(rules);
    RedactionTally tally;
    for (const api::RedactionCount& count : message.redacted)
        tally[count.rule] += count.times;
    auto data = (*rules)->data(message.type, message.data, tally);
    if (!data)
        return passOn(data);
    return outbox::Disclosed{std::move(*data), countsOf(tally)};
}

Result<outbox::DisclosedInventory> Disclosure::inventory(store::Transaction& transaction,
                                                         Inventory inventory) {
    const auto rules = this->rules(transaction);
    if (!rules)
        return passOn(rules);
    RedactionTally tally;
    auto leaving = (*rules)->inventory(std::move(inventory), tally);
    return outbox::DisclosedInventory{std::move(leaving), countsOf(tally)};
}

outbox::OutboxOptions outboxOptions(Disclosure& disclosure) {
    outbox::OutboxOptions options;
    options.random = outbox::systemRandom();
    options.disclose = [&disclosure](store::Transaction& transaction,
                                     const outbox::OutgoingMessage& message) {
        return disclosure.message(transaction, message);
    };
    options.discloseInventory = [&disclosure](store::Transaction& transaction,
                                              Inventory inventory) {
        return disclosure.inventory(transaction, std::move(inventory));
    };
    return options;
}

}  // namespace callbox::core::disclosure
