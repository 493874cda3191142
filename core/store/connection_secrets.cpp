// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_secrets.h"

#include <algorithm>

#include "core/store/query.h"

namespace callbox::core::store {

namespace {

/// Neither an id nor a name holds a slash, so no two secrets share a context.
std::string contextOf(std::string_view connectionId, std::string_view name) {
    return "connection_secret/" + std::string(connectionId) + '/' + std::string(name);
}

}  // namespace

Result<void> putConnectionSecret(Transaction& transaction, const Sealer& sealer,
                                 std::string_view connectionId, std::string_view name,
                                 std::string_view value) {
    const auto sealed = sealer.seal(value, contextOf(connectionId, name));
    if (!sealed)
        return passOn(sealed);
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR REPLACE INTO connection_secret VALUES (?, ?, ?)")
            .with(connectionId, name, Blob{*sealed})
            .run();
        return {};
    });
}

Result<void> removeConnectionSecret(Transaction& transaction, std::string_view connectionId,
                                    std::string_view name) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM connection_secret WHERE connection_id = ? AND name = ?")
            .with(connectionId, name)
            .run();
        return {};
    });
}

Result<void> keepSecretsOf(Transaction& transaction,
                           const std::vector<std::string>& connectionIds) {
    return guarded(transaction, [&]() -> Result<void> {
        std::vector<std::string> orphaned;
        {
            Query query(transaction, "SELECT DISTINCT connection_id FROM connection_secret");
            while (query.next())
                if (auto id = query.text(0);
                    std::ranges::find(connectionIds, id) == connectionIds.end())
                    orphaned.push_back(std::move(id));
        }
        for (const auto& id : orphaned)
            Query(transaction, "DELETE FROM connection_secret WHERE connection_id = ?")
                .with(id)
                .run();
        return {};
    });
}

Result<std::map<std::string, SecretsByName>> connectionSecrets(const Reader& reader,
                                                               const Sealer& sealer) {
    return guarded(reader, [&]() -> Result<std::map<std::string, SecretsByName>> {
        std::map<std::string, SecretsByName> all;
        Query query(reader, "SELECT connection_id, name, sealed FROM connection_secret");
        while (query.next()) {
            const auto id = query.text(0);
            const auto name = query.text(1);
            auto value = sealer.unseal(query.text(2), contextOf(id, name));
            if (!value)
                return passOn(value);
            all[id][name] = std::move(*value);
        }
        return all;
    });
}

}  // namespace callbox::core::store
