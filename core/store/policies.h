// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/api/policy_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Changes with every change of rules or windows, and never comes again.
Result<std::string> policyRevision(const Reader& reader);
Result<api::PolicyState> policyState(const Reader& reader);

/// Replaces the rules. Errors: conflict (`expected` is given and is not the revision any more).
Result<void> putPolicy(Transaction& transaction, const Policy& policy,
                       const std::string& expected = {});

}  // namespace callbox::core::store
