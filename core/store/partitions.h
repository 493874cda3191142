// SPDX-License-Identifier: GPL-3.0-or-later
// Partitions and the managed systems that they run on.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/api/operations.h"
#include "core/model/partition.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Adds the partition; an empty id is given one. Errors: conflict (name taken), storage.
Result<Partition> addPartition(Transaction& transaction, Partition partition);

/// Replaces what is stored under the partition's id. Errors: notFound, conflict (name taken).
Result<void> updatePartition(Transaction& transaction, const Partition& partition);

/// The channel's state alone: cheap enough for every change. `seen` moves lastSeen when given.
Result<void> setChannel(Transaction& transaction, std::string_view id, ChannelState channel,
                        const Message& reason, std::optional<TimePoint> seen);

/// What the partition was found to run. Errors: notFound.
Result<void> setPlatform(Transaction& transaction, std::string_view id, PartitionPlatform platform);

/// The names of up to ten other partitions with the same machine identity, the oldest first: one
/// machine under several addresses, or copies of one disk.
Result<std::vector<std::string>> othersOfMachine(const Reader& reader, const Partition& partition);

/// Its inventory, samples, cursors and seen records go too; its events stay. Errors: notFound.
Result<void> removePartition(Transaction& transaction, std::string_view id);

/// By id, else by name without regard to case. Errors: notFound.
Result<Partition> findPartition(const Reader& reader, std::string_view idOrName);

Result<std::vector<Partition>> allPartitions(const Reader& reader);

/// What partitions are called, and the hosts by which they are reached.
Result<std::set<std::string>> partitionNames(const Reader& reader);

/// With its system and number of open events. Errors: notFound.
Result<api::PartitionRow> partitionRow(const Reader& reader, std::string_view idOrName);

/// Errors: invalidArgument (orderBy, limit).
Result<api::PartitionPage> partitionPage(const Reader& reader, const api::PartitionQuery& query);

Result<api::PartitionCounts> partitionCounts(const Reader& reader);

/// Stores the system. One with an empty id is looked for by MTMS (by machine UUID without a serial
/// number), and gets a new id when it is not known. Gives what is stored now.
Result<ManagedSystem> putSystem(Transaction& transaction, ManagedSystem system);

/// Errors: notFound.
Result<ManagedSystem> systemById(const Reader& reader, std::string_view id);

Result<std::vector<ManagedSystem>> allSystems(const Reader& reader);

}  // namespace callbox::core::store
