// SPDX-License-Identifier: GPL-3.0-or-later
// `lssacfg` and `chsacfg` as on the HMC: the settings of call home, a table each.
#include <algorithm>
#include <array>
#include <map>

#include "app/cli/hmc_options.h"
#include "app/cli/hmc_output.h"
#include "app/cli/sacfg_tables.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;

namespace {

constexpr std::array<std::string_view, 5> kOperations{"add", "remove", "set", "enable", "disable"};

core::Result<const SacfgTable*> tableOf(const Parsed& parsed) {
    const auto wanted = parsed.value("t");
    if (wanted.empty())
        return core::failField("t", say("cli.usage.value-missing", {{"option", "t"}}));
    const auto tables = sacfgTables();
    const auto table = std::ranges::find(tables, wanted, &SacfgTable::name);
    if (table == tables.end())
        return core::failField("t", say("cli.usage.sacfg-table", {{"table", wanted}}));
    return &*table;
}

/// By name or, as other commands of an HMC have it, by its first letter.
std::string_view operationOf(const std::string& word) {
    for (const auto operation : kOperations)
        if (word == operation || word == operation.substr(0, 1))
            return operation;
    return {};
}

bool has(std::string_view list, std::string_view word) {
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        if (list.substr(0, end) == word)
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

ExitCode listTable(Session& session, const Parsed& parsed) {
    const auto table = tableOf(parsed);
    if (!table)
        return session.fail(table.error());
    auto records = (*table)->records(session);
    if (!records)
        return session.fail(records.error());
    return printRecords(session, parsed, std::move(*records));
}

ExitCode changeTable(Session& session, const Parsed& parsed) {
    const auto table = tableOf(parsed);
    if (!table)
        return session.fail(table.error());
    const auto operation = operationOf(parsed.value("o"));
    if (operation.empty() || !has((*table)->operations, operation))
        return session.refuse("o", say("cli.usage.sacfg-operation",
                                       {{"table", std::string((*table)->name)},
                                        {"operations", std::string((*table)->operations)}}));
    HmcRecord attributes;
    if (parsed.has("a")) {
        auto given = hmcAttributes(parsed.value("a"));
        if (!given)
            return session.fail(given.error());
        attributes = std::move(*given);
    }
    SacfgChange change{operation, SacfgAttributes(std::move(attributes)), parsed.values("m")};
    const auto changed = (*table)->change(session, change);
    return changed ? ExitCode::ok : session.fail(changed.error());
}

}  // namespace

void addSacfgVerbs(Verbs& verbs) {
    const Option table{
        "t", Takes::value, "TABLE",
        "authuser, callhome, callhomeserver, connmon, connmontimer, custinfo, email, "
        "ftpfirewall, ftpoffload, snmp, snmpopt or snmptrapnames",
        't'};
    verbs.push_back({"lssacfg", "-t TABLE", "List a table of the call-home settings, as on the HMC",
                     0, 0, withHmcForms({table}), "", listTable});
    verbs.push_back(
        {"chsacfg",
         "-t TABLE -o OPERATION",
         "Change a table of the call-home settings",
         0,
         0,
         {table,
          {"o", Takes::value, "OPERATION",
           "add, remove, set, enable or disable, or its first letter", 'o'},
          {"a", Takes::value, "NAME=VALUE,...",
           "attributes as lssacfg prints them; a pair with commas in it between quotes", 'a'},
          {"m", Takes::value, "SYSTEM", "of callhome and connmon: name or tttt-mmm*sssssss", 'm',
           true}},
         "authuser, connmontimer and custinfo take set; callhome and connmon enable and disable;\n"
         "callhomeserver, email and snmp all five, by name; snmpopt set. new_name renames,\n"
         "position moves a way to the receiver, what else is given there is a setting of its\n"
         "plugin. Secrets are set by \"callbox connection secret\" and \"notification secret\".",
         changeTable});
}

}  // namespace callbox::cli
