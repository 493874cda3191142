// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Database.h>

#include "core/protocol/identity.h"
#include "core/store/ledger.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

void append(Stored& stored, int count) {
    stored.good([&](Transaction& t) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            api::LedgerEntry entry;
            entry.at = at(i);
            entry.what = "sent";
            entry.sequence = static_cast<std::uint64_t>(i);
            entry.type = "problem";
            entry.digest = protocol::sha256Hex(std::to_string(i));
            entry.path = "direct";
            entry.bytes = 100;
            if (const auto added = appendLedger(t, entry); !added)
                return passOn(added);
        }
        return {};
    });
}

api::LedgerVerdict verdict(Stored& stored) {
    return stored.seen([](Reader& r) { return verifyLedger(r); });
}

/// Changes the file behind the store's back.
void tamper(Stored& stored, const std::string& sql) {
    stored.store.reset();
    {
        SQLite::Database database(stored.path().string(), SQLite::OPEN_READWRITE);
        database.exec("DROP TRIGGER ledger_is_not_changed; DROP TRIGGER ledger_is_not_cut;" + sql);
    }
}

}  // namespace

TEST_CASE("The ledger verifies from the first entry to its head") {
    Stored stored;
    CHECK(verdict(stored).intact);
    append(stored, 25);
    const auto whole = verdict(stored);
    CHECK(whole.intact);
    CHECK(whole.entries == 25);
    CHECK(whole.firstBroken == 0);
    CHECK(whole.head.size() == 64);
    CHECK(stored.seen([](Reader& r) { return verifyLedgerTail(r, 10); }).entries == 10);
    const auto page = stored.seen([](Reader& r) { return ledgerPage(r, {3, 2}); });
    CHECK(page.total == 25);
    REQUIRE(page.rows.size() == 2);
    CHECK(page.rows[0].number == 22);
    CHECK(page.rows[1].number == 21);
    CHECK(stored.seen([](Reader& r) { return ledgerPage(r, {25, 2}); }).rows.empty());
}

TEST_CASE("Fields cannot be shifted into each other without changing the hash") {
    api::LedgerEntry a, b;
    a.what = "sent";
    a.type = "x";
    b.what = "sen";
    b.type = "tx";
    CHECK(canonicalText(a) != canonicalText(b));
}

TEST_CASE("The ledger cannot be changed or cut through SQL") {
    Stored stored;
    append(stored, 3);
    stored.store.reset();
    SQLite::Database database(stored.path().string(), SQLite::OPEN_READWRITE);
    CHECK_THROWS(database.exec("UPDATE ledger SET path = 'x' WHERE number = 2"));
    CHECK_THROWS(database.exec("DELETE FROM ledger WHERE number = 3"));
}

TEST_CASE("Verification names the first entry that was tampered with") {
    const auto [sql, first] = GENERATE(table<std::string, std::uint64_t>(
        {{"UPDATE ledger SET bytes = 1 WHERE number = 7", 7},
         {"UPDATE ledger SET at = at + 1 WHERE number = 1", 1},
         {"UPDATE ledger SET hash = printf('%064d', 1) WHERE number = 4", 4},
         {"DELETE FROM ledger WHERE number = 5", 5},
         {"DELETE FROM ledger WHERE number >= 9", 9},
         {"UPDATE ledger_head SET number = 9", 11}}));
    Stored stored;
    append(stored, 10);
    tamper(stored, sql);
    // A console whose recent record does not fit together does not start as if nothing were.
    const auto opened = Store::open(stored.options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::corrupt);
    CHECK(opened.error().message.key == "store.ledger-broken");
    CHECK(opened.error().message.args.at("entry") == std::to_string(first));
}
