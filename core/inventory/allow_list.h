// SPDX-License-Identifier: GPL-3.0-or-later
// What of an inventory may leave the console. A property that is not named here does not leave.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

#include "core/model/inventory.h"

namespace callbox::core::inventory {

/// The categories of docs/inventory.md.
enum class Category { contact, hardware, software, sysconfig, utilization, problem };
BOOST_DESCRIBE_ENUM(Category, contact, hardware, software, sysconfig, utilization, problem)

/// The category of an item of this kind.
Category categoryOf(InventoryKind kind);

/// The category of a property of an item, or nothing when it must not leave.
std::optional<Category> categoryOf(InventoryKind kind, std::string_view property);

/// True when a utilization metric of this name may leave.
bool isAllowedMetric(std::string_view metric);

/// What was taken out, by name ("disk.secret") with how often.
struct RedactionReport {
    std::map<std::string, std::size_t> dropped;
    std::size_t total = 0;
};

/// The inventory as it may leave: properties, metrics and items that are not on the allow-list and
/// values beyond their bound dropped and counted; every text valid UTF-8 without control
/// characters. `hostName` is kept: it names the partition to the provider.
Inventory redact(Inventory inventory, RedactionReport* report = nullptr);

}  // namespace callbox::core::inventory
