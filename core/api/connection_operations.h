// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on the receiver and the ways to it. Part of core/api/operations.h.
#pragma once

#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/connection.h"
#include "core/model/connection_plugin.h"

namespace callbox::core::api {

inline constexpr Operation<Nothing, ReceiverAddress> kReceiverGet{"receiver.get", Role::viewer, ""};
inline constexpr Operation<ReceiverAddress, Nothing> kReceiverSet{
    "receiver.set", Role::administrator, "audit.receiver.set"};

struct ConnectionList {
    std::vector<Connection> connections;
};
BOOST_DESCRIBE_STRUCT(ConnectionList, (), (connections))
inline constexpr Operation<Nothing, ConnectionList> kConnectionList{"connection.list", Role::viewer,
                                                                    ""};
/// Replaces the ordered list. Health fields are ignored; an empty id makes a new connection.
inline constexpr Operation<ConnectionList, ConnectionList> kConnectionSet{
    "connection.set", Role::administrator, "audit.connection.set"};

struct ConnectionId {
    std::string id;  ///< empty: every enabled one, in order
};
BOOST_DESCRIBE_STRUCT(ConnectionId, (), (id))
inline constexpr Operation<ConnectionId, JobStarted> kConnectionTest{
    "connection.test", Role::consoleOperator, "audit.connection.test"};

struct PluginList {
    std::vector<PluginDescription> plugins;
};
BOOST_DESCRIBE_STRUCT(PluginList, (), (plugins))
/// The ways that can be configured here, with what each can be told.
inline constexpr Operation<Nothing, PluginList> kConnectionPlugins{"connection.plugins",
                                                                   Role::viewer, ""};

/// A secret of a connection, sealed and never told again. An empty value removes it.
struct ConnectionSecretArguments {
    std::string id;
    std::string name;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(ConnectionSecretArguments, (), (id, name, value))
inline constexpr Operation<ConnectionSecretArguments, Nothing> kConnectionSecret{
    "connection.secret", Role::administrator, "audit.connection.secret"};

/// What a network team has to allow for one connection.
struct ConnectionNeeds {
    std::string id;
    std::string name;
    std::vector<FirewallRule> rules;
};
BOOST_DESCRIBE_STRUCT(ConnectionNeeds, (), (id, name, rules))
struct ConnectionSheet {
    std::vector<ConnectionNeeds> connections;  ///< the enabled ones, in order
};
BOOST_DESCRIBE_STRUCT(ConnectionSheet, (), (connections))
inline constexpr Operation<Nothing, ConnectionSheet> kConnectionSheet{"connection.sheet",
                                                                      Role::viewer, ""};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachConnectionOperation(Visitor& visit) {
    visit(kReceiverGet);
    visit(kReceiverSet);
    visit(kConnectionList);
    visit(kConnectionSet);
    visit(kConnectionTest);
    visit(kConnectionPlugins);
    visit(kConnectionSecret);
    visit(kConnectionSheet);
}

}  // namespace callbox::core::api
