// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"
#include "core/store/ledger_search.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

struct Ledger : Stored {
    Ledger() {
        good([](Transaction& t) -> Result<void> {
            for (int i = 1; i <= 30; ++i) {
                api::LedgerEntry entry;
                entry.at = at(i);
                entry.what = i % 2 ? "sent" : "acknowledged";
                entry.sequence = static_cast<std::uint64_t>(i);
                entry.type = i % 3 ? "problem" : "inventory";
                entry.digest = "d" + std::to_string(i);
                entry.path = i > 20 ? "modem" : "direct";
                if (const auto added = appendLedger(t, entry); !added)
                    return passOn(added);
            }
            return {};
        });
    }
    api::LedgerFound find(const api::LedgerSearch& search) {
        return seen([&](Reader& r) { return searchLedger(r, search); });
    }
};

std::vector<std::uint64_t> numbers(const api::LedgerFound& found) {
    std::vector<std::uint64_t> numbers;
    for (const auto& row : found.rows)
        numbers.push_back(row.number);
    return numbers;
}

using Numbers = std::vector<std::uint64_t>;

}  // namespace

TEST_CASE("entries are found by time, kind, outcome, way and text") {
    Ledger ledger;
    api::LedgerSearch search;
    search.since = at(5);
    search.until = at(12);
    search.type = "problem";
    search.what = "sent";
    CHECK(numbers(ledger.find(search)) == Numbers{11, 7, 5});
    search = {};
    search.path = "modem";
    search.type = "inventory";
    CHECK(numbers(ledger.find(search)) == Numbers{30, 27, 24, 21});
    search = {};
    search.text = "D29";
    CHECK(numbers(ledger.find(search)) == Numbers{29});
    search = {};
    search.text = "%";
    CHECK(ledger.find(search).rows.empty());
    search = {};
    search.system = "CBX-NONE";
    CHECK(ledger.find(search).rows.empty());
}

TEST_CASE("pages go on where the last one ended, in both directions") {
    Ledger ledger;
    for (const bool ascending : {false, true}) {
        api::LedgerSearch search;
        search.ascending = ascending;
        search.type = "inventory";
        search.limit = 4;
        Numbers all;
        do {
            const auto found = ledger.find(search);
            for (const auto number : numbers(found))
                all.push_back(number);
            search.from = found.next;
        } while (search.from != 0);
        CHECK(all.size() == 10);
        CHECK(all.front() == (ascending ? 3 : 30));
        CHECK(all.back() == (ascending ? 30 : 3));
    }
}

TEST_CASE("each entry found can be checked alone and against the one before it") {
    Ledger ledger;
    api::LedgerSearch search;
    search.ascending = true;
    const auto found = ledger.find(search);
    REQUIRE(found.rows.size() == 30);
    CHECK(found.rows[0].previousHash == std::string(64, '0'));
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        const auto& row = found.rows[i];
        CHECK(row.hash == protocol::ledgerHash(row.previousHash, {row.number,
                                                                  row.at,
                                                                  row.what,
                                                                  row.sequence,
                                                                  row.type,
                                                                  row.digest,
                                                                  row.path,
                                                                  row.bytes,
                                                                  {}}));
        if (i > 0)
            CHECK(row.previousHash == found.rows[i - 1].hash);
    }
}

TEST_CASE("an empty ledger and a limit that is none") {
    Stored stored;
    CHECK(stored.seen([](Reader& r) { return searchLedger(r, {}); }).rows.empty());
    api::LedgerSearch search;
    search.limit = 0;
    CHECK(!stored.read([&](Reader& r) { return searchLedger(r, search); }));
}
