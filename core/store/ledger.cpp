// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include <algorithm>
#include <utility>

#include "core/store/query.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

constexpr std::string_view kColumns =
    "SELECT number, at, what, sequence, type, digest, path, bytes, hash FROM ledger ";

struct Head {
    std::uint64_t number = 0;
    std::string hash;
};

Head headOf(const Reader& reader) {
    Query query(reader, "SELECT number, hash FROM ledger_head");
    if (!query.next())
        return {};
    return {query.number(0), query.text(1)};
}

api::LedgerEntry entryOf(const Query& query) {
    return {query.number(0), query.time(1), query.text(2),   query.number(3), query.text(4),
            query.text(5),   query.text(6), query.number(7), query.text(8)};
}

/// Walks the entries behind `number`, the first of which follows `hash`.
api::LedgerVerdict walk(const Reader& reader, std::uint64_t number, std::string hash) {
    api::LedgerVerdict verdict;
    Query query(reader, std::string(kColumns) + "WHERE number > ? ORDER BY number");
    query.with(number);
    while (query.next()) {
        const auto entry = entryOf(query);
        ++number;
        if (entry.number != number || entry.hash != protocol::ledgerHash(hash, entry)) {
            verdict.firstBroken = number;
            verdict.head = std::move(hash);
            return verdict;
        }
        ++verdict.entries;
        hash = entry.hash;
    }
    const Head head = headOf(reader);
    verdict.intact = head.number == number && head.hash == hash;
    if (!verdict.intact)
        verdict.firstBroken = number + 1;
    verdict.head = std::move(hash);
    return verdict;
}

std::string genesis() {
    return std::string(64, '0');
}

}  // namespace

Result<api::LedgerEntry> appendLedger(Transaction& transaction, api::LedgerEntry entry) {
    return guarded(transaction, [&]() -> Result<api::LedgerEntry> {
        const Head head = headOf(transaction);
        entry.number = head.number + 1;
        entry.hash = protocol::ledgerHash(head.hash, entry);
        Query(transaction, "INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(entry.number, entry.at, entry.what, entry.sequence, entry.type, entry.digest,
                  entry.path, entry.bytes, entry.hash)
            .run();
        Query(transaction, "UPDATE ledger_head SET number = ?, hash = ?")
            .with(entry.number, entry.hash)
            .run();
        return std::move(entry);
    });
}

Result<api::LedgerPage> ledgerPage(const Reader& reader, const api::LedgerQuery& asked) {
    return guarded(reader, [&]() -> Result<api::LedgerPage> {
        if (const auto good = checkLimit(asked.limit); !good)
            return passOn(good);
        api::LedgerPage page;
        page.total = headOf(reader).number;
        if (asked.offset >= page.total)
            return page;
        // Numbers have no gaps: a page is found without counting over the ones before it.
        Query query(reader,
                    std::string(kColumns) + "WHERE number <= ? ORDER BY number DESC LIMIT ?");
        query.with(page.total - asked.offset, asked.limit);
        while (query.next())
            page.rows.push_back(entryOf(query));
        return page;
    });
}

Result<std::vector<api::LedgerEntry>> ledgerOfMessage(const Reader& reader, std::uint64_t sequence,
                                                      std::uint64_t limit) {
    return guarded(reader, [&]() -> Result<std::vector<api::LedgerEntry>> {
        Query query(reader,
                    std::string(kColumns) + "WHERE sequence = ? ORDER BY number DESC LIMIT ?");
        query.with(sequence, limit);
        std::vector<api::LedgerEntry> entries;
        while (query.next())
            entries.push_back(entryOf(query));
        std::ranges::reverse(entries);
        return entries;
    });
}

Result<api::LedgerVerdict> verifyLedger(const Reader& reader) {
    return guarded(reader,
                   [&]() -> Result<api::LedgerVerdict> { return walk(reader, 0, genesis()); });
}

Result<api::LedgerVerdict> verifyLedgerTail(const Reader& reader, std::uint64_t entries) {
    return guarded(reader, [&]() -> Result<api::LedgerVerdict> {
        const Head head = headOf(reader);
        if (head.number <= entries)
            return walk(reader, 0, genesis());
        const std::uint64_t before = head.number - entries;
        Query query(reader, "SELECT hash FROM ledger WHERE number = ?");
        query.with(before);
        if (!query.next())
            return api::LedgerVerdict{false, 0, before, {}};
        return walk(reader, before, query.text(0));
    });
}

}  // namespace callbox::core::store
