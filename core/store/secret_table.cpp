// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secret_table.h"

#include <algorithm>

#include "core/store/query.h"

namespace callbox::core::store {

/// Neither an id nor a name holds a slash, so no two secrets share a context.
std::string SecretTable::contextOf(std::string_view ownerId, std::string_view secret) const {
    return std::string(name) + '/' + std::string(ownerId) + '/' + std::string(secret);
}

Result<void> SecretTable::put(Transaction& transaction, const Sealer& sealer,
                              std::string_view ownerId, std::string_view secret,
                              std::string_view value) const {
    const auto sealed = sealer.seal(value, contextOf(ownerId, secret));
    if (!sealed)
        return passOn(sealed);
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR REPLACE INTO " + std::string(name) + " VALUES (?, ?, ?)")
            .with(ownerId, secret, Blob{*sealed})
            .run();
        return {};
    });
}

Result<void> SecretTable::remove(Transaction& transaction, std::string_view ownerId,
                                 std::string_view secret) const {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM " + std::string(name) + " WHERE " + std::string(owner) +
                               " = ? AND name = ?")
            .with(ownerId, secret)
            .run();
        return {};
    });
}

Result<void> SecretTable::keepOnly(Transaction& transaction,
                                   const std::vector<std::string>& ownerIds) const {
    const auto known = names(transaction);
    if (!known)
        return passOn(known);
    return guarded(transaction, [&]() -> Result<void> {
        for (const auto& [id, secrets] : *known)
            if (std::ranges::find(ownerIds, id) == ownerIds.end())
                Query(transaction,
                      "DELETE FROM " + std::string(name) + " WHERE " + std::string(owner) + " = ?")
                    .with(id)
                    .run();
        return {};
    });
}

Result<std::map<std::string, SecretsByName>> SecretTable::all(const Reader& reader,
                                                              const Sealer& sealer) const {
    return guarded(reader, [&]() -> Result<std::map<std::string, SecretsByName>> {
        std::map<std::string, SecretsByName> found;
        Query query(reader,
                    "SELECT " + std::string(owner) + ", name, sealed FROM " + std::string(name));
        while (query.next()) {
            const auto id = query.text(0);
            const auto secret = query.text(1);
            auto value = sealer.unseal(query.text(2), contextOf(id, secret));
            if (!value)
                return passOn(value);
            found[id][secret] = std::move(*value);
        }
        return found;
    });
}

Result<std::map<std::string, std::vector<std::string>>> SecretTable::names(
    const Reader& reader) const {
    return guarded(reader, [&]() -> Result<std::map<std::string, std::vector<std::string>>> {
        std::map<std::string, std::vector<std::string>> found;
        Query query(reader, "SELECT " + std::string(owner) + ", name FROM " + std::string(name) +
                                " ORDER BY 1, 2");
        while (query.next())
            found[query.text(0)].push_back(query.text(1));
        return found;
    });
}

}  // namespace callbox::core::store
