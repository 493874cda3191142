// SPDX-License-Identifier: GPL-3.0-or-later
// Serviceable events by criteria: one WHERE clause for the count and for the page.
#include <algorithm>
#include <chrono>
#include <map>
#include <variant>

#include "core/json/codec.h"
#include "core/store/events.h"
#include "core/store/query.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

constexpr std::size_t kMostNumbers = 10'000;
constexpr std::size_t kMostText = 200;
constexpr std::size_t kTrigram = 3;

class Criteria {
public:
    void add(std::string condition) { where_ += " AND " + std::move(condition); }
    void add(std::string condition, std::variant<std::int64_t, std::string> value) {
        add(std::move(condition));
        values_.push_back(std::move(value));
    }
    const std::string& where() const { return where_; }
    void bind(Query& query) const {
        for (const auto& value : values_)
            std::visit([&](const auto& v) { query.bind(v); }, value);
    }

private:
    std::string where_ = " WHERE 1";
    std::vector<std::variant<std::int64_t, std::string>> values_;
};

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// A string in FTS5's query language.
std::string phrase(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string numberList(const std::vector<std::uint64_t>& numbers) {
    std::string json = "[";
    for (const auto number : numbers)
        json += (json.size() > 1 ? "," : "") + std::to_string(number);
    return json + "]";
}

Result<void> addStatus(Criteria& criteria, const std::string& status) {
    if (status == "open")
        criteria.add("closed = 0");
    else if (status == "closed")
        criteria.add("closed = 1");
    else if (status != "all")
        return failField("status", say("store.status-unknown", {{"status", status}}));
    return {};
}

void addReferenceCode(Criteria& criteria, std::string prefix) {
    criteria.add("reference_code >= ?", prefix);
    // The first string behind all that begin with the prefix: UTF-8 has no byte 0xFF.
    criteria.add("reference_code < ?", prefix + '\xFF');
}

void addPartition(Criteria& criteria, const Reader& reader, const std::string& idOrName) {
    Query query(reader, "SELECT id FROM partition WHERE id = ?1 OR name = ?1");
    query.with(idOrName);
    if (query.next())
        criteria.add("partition_id = ?", query.text(0));
    else
        criteria.add("partition_name = ?", idOrName);
}

void addText(Criteria& criteria, const std::string& text) {
    if (characters(text) >= kTrigram)
        criteria.add("problem_number IN (SELECT rowid FROM event_text WHERE event_text MATCH ?)",
                     phrase(text));
    else
        criteria.add(
            "problem_number IN (SELECT rowid FROM event_text WHERE text LIKE ? ESCAPE "
            "'\\')",
            containing(text));
}

Result<Criteria> criteriaOf(const Reader& reader, const api::EventQuery& asked, TimePoint now) {
    Criteria criteria;
    if (const auto good = addStatus(criteria, asked.status); !good)
        return passOn(good);
    if (asked.problemNumbers.size() > kMostNumbers)
        return failField("problemNumbers",
                         say("store.too-many-numbers", {{"limit", std::to_string(kMostNumbers)}}));
    if (asked.text.size() > kMostText)
        return failField("text",
                         say("store.text-too-long", {{"limit", std::to_string(kMostText)}}));
    if (!asked.problemNumbers.empty())
        criteria.add("problem_number IN (SELECT value FROM json_each(?))",
                     numberList(asked.problemNumbers));
    if (!asked.referenceCode.empty())
        addReferenceCode(criteria, asked.referenceCode);
    if (!asked.mtms.empty())
        criteria.add("failing_mtms = ?", asked.mtms);
    if (!asked.reportingMtms.empty())
        criteria.add("reporting_mtms = ?", asked.reportingMtms);
    if (asked.state)
        criteria.add("state = ?", static_cast<std::int64_t>(*asked.state));
    if (!asked.subsystem.empty())
        criteria.add("subsystem = ?", asked.subsystem);
    if (!asked.platformLogId.empty())
        criteria.add("platform_log_id = ? AND platform_log_id <> ''", asked.platformLogId);
    if (!asked.partition.empty())
        addPartition(criteria, reader, asked.partition);
    if (!asked.partNumber.empty())
        criteria.add(
            "problem_number IN (SELECT problem_number FROM event_fru WHERE part_number = "
            "?)",
            asked.partNumber);
    if (!asked.locationCode.empty())
        criteria.add(
            "problem_number IN (SELECT problem_number FROM event_fru WHERE location_code "
            "= ?)",
            asked.locationCode);
    if (!asked.serviceRequest.empty())
        criteria.add("service_request = ? AND service_request <> ''", asked.serviceRequest);
    if (asked.severity)
        criteria.add("severity = ?", static_cast<std::int64_t>(*asked.severity));
    if (asked.notificationType)
        criteria.add("notification = ?", static_cast<std::int64_t>(*asked.notificationType));
    if (!asked.text.empty())
        addText(criteria, asked.text);
    if (asked.days > 0) {
        const auto back = std::chrono::days(std::min<std::uint64_t>(asked.days, 36'500));
        criteria.add("last_reported >= ?",
                     static_cast<std::int64_t>((now - back).time_since_epoch().count()));
    }
    if (asked.since)
        criteria.add("last_reported >= ?",
                     static_cast<std::int64_t>(asked.since->time_since_epoch().count()));
    return criteria;
}

Result<std::string> orderOf(const api::EventQuery& asked) {
    static const std::map<std::string, std::string, std::less<>> kColumns = {
        {"problemNumber", "problem_number"},
        {"severity", "severity"},
        {"referenceCode", "reference_code"},
        {"lastReported", "last_reported"}};
    const auto found = kColumns.find(asked.orderBy);
    if (found == kColumns.end())
        return failField("orderBy", say("store.order-unknown", {{"order", asked.orderBy}}));
    const std::string direction = asked.descending ? " DESC" : " ASC";
    std::string order = " ORDER BY " + found->second + direction;
    if (found->second != "problem_number")
        order += ", problem_number" + direction;
    return order;
}

}  // namespace

Result<api::EventPage> eventPage(const Reader& reader, const api::EventQuery& asked,
                                 TimePoint now) {
    return guarded(reader, [&]() -> Result<api::EventPage> {
        if (const auto good = checkLimit(asked.limit); !good)
            return passOn(good);
        const auto order = orderOf(asked);
        if (!order)
            return passOn(order);
        const auto criteria = criteriaOf(reader, asked, now);
        if (!criteria)
            return passOn(criteria);
        api::EventPage page;
        {
            Query all(reader, "SELECT count(*) FROM event");
            all.next();
            page.all = all.number(0);
            Query count(reader, "SELECT count(*) FROM event" + criteria->where());
            criteria->bind(count);
            count.next();
            page.total = count.number(0);
        }
        Query query(reader, "SELECT problem_number FROM event" + criteria->where() + *order +
                                " LIMIT ? OFFSET ?");
        criteria->bind(query);
        query.with(asked.limit, asked.offset);
        while (query.next()) {
            auto event = eventByNumber(reader, query.number(0));
            if (!event)
                return passOn(event);
            page.rows.push_back(std::move(*event));
        }
        return page;
    });
}

}  // namespace callbox::core::store
