// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/console_identity.h"

#include "core/protocol/identity.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<ConsoleIdentity> consoleIdentity(const Reader& reader) {
    return guarded(reader, [&]() -> Result<ConsoleIdentity> {
        Query query(reader, "SELECT console_id, epoch, sequence FROM console_identity");
        if (!query.next())
            return fail(ErrorCode::corrupt,
                        say("store.corrupt", {{"path", reader.connection().path()}}));
        return ConsoleIdentity{query.text(0), query.text(1), query.number(2)};
    });
}

Result<void> setConsoleId(Transaction& transaction, std::string_view consoleId) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "UPDATE console_identity SET console_id = ?").with(consoleId).run();
        return {};
    });
}

Result<std::uint64_t> nextSequence(Transaction& transaction) {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        Query query(transaction,
                    "UPDATE console_identity SET sequence = sequence + 1 RETURNING sequence");
        if (!query.next())
            return fail(ErrorCode::corrupt,
                        say("store.corrupt", {{"path", transaction.connection().path()}}));
        const std::uint64_t sequence = query.number(0);
        query.run();
        return sequence;
    });
}

Result<std::string> redrawEpoch(Transaction& transaction) {
    return guarded(transaction, [&]() -> Result<std::string> {
        const std::string epoch = protocol::randomHex(16);
        Query(transaction, "UPDATE console_identity SET epoch = ?").with(epoch).run();
        Query(transaction, "UPDATE outbox SET epoch = ? WHERE state IN (0, 1, 3, 5)")
            .with(epoch)
            .run();
        Query(transaction, "UPDATE outbox SET state = 0 WHERE state = 1").run();
        return epoch;
    });
}

Result<std::optional<ReceiverPin>> receiverPin(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::optional<ReceiverPin>> {
        Query query(reader, "SELECT receiver_id, signing_key, epoch, pinned_at FROM receiver_pin");
        if (!query.next())
            return std::optional<ReceiverPin>{};
        return std::optional(
            ReceiverPin{query.text(0), query.text(1), query.text(2), query.time(3)});
    });
}

Result<void> pinReceiver(Transaction& transaction, const ReceiverPin& pin) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR REPLACE INTO receiver_pin VALUES (1, ?, ?, ?, ?)")
            .with(pin.receiverId, pin.signingKey, pin.epoch, pin.pinnedAt)
            .run();
        return {};
    });
}

}  // namespace callbox::core::store
