// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/partition.h"
#include "core/store/query.h"

namespace callbox::core::store {

/// The partition table's columns in the order that partitionOf() reads them.
inline constexpr std::string_view kPartitionColumns =
    "p.id, p.name, p.host, p.port, p.user, p.key_type, p.key_fingerprint, p.key_blob, "
    "p.machine_identity, p.system_id, p.os_name, p.os_level, p.kernel, p.channel, "
    "p.channel_reason, p.last_seen, p.last_collected, p.capabilities, p.added_at, p.access, "
    "p.platform ";
inline constexpr int kPartitionColumnCount = 21;

Result<Partition> partitionOf(const Query& query);

}  // namespace callbox::core::store
