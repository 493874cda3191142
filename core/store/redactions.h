// SPDX-License-Identifier: GPL-3.0-or-later
// The operator's rules on what is taken out of messages.
#pragma once

#include <string>
#include <vector>

#include "core/api/leaving_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Changes with every change of the rules, and never comes again.
Result<std::string> disclosureRevision(const Reader& reader);
/// This database's own, drawn when it was made.
Result<std::string> disclosureSalt(const Reader& reader);

/// By name, with how often each took something out.
Result<std::vector<api::RedactionRule>> redactionRules(const Reader& reader);

/// Errors: conflict (the name is taken), limitExceeded (`most` rules).
Result<void> addRedactionRule(Transaction& transaction, const api::RedactionRule& rule,
                              std::size_t most);
/// Errors: notFound.
Result<void> removeRedactionRule(Transaction& transaction, const std::string& name);

}  // namespace callbox::core::store
