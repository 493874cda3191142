// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/api/call_home_operations.h"
#include "core/api/policy_operations.h"
#include "core/model/mtms.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Changes with every change of rules, windows or call-home switches, and never comes again.
Result<std::string> policyRevision(const Reader& reader);
Result<api::PolicyState> policyState(const Reader& reader);

/// Replaces the rules. Errors: conflict (`expected` is given and is not the revision any more).
Result<void> putPolicy(Transaction& transaction, const Policy& policy,
                       const std::string& expected = {});

Result<api::CallHomeSettings> callHomeSettings(const Reader& reader);
Result<void> putCallHomeSettings(Transaction& transaction, api::CallHomeSettings settings);
/// Of a system that is known by another name now: what does not call home stays so.
Result<void> carryCallHome(Transaction& transaction, const Mtms& before, const Mtms& now);

}  // namespace callbox::core::store
