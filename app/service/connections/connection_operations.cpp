// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/connections/connection_operations.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/service/connections/pem.h"
#include "app/service/connections/sheet_addresses.h"
#include "core/model/connection_settings.h"
#include "core/protocol/identity.h"
#include "core/store/connection_secrets.h"
#include "core/store/settings.h"

namespace callbox::service::connections {

namespace api = core::api;
namespace store = core::store;
namespace key = core::store::setting_key;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::size_t kConnectionsAtMost = 16;
constexpr std::size_t kSettingsAtMost = 64;
constexpr std::size_t kLongestSecret = 64 * 1024;
constexpr std::chrono::milliseconds kResolveLimit{5000};

template <class Value>
core::Result<Value> stored(store::Store& storage, std::string_view name) {
    auto value =
        storage.read([&](store::Reader& reader) { return store::setting<Value>(reader, name); });
    if (!value)
        return core::passOn(value);
    return value->value_or(Value{});
}

bool wellFormedId(const std::string& id) {
    return id.size() <= 32 &&
           id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

std::vector<std::string> idsOf(const api::ConnectionList& list) {
    std::vector<std::string> ids;
    for (const auto& connection : list.connections)
        ids.push_back(connection.id);
    return ids;
}

/// With another secret a way is worth another try, whatever it came to with the one before.
api::ConnectionList withoutBlock(std::vector<core::Connection> connections, const std::string& id) {
    for (auto& connection : connections)
        connection.blocked = connection.blocked && connection.id != id;
    return {std::move(connections)};
}

tl::unexpected<core::Error> unknown(const std::string& name) {
    return core::fail(core::ErrorCode::notFound,
                      core::say("connection.unknown", {{"name", name.substr(0, 80)}}));
}

}  // namespace

void ConnectionOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::ConnectionList>(
        api::kConnectionList,
        [this](const Caller&, api::Nothing, Respond<api::ConnectionList> respond) {
            respond(api::ConnectionList{line.connections()});
        });
    registry.handle<api::ConnectionList, api::ConnectionList>(
        api::kConnectionSet,
        [this](const Caller&, api::ConnectionList list, Respond<api::ConnectionList> respond) {
            set(std::move(list), std::move(respond));
        });
    registry.handle<api::ConnectionId, api::JobStarted>(
        api::kConnectionTest,
        [this](const Caller&, api::ConnectionId id, Respond<api::JobStarted> respond) {
            startTest(id.id, std::move(respond));
        });
    registry.handle<api::Nothing, api::PluginList>(
        api::kConnectionPlugins,
        [this](const Caller&, api::Nothing, Respond<api::PluginList> respond) {
            respond(api::PluginList{line.plugins().descriptions()});
        });
    registry.handle<api::ConnectionSecretArguments, api::Nothing>(
        api::kConnectionSecret,
        [this](const Caller&, api::ConnectionSecretArguments arguments,
               Respond<api::Nothing> respond) { setSecret(arguments, std::move(respond)); });
    registry.handle<api::Nothing, api::ConnectionSheet>(
        api::kConnectionSheet,
        [this](const Caller&, api::Nothing, Respond<api::ConnectionSheet> respond) {
            auto asked = sheet();
            if (!asked)
                return respond(core::passOn(asked));
            addAddresses(context, std::move(*asked), kResolveLimit,
                         [respond = std::move(respond)](api::ConnectionSheet complete) {
                             respond(std::move(complete));
                         });
        });
}

core::Result<void> ConnectionOperations::configureLine() {
    auto connections = stored<api::ConnectionList>(store, key::kConnections);
    if (!connections)
        return core::passOn(connections);
    const auto receiver = stored<core::ReceiverAddress>(store, key::kReceiver);
    if (!receiver)
        return core::passOn(receiver);
    // The first way home needs no setting, so a console that has a receiver has it.
    if (connections->connections.empty()) {
        core::Connection direct;
        direct.id = "con-00000001";
        direct.name = "Internet, direct TLS";
        connections->connections.push_back(direct);
    }
    auto secrets = store.read(
        [this](store::Reader& reader) { return store::connectionSecrets(reader, sealer); });
    // Ways that need no secret go on when the secrets cannot be opened.
    const auto& refused = line.setConnections(
        connections->connections, secrets ? std::move(*secrets) : delivery::HomeLine::Secrets{});
    line.loop().configure(*receiver);
    line.loop().retryNow();
    if (!secrets)
        return core::passOn(secrets);
    if (!refused.empty())
        return tl::unexpected<core::Error>(refused.begin()->second);
    return {};
}

std::vector<core::Connection> ConnectionOperations::enabledWays() const {
    auto ways = line.connections();
    std::erase_if(ways, [](const core::Connection& one) { return !one.enabled; });
    return ways;
}

const core::Connection* ConnectionOperations::known(
    const std::vector<core::Connection>& connections, const std::string& idOrName) const {
    for (const auto member : {&core::Connection::id, &core::Connection::name})
        for (const auto& connection : connections)
            if (connection.*member == idOrName)
                return &connection;
    return nullptr;
}

core::Result<void> ConnectionOperations::checkSettings(const core::Connection& connection) const {
    if (connection.settings.size() > kSettingsAtMost)
        return core::failField("settings", core::say("connection.too-many-settings"));
    const auto description = line.plugins().describe(connection.plugin);
    if (!description)
        return core::passOn(description);
    if (auto faults = core::settingFaults(*description, connection.settings); !faults.empty())
        return tl::unexpected<core::Error>(std::move(faults.front()));
    for (const auto& setting : description->settings) {
        const auto given = connection.settings.find(setting.key);
        if (setting.kind == core::SettingKind::pem && given != connection.settings.end() &&
            !given->second.empty() && !readablePem(given->second))
            return core::failField(setting.key, core::say("connection.pem-unreadable"));
    }
    return {};
}

core::Result<ConnectionOperations::Names> ConnectionOperations::check(
    api::ConnectionList& list) const {
    if (list.connections.empty() || list.connections.size() > kConnectionsAtMost)
        return core::failField("connections", core::say("connection.count-invalid"));
    std::set<std::string> ids;
    Names changed;
    const auto present = line.connections();
    for (auto& connection : list.connections) {
        if (connection.name.empty() || connection.name.size() > 64)
            return core::failField("name", core::say("connection.name-invalid"));
        if (connection.plugin.empty())
            return core::failField("plugin", core::say("connection.plugin-missing"));
        if (connection.id.empty())
            connection.id = "con-" + core::protocol::randomHex(4);
        if (!wellFormedId(connection.id) || !ids.insert(connection.id).second)
            return core::failField("id", core::say("connection.id-invalid"));
        std::erase_if(connection.settings, [](const auto& entry) { return entry.second.empty(); });
        connection.secrets.clear();
        connection.health = core::PathHealth::untried;
        connection.lastWorked.reset();
        connection.lastFailure = {};
        connection.blocked = false;
        const auto before = std::ranges::find(present, connection.id, &core::Connection::id);
        if (before != present.end()) {
            connection.health = before->health;
            connection.lastWorked = before->lastWorked;
            connection.lastFailure = before->lastFailure;
            // What stays as it is must not hold up a change elsewhere in the list.
            if (before->plugin == connection.plugin && before->settings == connection.settings) {
                connection.blocked = before->blocked;
                continue;
            }
        }
        if (auto checked = checkSettings(connection); !checked)
            return core::passOn(checked);
        changed.push_back(connection.id);
    }
    return changed;
}

void ConnectionOperations::set(api::ConnectionList list, Respond<api::ConnectionList> respond) {
    const auto changed = check(list);
    if (!changed)
        return respond(core::passOn(changed));
    auto secrets = line.secrets();
    std::erase_if(secrets, [ids = idsOf(list)](const auto& entry) {
        return std::ranges::find(ids, entry.first) == ids.end();
    });
    // A plugin that cannot be made must not be stored: the refusal is the answer.
    const auto refused = line.setConnections(list.connections, std::move(secrets));
    for (const auto& id : *changed)
        if (const auto refusal = refused.find(id); refusal != refused.end()) {
            configureLine();
            return respond(tl::unexpected<core::Error>(refusal->second));
        }
    store.post(
        [list](store::Transaction& transaction) -> core::Result<void> {
            if (auto kept = store::keepSecretsOf(transaction, idsOf(list)); !kept)
                return kept;
            return store::putSetting(transaction, key::kConnections, list);
        },
        [this, respond = std::move(respond)](const core::Result<void>& done) {
            if (!done) {
                configureLine();
                return respond(core::passOn(done));
            }
            changes.publish(api::Topic::connection);
            line.loop().retryNow();
            respond(api::ConnectionList{line.connections()});
        });
}

void ConnectionOperations::setSecret(const api::ConnectionSecretArguments& arguments,
                                     Respond<api::Nothing> respond) {
    const auto connections = line.connections();
    const auto* connection = known(connections, arguments.id);
    if (!connection)
        return respond(unknown(arguments.id));
    const auto description = line.plugins().describe(connection->plugin);
    if (!description)
        return respond(core::passOn(description));
    const auto* setting = core::settingOf(*description, arguments.name);
    if (!setting || setting->kind != core::SettingKind::secret)
        return respond(core::failField("name", core::say("connection.secret-unknown",
                                                         {{"secret", arguments.name.substr(0, 64)},
                                                          {"plugin", connection->plugin}})));
    if (arguments.value.size() > kLongestSecret || arguments.value.find('\0') != std::string::npos)
        return respond(core::failField("value", core::say("connection.secret-unusable")));
    store.post(
        [this, arguments, id = connection->id,
         list = withoutBlock(connections, connection->id)](store::Transaction& transaction) {
            const auto kept = arguments.value.empty()
                                  ? store::removeConnectionSecret(transaction, id, arguments.name)
                                  : store::putConnectionSecret(transaction, sealer, id,
                                                               arguments.name, arguments.value);
            return kept ? store::putSetting(transaction, key::kConnections, list) : kept;
        },
        [this, id = connection->id, respond = std::move(respond)](core::Result<void> done) {
            if (done)
                done = configureLine();
            if (!done)
                return respond(core::passOn(done));
            changes.publish(api::Topic::connection, id);
            respond(api::Nothing{});
        });
}

void ConnectionOperations::startTest(const std::string& id, Respond<api::JobStarted> respond) {
    const auto connections = line.connections();
    auto wanted = enabledWays();
    if (!id.empty()) {
        const auto* connection = known(connections, id);
        wanted = connection ? std::vector{*connection} : std::vector<core::Connection>{};
    }
    if (wanted.empty())
        return respond(unknown(id));
    const auto job = jobs.start("connection.test", core::say("job.connection-test"));
    respond(api::JobStarted{job->id()});
    const auto all = wanted.size();
    test(job, std::move(wanted), [job, all](const Names& failed) {
        if (job->cancelRequested())
            job->cancelled();
        else if (failed.empty())
            job->succeed(core::say("job.connection-test-passed"));
        else if (failed.size() == all)
            job->fail(core::say("job.connection-test-failed"));
        else
            job->succeed(core::say("job.connection-test-partial"));
    });
}

void ConnectionOperations::test(const jobs::JobPointer& job, std::vector<core::Connection> ways,
                                std::function<void(const Names&)> done) const {
    testNext(job, std::move(ways), {}, std::move(done));
}

void ConnectionOperations::testNext(const jobs::JobPointer& job, std::vector<core::Connection> left,
                                    Names failed, std::function<void(const Names&)> done) const {
    if (left.empty() || job->cancelRequested())
        return done(failed);
    const auto connection = left.front();
    left.erase(left.begin());
    job->now(core::say("job.testing-connection", {{"name", connection.name}}));
    auto first = settingsStep(connection);
    first.subject = connection.name;
    job->step(first);
    if (first.verdict == core::Verdict::failed) {
        failed.push_back(connection.name);
        return testNext(job, std::move(left), std::move(failed), std::move(done));
    }
    const auto tell = [job, name = connection.name](core::TestStep step) {
        step.subject = name;
        job->step(std::move(step));
    };
    line.loop().test(
        connection.id,
        [this, job, name = connection.name, left = std::move(left), failed = std::move(failed),
         done = std::move(done)](const core::Result<std::vector<core::TestStep>>& steps) mutable {
            if (!steps)
                job->failure(steps.error());
            if (!steps || connectivity::TestSteps::anyFailed(*steps))
                failed.push_back(name);
            testNext(job, std::move(left), std::move(failed), std::move(done));
        },
        tell);
}

core::TestStep ConnectionOperations::settingsStep(const core::Connection& connection) const {
    core::TestStep step{"settings", core::Verdict::passed,
                        core::say("connection.settings-complete"), 0};
    const auto fault = [&](core::Message cause) {
        step.verdict = core::Verdict::failed;
        step.finding = std::move(cause);
        return step;
    };
    const auto description = line.plugins().describe(connection.plugin);
    if (!description)
        return fault(description.error().message);
    if (auto faults = core::settingFaults(*description, connection.settings); !faults.empty())
        return fault(core::say("connection.setting-wrong", {{"setting", faults.front().field}}));
    if (const auto missing = core::missingSecrets(*description, connection.secrets);
        !missing.empty())
        return fault(core::say("connection.secret-missing", {{"secret", missing.front()}}));
    return step;
}

core::Result<api::ConnectionSheet> ConnectionOperations::sheet() const {
    const auto receiver = stored<core::ReceiverAddress>(store, key::kReceiver);
    if (!receiver)
        return core::passOn(receiver);
    if (receiver->url.empty())
        return core::fail(core::ErrorCode::conflict, core::say("connection.sheet-no-receiver"));
    api::ConnectionSheet sheet;
    for (const auto& connection : enabledWays())
        sheet.connections.push_back(
            {connection.id, connection.name, line.firewallRules(connection.id, *receiver)});
    return sheet;
}

}  // namespace callbox::service::connections
