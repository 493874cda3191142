// SPDX-License-Identifier: GPL-3.0-or-later
// What can be set, what works and what a network team has to allow.
#include <ostream>

#include <boost/algorithm/string/join.hpp>

#include "app/cli/connection_verbs.h"
#include "app/cli/enum_text.h"
#include "core/api/connection_sheet.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

std::string rangeOf(const core::PluginSetting& setting) {
    if (setting.kind == core::SettingKind::choice)
        return boost::algorithm::join(setting.choices, "|");
    if (setting.kind == core::SettingKind::number && (setting.least != 0 || setting.most != 0))
        return std::to_string(setting.least) + ".." + std::to_string(setting.most);
    return setting.kind == core::SettingKind::flag ? "true|false" : "";
}

ExitCode describePlugin(Session& session, const core::PluginDescription& plugin) {
    session.field("Plugin", plugin.name);
    session.field("Label", session.text(plugin.label));
    session.field("About", session.text(plugin.help));
    session.out() << '\n';
    Table table({"SETTING", "KIND", "NEEDED", "VALUES", "DEFAULT", "ABOUT"});
    for (const core::PluginSetting& setting : plugin.settings) {
        const std::string help = session.text(setting.help);
        table.add({setting.key, nameOf(setting.kind), setting.required ? "yes" : "no",
                   rangeOf(setting), setting.fallback,
                   session.text(setting.label) + (help.empty() ? "" : ": " + help)});
    }
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode listPlugins(Session& session, const Parsed& parsed) {
    const auto list = session.call(api::kConnectionPlugins);
    if (!list)
        return session.fail(list.error());
    const std::string name = parsed.positional.empty() ? std::string{} : parsed.positional[0];
    if (name.empty()) {
        if (session.json())
            return session.printJson(core::toJson(*list));
        Table table({"PLUGIN", "LABEL", "ABOUT"});
        for (const core::PluginDescription& plugin : list->plugins)
            table.add({plugin.name, session.text(plugin.label), session.text(plugin.help)});
        table.print(session.out());
        return ExitCode::ok;
    }
    for (const core::PluginDescription& plugin : list->plugins)
        if (plugin.name == name)
            return session.json() ? session.printJson(core::toJson(plugin))
                                  : describePlugin(session, plugin);
    return session.fail(
        {core::ErrorCode::notFound, say("cli.plugin-unknown", {{"plugin", name}}), {}, {}});
}

ExitCode examine(Session& session, const Parsed& parsed) {
    const auto job = session.call(
        api::kConnectionTest,
        api::ConnectionId{parsed.positional.empty() ? std::string{} : parsed.positional[0]});
    return job ? session.follow(job->jobId) : session.fail(job.error());
}

ExitCode showSheet(Session& session, const Parsed& parsed) {
    const auto sheet = session.call(api::kConnectionSheet);
    if (!sheet)
        return session.fail(sheet.error());
    if (session.json())
        return session.printJson(core::toJson(*sheet));
    const auto render = [&](const core::Message& message) { return session.text(message); };
    const auto& host = session.environment().hostName;
    session.out() << (parsed.has("csv") ? api::sheetCsv(*sheet, host, render)
                                        : api::sheetText(*sheet, host, render));
    return ExitCode::ok;
}

}  // namespace

void addConnectionReportVerbs(Verbs& verbs) {
    verbs.push_back({"connection plugins",
                     "[NAME]",
                     "List the kinds of ways there are, or the settings of one",
                     0,
                     1,
                     {},
                     "",
                     listPlugins});
    for (const auto& [name, summary] :
         {std::pair{"connection doctor",
                    "Find out which step of a way to the receiver fails, why, and what to do"},
          std::pair{"connection test",
                    "Test one way to the receiver, or each in order, step by step"}})
        verbs.push_back(
            {name,
             "[ID]",
             summary,
             0,
             1,
             {},
             "Ends with 0 when each tested way works, 9 when only some do, 8 when none.",
             examine});
    verbs.push_back({"connection sheet",
                     "",
                     "Print what a network team has to allow",
                     0,
                     0,
                     {{"csv", Takes::nothing, "", "as comma-separated values"}},
                     "For the enabled ways, in order. Always outbound from this console.",
                     showSheet});
}

}  // namespace callbox::cli
