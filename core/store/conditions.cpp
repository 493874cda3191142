// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conditions.h"

#include "core/json/codec.h"
#include "core/store/query.h"

namespace callbox::core::store {

namespace {

tl::unexpected<Error> conditionUnknown(std::string_view name) {
    return fail(ErrorCode::notFound, say("condition.unknown", {{"name", std::string(name)}}));
}

tl::unexpected<Error> responseUnknown(std::string_view name) {
    return fail(ErrorCode::notFound,
                say("condition.response-unknown", {{"name", std::string(name)}}));
}

bool isThere(const Reader& reader, std::string_view sql, std::string_view name) {
    Query query(reader, sql);
    query.with(name);
    return query.next();
}

bool conditionThere(const Reader& reader, std::string_view name) {
    return isThere(reader, "SELECT 1 FROM condition WHERE name = ?", name);
}

bool responseThere(const Reader& reader, std::string_view name) {
    return isThere(reader, "SELECT 1 FROM response WHERE name = ?", name);
}

Result<void> checkCount(const Reader& reader, std::string_view sql, std::uint64_t limit) {
    Query query(reader, sql);
    if (query.next() && query.number(0) >= limit)
        return fail(ErrorCode::limitExceeded,
                    say("condition.too-many", {{"limit", std::to_string(limit)}}));
    return {};
}

/// As it is stored: what is computed is left out.
std::string documentOf(Condition condition) {
    condition.monitored = false;
    condition.standingEvents = 0;
    return toJson(condition);
}

}  // namespace

Result<void> addCondition(Transaction& transaction, const Condition& condition) {
    return guarded(transaction, [&]() -> Result<void> {
        if (conditionThere(transaction, condition.name))
            return fail(ErrorCode::conflict, say("condition.exists", {{"name", condition.name}}));
        if (auto good = checkCount(transaction, "SELECT count(*) FROM condition", kConditionLimit);
            !good)
            return good;
        Query(transaction, "INSERT INTO condition VALUES (?, ?)")
            .with(condition.name, documentOf(condition))
            .run();
        return {};
    });
}

Result<void> changeCondition(Transaction& transaction, std::string_view name,
                             const Condition& condition) {
    return guarded(transaction, [&]() -> Result<void> {
        if (!conditionThere(transaction, name))
            return conditionUnknown(name);
        Query taken(transaction,
                    "SELECT 1 FROM condition WHERE name = ?1 AND NOT name = ?2 COLLATE NOCASE");
        taken.with(condition.name, name);
        if (taken.next())
            return fail(ErrorCode::conflict, say("condition.exists", {{"name", condition.name}}));
        Query(transaction, "UPDATE condition SET name = ?, document = ? WHERE name = ?")
            .with(condition.name, documentOf(condition), name)
            .run();
        return clearStanding(transaction, condition.name);
    });
}

Result<void> removeCondition(Transaction& transaction, std::string_view name) {
    return guarded(transaction, [&]() -> Result<void> {
        if (Query(transaction, "DELETE FROM condition WHERE name = ?").with(name).run() == 0)
            return conditionUnknown(name);
        return {};
    });
}

Result<std::vector<Condition>> conditions(const Reader& reader, std::string_view name) {
    return guarded(reader, [&]() -> Result<std::vector<Condition>> {
        std::vector<Condition> found;
        Query query(reader,
                    "SELECT document, EXISTS (SELECT 1 FROM association WHERE condition = "
                    "c.name AND active), (SELECT count(*) FROM condition_standing WHERE "
                    "condition = c.name) FROM condition AS c WHERE ?1 = '' OR name = ?1 "
                    "ORDER BY name");
        query.with(name);
        while (query.next()) {
            auto condition = fromJson<Condition>(query.text(0));
            if (!condition)
                return passOn(condition);
            condition->monitored = query.flag(1);
            condition->standingEvents = query.number(2);
            found.push_back(std::move(*condition));
        }
        if (found.empty() && !name.empty())
            return conditionUnknown(name);
        return found;
    });
}

Result<void> addResponse(Transaction& transaction, const Response& response) {
    return guarded(transaction, [&]() -> Result<void> {
        if (responseThere(transaction, response.name))
            return fail(ErrorCode::conflict,
                        say("condition.response-exists", {{"name", response.name}}));
        if (auto good = checkCount(transaction, "SELECT count(*) FROM response", kResponseLimit);
            !good)
            return good;
        Query(transaction, "INSERT INTO response VALUES (?, ?)")
            .with(response.name, toJson(response))
            .run();
        return {};
    });
}

Result<void> changeResponse(Transaction& transaction, const Response& response) {
    return guarded(transaction, [&]() -> Result<void> {
        if (Query(transaction, "UPDATE response SET document = ? WHERE name = ?")
                .with(toJson(response), response.name)
                .run() == 0)
            return responseUnknown(response.name);
        return {};
    });
}

Result<void> removeResponse(Transaction& transaction, std::string_view name) {
    return guarded(transaction, [&]() -> Result<void> {
        if (isThere(transaction, "SELECT 1 FROM association WHERE response = ?", name))
            return fail(ErrorCode::conflict,
                        say("condition.response-linked", {{"name", std::string(name)}}));
        if (Query(transaction, "DELETE FROM response WHERE name = ?").with(name).run() == 0)
            return responseUnknown(name);
        return {};
    });
}

Result<std::vector<Response>> responses(const Reader& reader, std::string_view name) {
    return guarded(reader, [&]() -> Result<std::vector<Response>> {
        std::vector<Response> found;
        Query query(reader,
                    "SELECT document FROM response WHERE ?1 = '' OR name = ?1 ORDER BY name");
        query.with(name);
        while (query.next()) {
            auto response = fromJson<Response>(query.text(0));
            if (!response)
                return passOn(response);
            found.push_back(std::move(*response));
        }
        if (found.empty() && !name.empty())
            return responseUnknown(name);
        return found;
    });
}

Result<std::vector<Association>> associations(const Reader& reader, std::string_view condition) {
    return guarded(reader, [&]() -> Result<std::vector<Association>> {
        if (!condition.empty() && !conditionThere(reader, condition))
            return conditionUnknown(condition);
        std::vector<Association> found;
        Query query(reader,
                    "SELECT c.name, r.name, active FROM association AS a JOIN condition AS c ON "
                    "c.name = a.condition JOIN response AS r ON r.name = a.response WHERE ?1 = '' "
                    "OR a.condition = ?1 ORDER BY a.condition, a.response");
        query.with(condition);
        while (query.next())
            found.push_back({query.text(0), query.text(1), query.flag(2)});
        return found;
    });
}

Result<void> putAssociation(Transaction& transaction, const Association& association) {
    return guarded(transaction, [&]() -> Result<void> {
        if (!conditionThere(transaction, association.condition))
            return conditionUnknown(association.condition);
        if (!responseThere(transaction, association.response))
            return responseUnknown(association.response);
        Query(transaction,
              "INSERT INTO association VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET active = "
              "excluded.active")
            .with(association.condition, association.response, association.active)
            .run();
        return {};
    });
}

Result<void> removeAssociation(Transaction& transaction, const Association& association) {
    return guarded(transaction, [&]() -> Result<void> {
        if (Query(transaction, "DELETE FROM association WHERE condition = ? AND response = ?")
                .with(association.condition, association.response)
                .run() == 0)
            return fail(ErrorCode::notFound,
                        say("condition.not-linked", {{"condition", association.condition},
                                                     {"response", association.response}}));
        return {};
    });
}

Result<void> raiseStanding(Transaction& transaction, const StandingEvent& event) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction,
              "INSERT INTO condition_standing VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
              "value = excluded.value, name = excluded.name")
            .with(event.condition, event.resource, event.name, event.partitionId, event.value,
                  event.since)
            .run();
        return {};
    });
}

Result<void> clearStanding(Transaction& transaction, std::string_view condition,
                           std::string_view resource) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM condition_standing WHERE condition = ? AND resource = ?")
            .with(condition, resource)
            .run();
        return {};
    });
}

Result<void> clearStanding(Transaction& transaction, std::string_view condition) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM condition_standing WHERE condition = ?")
            .with(condition)
            .run();
        return {};
    });
}

Result<std::vector<StandingEvent>> standingEvents(const Reader& reader,
                                                  std::string_view condition) {
    return guarded(reader, [&]() -> Result<std::vector<StandingEvent>> {
        std::vector<StandingEvent> found;
        Query query(reader,
                    "SELECT condition, resource, name, partition_id, value, since FROM "
                    "condition_standing WHERE ?1 = '' OR condition = ?1 ORDER BY since, resource");
        query.with(condition);
        while (query.next())
            found.push_back({query.text(0), query.text(1), query.text(2), query.text(3),
                             query.text(4), query.time(5)});
        return found;
    });
}

Result<std::uint64_t> countStanding(const Reader& reader, std::string_view condition) {
    return guarded(reader, [&]() -> Result<std::uint64_t> {
        Query query(reader, "SELECT count(*) FROM condition_standing WHERE condition = ?");
        query.with(condition);
        return query.next() ? query.number(0) : 0;
    });
}

}  // namespace callbox::core::store
