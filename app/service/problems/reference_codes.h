// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "app/service/operator_api/operation_registry.h"
#include "core/analysis/analyser.h"

namespace callbox::service::problems {

/// The codes that begin with `prefix`, by code: those of the pack's rules and the console's own.
core::api::ReferenceCodeList referenceCodes(const core::RulePack& pack, std::string_view prefix);

/// event.reference-code, by the rules as they are when it is asked.
void registerReferenceCodes(operator_api::OperationRegistry& registry,
                            std::function<std::shared_ptr<const core::Analyser>()> rules);

}  // namespace callbox::service::problems
