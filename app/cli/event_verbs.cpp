// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>

#include "app/cli/event_record.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::failField;
using core::say;
namespace api = core::api;

namespace {

using Filter = std::map<std::string, std::vector<std::string>>;

bool named(const std::vector<std::string>& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// What the filter asks for beyond the service's own criteria.
bool passes(const core::ServiceableEvent& event, const Filter& filter) {
    const auto anyFru = [&](const std::vector<std::string>& values, auto&& member) {
        return std::any_of(event.frus.begin(), event.frus.end(),
                           [&](const core::Fru& fru) { return named(values, member(fru)); });
    };
    const auto mtms = [](const std::vector<std::string>& values, const core::Mtms& one) {
        return std::any_of(values.begin(), values.end(), [&](const std::string& text) {
            const auto wanted = core::mtmsFromText(text);
            return wanted && wanted->text() == one.text();
        });
    };
    for (const auto& [name, values] : filter) {
        if (name == "refcodes" && !named(values, event.referenceCode))
            return false;
        if (name == "fru_part_nums" &&
            !anyFru(values, [](const core::Fru& fru) { return fru.partNumber; }))
            return false;
        if (name == "fru_phys_locs" &&
            !anyFru(values, [](const core::Fru& fru) { return fru.locationCode; }))
            return false;
        if (name == "reporting_mtms" && !mtms(values, event.reportingMtms))
            return false;
        if (name == "failing_mtms" && !mtms(values, event.failingMtms))
            return false;
    }
    return true;
}

core::Result<api::EventQuery> queryOf(const Parsed& parsed, const Filter& filter) {
    api::EventQuery query;
    query.status = "all";
    query.limit = 1000;
    query.descending = true;
    for (const auto& [name, values] : filter) {
        if (name == "status") {
            query.status = values.size() == 1 ? values.front() : "";
            std::transform(query.status.begin(), query.status.end(), query.status.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
            if (query.status != "open" && query.status != "closed" && query.status != "all")
                return failField("filter", say("cli.usage.filter-status"));
        } else if (name == "problem_nums") {
            for (const std::string& value : values) {
                const auto number = wholeNumber("problem_nums", value, 1, UINT64_MAX);
                if (!number)
                    return core::passOn(number);
                query.problemNumbers.push_back(*number);
            }
        } else if (name != "refcodes" && name != "fru_part_nums" && name != "fru_phys_locs" &&
                   name != "reporting_mtms" && name != "failing_mtms") {
            return failField("filter", say("cli.usage.filter-unknown", {{"name", name}}));
        }
    }
    if (parsed.has("d")) {
        const auto days = wholeNumber("d", parsed.value("d"), 1, 36'500);
        if (!days)
            return core::passOn(days);
        query.days = *days;
    }
    const std::string machine = parsed.value("m");
    (machine.find('*') == std::string::npos ? query.partition : query.mtms) = machine;
    return query;
}

/// All pages of a query.
core::Result<std::vector<core::ServiceableEvent>> eventsOf(Session& session,
                                                           api::EventQuery query) {
    std::vector<core::ServiceableEvent> events;
    for (;;) {
        auto page = session.call(api::kEventList, query);
        if (!page)
            return core::passOn(page);
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(events));
        query.offset += page->rows.size();
        if (page->rows.empty() || query.offset >= page->total)
            return events;
    }
}

core::Result<std::vector<HmcRecord>> recordsOf(Session& session, const std::string& type,
                                               const std::vector<core::ServiceableEvent>& events) {
    std::vector<HmcRecord> records;
    for (const core::ServiceableEvent& event : events) {
        std::vector<HmcRecord> more;
        if (type == "hardware")
            more = {hardwareRecord(event, session.words(), session.environment().hostName)};
        else if (type == "fru")
            more = fruRecords(event);
        else
            more = commentRecords(event, session.words());
        std::move(more.begin(), more.end(), std::back_inserter(records));
    }
    return records;
}

ExitCode printRecords(Session& session, const Parsed& parsed, std::vector<HmcRecord> records,
                      std::size_t defaultCount) {
    std::ostream& out = session.out();
    if (records.empty()) {
        out << kNoResults << '\n';
        return ExitCode::ok;
    }
    const bool selects = parsed.has("F");
    const HmcSelection selection = hmcSelection(parsed.value("F"));
    std::string lines;
    for (HmcRecord& record : records) {
        if (selection.names.empty())
            record.resize(std::min(record.size(), defaultCount));
        if (!selects) {
            lines += hmcLine(record) + '\n';
            continue;
        }
        const auto values = hmcValues(record, selection);
        if (!values)
            return session.fail(values.error());
        lines += *values + '\n';
    }
    if (selects && parsed.has("header"))
        out << hmcHeader(records.front(), selection) << '\n';
    out << lines;
    return ExitCode::ok;
}

ExitCode listEvents(Session& session, const Parsed& parsed) {
    const std::string type = parsed.value("t");
    if (type != "hardware" && type != "fru" && type != "comment")
        return session.refuse("t", say("cli.usage.event-type"));
    const auto filter = hmcFilter(parsed.value("filter"));
    if (!filter)
        return session.fail(filter.error());
    if (type != "hardware" && !filter->contains("problem_nums"))
        return session.refuse("filter", say("cli.usage.filter-needs-number"));
    auto query = queryOf(parsed, *filter);
    if (!query)
        return session.fail(query.error());
    std::uint64_t minutes = 0;
    if (parsed.has("i")) {
        const auto number = wholeNumber("i", parsed.value("i"), 1, 52'560'000);
        if (!number)
            return session.fail(number.error());
        minutes = *number;
    }
    auto events = eventsOf(session, *query);
    if (!events)
        return session.fail(events.error());
    const auto since =
        session.environment().now() - std::chrono::minutes(static_cast<std::int64_t>(minutes));
    std::erase_if(*events, [&](const core::ServiceableEvent& event) {
        return !passes(event, *filter) || (minutes > 0 && event.lastReported < since);
    });
    if (session.json()) {
        api::EventPage page;
        page.total = page.all = events->size();
        page.rows = std::move(*events);
        return session.printJson(core::toJson(page));
    }
    auto records = recordsOf(session, type, *events);
    if (!records)
        return session.fail(records.error());
    return printRecords(session, parsed, std::move(*records), kHardwareDefault);
}

ExitCode createEvent(Session& session, const Parsed& parsed) {
    if (!parsed.has("d"))
        return session.refuse("d", say("cli.usage.value-missing", {{"option", "d"}}));
    const auto made =
        session.call(api::kEventCreate,
                     api::CreateEventArguments{parsed.value("d"), parsed.value("reporting_mtms")});
    if (!made)
        return session.fail(made.error());
    if (session.json())
        return session.printJson(core::toJson(*made));
    session.out() << "problem_num=" << made->problemNumber << '\n';
    return ExitCode::ok;
}

ExitCode closeEvent(Session& session, const Parsed& parsed) {
    if (parsed.value("o") != "close")
        return session.refuse("o", say("cli.usage.event-operation"));
    for (const char* name : {"p", "n", "c"})
        if (parsed.value(name).empty())
            return session.refuse(name, say("cli.usage.value-missing", {{"option", name}}));
    const auto number = wholeNumber("p", parsed.value("p"), 1, UINT64_MAX);
    if (!number)
        return session.fail(number.error());
    const auto done = session.call(
        api::kEventClose, api::CloseEventArguments{*number, parsed.value("n"), parsed.value("c")});
    return done ? ExitCode::ok : session.fail(done.error());
}

}  // namespace

void addEventVerbs(Verbs& verbs) {
    verbs.push_back(
        {"lssvcevents",
         "-t hardware|fru|comment",
         "List serviceable events in the HMC's form",
         0,
         0,
         {{"t", Takes::value, "TYPE", "hardware, fru or comment (the last two need problem_nums)",
           't'},
          {"d", Takes::value, "DAYS", "last reported within so many days", 'd'},
          {"i", Takes::value, "MINUTES", "last reported within so many minutes", 'i'},
          {"m", Takes::value, "SYSTEM", "partition name or tttt-mmm*sssssss", 'm'},
          {"filter", Takes::value, "FILTER",
           "name=value,... of status, problem_nums, refcodes, fru_part_nums, fru_phys_locs, "
           "reporting_mtms, failing_mtms"},
          {"F", Takes::optionalValue, "a,b|a:b", "print these attributes' values only", 'F'},
          {"header", Takes::nothing, "", "with -F: print their names first"}},
         "One line an event, name=value pairs separated by commas; a pair with a comma in it is\n"
         "quoted. With -F only values, separated as the names are. Nothing found prints\n"
         "\"No results were found.\" and is no failure.",
         listEvents});
    verbs.push_back({"mksvcevent",
                     "-d TEXT",
                     "Create a test problem that goes the whole way home",
                     0,
                     0,
                     {{"d", Takes::value, "TEXT", "description, 1 to 510 characters", 'd'},
                      {"reporting_mtms", Takes::value, "MTMS",
                       "the system it is about; without it the console itself"}},
                     "",
                     createEvent});
    verbs.push_back({"chsvcevent",
                     "-o close -p NUM -n NAME -c COMMENT",
                     "Close a serviceable event",
                     0,
                     0,
                     {{"o", Takes::value, "close", "what to do", 'o'},
                      {"p", Takes::value, "NUM", "problem number", 'p'},
                      {"n", Takes::value, "NAME", "who closes it", 'n'},
                      {"c", Takes::value, "COMMENT", "why", 'c'}},
                     "",
                     closeEvent});
    verbs.push_back({"event",
                     "NUM",
                     "Show one serviceable event with its parts and history",
                     1,
                     1,
                     {},
                     "",
                     showEvent});
}

}  // namespace callbox::cli
