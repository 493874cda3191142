// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/protocol/identity.h"
#include "core/store/ledger.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<void> checkFile(Connection& connection) {
    const Reader reader(connection);
    return guarded(reader, [&]() -> Result<void> {
        Query query(reader, "PRAGMA quick_check(1)");
        if (!query.next() || query.text(0) != "ok")
            return fail(ErrorCode::corrupt, say("store.corrupt", {{"path", connection.path()}}),
                        query.text(0));
        return {};
    });
}

Result<void> checkObligations(Connection& connection) {
    const Reader reader(connection);
    const auto ledger = verifyLedgerTail(reader);
    if (!ledger)
        return passOn(ledger);
    if (!ledger->intact)
        return fail(ErrorCode::corrupt,
                    say("store.ledger-broken", {{"path", connection.path()},
                                                {"entry", std::to_string(ledger->firstBroken)}}));
    return guarded(reader, [&]() -> Result<void> {
        Query query(reader,
                    "SELECT sequence, digest, data FROM outbox LEFT JOIN outbox_data USING "
                    "(sequence) WHERE state IN (0, 1, 5) ORDER BY sequence LIMIT 1000");
        while (query.next())
            if (protocol::sha256Hex(query.text(2)) != query.text(1))
                return fail(ErrorCode::corrupt,
                            say("store.message-damaged",
                                {{"path", connection.path()}, {"sequence", query.text(0)}}));
        return {};
    });
}

}  // namespace callbox::core::store
