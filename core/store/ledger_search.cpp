// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_search.h"

#include <algorithm>
#include <string>

#include "core/store/query.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

/// The numbers that one call looks at, both included; none when first > last.
struct Stretch {
    std::uint64_t first = 1;
    std::uint64_t last = 0;
};

Stretch stretchOf(const api::LedgerSearch& search, std::uint64_t head) {
    if (search.ascending) {
        const std::uint64_t first = std::max<std::uint64_t>(search.from, 1);
        return {first, first > head ? 0 : std::min(head, first + (kLedgerStretch - 1))};
    }
    const std::uint64_t last = search.from == 0 ? head : std::min(search.from, head);
    return {last >= kLedgerStretch ? last - kLedgerStretch + 1 : 1, last};
}

std::string criteria(const api::LedgerSearch& search) {
    std::string where;
    if (search.since)
        where += "AND l.at >= ? ";
    if (search.until)
        where += "AND l.at < ? ";
    if (!search.type.empty())
        where += "AND l.type = ? ";
    if (!search.what.empty())
        where += "AND l.what = ? ";
    if (!search.path.empty())
        where += "AND l.path = ? ";
    if (!search.system.empty())
        where += "AND s.subject = ? ";
    if (!search.text.empty())
        where +=
            "AND instr(lower(l.digest || ' ' || l.path || ' ' || l.type || ' ' || l.what || "
            "' ' || coalesce(s.subject, '') || ' ' || coalesce(s.partition_id, '')), "
            "lower(?)) ";
    return where;
}

void bindCriteria(Query& query, const api::LedgerSearch& search) {
    if (search.since)
        query.bind(*search.since);
    if (search.until)
        query.bind(*search.until);
    for (const std::string* text :
         {&search.type, &search.what, &search.path, &search.system, &search.text})
        if (!text->empty())
            query.bind(*text);
}

api::LedgerRow rowOf(const Query& query) {
    return {query.number(0), query.time(1), query.text(2),  query.number(3),
            query.text(4),   query.text(5), query.text(6),  query.number(7),
            query.text(8),   query.text(9), query.text(10), query.text(11)};
}

}  // namespace

Result<api::LedgerFound> searchLedger(const Reader& reader, const api::LedgerSearch& search) {
    return guarded(reader, [&]() -> Result<api::LedgerFound> {
        if (const auto good = checkLimit(search.limit); !good)
            return passOn(good);
        std::uint64_t head = 0;
        {
            Query query(reader, "SELECT number FROM ledger_head");
            if (query.next())
                head = query.number(0);
        }
        api::LedgerFound found;
        const Stretch stretch = stretchOf(search, head);
        if (stretch.first > stretch.last)
            return found;
        Query query(reader,
                    "SELECT l.number, l.at, l.what, l.sequence, l.type, l.digest, l.path, l.bytes, "
                    "coalesce(p.hash, printf('%064d', 0)), l.hash, coalesce(s.subject, ''), "
                    "coalesce(s.partition_id, '') FROM ledger l LEFT JOIN ledger p ON p.number = "
                    "l.number - 1 LEFT JOIN ledger_subject s ON s.sequence = l.sequence WHERE "
                    "l.number BETWEEN ? AND ? " +
                        criteria(search) + "ORDER BY l.number " +
                        (search.ascending ? "ASC" : "DESC") + " LIMIT ?");
        query.with(stretch.first, stretch.last);
        bindCriteria(query, search);
        query.with(search.limit);
        while (query.next())
            found.rows.push_back(rowOf(query));
        const bool full = found.rows.size() == search.limit;
        if (search.ascending) {
            const std::uint64_t next = (full ? found.rows.back().number : stretch.last) + 1;
            found.next = next > head ? 0 : next;
        } else {
            found.next = (full ? found.rows.back().number : stretch.first) - 1;
        }
        return found;
    });
}

}  // namespace callbox::core::store
