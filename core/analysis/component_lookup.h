// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/analysis/rule_pack.h"
#include "core/model/inventory.h"

namespace callbox::core {

/// Finds the part that an error source names, in the inventory of the partition it came from.
class ComponentLookup {
public:
    virtual ~ComponentLookup() = default;
    /// nullopt when nothing, or more than one thing, answers to the name.
    virtual std::optional<InventoryItem> find(CalloutTarget target,
                                              std::string_view name) const = 0;
};

}  // namespace callbox::core
