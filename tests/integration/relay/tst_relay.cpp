// SPDX-License-Identifier: GPL-3.0-or-later
// Consoles behind relays: the relay's server, the plugin that uses it and delivery, on loopback.
#include <array>
#include <cstdlib>

#include <boost/asio/ip/tcp.hpp>

#include "app/service/relay/home_dialer.h"
#include "app/service/relay/relay_certificate.h"
#include "connectivity/courier/tunnel.h"
#include "connectivity/plugin_loader.h"
#include "tests/integration/delivery/delivery_fixture.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/tcp_gate.h"

using namespace callbox;
using namespace std::chrono_literals;
using connectivity::Chain;
using connectivity::ChainEntry;
using service::relay::NamedConsole;
using service::relay::RelayIdentity;
using service::relay::RelayLimits;
using service::relay::RelayServer;
using tests::FakeReceiver;
using tests::kConsole;
using tests::kMachine;

namespace {

std::string fingerprint(const RelayIdentity& identity) {
    return *service::relay::fingerprintIn(identity.certificate);
}

/// Another console: its ways, and its relay.
struct OtherConsole {
    RelayIdentity identity = *service::relay::makeRelayIdentity("Callbox console");
    std::unique_ptr<Chain> chain;
    core::ReceiverAddress receiver;
    std::unique_ptr<RelayServer> server;

    OtherConsole(boost::asio::io_context& context, core::ReceiverAddress address,
                 std::shared_ptr<connectivity::ConnectionPlugin> way, RelayLimits limits = {})
        : receiver(std::move(address)) {
        connectivity::ChainOptions chainOptions;
        chainOptions.firstBackoff = 50ms;
        chainOptions.longestBackoff = 400ms;
        chain = std::make_unique<Chain>(context, chainOptions);
        ChainEntry entry;
        entry.connection.id = "con-1";
        entry.connection.name = "Way";
        entry.plugin = std::move(way);
        chain->setEntries({entry});
        service::relay::RelayServerOptions options;
        options.address = "127.0.0.1";
        options.certificate = identity.certificate;
        options.key = identity.key;
        options.limits = limits;
        options.now = tests::DeliveryFixture::now;
        auto made = RelayServer::create(
            context, options,
            {[this] { return receiver.url.substr(std::string("https://").size()); },
             [this] { return chain->usable(); },
             [this, &context](unsigned hops, auto done) {
                 return service::relay::dialHome(context, *chain, receiver, hops, std::move(done));
             }});
        REQUIRE(made);
        server = std::move(*made);
    }
    std::string address() const { return "127.0.0.1:" + std::to_string(server->port()); }
    void name(const RelayIdentity& console) { server->allow({{"site", fingerprint(console)}}); }
};

std::shared_ptr<connectivity::ConnectionPlugin> relayPlugin(
    const RelayIdentity& own, const std::vector<const OtherConsole*>& relays,
    const std::string& choice = "order") {
    const char* directory = std::getenv("CALLBOX_TEST_PLUGINS");
    REQUIRE(directory);
    const connectivity::PluginLoader loader(directory);
    connectivity::PluginContext context;
    context.displayName = "Relay";
    for (const OtherConsole* relay : relays) {
        auto& list = context.settings["relays"];
        list += (list.empty() ? "" : ", ") + relay->address();
        context.settings["certificates"] += relay->identity.certificate;
    }
    context.settings["choice"] = choice;
    context.now = tests::DeliveryFixture::now;
    context.ownCertificate = own.certificate;
    context.ownKey = own.key;
    auto plugin = loader.load("relay", context);
    INFO((plugin ? std::string() : plugin.error().message.key + plugin.error().detail));
    REQUIRE(plugin);
    return *plugin;
}

/// A console that calls home by a relay only.
struct Site : tests::DeliveryFixture {
    FakeReceiver receiver;
    RelayIdentity own = *service::relay::makeRelayIdentity("Callbox console");

    Site() {
        receiver.know(kConsole, "console password");
        receiver.know(kMachine, "machine password");
        putCredential(kConsole, "console password");
        putCredential(kMachine, "machine password");
        pin(receiver.receiverId(), receiver.signingKey(), receiver.epoch());
    }
    ~Site() {
        loop.reset();
        chain.reset();
    }

    std::unique_ptr<OtherConsole> console(RelayLimits limits = {}) {
        return std::make_unique<OtherConsole>(context, receiver.address(),
                                              std::make_shared<tests::PlainWay>(), limits);
    }
    void goBy(std::shared_ptr<connectivity::ConnectionPlugin> plugin) {
        ChainEntry entry;
        entry.connection.id = "con-1";
        entry.connection.name = "Relay";
        entry.plugin = std::move(plugin);
        chain->setEntries({entry});
        start(receiver.address());
    }
    bool arrive(int count) {
        const auto before = receiver.stored().size();
        for (int i = 0; i < count; ++i)
            acceptProblem(i);
        const bool all = until([&] {
            return receiver.stored().size() >= before + static_cast<std::size_t>(count) &&
                   counts().waiting == 0;
        });
        if (!all && !causes.empty())
            UNSCOPED_INFO("last cause " << causes.back());
        return all;
    }
    std::vector<core::TestStep> test() {
        std::optional<core::Result<std::vector<core::TestStep>>> steps;
        chain->test("con-1", receiver.address(), [&](auto result) { steps = std::move(result); });
        REQUIRE(until([&] { return steps.has_value(); }));
        REQUIRE(*steps);
        return **steps;
    }
};

}  // namespace

TEST_CASE("a named console calls home through a relay") {
    Site site;
    auto relay = site.console();
    relay->name(site.own);
    site.goBy(relayPlugin(site.own, {relay.get()}));
    REQUIRE(site.arrive(10));
    CHECK(site.loop->state().path == "Relay");
    const auto uses = relay->server->uses();
    REQUIRE(uses.size() == 1);
    CHECK(uses[0].fingerprint == fingerprint(site.own));
    CHECK(uses[0].bytes > 1000);
    CHECK(relay->server->refusals().empty());
    for (const auto& step : site.test()) {
        INFO(step.name << " " << step.finding.key);
        CHECK(step.verdict == core::Verdict::passed);
    }
}

TEST_CASE("a console that is not named is turned away and told why") {
    Site site;
    auto relay = site.console();
    site.goBy(relayPlugin(site.own, {relay.get()}));
    site.acceptProblem(1);
    REQUIRE(site.until([&] { return site.sawCause("connectivity.relay-not-allowed"); }));
    CHECK(site.receiver.connections() == 0);
    const auto refusals = relay->server->refusals();
    REQUIRE_FALSE(refusals.empty());
    CHECK(refusals[0].reason == "not-allowed");
    CHECK(refusals[0].fingerprint == fingerprint(site.own));
    const auto steps = site.test();
    REQUIRE_FALSE(steps.empty());
    CHECK(steps[0].name == "relay");
    CHECK(steps[0].verdict == core::Verdict::failed);
    CHECK(steps[0].finding.key == "connectivity.relay-not-allowed");

    relay->name(site.own);
    REQUIRE(site.until([&] { return site.counts().waiting == 0; }));

    relay->server->allow({});
    REQUIRE(site.until([&] { return relay->server->uses()[0].open == 0; }));
    site.acceptProblem(2);
    REQUIRE(site.until([&] { return site.counts().waiting == 1 && site.chain->retryAt(); }));
}

TEST_CASE("a relay leads to its own receiver and nowhere else") {
    Site site;
    FakeReceiver other;
    auto relay = site.console();
    relay->receiver = other.address();
    relay->name(site.own);
    site.goBy(relayPlugin(site.own, {relay.get()}));
    site.acceptProblem(1);
    REQUIRE(site.until([&] { return site.sawCause("connectivity.relay-other-target"); }));
    CHECK(site.receiver.connections() == 0);
    CHECK(other.connections() == 0);
    CHECK(relay->server->refusals()[0].reason == "other-target");
}

TEST_CASE("a relay with another certificate is not used") {
    Site site;
    auto relay = site.console();
    relay->name(site.own);
    auto plugin = relayPlugin(site.own, {relay.get()});
    auto impostor = site.console();
    const connectivity::PluginLoader loader(std::getenv("CALLBOX_TEST_PLUGINS"));
    connectivity::PluginContext context;
    context.displayName = "Relay";
    context.settings = {{"relays", impostor->address()},
                        {"certificates", relay->identity.certificate}};
    context.now = tests::DeliveryFixture::now;
    context.ownCertificate = site.own.certificate;
    context.ownKey = site.own.key;
    site.goBy(*loader.load("relay", context));
    site.acceptProblem(1);
    REQUIRE(site.until([&] { return site.sawCause("connectivity.relay-other-certificate"); }));
    CHECK(site.receiver.connections() == 0);
}

TEST_CASE("a relay goes home through another relay") {
    Site site;
    auto outer = site.console();
    OtherConsole inner(site.context, site.receiver.address(), std::make_shared<tests::PlainWay>());
    outer->name(inner.identity);
    ChainEntry entry;
    entry.connection.id = "con-1";
    entry.connection.name = "Relay of the relay";
    entry.plugin = relayPlugin(inner.identity, {outer.get()});
    inner.chain->setEntries({entry});
    inner.name(site.own);
    site.goBy(relayPlugin(site.own, {&inner}));
    REQUIRE(site.arrive(5));
    CHECK(outer->server->uses().at(0).fingerprint == fingerprint(inner.identity));
    CHECK(inner.server->uses().at(0).fingerprint == fingerprint(site.own));
}

TEST_CASE("relays that lead to each other do not go round for ever") {
    Site site;
    OtherConsole one(site.context, site.receiver.address(), std::make_shared<tests::PlainWay>());
    OtherConsole two(site.context, site.receiver.address(), std::make_shared<tests::PlainWay>());
    one.name(two.identity);
    two.server->allow({{"one", fingerprint(one.identity)}, {"site", fingerprint(site.own)}});
    const auto lead = [&](OtherConsole& from, OtherConsole& to) {
        ChainEntry entry;
        entry.connection.id = "con-1";
        entry.connection.name = "Relay";
        entry.plugin = relayPlugin(from.identity, {&to});
        from.chain->setEntries({entry});
    };
    lead(one, two);
    lead(two, one);
    site.goBy(relayPlugin(site.own, {&two}));
    site.acceptProblem(1);
    const auto looped = [](const OtherConsole& relay) {
        for (const auto& refusal : relay.server->refusals())
            if (refusal.reason == "too-many-relays")
                return true;
        return false;
    };
    CHECK(site.until([&] { return looped(one) || looped(two); }));
    CHECK(site.counts().waiting == 1);
}

TEST_CASE("of several relays one that works is used, the first or the fastest") {
    const std::string choice = GENERATE("order", "fastest");
    Site site;
    auto first = site.console();
    auto second = site.console();
    first->name(site.own);
    second->name(site.own);
    site.goBy(relayPlugin(site.own, {first.get(), second.get()}, choice));
    REQUIRE(site.arrive(3));
    if (choice == "order")
        CHECK(site.loop->state().path == "Relay (" + first->address() + ")");
    auto& used =
        site.loop->state().path.find(first->address()) != std::string::npos ? first : second;
    const auto& spare = &used == &first ? second : first;
    used->server.reset();
    REQUIRE(site.arrive(3));
    CHECK(site.loop->state().path == "Relay (" + spare->address() + ")");
}

TEST_CASE("a relay that has no way itself is passed over") {
    Site site;
    tests::TcpGate nowhere(tests::TcpGate::Kind::plain, "127.0.0.1", 0, 1);
    auto second = site.console();
    class Lost final : public connectivity::ConnectionPlugin {
    public:
        core::Result<connectivity::Path> establish(connectivity::Deadline,
                                                   std::stop_token) override {
            return core::fail(core::ErrorCode::unavailable, core::say("connectivity.cancelled"));
        }
        void release() override {}
        std::vector<core::TestStep> test(const core::ReceiverAddress&, connectivity::Deadline,
                                         std::stop_token) override {
            return {};
        }
        std::vector<core::FirewallRule> firewallRules(const core::ReceiverAddress&) const override {
            return {};
        }
    };
    OtherConsole first(site.context, site.receiver.address(), std::make_shared<Lost>());
    first.name(site.own);
    second->name(site.own);
    site.goBy(relayPlugin(site.own, {&first, second.get()}));
    REQUIRE(site.arrive(3));
    CHECK(site.loop->state().path == "Relay (" + second->address() + ")");
}

TEST_CASE("a relay is bounded in connections, time and rate") {
    Site site;
    RelayLimits limits;
    limits.connections = 2;
    limits.handshake = 3s;  // the silent ones wait as long, a slow machine's TLS does not
    limits.bytesPerSecond = 20'000;
    auto relay = site.console(limits);
    relay->name(site.own);
    boost::asio::ip::tcp::endpoint where(boost::asio::ip::address_v4::loopback(),
                                         relay->server->port());
    std::vector<boost::asio::ip::tcp::socket> silent;
    std::array<char, 1> byte{};
    int ended = 0;
    for (int i = 0; i < 4; ++i) {
        silent.emplace_back(site.context).connect(where);
    }
    for (auto& socket : silent)
        socket.async_read_some(
            boost::asio::buffer(byte),
            [&](boost::system::error_code error, std::size_t) { ended += error ? 1 : 0; });
    REQUIRE(site.until([&] { return ended == 4; }));

    site.options.parallel = 1;
    site.goBy(relayPlugin(site.own, {relay.get()}));
    const auto begun = std::chrono::steady_clock::now();
    REQUIRE(site.arrive(20));
    const auto took = std::chrono::steady_clock::now() - begun;
    const auto bytes = relay->server->uses().at(0).bytes;
    CHECK(took >= std::chrono::milliseconds(bytes * 1000 / limits.bytesPerSecond / 2));
}
