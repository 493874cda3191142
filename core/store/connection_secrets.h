// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/sealer.h"
#include "core/store/secret_table.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Seals the secret; one of that name is replaced.
Result<void> putConnectionSecret(Transaction& transaction, const Sealer& sealer,
                                 std::string_view connectionId, std::string_view name,
                                 std::string_view value);
/// Harmless where there is none.
Result<void> removeConnectionSecret(Transaction& transaction, std::string_view connectionId,
                                    std::string_view name);
/// Removes every secret of connections other than these.
Result<void> keepSecretsOf(Transaction& transaction, const std::vector<std::string>& connectionIds);

/// By connection. Errors: corrupt (sealed under another key, or changed), storage.
Result<std::map<std::string, SecretsByName>> connectionSecrets(const Reader& reader,
                                                               const Sealer& sealer);

}  // namespace callbox::core::store
