// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/model/partition.h"
#include "core/store/query.h"

namespace callbox::core::store {

/// Which partitions a list is about; the same for the table of partitions and the tree of systems.
struct PartitionCriteria {
    std::string text;  ///< in name, host, operating system and the system's MTMS
    std::optional<ChannelState> channel;
    bool silent = false;
    std::optional<std::string> systemId;

    /// "FROM partition p LEFT JOIN managed_system s ... WHERE ... "
    std::string from() const;
    void bind(Query& query) const;
};

}  // namespace callbox::core::store
