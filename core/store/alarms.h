// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/time_point.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// A local condition that stands until it is cleared.
struct Alarm {
    std::string key;  ///< kind and subject: "host-key/par-0123456789abcdef"
    Message what;
    TimePoint raisedAt;
};

/// Raising again keeps the first time and takes the new words. True: it did not stand before.
Result<bool> raiseAlarm(Transaction& transaction, const Alarm& alarm);
/// True: it stood.
Result<bool> clearAlarm(Transaction& transaction, std::string_view key);
/// Clears every alarm whose key begins with `prefix`; gives how many stood.
Result<std::uint64_t> clearAlarms(Transaction& transaction, std::string_view prefix);
/// Oldest first.
Result<std::vector<Alarm>> standingAlarms(const Reader& reader);

}  // namespace callbox::core::store
