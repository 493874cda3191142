// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <boost/asio/post.hpp>

#include "app/service/connections/connection_operations.h"
#include "core/outbox/outbox.h"
#include "core/store/connection_secrets.h"
#include "core/store/settings.h"
#include "tests/catch.h"
#include "tests/support/run_until.h"
#include "tests/support/temporary_directory.h"
#include "tests/support/test_ca.h"

using namespace callbox;
using namespace callbox::core;
namespace api = callbox::core::api;
namespace store = callbox::core::store;
using service::connections::ConnectionOperations;

namespace {

TimePoint wallClock() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

/// The operations over a store of their own; calls go through the registry, as JSON.
struct Console {
    tests::TemporaryDirectory directory;
    boost::asio::io_context context;
    service::Clock clock{wallClock};
    std::unique_ptr<store::Store> storage = openStore();
    store::Sealer sealer = std::move(*store::Sealer::open(directory.path() / "key", true));
    outbox::Outbox outbox{{outbox::systemRandom()}};
    service::operator_api::ChangeFeed changes;
    service::jobs::JobBoard jobs{clock, changes};
    service::operator_api::OperationRegistry registry{
        [](const service::operator_api::AuditEntry&) {}};
    std::optional<service::delivery::HomeLine> line;
    std::optional<ConnectionOperations> operations;

    Console() { start(); }
    ~Console() {
        operations.reset();
        line.reset();
        storage.reset();
    }

    void start() {
        operations.reset();
        line.emplace(context, *storage, outbox, sealer, clock.now,
                     connectivity::PluginLoader(std::getenv("CALLBOX_TEST_PLUGINS")),
                     service::delivery::DeliveryCallbacks{}, [](const Connection&) {});
        operations.emplace(ConnectionOperations{context, *storage, sealer, *line, jobs, changes});
        operations->registerWith(registry);
        operations->configureLine();
    }

    std::unique_ptr<store::Store> openStore() {
        store::StoreOptions options;
        options.path = directory.path() / "callbox.db";
        options.reserveBytes = 64 << 10;
        options.executor = [this](std::function<void()> work) {
            boost::asio::post(context, std::move(work));
        };
        return std::move(*store::Store::open(options));
    }

    template <class Arguments, class Reply>
    Result<Reply> call(const api::Operation<Arguments, Reply>& operation,
                       const Arguments& arguments = {}) {
        std::optional<Result<std::string>> text;
        registry.dispatch({"root", "test", api::Role::administrator}, std::string(operation.name),
                          toJson(arguments),
                          [&](Result<std::string> result) { text = std::move(result); });
        REQUIRE(tests::runUntil(context, [&] { return text.has_value(); }));
        if (!*text)
            return passOn(*text);
        return fromJson<Reply>(**text);
    }

    Result<api::ConnectionList> set(std::map<std::string, std::string> settings,
                                    std::string id = {}) {
        Connection connection;
        connection.id = std::move(id);
        connection.name = "Through the proxy";
        connection.plugin = "described";
        connection.settings = std::move(settings);
        return call(api::kConnectionSet, api::ConnectionList{{connection}});
    }

    api::Job test(const std::string& id) {
        const auto started = call(api::kConnectionTest, api::ConnectionId{id});
        REQUIRE(started);
        REQUIRE(tests::runUntil(
            context, [&] { return jobs.get(started->jobId)->state != api::JobState::running; }));
        return *jobs.get(started->jobId);
    }
};

void requireRefused(Console& console, std::map<std::string, std::string> settings,
                    const std::string& field, const std::string& key) {
    const auto before = toJson(*console.call(api::kConnectionList));
    const auto refused = console.set(std::move(settings));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::invalidArgument);
    CHECK(refused.error().field == field);
    CHECK(refused.error().message.key == key);
    CHECK(toJson(*console.call(api::kConnectionList)) == before);
}

std::string bytesOf(const std::filesystem::path& directory) {
    std::ostringstream bytes;
    for (const auto& entry : std::filesystem::directory_iterator(directory))
        if (entry.is_regular_file())
            bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    return bytes.str();
}

}  // namespace

TEST_CASE("the plugins of the directory are told with their settings") {
    Console console;
    const auto list = console.call(api::kConnectionPlugins);
    REQUIRE(list);
    REQUIRE(list->plugins.size() == 1);
    CHECK(list->plugins[0].name == "described");
    CHECK(list->plugins[0].settings.size() == 8);
}

TEST_CASE("a wrong setting is refused by its name and nothing is changed") {
    Console console;
    REQUIRE(console.set({{"host", "proxy.example.net"}}));
    requireRefused(console, {}, "host", "model.setting-required");
    requireRefused(console, {{"host", ""}}, "host", "model.setting-required");
    requireRefused(console, {{"host", "a"}, {"port", "65536"}}, "port",
                   "model.setting-not-in-range");
    requireRefused(console, {{"host", "a"}, {"port", "80x"}}, "port", "model.setting-not-in-range");
    requireRefused(console, {{"host", "a"}, {"method", "magic"}}, "method",
                   "model.setting-not-a-choice");
    requireRefused(console, {{"host", "a"}, {"eager", "yes"}}, "eager",
                   "model.setting-not-a-choice");
    requireRefused(console, {{"host", "a\nb"}}, "host", "model.control-character");
    requireRefused(console, {{"host", std::string(2000, 'a')}}, "host", "model.too-long");
    requireRefused(console, {{"host", "a"}, {"hots", "b"}}, "hots", "model.setting-unknown");
    requireRefused(console, {{"host", "a"}, {"password", "p"}}, "password",
                   "model.setting-is-secret");
    requireRefused(console, {{"host", "a"}, {"authority", "no PEM"}}, "authority",
                   "model.setting-not-pem");
    requireRefused(
        console,
        {{"host", "a"},
         {"authority", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}},
        "authority", "connection.pem-unreadable");
    CHECK(console.set({{"host", "a"},
                       {"port", "3128"},
                       {"method", "basic"},
                       {"eager", "true"},
                       {"others", "b,c"},
                       {"authority", tests::TestCa().certificate()}}));
}

TEST_CASE("a plugin that is not there or cannot be made leaves the list as it was") {
    Console console;
    const auto list = console.set({{"host", "a"}});
    REQUIRE(list);
    auto other = *list;
    other.connections[0].id.clear();
    other.connections[0].plugin = "nowhere";
    CHECK(console.call(api::kConnectionSet, other).error().code == ErrorCode::notFound);
    const auto refused = console.set({{"host", "unmakeable"}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.key == "connectivity.plugin-not-made");
    CHECK(toJson(*console.call(api::kConnectionList)) == toJson(*list));
}

TEST_CASE("a connection whose plugin is gone shows why and holds up no other change") {
    Console console;
    auto list = *console.set({{"host", "a"}});
    Connection gone;
    gone.id = "con-0000dead";
    gone.name = "Gone";
    gone.plugin = "gone";
    list.connections.push_back(gone);
    REQUIRE(console.storage->write([&](store::Transaction& transaction) {
        return store::putSetting(transaction, store::setting_key::kConnections, list);
    }));
    CHECK_FALSE(console.operations->configureLine());
    list = *console.call(api::kConnectionList);
    REQUIRE(list.connections.size() == 2);
    CHECK(list.connections[1].health == PathHealth::failing);
    CHECK(list.connections[1].lastFailure.key == "connectivity.plugin-missing");
    std::swap(list.connections[0], list.connections[1]);
    const auto swapped = console.call(api::kConnectionSet, list);
    REQUIRE(swapped);
    CHECK(swapped->connections[0].name == "Gone");
}

TEST_CASE("a secret is sealed, reaches the plugin, is never told and goes with its connection") {
    Console console;
    const auto id = console.set({{"host", "proxy.example.net"}})->connections[0].id;
    const auto without = console.test(id);
    CHECK(without.state == api::JobState::failed);
    REQUIRE(without.steps.size() == 1);
    CHECK(without.steps[0].name == "settings");
    CHECK(without.steps[0].finding.key == "connection.secret-missing");
    REQUIRE(console.call(api::kConnectionSecret,
                         api::ConnectionSecretArguments{id, "password", "correct horse"}));
    const auto list = console.call(api::kConnectionList);
    CHECK(list->connections[0].secrets == std::vector<std::string>{"password"});
    CHECK(toJson(*list).find("horse") == std::string::npos);
    CHECK(bytesOf(console.directory.path()).find("correct horse") == std::string::npos);
    const auto job = console.test("Through the proxy");
    CHECK(job.steps.at(1).verdict == Verdict::passed);
    CHECK(job.steps.at(1).subject == "Through the proxy");

    // A restart, then a change of a setting, keep it.
    console.start();
    CHECK(console.test(id).steps.at(1).verdict == Verdict::passed);
    REQUIRE(console.set({{"host", "other.example.net"}}, id));
    CHECK(console.test(id).steps.at(1).verdict == Verdict::passed);

    // Another connection in its place takes it along.
    REQUIRE(console.set({{"host", "a"}}));
    const auto left = console.storage->read(
        [&](store::Reader& reader) { return store::connectionSecrets(reader, console.sealer); });
    REQUIRE(left);
    CHECK(left->empty());
}

TEST_CASE("a plugin is made anew only when what it is made of changed") {
    Console console;
    auto list = *console.set({{"host", "a"}});
    list.connections[0].name = "First";
    list.connections.push_back(list.connections[0]);
    list.connections[1].id.clear();
    list = *console.call(api::kConnectionSet, list);
    const auto id = list.connections[0].id;
    const auto other = list.connections[1].id;
    for (const auto& one : {id, other})
        REQUIRE(console.call(api::kConnectionSecret,
                             api::ConnectionSecretArguments{one, "password", "correct horse"}));
    const auto made = [&](const std::string& which) {
        return console.test(which).steps.at(1).finding.args.at("made");
    };
    const auto first = made(id);
    const auto second = made(other);
    std::swap(list.connections[0], list.connections[1]);
    list.connections[1].name = "Renamed";
    list.connections[0].settings["host"] = "b";
    REQUIRE(console.call(api::kConnectionSet, list));
    CHECK(made(id) == first);
    CHECK(made(other) != second);
    REQUIRE(console.call(api::kConnectionSecret,
                         api::ConnectionSecretArguments{other, "password", "other"}));
    CHECK(made(id) == first);
    REQUIRE(console.call(api::kConnectionSecret,
                         api::ConnectionSecretArguments{id, "password", "other"}));
    CHECK(made(id) != first);
}

TEST_CASE("a secret that the plugin does not have, or of no connection, is refused") {
    Console console;
    const auto id = console.set({{"host", "a"}})->connections[0].id;
    const auto refused = [&](api::ConnectionSecretArguments arguments) {
        return console.call(api::kConnectionSecret, arguments).error();
    };
    CHECK(refused({id, "host", "x"}).message.key == "connection.secret-unknown");
    CHECK(refused({id, "other", "x"}).field == "name");
    CHECK(refused({"con-none", "password", "x"}).code == ErrorCode::notFound);
    CHECK(refused({id, "password", std::string(70'000, 'x')}).field == "value");
    REQUIRE(console.call(api::kConnectionSecret, {id, "password", "x"}));
    REQUIRE(console.call(api::kConnectionSecret, {id, "password", ""}));
    CHECK(console.call(api::kConnectionList)->connections[0].secrets.empty());
}

TEST_CASE("the sheet names what each enabled way needs, once the receiver is known") {
    Console console;
    REQUIRE(console.set({{"host", "proxy.example.net"}}));
    CHECK(console.call(api::kConnectionSheet).error().message.key ==
          "connection.sheet-no-receiver");
    REQUIRE(console.storage->write([&](store::Transaction& transaction) {
        return store::putSetting(
            transaction, store::setting_key::kReceiver,
            ReceiverAddress{"https://sdr.example.net", tests::TestCa().certificate()});
    }));
    const auto sheet = console.call(api::kConnectionSheet);
    REQUIRE(sheet);
    REQUIRE(sheet->connections.size() == 1);
    REQUIRE(sheet->connections[0].rules.size() == 1);
    CHECK(sheet->connections[0].rules[0].destination == "proxy.example.net");
}

TEST_CASE("ids are unique and well-formed") {
    Console console;
    auto list = *console.set({{"host", "a"}});
    list.connections.push_back(list.connections[0]);
    CHECK(console.call(api::kConnectionSet, list).error().field == "id");
    list.connections.resize(1);
    list.connections[0].id = "../x";
    CHECK(console.call(api::kConnectionSet, list).error().field == "id");
}
