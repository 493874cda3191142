// SPDX-License-Identifier: GPL-3.0-or-later
// What the functions of this folder share about a stored message.
#pragma once

#include <cstdint>
#include <string>

#include "core/outbox/outbox.h"
#include "core/store/query.h"

namespace callbox::core::outbox {

using State = api::TransmissionState;

/// Turns between one class of priority and the next; those below the second's are the problems'.
inline constexpr std::int64_t kTurnsOfClass = 1'000'000'000;

/// The columns that move a message on.
struct OutboxRow {
    std::uint64_t sequence = 0;
    std::string epoch;
    protocol::MessageType type = protocol::MessageType::heartbeat;
    std::string partitionId;
    std::uint64_t problemNumber = 0;
    State state = State::waiting;
    std::uint64_t attempts = 0;
    std::string digest;
    std::uint64_t bytes = 0;
};

/// Errors: notFound.
Result<OutboxRow> rowOf(const Reader& reader, std::uint64_t sequence);

/// Adds what happened to a message to the ledger.
Result<void> record(Transaction& transaction, const OutboxRow& row, const std::string& what,
                    const std::string& path, TimePoint now);

/// Moves the event that the message reports, and notes why in its history; nothing for messages
/// that report none, or when the event is closed or gone.
Result<void> moveEvent(Transaction& transaction, const OutboxRow& row, EventState state,
                       const Message& why, TimePoint now);

/// "problem", "extendedData" ...: as the operator API and the ledger call it.
std::string nameOf(protocol::MessageType type);
std::optional<protocol::MessageType> typeNamed(std::string_view name);

/// Whether the message reports an event to begin with, rather than what became of it.
bool reportsEvent(const OutboxRow& row);

/// A held message waits for its turn again, with a fresh count of attempts.
void letGo(Transaction& transaction, std::uint64_t sequence, TimePoint now);

/// Out of the way of the others, with the reason; its event failed.
Result<void> setAside(Transaction& transaction, const OutboxRow& row, const Message& why,
                      const std::string& path, TimePoint now);

}  // namespace callbox::core::outbox
