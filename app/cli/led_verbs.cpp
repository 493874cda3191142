// SPDX-License-Identifier: GPL-3.0-or-later
// lsled and chled: what needs service, in the forms of an HMC's attention LEDs.
#include <algorithm>
#include <map>

#include "app/cli/hmc_options.h"
#include "app/cli/hmc_output.h"
#include "app/cli/partition_configuration.h"
#include "app/cli/verb.h"

namespace callbox::cli {

namespace api = core::api;
using api::AttentionState;
using core::say;
using core::showable;

namespace {

core::Result<api::Indicator> indicatorOf(const Parsed& parsed) {
    static const std::map<std::string, api::Indicator, std::less<>> kTypes{
        {"phys", api::Indicator::physical},
        {"virtuallpar", api::Indicator::virtualPartition},
        {"virtualsys", api::Indicator::virtualSystem}};
    if (parsed.value("r") != "sa")
        return core::failField("r", say("cli.usage.led-resource"));
    const auto type = kTypes.find(parsed.value("t"));
    if (type == kTypes.end())
        return core::failField("t", say("cli.usage.led-type"));
    return type->second;
}

/// The numbers by which `lssyscfg -r lpar` calls the partitions, by their IDs.
core::Result<std::map<std::string, std::string>> partitionNumbers(Session& session) {
    const auto page = session.all(api::kPartitionList);
    if (!page)
        return core::passOn(page);
    std::map<std::string, std::string> numbers;
    for (const auto& row : page->rows)
        numbers.emplace(row.partition.id, std::to_string(numbers.size() + 1));
    return numbers;
}

/// Those of one system, or of all.
std::vector<AttentionState> chosen(const api::AttentionList& list, api::Indicator indicator,
                                   const std::string& system) {
    std::vector<AttentionState> states;
    for (const AttentionState& state : list.states)
        if (state.indicator == indicator && (system.empty() || state.systemId == system ||
                                             state.systemName == system || state.mtms == system))
            states.push_back(state);
    return states;
}

bool isKnown(const api::AttentionList& list, const std::string& system) {
    return !chosen(list, api::Indicator::physical, system).empty();
}

/// Which partitions are meant by -p, --id or the filter; true for all when none is named.
core::Result<bool> isMeant(const HmcRecord& partition,
                           const std::map<std::string, std::vector<std::string>>& filter) {
    for (const auto& [name, values] : filter) {
        if (name != "lpar_names" && name != "lpar_ids")
            return core::failField("filter", say("cli.usage.led-filter", {{"name", name}}));
        const auto& value = partition[name == "lpar_ids" ? 0 : 1].second;
        if (std::find(values.begin(), values.end(), value) == values.end())
            return false;
    }
    return true;
}

ExitCode listLeds(Session& session, const Parsed& parsed) {
    const auto indicator = indicatorOf(parsed);
    if (!indicator)
        return session.fail(indicator.error());
    const auto filter = hmcFilter(parsed.value("filter"));
    if (!filter)
        return session.fail(filter.error());
    const bool partitions = *indicator == api::Indicator::virtualPartition;
    if (!filter->empty() && !partitions)
        return session.refuse("filter",
                              say("cli.usage.filter-not-here", {{"type", parsed.value("t")}}));
    const auto list = session.call(api::kAttentionList);
    if (!list)
        return session.fail(list.error());
    const std::string system = parsed.value("m");
    if (!system.empty() && !isKnown(*list, system))
        return session.fail(
            {core::ErrorCode::notFound, say("cli.system-unknown", {{"name", system}}), "m", {}});
    auto states = chosen(*list, *indicator, system);
    if (session.json())
        return session.printJson(core::toJson(api::AttentionList{std::move(states)}));
    std::map<std::string, std::string> numbers;
    if (partitions) {
        auto known = partitionNumbers(session);
        if (!known)
            return session.fail(known.error());
        numbers = std::move(*known);
    }
    std::vector<HmcRecord> records;
    for (const AttentionState& state : states) {
        HmcRecord record;
        if (partitions)
            record = {{"lpar_id", numbers[state.partitionId]},
                      {"lpar_name", showable(state.partitionName)}};
        const auto meant = isMeant(record, *filter);
        if (!meant)
            return session.fail(meant.error());
        if (!*meant)
            continue;
        if (system.empty()) {
            record.emplace_back("sys_name", showable(state.systemName));
            record.emplace_back("sys_mtms", showable(state.mtms));
        }
        record.emplace_back("state", state.on ? "on" : "off");
        records.push_back(std::move(record));
    }
    return printRecords(session, parsed, std::move(records));
}

/// The partitions named by -p or --id.
core::Result<std::vector<std::string>> partitionsNamed(Session& session, const Parsed& parsed) {
    const auto filter = hmcFilter("p=" + parsed.value(parsed.has("id") ? "id" : "p"));
    if (!filter)
        return core::passOn(filter);
    auto names = filter->at("p");
    if (!parsed.has("id"))
        return names;
    const auto numbers = partitionNumbers(session);
    if (!numbers)
        return core::passOn(numbers);
    for (std::string& name : names) {
        const auto found = std::find_if(numbers->begin(), numbers->end(),
                                        [&](const auto& one) { return one.second == name; });
        if (found == numbers->end())
            return core::fail(core::ErrorCode::notFound,
                              say("cli.lpar-id-unknown", {{"id", name}}));
        name = found->first;
    }
    return names;
}

ExitCode changeLeds(Session& session, const Parsed& parsed) {
    const auto indicator = indicatorOf(parsed);
    if (!indicator)
        return session.fail(indicator.error());
    if (parsed.value("o") != "off")
        return session.refuse("o", say("cli.usage.led-operation"));
    if (!parsed.has("m"))
        return session.refuse("m", say("cli.usage.value-missing", {{"option", "m"}}));
    const bool partitions = *indicator == api::Indicator::virtualPartition;
    if (partitions != (parsed.has("p") || parsed.has("id")))
        return session.refuse("p", say("cli.usage.led-partition"));
    std::vector<std::string> names{""};
    if (partitions) {
        auto named = partitionsNamed(session, parsed);
        if (!named)
            return session.fail(named.error());
        names = std::move(*named);
    }
    for (const std::string& name : names) {
        const auto reset =
            session.call(api::kAttentionReset,
                         api::AttentionResetArguments{*indicator, parsed.value("m"), name});
        if (!reset)
            return session.fail(reset.error());
    }
    return ExitCode::ok;
}

}  // namespace

void addLedVerbs(Verbs& verbs) {
    const Option resource{"r", Takes::value, "sa", "sa: the attention indicators", 'r'};
    const Option type{"t", Takes::value, "TYPE",
                      "phys: systems; virtuallpar: partitions; virtualsys: all partitions of a "
                      "system together",
                      't'};
    verbs.push_back({"lsled", "-r sa -t phys|virtuallpar|virtualsys",
                     "Tell what needs service, as an HMC's attention LEDs do", 0, 0,
                     withHmcForms({resource,
                                   type,
                                   {"m", Takes::value, "SYSTEM", "name or tttt-mmm*sssssss", 'm'},
                                   {"filter", Takes::value, "FILTER",
                                    "of virtuallpar: lpar_names=... or lpar_ids=..."}}),
                     "state=on while an open problem that calls home and came after the last\n"
                     "\"chled -o off\" needs service.",
                     listLeds});
    verbs.push_back({"chled",
                     "-r sa -t phys|virtuallpar|virtualsys -o off -m SYSTEM",
                     "Switch an attention indicator off",
                     0,
                     0,
                     {resource,
                      type,
                      {"o", Takes::value, "off", "off: until a newer problem comes", 'o'},
                      {"m", Takes::value, "SYSTEM", "name or tttt-mmm*sssssss", 'm'},
                      {"p", Takes::value, "NAME[,NAME...]", "of virtuallpar: the partitions", 'p'},
                      {"id", Takes::value, "ID[,ID...]", "of virtuallpar: the same by lpar_id"}},
                     "The problems stay as they are: \"callbox chsvcevent\" handles them.",
                     changeLeds});
}

}  // namespace callbox::cli
