// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redactions.h"

#include "core/store/query.h"

namespace callbox::core::store {

namespace {

Result<std::string> disclosureText(const Reader& reader, std::string_view column) {
    return guarded(reader, [&]() -> Result<std::string> {
        Query query(reader, "SELECT " + std::string(column) + " FROM disclosure");
        query.next();
        return query.text(0);
    });
}

}  // namespace

Result<std::string> disclosureRevision(const Reader& reader) {
    return disclosureText(reader, "revision");
}

Result<std::string> disclosureSalt(const Reader& reader) {
    return disclosureText(reader, "salt");
}

Result<std::vector<api::RedactionRule>> redactionRules(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::vector<api::RedactionRule>> {
        Query query(reader,
                    "SELECT name, kind, match, created_at, created_by, coalesce(times, 0) FROM "
                    "redaction_rule LEFT JOIN redaction_total ON rule = name ORDER BY name");
        std::vector<api::RedactionRule> rules;
        while (query.next())
            rules.push_back({query.text(0), query.word<api::RedactionKind>(1), query.text(2),
                             query.time(3), query.text(4), query.number(5)});
        return rules;
    });
}

Result<void> addRedactionRule(Transaction& transaction, const api::RedactionRule& rule,
                              std::size_t most) {
    return guarded(transaction, [&]() -> Result<void> {
        {
            Query count(transaction, "SELECT count(*) FROM redaction_rule");
            count.next();
            if (count.number(0) >= most)
                return fail(ErrorCode::limitExceeded,
                            say("redaction.too-many", {{"most", std::to_string(most)}}));
        }
        if (Query(transaction, "INSERT OR IGNORE INTO redaction_rule VALUES (?, ?, ?, ?, ?)")
                .with(rule.name, rule.kind, rule.match, rule.createdAt, rule.createdBy)
                .run() == 0)
            return fail(ErrorCode::conflict, say("redaction.name-taken", {{"name", rule.name}}));
        return {};
    });
}

Result<void> removeRedactionRule(Transaction& transaction, const std::string& name) {
    return guarded(transaction, [&]() -> Result<void> {
        if (Query(transaction, "DELETE FROM redaction_rule WHERE name = ?").with(name).run() == 0)
            return fail(ErrorCode::notFound, say("redaction.unknown", {{"name", name}}));
        Query(transaction, "DELETE FROM redaction_total WHERE rule = ?").with(name).run();
        return {};
    });
}

}  // namespace callbox::core::store
