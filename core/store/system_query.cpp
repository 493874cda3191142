// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleet_figures.h"
#include "core/store/partition_criteria.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

ManagedSystem systemOf(const Query& query) {
    ManagedSystem system;
    system.id = query.text(0);
    if (query.isNull(1))
        return system;
    system.mtms = {query.text(1), query.text(2), query.text(3)};
    system.name = query.text(4);
    system.manufacturer = query.text(5);
    system.identitySource = query.word<IdentitySource>(6);
    system.machineUuid = query.text(7);
    system.virtualMachine = query.flag(8);
    return system;
}

/// Events tell of the system by its MTMS.
void countEvents(const Reader& reader, api::SystemRow& row) {
    if (row.system.mtms.empty())
        return;
    Query query(reader, "SELECT count(*) FROM event WHERE failing_mtms = ? AND closed = 0");
    query.with(row.system.mtms.text());
    query.next();
    row.openEvents = query.number(0);
}

}  // namespace

Result<api::SystemPage> systemPage(const Reader& reader, const api::SystemQuery& asked) {
    return guarded(reader, [&]() -> Result<api::SystemPage> {
        if (const auto good = checkLimit(asked.limit); !good)
            return passOn(good);
        const PartitionCriteria criteria{asked.text, asked.channel, asked.silent, {}};
        api::SystemPage page;
        {
            Query count(reader, "SELECT count(DISTINCT p.system_id)" + criteria.from());
            criteria.bind(count);
            count.next();
            page.total = count.number(0);
        }
        {
            Query query(reader,
                        "SELECT p.system_id, s.type, s.model, s.serial, s.name, s.manufacturer, "
                        "s.identity_source, s.machine_uuid, s.virtual_machine, count(*), "
                        "sum(p.channel = 3), sum(p.channel = 2), sum(p.channel = 1), "
                        "sum(p.channel = 0)" +
                            criteria.from() +
                            "GROUP BY p.system_id ORDER BY s.type IS NULL, s.type, s.model, "
                            "s.serial, p.system_id LIMIT ? OFFSET ?");
            criteria.bind(query);
            query.with(asked.limit, asked.offset);
            while (query.next())
                page.rows.push_back({systemOf(query), query.number(9), query.number(10),
                                     query.number(11), query.number(12), query.number(13), 0});
        }
        for (auto& row : page.rows)
            countEvents(reader, row);
        return page;
    });
}

}  // namespace callbox::core::store
