// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "core/store/partition_row.h"
#include "core/store/partitions.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

std::string rowSelection() {
    return "SELECT " + std::string(kPartitionColumns) +
           ", s.name, s.type, s.model, s.serial, (SELECT count(*) FROM event e WHERE "
           "e.partition_id = p.id AND e.closed = 0) FROM partition p LEFT JOIN managed_system s ON "
           "s.id = p.system_id ";
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
        {"lastSeen", "p.last_seen"}};
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
        std::string where = "WHERE 1 ";
        if (!asked.text.empty())
            where +=
                "AND (p.name LIKE ? ESCAPE '\\' OR p.host LIKE ? ESCAPE '\\' OR p.os_name || "
                "' ' || p.os_level LIKE ? ESCAPE '\\') ";
        if (asked.channel)
            where += "AND p.channel = ? ";
        const auto bindCriteria = [&](Query& query) {
            const std::string pattern = containing(asked.text);
            if (!asked.text.empty())
                query.with(pattern, pattern, pattern);
            if (asked.channel)
                query.bind(*asked.channel);
        };
        api::PartitionPage page;
        {
            Query count(reader, "SELECT count(*) FROM partition p " + where);
            bindCriteria(count);
            count.next();
            page.total = count.number(0);
        }
        Query query(reader, rowSelection() + where + "ORDER BY " + *order + " LIMIT ? OFFSET ?");
        bindCriteria(query);
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
