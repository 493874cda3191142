// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/api/leaving_operations.h"
#include "core/words/result.h"

namespace callbox::core::disclosure {

inline constexpr std::size_t kMostChanges = 1000;
inline constexpr std::size_t kMostShown = 1000;  ///< bytes of one value

struct JsonDifference {
    std::vector<api::FieldChange> changes;  ///< the first kMostChanges
    std::uint64_t total = 0;
};

/// What leads from one JSON text to the other, field by field. Elements of arrays are compared in
/// their order between what both have at the beginning and at the end. Errors: protocol.
Result<JsonDifference> compareJson(std::string_view before, std::string_view after);

}  // namespace callbox::core::disclosure
