// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "core/store/partition_criteria.h"
#include "core/store/partition_row.h"
#include "core/store/partitions.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

constexpr const char* kOpenEvents =
    "(SELECT count(*) FROM event e WHERE e.partition_id = p.id AND e.closed = 0)";

std::string rowSelection() {
    return "SELECT " + std::string(kPartitionColumns) + ", s.name, s.type, s.model, s.serial, " +
           kOpenEvents + " FROM partition p LEFT JOIN managed_system s ON s.id = p.system_id ";
}

Result<api::PartitionRow> rowOf(const Query& query) {
    auto partition = partitionOf(query);
    if (!partition)
        return passOn(partition);
    constexpr int kAfter = kPartitionColumnCount;
    return api::PartitionRow{
        std::move(*partition), query.text(kAfter),
        Mtms{query.text(kAfter + 1), query.text(kAfter + 2), query.text(kAfter + 3)},
        query.number(kAfter + 4)};
}

Result<std::string> orderOf(const api::PartitionQuery& asked) {
    static const std::map<std::string, std::string, std::less<>> kOrders = {
        {"name", "p.name"},
        {"host", "p.host COLLATE NOCASE"},
        {"channel", "p.channel"},
        {"lastSeen", "p.last_seen"},
        {"system", "s.type || '-' || s.model || '*' || s.serial"},
        {"operatingSystem", "p.os_name || ' ' || p.os_level"},
        {"openEvents", kOpenEvents}};
    const auto found = kOrders.find(asked.orderBy);
    if (found == kOrders.end())
        return failField("orderBy", say("store.order-unknown", {{"order", asked.orderBy}}));
    return found->second + (asked.descending ? " DESC, p.name DESC" : ", p.name");
}

}  // namespace

Result<api::PartitionRow> partitionRow(const Reader& reader, std::string_view idOrName) {
    return guarded(reader, [&]() -> Result<api::PartitionRow> {
        Query query(reader, rowSelection() +
                                "WHERE p.id = ?1 OR p.name = ?1 ORDER BY p.id = ?1 DESC LIMIT 1");
        query.with(idOrName);
        if (!query.next())
            return fail(ErrorCode::notFound,
                        say("store.partition-unknown", {{"id", std::string(idOrName)}}));
        return rowOf(query);
    });
}

Result<api::PartitionPage> partitionPage(const Reader& reader, const api::PartitionQuery& asked) {
    return guarded(reader, [&]() -> Result<api::PartitionPage> {
        if (const auto good = checkLimit(asked.limit); !good)
            return passOn(good);
        const auto order = orderOf(asked);
        if (!order)
            return passOn(order);
        const PartitionCriteria criteria{asked.text, asked.channel, asked.silent, asked.systemId};
        api::PartitionPage page;
        {
            Query count(reader, "SELECT count(*)" + criteria.from());
            criteria.bind(count);
            count.next();
            page.total = count.number(0);
        }
        // Whole rows are read of the page alone, not of all that are put in order.
        Query query(reader,
                    "WITH page AS (SELECT p.id, row_number() OVER () AS place FROM (SELECT "
                    "p.id" +
                        criteria.from() + "ORDER BY " + *order + " LIMIT ? OFFSET ?) p) " +
                        rowSelection() + "JOIN page ON page.id = p.id ORDER BY page.place");
        criteria.bind(query);
        query.with(asked.limit, asked.offset);
        while (query.next()) {
            auto row = rowOf(query);
            if (!row)
                return passOn(row);
            page.rows.push_back(std::move(*row));
        }
        return page;
    });
}

Result<api::PartitionCounts> partitionCounts(const Reader& reader) {
    return guarded(reader, [&]() -> Result<api::PartitionCounts> {
        api::PartitionCounts counts;
        Query query(reader, "SELECT channel, count(*) FROM partition GROUP BY channel");
        while (query.next()) {
            const std::uint64_t number = query.number(1);
            counts.total += number;
            switch (query.word<ChannelState>(0)) {
                case ChannelState::none:
                    counts.none = number;
                    break;
                case ChannelState::inactive:
                    counts.inactive = number;
                    break;
                case ChannelState::pending:
                    counts.pending = number;
                    break;
                case ChannelState::active:
                    counts.active = number;
                    break;
            }
        }
        return counts;
    });
}

}  // namespace callbox::core::store
