// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/model/condition.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

inline constexpr std::uint64_t kSensorLimit = 20'000;

/// Errors: conflict (the partition has one of this name), limitExceeded, notFound (partition).
Result<void> addSensor(Transaction& transaction, const Sensor& sensor);
/// What its last run gave. One removed meanwhile stays away.
Result<void> updateSensor(Transaction& transaction, const Sensor& sensor);
/// Errors: notFound.
Result<void> removeSensor(Transaction& transaction, std::string_view partitionId,
                          std::string_view name);
/// By partition and name, partition names filled in. Empty: all.
Result<std::vector<Sensor>> sensors(const Reader& reader, std::string_view partitionId = {},
                                    std::string_view name = {});

}  // namespace callbox::core::store
