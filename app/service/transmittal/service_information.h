// SPDX-License-Identifier: GPL-3.0-or-later
// What of a partition goes home now, as messages in the outbox.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/model/partition.h"
#include "core/outbox/outbox.h"
#include "core/store/transaction.h"

namespace callbox::service::transmittal {

/// Queues the partition's inventory: the difference to what the receiver has where one can say it,
/// everything otherwise, and the customer's information when that changed since this machine's
/// last message. nullopt: the receiver has it all.
core::Result<std::optional<std::uint64_t>> queueInventory(core::store::Transaction& transaction,
                                                          const core::outbox::Outbox& outbox,
                                                          const core::Partition& partition,
                                                          core::TimePoint now);

/// Queues the utilization samples taken since the last ones queued, as many messages as it takes.
/// Empty: there are none.
core::Result<std::vector<std::uint64_t>> queuePerformance(core::store::Transaction& transaction,
                                                          const core::outbox::Outbox& outbox,
                                                          const core::Partition& partition,
                                                          core::TimePoint now);

}  // namespace callbox::service::transmittal
