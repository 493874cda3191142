// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connection_verbs.h"

#include <algorithm>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/settings_script.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode listConnections(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::connections);
    const auto list = session.call(api::kConnectionList);
    return list ? printConnections(session, *list) : session.fail(list.error());
}

/// `PLUGIN.KEY=VALUE` into the connection of that plugin.
core::Result<void> applySetting(api::ConnectionList& list, const std::string& setting) {
    const auto dot = setting.find('.');
    const auto equals = setting.find('=');
    if (dot == std::string::npos || equals == std::string::npos || dot > equals)
        return core::failField("setting", say("cli.usage.name-value", {{"text", setting}}));
    const std::string plugin = setting.substr(0, dot);
    const auto found =
        std::find_if(list.connections.begin(), list.connections.end(),
                     [&](const core::Connection& one) { return one.plugin == plugin; });
    if (found == list.connections.end())
        return core::failField("setting",
                               say("cli.usage.setting-without-connection", {{"plugin", plugin}}));
    found->settings[setting.substr(dot + 1, equals - dot - 1)] = setting.substr(equals + 1);
    return {};
}

ExitCode setConnections(Session& session, const Parsed& parsed) {
    const auto present = session.call(api::kConnectionList);
    if (!present)
        return session.fail(present.error());
    api::ConnectionList wanted;
    for (const std::string& word : parsed.positional) {
        const auto colon = word.find(':');
        const std::string plugin = word.substr(0, colon);
        // Keeping the id keeps the connection's settings and what is known of its health.
        const auto known =
            std::find_if(present->connections.begin(), present->connections.end(),
                         [&](const core::Connection& one) { return one.plugin == plugin; });
        core::Connection connection;
        if (known != present->connections.end())
            connection = *known;
        connection.plugin = plugin;
        if (colon != std::string::npos)
            connection.name = word.substr(colon + 1);
        if (connection.name.empty())
            connection.name = plugin;
        connection.enabled = true;
        wanted.connections.push_back(std::move(connection));
    }
    for (const std::string& setting : parsed.values("setting"))
        if (const auto applied = applySetting(wanted, setting); !applied)
            return session.fail(applied.error());
    const auto list = session.call(api::kConnectionSet, wanted);
    return list ? printConnections(session, *list) : session.fail(list.error());
}

}  // namespace

ExitCode printConnections(Session& session, const api::ConnectionList& list) {
    if (session.json())
        return session.printJson(core::toJson(list));
    Table table(
        {"ID", "NAME", "PLUGIN", "ENABLED", "HEALTH", "SECRETS", "LAST WORKED", "LAST FAILURE"});
    for (const core::Connection& connection : list.connections) {
        std::string secrets;
        for (const std::string& name : connection.secrets)
            secrets += (secrets.empty() ? "" : ",") + name;
        table.add({connection.id, connection.name, connection.plugin,
                   connection.enabled ? "yes" : "no",
                   connection.blocked ? "blocked" : nameOf(connection.health), secrets,
                   session.time(connection.lastWorked), session.text(connection.lastFailure)});
    }
    table.print(session.out());
    return ExitCode::ok;
}

core::Result<core::Connection*> findConnection(api::ConnectionList& list,
                                               const std::string& idOrName) {
    for (const auto member : {&core::Connection::id, &core::Connection::name})
        for (core::Connection& connection : list.connections)
            if (connection.*member == idOrName)
                return &connection;
    return core::fail(core::ErrorCode::notFound,
                      say("cli.connection-unknown", {{"name", idOrName}}));
}

void addConnectionVerbs(Verbs& verbs) {
    verbs.push_back({"connection list",
                     "",
                     "List the ways to the receiver, in order",
                     0,
                     0,
                     {kAsScript},
                     "",
                     listConnections});
    addConnectionChangeVerbs(verbs);
    addConnectionReportVerbs(verbs);
    verbs.push_back(
        {"connection set",
         "PLUGIN[:NAME] ...",
         "Replace the ways to the receiver by these, in this order",
         1,
         16,
         {{"setting", Takes::value, "PLUGIN.KEY=VALUE", "a setting of a plugin", 0, true}},
         "",
         setConnections});
}

}  // namespace callbox::cli
