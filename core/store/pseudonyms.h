// SPDX-License-Identifier: GPL-3.0-or-later
// The map from tokens to names, which never leaves: both the key and the names are sealed.
#pragma once

#include <optional>
#include <string>

#include "core/api/leaving_operations.h"
#include "core/store/sealer.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

Result<api::PseudonymSettings> pseudonymSettings(const Reader& reader);
/// Draws the key when there is none yet.
Result<void> putPseudonymSettings(Transaction& transaction, const Sealer& sealer,
                                  const api::PseudonymSettings& settings);

/// Errors: notFound (never turned on), corrupt.
Result<std::string> pseudonymKey(const Reader& reader, const Sealer& sealer);

/// Harmless when the token is known.
Result<void> notePseudonym(Transaction& transaction, const Sealer& sealer, const std::string& token,
                           const std::string& name, TimePoint now);
/// nullopt: not one of ours. Errors: corrupt.
Result<std::optional<std::string>> pseudonymMeaning(const Reader& reader, const Sealer& sealer,
                                                    const std::string& token);
/// Errors: invalidArgument (limit).
Result<api::PseudonymPage> pseudonymPage(const Reader& reader, const api::PseudonymQuery& query);

}  // namespace callbox::core::store
