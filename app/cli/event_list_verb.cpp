// SPDX-License-Identifier: GPL-3.0-or-later
// lssvcevents: serviceable events, the audit log and the managed systems in the HMC's forms.
#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <map>
#include <string_view>

#include "app/cli/event_record.h"
#include "app/cli/event_verbs.h"
#include "app/cli/hmc_output.h"
#include "app/cli/partition_configuration.h"

namespace callbox::cli {

using core::failField;
using core::say;
namespace api = core::api;

namespace {

constexpr std::uint64_t kPage = 1000;

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

/// Takes one of the filter's names into the query: what the service can judge it does, for it has
/// indexes; passes() goes by the whole filter again.
core::Result<void> take(api::EventQuery& query, const std::string& name,
                        const std::vector<std::string>& values) {
    const std::string only = values.size() == 1 ? values.front() : std::string{};
    const auto mtms = [&only] {
        const auto known = core::mtmsFromText(only);
        return known ? known->text() : std::string{};
    };
    if (name == "status") {
        query.status = only;
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
    } else if (name == "refcodes") {
        query.referenceCode = only;
    } else if (name == "fru_part_nums") {
        query.partNumber = only;
    } else if (name == "fru_phys_locs") {
        query.locationCode = only;
    } else if (name == "failing_mtms") {
        query.mtms = mtms();
    } else if (name == "reporting_mtms") {
        query.reportingMtms = mtms();
    } else {
        return failField("filter", say("cli.usage.filter-unknown", {{"name", name}}));
    }
    return {};
}

/// The midnight before, on this machine's clock.
core::TimePoint today(core::TimePoint now) {
    std::time_t seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    std::tm local{};
    if (!localtime_r(&seconds, &local))
        return now;
    local.tm_hour = local.tm_min = local.tm_sec = 0;
    local.tm_isdst = -1;
    return core::TimePoint(std::chrono::seconds(std::mktime(&local)));
}

/// What -d and -i ask for; nothing: any time. No days are today's events.
core::Result<std::optional<core::TimePoint>> sinceOf(Session& session, const Parsed& parsed) {
    constexpr std::array<std::pair<const char*, std::uint64_t>, 2> kUnits{{{"i", 1}, {"d", 1440}}};
    std::optional<core::TimePoint> since;
    for (const auto& [option, minutes] : kUnits) {
        if (!parsed.has(option))
            continue;
        const auto number = wholeNumber(option, parsed.value(option), 0, 52'560'000 / minutes);
        if (!number)
            return core::passOn(number);
        if (*number == 0 && minutes > 1) {
            since = std::max(since.value_or(core::TimePoint{}), today(session.environment().now()));
            continue;
        }
        const auto back = std::chrono::minutes(static_cast<std::int64_t>(*number * minutes));
        since = std::max(since.value_or(core::TimePoint{}),
                         core::TimePoint(session.environment().now() - back));
    }
    return since;
}

/// To one machine: a managed system by its name or MTMS, else a partition.
core::Result<void> narrow(api::EventQuery& query, Session& session, const std::string& machine) {
    if (machine.find('*') != std::string::npos) {
        query.mtms = machine;
        return {};
    }
    if (machine.empty())
        return {};
    const auto page = session.all(api::kPartitionList);
    if (!page)
        return core::passOn(page);
    const auto row =
        std::find_if(page->rows.begin(), page->rows.end(),
                     [&](const api::PartitionRow& one) { return one.systemName == machine; });
    if (row == page->rows.end())
        query.partition = machine;
    else
        query.mtms = row->systemMtms.text();
    return {};
}

core::Result<api::EventQuery> queryOf(Session& session, const Parsed& parsed,
                                      const Filter& filter) {
    api::EventQuery query;
    query.status = "all";
    query.limit = kPage;
    for (const auto& [name, values] : filter)
        if (const auto taken = take(query, name, values); !taken)
            return core::passOn(taken);
    const auto since = sinceOf(session, parsed);
    if (!since)
        return core::passOn(since);
    query.since = *since;
    if (const auto narrowed = narrow(query, session, parsed.value("m")); !narrowed)
        return core::passOn(narrowed);
    return query;
}

/// All pages of a query, as far as they pass.
core::Result<std::vector<core::ServiceableEvent>> eventsOf(Session& session, api::EventQuery query,
                                                           const Filter& filter) {
    std::vector<core::ServiceableEvent> events;
    for (;;) {
        auto page = session.call(api::kEventList, query);
        if (!page)
            return core::passOn(page);
        std::copy_if(std::make_move_iterator(page->rows.begin()),
                     std::make_move_iterator(page->rows.end()), std::back_inserter(events),
                     [&](const core::ServiceableEvent& event) { return passes(event, filter); });
        query.offset += page->rows.size();
        if (page->rows.empty() || query.offset >= page->total)
            return events;
    }
}

/// The partitions by their ids, where an attribute of theirs is asked for.
core::Result<std::map<std::string, core::Partition>> partitionsAskedFor(Session& session,
                                                                        const Parsed& parsed) {
    constexpr std::array<std::string_view, 3> kTheirs{"lpar_hostname", "lpar_os_type",
                                                      "failing_lpar_os_type"};
    std::map<std::string, core::Partition> partitions;
    const auto names = hmcSelection(parsed.value("F")).names;
    if (std::none_of(names.begin(), names.end(), [&](const std::string& name) {
            return std::find(kTheirs.begin(), kTheirs.end(), name) != kTheirs.end();
        }))
        return partitions;
    auto page = session.all(api::kPartitionList);
    if (!page)
        return core::passOn(page);
    for (auto& row : page->rows)
        partitions.emplace(row.partition.id, std::move(row.partition));
    return partitions;
}

ExitCode listEvents(Session& session, const Parsed& parsed, const std::string& type) {
    const auto filter = hmcFilter(parsed.value("filter"));
    if (!filter)
        return session.fail(filter.error());
    if (type != "hardware" && !filter->contains("problem_nums"))
        return session.refuse("filter", say("cli.usage.filter-needs-number"));
    const auto query = queryOf(session, parsed, *filter);
    if (!query)
        return session.fail(query.error());
    auto events = eventsOf(session, *query, *filter);
    if (!events)
        return session.fail(events.error());
    if (session.json())
        return session.printJson(
            core::toJson(api::EventPage{events->size(), events->size(), std::move(*events)}));
    const auto partitions = partitionsAskedFor(session, parsed);
    if (!partitions)
        return session.fail(partitions.error());
    std::vector<HmcRecord> records;
    for (const core::ServiceableEvent& event : *events) {
        const auto partition = partitions->find(event.partitionId);
        if (type == "hardware")
            records.push_back(
                hardwareRecord(event, session.words(), session.environment().hostName,
                               partition == partitions->end() ? nullptr : &partition->second));
        else
            for (auto& record : type == "fru" ? fruRecords(event) : commentRecords(event))
                records.push_back(std::move(record));
    }
    return printRecords(session, parsed, std::move(records), kHardwareDefault);
}

/// The audit log, newest first.
ExitCode listConsole(Session& session, const Parsed& parsed) {
    const auto since = sinceOf(session, parsed);
    if (!since)
        return session.fail(since.error());
    api::AuditPage all;
    api::AuditQuery query;
    query.limit = kPage;
    for (bool more = true; more;) {
        auto page = session.call(api::kAuditList, query);
        if (!page)
            return session.fail(page.error());
        more = page->rows.size() == kPage;
        query.offset += page->rows.size();
        for (auto& entry : page->rows)
            if (!*since || entry.at >= **since)
                all.rows.push_back(std::move(entry));
            else
                more = false;
    }
    if (session.json())
        return session.printJson(core::toJson(all));
    std::vector<HmcRecord> records;
    for (const api::AuditRecord& entry : all.rows)
        records.push_back(auditRecord(entry, session.words()));
    return printRecords(session, parsed, std::move(records));
}

ExitCode listSystems(Session& session, const Parsed& parsed) {
    const auto page = session.all(api::kPartitionList);
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(*page));
    return printRecords(session, parsed, systemRecords(*page, parsed.value("m")));
}

ExitCode list(Session& session, const Parsed& parsed) {
    const std::string type = parsed.value("t");
    if (type == "hardware" || type == "fru" || type == "comment")
        return listEvents(session, parsed, type);
    if (type != "console" && type != "service_object")
        return session.refuse("t", say("cli.usage.event-type"));
    if (parsed.has("filter"))
        return session.refuse("filter", say("cli.usage.filter-not-here", {{"type", type}}));
    return type == "console" ? listConsole(session, parsed) : listSystems(session, parsed);
}

}  // namespace

void addEventListVerb(Verbs& verbs) {
    verbs.push_back(
        {"lssvcevents",
         "-t hardware|fru|comment|console|service_object",
         "List serviceable events in the HMC's form",
         0,
         0,
         {{"t", Takes::value, "TYPE",
           "hardware; fru or comment (both need problem_nums); console: the audit log; "
           "service_object: the managed systems",
           't'},
          {"d", Takes::value, "DAYS", "last reported within so many days; 0: today", 'd'},
          {"i", Takes::value, "MINUTES", "last reported within so many minutes", 'i'},
          {"m", Takes::value, "SYSTEM", "name of a system or partition, or tttt-mmm*sssssss", 'm'},
          {"filter", Takes::value, "FILTER",
           "name=value,... of status, problem_nums, refcodes, fru_part_nums, fru_phys_locs, "
           "reporting_mtms, failing_mtms"},
          {"F", Takes::optionalValue, "a,b|a:b", "print these attributes' values only", 'F'},
          {"header", Takes::nothing, "", "with -F: print their names first"}},
         "One line an event, name=value pairs separated by commas; a pair with a comma in it is\n"
         "quoted. With -F only values, separated as the names are. Nothing found prints\n"
         "\"No results were found.\" and is no failure.",
         list});
}

}  // namespace callbox::cli
