// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/credentials.h"

#include "core/store/query.h"

namespace callbox::core::store {

namespace {

std::string contextOf(std::string_view entityId) {
    return "credential/" + std::string(entityId);
}

Result<std::string> sealed(const Sealer& sealer, std::string_view entityId,
                           std::string_view password) {
    return password.empty() ? Result<std::string>(std::string{})
                            : sealer.seal(password, contextOf(entityId));
}

Result<std::string> unsealed(const Sealer& sealer, std::string_view entityId,
                             std::string_view stored) {
    return stored.empty() ? Result<std::string>(std::string{})
                          : sealer.unseal(stored, contextOf(entityId));
}

}  // namespace

Result<void> putCredential(Transaction& transaction, const Sealer& sealer,
                           const Credential& credential) {
    const auto current = sealed(sealer, credential.entityId, credential.current);
    if (!current)
        return passOn(current);
    const auto next = sealed(sealer, credential.entityId, credential.next);
    if (!next)
        return passOn(next);
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR REPLACE INTO credential VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(credential.entityId, credential.state, Blob{*current}, credential.issuedAt,
                  Blob{*next}, credential.nextIssuedAt, credential.reason)
            .run();
        return {};
    });
}

Result<std::optional<Credential>> credentialOf(const Reader& reader, const Sealer& sealer,
                                               std::string_view entityId) {
    return guarded(reader, [&]() -> Result<std::optional<Credential>> {
        Query query(reader,
                    "SELECT entity_id, state, current, issued_at, next, next_issued_at, reason "
                    "FROM credential WHERE entity_id = ?");
        query.with(entityId);
        if (!query.next())
            return std::optional<Credential>{};
        const auto current = unsealed(sealer, entityId, query.text(2));
        if (!current)
            return passOn(current);
        const auto next = unsealed(sealer, entityId, query.text(4));
        if (!next)
            return passOn(next);
        return std::optional(Credential{query.text(0), query.word<CredentialState>(1), *current,
                                        query.time(3), *next, query.time(5), query.text(6)});
    });
}

Result<std::vector<Credential>> credentialStates(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::vector<Credential>> {
        std::vector<Credential> credentials;
        Query query(reader,
                    "SELECT entity_id, state, issued_at, next_issued_at, reason FROM credential "
                    "ORDER BY entity_id");
        while (query.next())
            credentials.push_back({query.text(0),
                                   query.word<CredentialState>(1),
                                   {},
                                   query.time(2),
                                   {},
                                   query.time(3),
                                   query.text(4)});
        return credentials;
    });
}

Result<void> offerNextPassword(Transaction& transaction, const Sealer& sealer,
                               std::string_view entityId, std::string_view password, TimePoint at) {
    const auto next = sealed(sealer, entityId, password);
    if (!next)
        return passOn(next);
    return guarded(transaction, [&]() -> Result<void> {
        const auto changed =
            Query(transaction,
                  "UPDATE credential SET next = ?, next_issued_at = ? WHERE entity_id = ?")
                .with(Blob{*next}, at, entityId)
                .run();
        if (changed == 0)
            return fail(ErrorCode::notFound,
                        say("store.credential-unknown", {{"entity", std::string(entityId)}}));
        return {};
    });
}

Result<void> nextPasswordWorked(Transaction& transaction, const Sealer& sealer,
                                std::string_view entityId) {
    auto credential = credentialOf(transaction, sealer, entityId);
    if (!credential)
        return passOn(credential);
    if (!*credential || (*credential)->next.empty())
        return fail(ErrorCode::notFound,
                    say("store.credential-unknown", {{"entity", std::string(entityId)}}));
    Credential changed = std::move(**credential);
    changed.current = std::move(changed.next);
    changed.issuedAt = changed.nextIssuedAt;
    changed.next.clear();
    changed.nextIssuedAt = {};
    changed.state = CredentialState::issued;
    return putCredential(transaction, sealer, changed);
}

}  // namespace callbox::core::store
