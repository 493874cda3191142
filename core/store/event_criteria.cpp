// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_criteria.h"

#include <algorithm>
#include <chrono>

#include "core/store/row.h"
#include "core/words/characters.h"

namespace callbox::core::store {

namespace {

constexpr std::size_t kMostNumbers = 10'000;
constexpr std::size_t kMostText = 200;
constexpr std::size_t kTrigram = 3;

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

/// The index of texts knows three letters each: what is shorter is any of those that begin so.
std::string anyTrigramOf(const Reader& reader, std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    Query query(reader, "SELECT term FROM event_text_terms WHERE term >= ? AND term < ?");
    query.with(text, behind(text));
    std::string any;
    while (query.next())
        any += (any.empty() ? "" : " OR ") + phrase(query.text(0));
    // Of no text: an event's text is never without a letter.
    return any.empty() ? phrase("\x01\x01\x01") : any;
}

std::int64_t stored(TimePoint time) {
    return static_cast<std::int64_t>(time.time_since_epoch().count());
}

}  // namespace

void EventCriteria::add(std::string sql, Value value) {
    conditions_.push_back({std::move(sql), std::move(value)});
}

void EventCriteria::addRange(const std::string& column, Value from, std::optional<Value> behind) {
    conditions_.push_back({column + " >= ?", std::move(from), true});
    if (behind)
        conditions_.push_back({column + " < ?", std::move(*behind), true});
}

void EventCriteria::addPartition(const Reader& reader, const std::string& idOrName) {
    Query query(reader, "SELECT id FROM partition WHERE id = ?1 OR name = ?1");
    query.with(idOrName);
    if (query.next())
        add("partition_id = ?", query.text(0));
    else
        add("partition_name = ?", idOrName);
}

void EventCriteria::addParts(const api::EventQuery& asked) {
    const auto addPart = [this](const std::string& column, const std::string& value) {
        if (!value.empty())
            add("problem_number IN (SELECT problem_number FROM event_fru WHERE " + column + " = ?)",
                value);
    };
    addPart("part_number", asked.partNumber);
    addPart("location_code", asked.locationCode);
}

Result<void> EventCriteria::addText(const Reader& reader, const std::string& text) {
    if (text.size() > kMostText)
        return failField("text",
                         say("store.text-too-long", {{"limit", std::to_string(kMostText)}}));
    if (text.empty())
        return {};
    match_ = characters(text) >= kTrigram ? phrase(text) : anyTrigramOf(reader, text);
    // LIKE is faster, but knows capitals of English letters only.
    readsText_ = std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
    ownText_ = readsText_ ? containing(text) : match_;
    return {};
}

Result<EventCriteria> EventCriteria::of(const Reader& reader, const api::EventQuery& asked,
                                        TimePoint now) {
    EventCriteria criteria;
    if (asked.status == "open")
        criteria.status_ = "closed = 0";
    else if (asked.status == "closed")
        criteria.status_ = "closed = 1";
    else if (asked.status != "all")
        return failField("status", say("store.status-unknown", {{"status", asked.status}}));
    if (asked.problemNumbers.size() > kMostNumbers)
        return failField("problemNumbers",
                         say("store.too-many-numbers", {{"limit", std::to_string(kMostNumbers)}}));
    if (!asked.problemNumbers.empty())
        criteria.add("problem_number IN (SELECT value FROM json_each(?))",
                     numberList(asked.problemNumbers));
    if (!asked.referenceCode.empty())
        criteria.addRange("reference_code", asked.referenceCode, behind(asked.referenceCode));
    const auto addWord = [&](const std::string& column, const std::string& value) {
        if (!value.empty())
            criteria.add(column + " = ?", value);
    };
    addWord("failing_mtms", asked.mtms);
    addWord("reporting_mtms", asked.reportingMtms);
    addWord("subsystem", asked.subsystem);
    addWord("platform_log_id <> '' AND platform_log_id", asked.platformLogId);
    addWord("service_request <> '' AND service_request", asked.serviceRequest);
    if (!asked.partition.empty())
        criteria.addPartition(reader, asked.partition);
    criteria.addParts(asked);
    const auto addChoice = [&](const std::string& column, const auto& value) {
        if (value)
            criteria.add(column + " = ?", static_cast<std::int64_t>(*value));
    };
    addChoice("state", asked.state);
    addChoice("severity", asked.severity);
    addChoice("notification", asked.notificationType);
    if (asked.days > 0)
        criteria.addRange(
            "last_reported",
            stored(now - std::chrono::days(std::min<std::uint64_t>(asked.days, 36'500))));
    if (asked.since)
        criteria.addRange("last_reported", stored(*asked.since));
    if (const auto added = criteria.addText(reader, asked.text); !added)
        return passOn(added);
    return criteria;
}

std::string EventCriteria::conditions(Ranges ranges) const {
    std::string all = status_.empty() ? "1" : status_;
    for (const Condition& condition : conditions_)
        // With the sign no index fits.
        all += (condition.range && ranges == Ranges::byTable ? " AND +" : " AND ") + condition.sql;
    return all;
}

std::string EventCriteria::fromEvents(Ranges ranges) const {
    return " FROM event WHERE " + conditions(ranges);
}

std::string EventCriteria::fromEventsReadingText(Ranges ranges) const {
    return fromEvents(ranges) +
           " AND EXISTS (SELECT 1 FROM event_text WHERE event_text.rowid = problem_number AND " +
           (readsText_ ? "text LIKE ? ESCAPE '\\')" : "event_text MATCH ?)");
}

std::string EventCriteria::fromTexts() const {
    return " FROM (SELECT rowid AS found FROM event_text WHERE event_text MATCH ? ORDER BY rowid "
           "DESC LIMIT ?) LEFT JOIN event ON problem_number = found AND " +
           conditions(Ranges::byTable);
}

void EventCriteria::bindEvents(Query& query) const {
    for (const Condition& condition : conditions_)
        std::visit([&](const auto& value) { query.bind(value); }, condition.value);
}

void EventCriteria::bindEventsAndText(Query& query) const {
    bindEvents(query);
    query.bind(ownText_);
}

void EventCriteria::bindTexts(Query& query, std::uint64_t newest) const {
    query.with(match_, newest);
    bindEvents(query);
}

}  // namespace callbox::core::store
