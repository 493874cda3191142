// SPDX-License-Identifier: GPL-3.0-or-later
// Changing one way to the receiver at a time: its settings, its place in the order, its secrets.
#include <algorithm>
#include <iterator>
#include <ostream>
#include <set>

#include "app/cli/connection_verbs.h"
#include "app/cli/read_file.h"
#include "app/cli/secret_input.h"
#include "core/model/connection_settings.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

core::Result<std::pair<std::string, std::string>> nameAndValue(const std::string& field,
                                                               const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return core::failField(field, say("cli.usage.name-value", {{"text", text}}));
    return std::pair{text.substr(0, equals), text.substr(equals + 1)};
}

/// --name, --setting, --setting-file, --enable and --disable.
core::Result<void> applyOptions(const Parsed& parsed, core::Connection& connection) {
    if (parsed.has("name"))
        connection.name = parsed.value("name");
    for (const std::string& text : parsed.values("setting")) {
        auto setting = nameAndValue("setting", text);
        if (!setting)
            return core::passOn(setting);
        connection.settings[setting->first] = std::move(setting->second);
    }
    for (const std::string& text : parsed.values("setting-file")) {
        const auto setting = nameAndValue("setting-file", text);
        if (!setting)
            return core::passOn(setting);
        auto content = readFile(setting->second);
        if (!content)
            return core::passOn(content);
        connection.settings[setting->first] = std::move(*content);
    }
    if (parsed.has("enable") || parsed.has("disable"))
        connection.enabled = parsed.has("enable");
    return {};
}

ExitCode store(Session& session, const api::ConnectionList& wanted) {
    const auto list = session.call(api::kConnectionSet, wanted);
    return list ? printConnections(session, *list) : session.fail(list.error());
}

ExitCode addConnection(Session& session, const Parsed& parsed) {
    auto list = session.call(api::kConnectionList);
    if (!list)
        return session.fail(list.error());
    std::set<std::string> before;
    for (const core::Connection& connection : list->connections)
        before.insert(connection.id);
    core::Connection connection;
    connection.plugin = connection.name = parsed.positional[0];
    if (const auto applied = applyOptions(parsed, connection); !applied)
        return session.fail(applied.error());
    if (parsed.has("replace"))
        std::erase_if(list->connections, [&](const core::Connection& one) {
            const bool same = one.name == connection.name && one.plugin == connection.plugin;
            if (same)
                connection.id = one.id;  // and so keeps its secrets
            return same;
        });
    list->connections.insert(
        parsed.has("first") ? list->connections.begin() : list->connections.end(), connection);
    const auto stored = session.call(api::kConnectionSet, *list);
    if (!stored)
        return session.fail(stored.error());
    const auto added = std::find_if(
        stored->connections.begin(), stored->connections.end(), [&](const core::Connection& one) {
            return connection.id.empty() ? !before.contains(one.id) : one.id == connection.id;
        });
    if (added == stored->connections.end())
        return printConnections(session, *stored);
    if (session.json())
        return session.printJson(core::toJson(*added));
    session.out() << added->id << '\n';
    const auto plugins = session.call(api::kConnectionPlugins);
    if (!plugins)
        return session.fail(plugins.error());
    for (const core::PluginDescription& plugin : plugins->plugins)
        if (plugin.name == added->plugin)
            for (const std::string& name : core::missingSecrets(plugin, added->secrets))
                session.out() << session.text(say("cli.connection-secret-missing",
                                                  {{"secret", name}, {"id", added->id}}))
                              << '\n';
    return ExitCode::ok;
}

ExitCode modifyConnection(Session& session, const Parsed& parsed) {
    auto list = session.call(api::kConnectionList);
    if (!list)
        return session.fail(list.error());
    const auto connection = findConnection(*list, parsed.positional[0]);
    if (!connection)
        return session.fail(connection.error());
    if (const auto applied = applyOptions(parsed, **connection); !applied)
        return session.fail(applied.error());
    return store(session, *list);
}

ExitCode removeConnection(Session& session, const Parsed& parsed) {
    auto list = session.call(api::kConnectionList);
    if (!list)
        return session.fail(list.error());
    const auto connection = findConnection(*list, parsed.positional[0]);
    if (!connection)
        return session.fail(connection.error());
    list->connections.erase(list->connections.begin() + (*connection - list->connections.data()));
    return store(session, *list);
}

ExitCode keepConnections(Session& session, const Parsed& parsed) {
    auto list = session.call(api::kConnectionList);
    if (!list)
        return session.fail(list.error());
    api::ConnectionList kept;
    for (const std::string& name : parsed.positional) {
        const auto connection = findConnection(*list, name);
        if (!connection)
            return session.fail(connection.error());
        kept.connections.push_back(**connection);
    }
    return store(session, kept);
}

ExitCode moveConnection(Session& session, const Parsed& parsed) {
    auto list = session.call(api::kConnectionList);
    if (!list)
        return session.fail(list.error());
    const auto connection = findConnection(*list, parsed.positional[0]);
    if (!connection)
        return session.fail(connection.error());
    auto& ways = list->connections;
    const auto at = ways.begin() + (*connection - ways.data());
    const std::string& where = parsed.positional[1];
    if (where == "up" && at != ways.begin())
        std::iter_swap(at, at - 1);
    else if (where == "down" && at + 1 != ways.end())
        std::iter_swap(at, at + 1);
    else if (where == "first")
        std::rotate(ways.begin(), at, at + 1);
    else if (where == "last")
        std::rotate(at, at + 1, ways.end());
    else if (where != "up" && where != "down")
        return session.refuse("WHERE", say("cli.usage.move", {{"text", where}}));
    return store(session, *list);
}

ExitCode setSecret(Session& session, const Parsed& parsed) {
    api::ConnectionSecretArguments arguments{parsed.positional[0], parsed.positional[1], {}};
    if (!parsed.has("remove")) {
        arguments.value = readSecretValue(session, arguments.name);
        if (arguments.value.empty())
            return session.refuse("NAME", say("cli.usage.secret-empty"));
    }
    const auto done = session.call(api::kConnectionSecret, arguments);
    return done ? ExitCode::ok : session.fail(done.error());
}

std::vector<Option> changeOptions(std::vector<Option> more) {
    std::vector<Option> options{{"name", Takes::value, "NAME", "what it is called"},
                                {"setting", Takes::value, "KEY=VALUE",
                                 "a setting of its plugin; empty: taken away", 0, true},
                                {"setting-file", Takes::value, "KEY=FILE",
                                 "the same with a file's text, such as a PEM", 0, true},
                                {"disable", Takes::nothing, "", "keep it, but do not use it"}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

}  // namespace

void addConnectionChangeVerbs(Verbs& verbs) {
    verbs.push_back({"connection add", "PLUGIN", "Add a way to the receiver and print its ID", 1, 1,
                     changeOptions({{"first", Takes::nothing, "", "before the others"},
                                    {"replace", Takes::nothing, "",
                                     "one of this name and plugin is there no more; its secrets "
                                     "stay"}}),
                     "\"callbox connection plugins PLUGIN\" tells its settings and secrets.",
                     addConnection});
    verbs.push_back({"connection modify", "ID", "Change a way to the receiver", 1, 1,
                     changeOptions({{"enable", Takes::nothing, "", "use it again"}}), "",
                     modifyConnection});
    verbs.push_back({"connection remove",
                     "ID",
                     "Remove a way to the receiver, with its secrets",
                     1,
                     1,
                     {},
                     "",
                     removeConnection});
    verbs.push_back({"connection keep",
                     "ID ...",
                     "Remove all ways to the receiver but these, and put them in this order",
                     1,
                     16,
                     {},
                     "",
                     keepConnections});
    verbs.push_back({"connection move",
                     "ID up|down|first|last",
                     "Change the order in which the ways are tried",
                     2,
                     2,
                     {},
                     "",
                     moveConnection});
    verbs.push_back({"connection secret",
                     "ID NAME",
                     "Set a secret of a way to the receiver",
                     2,
                     2,
                     {{"remove", Takes::nothing, "", "take it away"}},
                     "The value is asked for on a terminal, else read from standard input.",
                     setSecret});
}

}  // namespace callbox::cli
