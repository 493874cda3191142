// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/sealer.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// The opened secrets of one owner by their names.
using SecretsByName = std::map<std::string, std::string>;

/// A table of secrets, each sealed for its owner and name: (owner, name, sealed).
struct SecretTable {
    std::string_view name;
    std::string_view owner;  ///< the owner's column

    /// Seals the secret; one of that name is replaced.
    Result<void> put(Transaction& transaction, const Sealer& sealer, std::string_view ownerId,
                     std::string_view secret, std::string_view value) const;
    /// Harmless where there is none.
    Result<void> remove(Transaction& transaction, std::string_view ownerId,
                        std::string_view secret) const;
    /// Removes every secret of owners other than these.
    Result<void> keepOnly(Transaction& transaction, const std::vector<std::string>& ownerIds) const;
    /// By owner. Errors: corrupt (sealed under another key, or changed), storage.
    Result<std::map<std::string, SecretsByName>> all(const Reader& reader,
                                                     const Sealer& sealer) const;
    /// Names of those that are set, by owner.
    Result<std::map<std::string, std::vector<std::string>>> names(const Reader& reader) const;

private:
    std::string contextOf(std::string_view ownerId, std::string_view secret) const;
};

}  // namespace callbox::core::store
