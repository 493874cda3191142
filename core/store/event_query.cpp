// SPDX-License-Identifier: GPL-3.0-or-later
// The event list. With a million events a page must not cost a look at each of them: totals are
// counted so far only, and the way to the first rows goes by what restricts most.
#include <functional>
#include <limits>
#include <map>

#include "core/json/codec.h"
#include "core/store/event_criteria.h"
#include "core/store/events.h"
#include "core/store/query.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

using Ranges = EventCriteria::Ranges;

constexpr std::uint64_t kCountedBehindPage = 10'000;
constexpr std::uint64_t kAllTexts = std::numeric_limits<std::int32_t>::max();
constexpr std::uint64_t kFewEvents = 2'000;  ///< whose texts are read one by one

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

struct Found {
    std::uint64_t total = 0;
    bool totalIsLeast = false;
    std::string from;
    std::function<void(Query&)> bind;
};

std::uint64_t counted(const Reader& reader, const EventCriteria& criteria, std::uint64_t most) {
    Query query(reader, "SELECT count(*) FROM (SELECT 1" + criteria.fromEvents(Ranges::byIndex) +
                            " LIMIT ?)");
    criteria.bindEvents(query);
    query.with(most);
    query.next();
    return query.number(0);
}

Found findEvents(const Reader& reader, const EventCriteria& criteria, std::uint64_t most) {
    Found found;
    found.total = counted(reader, criteria, most);
    found.totalIsLeast = found.total == most;
    found.from = criteria.fromEvents(found.totalIsLeast ? Ranges::byTable : Ranges::byIndex);
    found.bind = [&](Query& query) { criteria.bindEvents(query); };
    return found;
}

Found readTexts(const Reader& reader, const EventCriteria& criteria) {
    Found found;
    found.from = criteria.fromEventsReadingText(Ranges::byIndex);
    found.bind = [&](Query& query) { criteria.bindEventsAndText(query); };
    Query query(reader, "SELECT count(*)" + found.from);
    found.bind(query);
    query.next();
    found.total = query.number(0);
    return found;
}

Found findTexts(const Reader& reader, const EventCriteria& criteria, const api::EventQuery& asked,
                std::uint64_t most) {
    std::uint64_t texts = 0;
    std::vector<std::uint64_t> numbers;
    Query query(reader, "SELECT problem_number" + criteria.fromTexts());
    criteria.bindTexts(query, most);
    for (; query.next(); ++texts)
        if (!query.isNull(0))
            numbers.push_back(query.number(0));
    Found found;
    found.total = numbers.size();
    found.totalIsLeast = texts == most;
    const bool newestFirst = asked.orderBy == "problemNumber" && asked.descending;
    if (!found.totalIsLeast || (newestFirst && found.total >= asked.offset + asked.limit)) {
        found.from = " FROM event WHERE problem_number IN (SELECT value FROM json_each(?))";
        found.bind = [list = numberList(numbers)](Query& page) { page.bind(list); };
        return found;
    }
    if (found.total < asked.limit) {  // seldom among these texts: all of them
        found.from = criteria.fromTexts() + " WHERE problem_number IS NOT NULL";
        found.bind = [&](Query& all) { criteria.bindTexts(all, kAllTexts); };
        return found;
    }
    found.from = criteria.fromEventsReadingText(Ranges::byTable);
    found.bind = [&](Query& events) { criteria.bindEventsAndText(events); };
    return found;
}

std::uint64_t stored(const Reader& reader, const std::string& status) {
    Query query(reader,
                "SELECT coalesce(sum(events), 0) FROM event_count WHERE ?1 = 'all' OR "
                "closed = (?1 = 'closed')");
    query.with(status);
    query.next();
    return query.number(0);
}

Found find(const Reader& reader, const EventCriteria& criteria, const api::EventQuery& asked) {
    const std::uint64_t most = asked.offset + kCountedBehindPage;
    if (criteria.onlyStatus() && !criteria.hasText()) {
        Found found = {stored(reader, asked.status), false, criteria.fromEvents(Ranges::byIndex),
                       [](Query&) {}};
        return found;
    }
    if (!criteria.hasText())
        return findEvents(reader, criteria, most);
    if (counted(reader, criteria, kFewEvents) < kFewEvents)
        return readTexts(reader, criteria);
    return findTexts(reader, criteria, asked, most);
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
        const auto criteria = EventCriteria::of(reader, asked, now);
        if (!criteria)
            return passOn(criteria);
        const Found found = find(reader, *criteria, asked);
        api::EventPage page;
        page.all = stored(reader, "all");
        page.total = found.total;
        page.totalIsLeast = found.totalIsLeast;
        Query query(reader, "SELECT problem_number" + found.from + *order + " LIMIT ? OFFSET ?");
        found.bind(query);
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
