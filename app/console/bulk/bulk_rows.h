// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/api/operations.h"

namespace callbox::app::console {

namespace api = core::api;

enum class BulkState { ready, asking, confirming, adding, added, failed };

/// One of the partitions that are to be added together.
struct BulkRow {
    std::string name;
    core::PartitionAddress address;
    core::PartitionAccess access = {};
    BulkState state = BulkState::ready;
    core::HostKey hostKey = {};
    core::HostKeyListing listing = core::HostKeyListing::notAsked;
    std::optional<core::Error> error = {};
};

using BulkRows = std::vector<BulkRow>;

/// How many can be added at once.
inline constexpr std::size_t kMostBulkRows = 1000;

/// What every row is given that its source does not say.
struct BulkDefaults {
    std::string user = "root";
    std::uint16_t port = 22;
    std::string domain = {};  ///< put behind the names that an HMC tells
};

/// `lpar[01-20].example.com`: ranges and lists in brackets, each counted through; several patterns
/// stand on lines of their own. The name is the host's up to the first dot.
core::Result<BulkRows> rowsOfPattern(const QString& text, const BulkDefaults& defaults);

/// Comma or semicolon separated: host, name, user, port. A first line that says "host" names the
/// columns, in any order; only the host is needed.
core::Result<BulkRows> rowsOfCsv(const QString& text, const BulkDefaults& defaults);

/// The partitions of another console's settings, as settings.export writes them.
core::Result<BulkRows> rowsOfSettings(const std::string& document);

/// What an HMC or a KVM host told of in its last collection, without those in `known`.
BulkRows rowsOfInventory(const core::Inventory& inventory, const std::vector<std::string>& known,
                         const BulkDefaults& defaults);

/// Marks rows whose name or address is missing, wrong or there twice as failed.
void checkRows(BulkRows& rows);

}  // namespace callbox::app::console
