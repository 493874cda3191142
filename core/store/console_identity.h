// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/time_point.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Who this console is towards the receiver.
struct ConsoleIdentity {
    std::string consoleId;       ///< entity id; empty until enrolled
    std::string epoch;           ///< 32 hex digits: this life of the database
    std::uint64_t sequence = 0;  ///< last one given to a message
};

Result<ConsoleIdentity> consoleIdentity(const Reader& reader);
Result<void> setConsoleId(Transaction& transaction, std::string_view consoleId);

/// The next sequence number; never given twice within an epoch.
Result<std::uint64_t> nextSequence(Transaction& transaction);

/// To be called once after the database was restored from a backup: numbers given since the backup
/// may have reached the receiver, so everything unfinished moves to a new epoch. Gives it.
Result<std::string> redrawEpoch(Transaction& transaction);

/// The receiver as pinned at enrolment.
struct ReceiverPin {
    std::string receiverId;
    std::string signingKey;  ///< base64, Ed25519
    std::string epoch;
    TimePoint pinnedAt;
};

Result<std::optional<ReceiverPin>> receiverPin(const Reader& reader);
Result<void> pinReceiver(Transaction& transaction, const ReceiverPin& pin);

}  // namespace callbox::core::store
