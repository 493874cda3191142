// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/condition_audit.h"

#include "core/json/codec.h"
#include "core/store/query.h"
#include "core/store/row.h"

namespace callbox::core::store {

Result<void> appendConditionAudit(Transaction& transaction, const ConditionAuditRecord& record) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT INTO condition_audit VALUES (NULL, ?, ?, ?, ?)")
            .with(record.at, record.kind, record.condition, toJson(record))
            .run();
        return {};
    });
}

Result<api::ConditionAuditPage> conditionAuditPage(const Reader& reader,
                                                   const api::ConditionAuditQuery& query) {
    return guarded(reader, [&]() -> Result<api::ConditionAuditPage> {
        if (const auto good = checkLimit(query.limit); !good)
            return passOn(good);
        const int kind = query.kind ? static_cast<int>(*query.kind) : -1;
        api::ConditionAuditPage page;
        Query count(reader,
                    "SELECT count(*) FROM condition_audit WHERE (?1 = '' OR condition = ?1) AND "
                    "(?2 < 0 OR kind = ?2)");
        count.with(query.condition, kind);
        if (count.next())
            page.total = count.number(0);
        Query rows(reader,
                   "SELECT number, document FROM condition_audit WHERE (?1 = '' OR condition = ?1) "
                   "AND (?2 < 0 OR kind = ?2) ORDER BY number DESC LIMIT ?3 OFFSET ?4");
        rows.with(query.condition, kind, query.limit, query.offset);
        while (rows.next()) {
            auto record = fromJson<ConditionAuditRecord>(rows.text(1));
            if (!record)
                return passOn(record);
            record->number = rows.number(0);
            page.rows.push_back(std::move(*record));
        }
        return page;
    });
}

Result<std::uint64_t> pruneConditionAudit(Transaction& transaction, TimePoint before,
                                          std::uint64_t most) {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        const auto old =
            Query(transaction, "DELETE FROM condition_audit WHERE at < ?").with(before).run();
        const auto many = Query(transaction,
                                "DELETE FROM condition_audit WHERE number <= (SELECT number FROM "
                                "condition_audit ORDER BY number DESC LIMIT 1 OFFSET ?)")
                              .with(most)
                              .run();
        return old + many;
    });
}

}  // namespace callbox::core::store
