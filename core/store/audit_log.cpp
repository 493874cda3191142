// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_log.h"

#include "core/json/codec.h"
#include "core/store/query.h"
#include "core/store/row.h"

namespace callbox::core::store {

Result<void> appendAudit(Transaction& transaction, const AuditEntry& entry) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT INTO audit VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(entry.at, entry.user, entry.role, entry.client, entry.operation, entry.subject,
                  toJson(entry.what), entry.outcome)
            .run();
        return {};
    });
}

Result<std::vector<AuditEntry>> auditPage(const Reader& reader, std::uint64_t offset,
                                          std::uint64_t limit) {
    return guarded(reader, [&]() -> Result<std::vector<AuditEntry>> {
        if (const auto good = checkLimit(limit); !good)
            return passOn(good);
        std::vector<AuditEntry> entries;
        Query query(reader,
                    "SELECT number, at, user, role, client, operation, subject, what, outcome FROM "
                    "audit ORDER BY number DESC LIMIT ? OFFSET ?");
        query.with(limit, offset);
        while (query.next()) {
            auto what = fromJson<Message>(query.text(7));
            if (!what)
                return passOn(what);
            entries.push_back({query.number(0), query.time(1), query.text(2), query.text(3),
                               query.text(4), query.text(5), query.text(6), std::move(*what),
                               query.text(8)});
        }
        return entries;
    });
}

}  // namespace callbox::core::store
