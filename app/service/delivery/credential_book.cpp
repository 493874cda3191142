// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/credential_book.h"

#include <utility>

#include "core/protocol/identity.h"

namespace callbox::service::delivery {

using core::Result;
using core::protocol::Envelope;

CredentialBook::CredentialBook(core::store::Store& store, const core::store::Sealer& sealer)
    : store_(store), sealer_(sealer) {}

Result<CredentialBook::Page*> CredentialBook::page(const std::string& entityId) {
    if (const auto found = pages_.find(entityId); found != pages_.end())
        return &found->second;
    const auto stored = store_.read([&](core::store::Reader& reader) {
        return core::store::credentialOf(reader, sealer_, entityId);
    });
    if (!stored)
        return passOn(stored);
    if (!*stored || (*stored)->current.empty())
        return nullptr;
    return &pages_.insert_or_assign(entityId, Page{**stored, false, {}, {}}).first->second;
}

Result<std::optional<CredentialBook::Password>> CredentialBook::password(
    const std::string& entityId) {
    const auto found = page(entityId);
    if (!found)
        return passOn(found);
    if (!*found)
        return std::optional<Password>{};
    const Page& known = **found;
    const auto& credential = known.credential;
    if (!credential.next.empty() && !known.nextRefused)
        return Password{credential.next, true, credential.nextIssuedAt, false};
    return Password{credential.current, false, credential.issuedAt, credential.next.empty()};
}

Result<std::optional<CredentialBook::Sealed>> CredentialBook::seal(
    const core::outbox::OutboxMessage& message) {
    const auto chosen = password(message.subject);
    if (!chosen)
        return passOn(chosen);
    if (!*chosen)
        return std::optional<Sealed>{};
    Page& known = pages_.at(message.subject);
    if (known.keyOf != (*chosen)->text) {
        known.keyOf = (*chosen)->text;
        known.key =
            core::protocol::scramServerKey(known.keyOf, core::protocol::scramSalt(message.subject),
                                           core::protocol::kScramIterations);
    }
    Envelope envelope;
    envelope.id = message.identity.epoch + "-" + std::to_string(message.identity.sequence);
    envelope.source = "urn:callbox:console:" + message.identity.consoleId;
    envelope.type = core::protocol::cloudEventType(message.type);
    envelope.subject = message.subject;
    envelope.time = message.createdAt;
    envelope.identity = message.identity;
    envelope.reporter = message.identity.consoleId;
    envelope.data = message.data;
    envelope.authenticator = core::protocol::authenticator(envelope, known.key);
    return Sealed{std::move(envelope), (*chosen)->next};
}

void CredentialBook::nextRefused(const std::string& entityId) {
    if (const auto found = pages_.find(entityId); found != pages_.end())
        found->second.nextRefused = true;
}

void CredentialBook::forget(const std::string& entityId) {
    pages_.erase(entityId);
}

void CredentialBook::forgetAll() {
    pages_.clear();
}

}  // namespace callbox::service::delivery
