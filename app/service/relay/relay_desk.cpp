// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/relay/relay_desk.h"

#include <algorithm>
#include <utility>

#include <boost/asio/io_context.hpp>

#include "app/service/relay/home_dialer.h"
#include "app/service/relay/relay_documents.h"
#include "connectivity/courier/receiver_url.h"
#include "core/protocol/identity.h"
#include "core/store/settings.h"

namespace callbox::service::relay {

namespace api = core::api;
namespace store = core::store;
using core::ErrorCode;
using core::fail;
using core::failField;
using core::Result;
using core::say;

namespace {

constexpr std::string_view kSettings = "relay";
constexpr std::string_view kIdentity = "relay-identity";
constexpr std::string_view kSealContext = "setting/relay-identity";
constexpr std::size_t kMostConsoles = 1000;
constexpr std::uint64_t kMostConnections = 1000;
constexpr std::size_t kLongestName = 64;
constexpr std::chrono::seconds kTryAgain{15};

core::Message reasonOf(const std::string& word) {
    if (word == "not-allowed")
        return say("relay.refused.not-allowed");
    if (word == "other-target")
        return say("relay.refused.other-target");
    if (word == "no-way")
        return say("relay.refused.no-way");
    if (word == "too-many-relays")
        return say("relay.refused.too-many-relays");
    return say("relay.refused.not-understood");
}

bool sameServer(const api::RelaySettings& one, const api::RelaySettings& other) {
    return one.enabled == other.enabled && one.address == other.address && one.port == other.port &&
           one.connections == other.connections && one.bytesPerSecond == other.bytesPerSecond;
}

std::vector<NamedConsole> namedIn(const RelayDocument& document) {
    std::vector<NamedConsole> named;
    for (const auto& console : document.consoles)
        named.push_back({console.name, console.fingerprint});
    return named;
}

}  // namespace

RelayDesk::RelayDesk(Dependencies dependencies)
    : dependencies_(std::move(dependencies)), again_(dependencies_.context) {}

Result<RelayIdentity> RelayDesk::identity() {
    const auto kept = dependencies_.store.read(
        [](store::Reader& reader) { return store::setting<SealedIdentity>(reader, kIdentity); });
    if (!kept)
        return passOn(kept);
    if (*kept) {
        const auto sealed = core::protocol::base64Decode((*kept)->sealedKey);
        if (!sealed)
            return passOn(sealed);
        auto key = dependencies_.sealer.unseal(*sealed, kSealContext);
        if (!key)
            return passOn(key);
        return RelayIdentity{(*kept)->certificate, std::move(*key)};
    }
    auto made = makeRelayIdentity("Callbox console " + dependencies_.consoleName);
    if (!made)
        return made;
    const auto sealed = dependencies_.sealer.seal(made->key, kSealContext);
    if (!sealed)
        return passOn(sealed);
    const SealedIdentity document{made->certificate, core::protocol::base64Encode(*sealed)};
    const auto stored = dependencies_.store.write([&](store::Transaction& transaction) {
        return store::putSetting(transaction, kIdentity, document);
    });
    if (!stored)
        return passOn(stored);
    return made;
}

Result<RelayDocument> RelayDesk::document() const {
    auto kept = dependencies_.store.read(
        [](store::Reader& reader) { return store::setting<RelayDocument>(reader, kSettings); });
    if (!kept)
        return passOn(kept);
    return kept->value_or(RelayDocument{});
}

core::ReceiverAddress RelayDesk::receiver() const {
    const auto kept = dependencies_.store.read([](store::Reader& reader) {
        return store::setting<core::ReceiverAddress>(reader, store::setting_key::kReceiver);
    });
    return kept ? kept->value_or(core::ReceiverAddress{}) : core::ReceiverAddress{};
}

void RelayDesk::registerWith(operator_api::OperationRegistry& registry) {
    using operator_api::Caller;
    registry.handle<api::Nothing, api::RelayState>(
        api::kRelayGet, [this](const Caller&, api::Nothing, Respond respond) { respond(state()); });
    registry.handle<api::RelaySettings, api::RelayState>(
        api::kRelaySet, [this](const Caller&, const api::RelaySettings& settings, Respond respond) {
            set(settings, std::move(respond));
        });
    registry.handle<api::RelayAllowArguments, api::RelayState>(
        api::kRelayAllow, [this](const Caller&, const api::RelayAllowArguments& arguments,
                                 Respond respond) { allow(arguments, std::move(respond)); });
    registry.handle<api::RelayDenyArguments, api::RelayState>(
        api::kRelayDeny, [this](const Caller&, const api::RelayDenyArguments& arguments,
                                Respond respond) { deny(arguments, std::move(respond)); });
}

Result<api::RelayState> RelayDesk::state() {
    const auto kept = document();
    if (!kept)
        return passOn(kept);
    const auto own = identity();
    if (!own)
        return passOn(own);
    const auto fingerprint = fingerprintIn(own->certificate);
    if (!fingerprint)
        return passOn(fingerprint);
    api::RelayState state{
        kept->settings, server_ != nullptr, problem_, own->certificate, *fingerprint, {}, {}};
    const auto uses = server_ ? server_->uses() : std::vector<RelayUse>{};
    for (const auto& named : kept->consoles) {
        api::RelayConsole console{named.name, named.fingerprint, 0, 0, 0, {}};
        for (const auto& use : uses) {
            if (use.fingerprint != named.fingerprint)
                continue;
            console.open = use.open;
            console.opened = use.opened;
            console.bytes = use.bytes;
            console.lastSeen = use.lastSeen;
        }
        state.consoles.push_back(std::move(console));
    }
    if (server_)
        for (const auto& refusal : server_->refusals())
            state.turnedAway.push_back(
                {refusal.at, refusal.address, refusal.fingerprint, reasonOf(refusal.reason)});
    return state;
}

Result<void> RelayDesk::check(const api::RelaySettings& settings) {
    if (settings.port == 0)
        return failField("port", say("relay.port-missing"));
    if (settings.connections < 1 || settings.connections > kMostConnections)
        return failField("connections", say("relay.connections-out-of-range",
                                            {{"most", std::to_string(kMostConnections)}}));
    return {};
}

void RelayDesk::set(const api::RelaySettings& settings, Respond respond) {
    if (const auto good = check(settings); !good)
        return respond(passOn(good));
    auto wanted = document();
    if (!wanted)
        return respond(passOn(wanted));
    const auto before = std::exchange(wanted->settings, settings);
    // What cannot be listened on is the operator's answer and not stored.
    if (!sameServer(before, settings) || !server_) {
        if (const auto done = listen(*wanted); !done) {
            wanted->settings = before;
            if (!listen(*wanted))
                tryLater();
            return respond(passOn(done));
        }
    }
    keep(std::move(*wanted), std::move(respond));
}

void RelayDesk::allow(const api::RelayAllowArguments& arguments, Respond respond) {
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (arguments.name.empty() || arguments.name.size() > kLongestName ||
        std::any_of(arguments.name.begin(), arguments.name.end(), control))
        return respond(failField("name", say("relay.name-invalid")));
    auto fingerprint = fingerprintIn(arguments.fingerprint);
    if (!fingerprint)
        return respond(passOn(fingerprint));
    auto wanted = document();
    if (!wanted)
        return respond(passOn(wanted));
    auto& consoles = wanted->consoles;
    for (const auto& console : consoles)
        if (console.fingerprint == *fingerprint && console.name != arguments.name)
            return respond(
                fail(ErrorCode::conflict, say("relay.named-already", {{"name", console.name}})));
    std::erase_if(consoles, [&](const auto& one) { return one.name == arguments.name; });
    if (consoles.size() >= kMostConsoles)
        return respond(fail(ErrorCode::limitExceeded, say("relay.too-many-consoles")));
    consoles.push_back({arguments.name, std::move(*fingerprint)});
    std::sort(consoles.begin(), consoles.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    keep(std::move(*wanted), std::move(respond));
}

void RelayDesk::deny(const api::RelayDenyArguments& arguments, Respond respond) {
    auto wanted = document();
    if (!wanted)
        return respond(passOn(wanted));
    const auto gone = std::erase_if(wanted->consoles,
                                    [&](const auto& one) { return one.name == arguments.name; });
    if (gone == 0)
        return respond(fail(ErrorCode::notFound, say("relay.console-unknown",
                                                     {{"name", arguments.name.substr(0, 80)}})));
    keep(std::move(*wanted), std::move(respond));
}

void RelayDesk::keep(RelayDocument wanted, Respond respond) {
    dependencies_.store.post(
        [wanted](store::Transaction& transaction) {
            return store::putSetting(transaction, kSettings, wanted);
        },
        [this, wanted, respond = std::move(respond)](const Result<void>& done) {
            if (!done)
                return respond(passOn(done));
            if (server_)
                server_->allow(namedIn(wanted));
            dependencies_.changes.publish(api::Topic::connection);
            respond(state());
        });
}

/// Makes the server as it is wanted, or takes it down.
Result<void> RelayDesk::listen(const RelayDocument& wanted) {
    again_.cancel();
    server_.reset();
    problem_ = {};
    if (!wanted.settings.enabled)
        return {};
    const auto own = identity();
    if (!own)
        return passOn(own);
    RelayServerOptions options;
    options.address = wanted.settings.address;
    options.port = wanted.settings.port;
    options.certificate = own->certificate;
    options.key = own->key;
    options.limits.connections = wanted.settings.connections;
    options.limits.bytesPerSecond = wanted.settings.bytesPerSecond;
    options.now = dependencies_.now;
    RelayServer::Way way;
    way.target = [this]() -> std::string {
        const auto url = connectivity::courier::receiverUrl(receiver().url);
        return url ? url->host + ':' + std::to_string(url->port) : std::string();
    };
    way.usable = [this] { return dependencies_.chain.usable(); };
    way.dial = [this](unsigned hops, auto done) {
        return dialHome(dependencies_.context, dependencies_.chain, receiver(), hops,
                        std::move(done));
    };
    auto made = RelayServer::create(dependencies_.context, std::move(options), std::move(way));
    if (!made) {
        problem_ = made.error().message;
        return passOn(made);
    }
    server_ = std::move(*made);
    server_->allow(namedIn(wanted));
    return {};
}

void RelayDesk::start() {
    const auto wanted = document();
    if (!wanted || !listen(*wanted))
        tryLater();
}

void RelayDesk::tryLater() {
    again_.expires_after(kTryAgain);
    again_.async_wait([this](const boost::system::error_code& error) {
        if (!error)
            start();
    });
}

void RelayDesk::stop() {
    again_.cancel();
    server_.reset();
}

}  // namespace callbox::service::relay
