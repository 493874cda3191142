// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/probe.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include <curl/curl.h>

#include "connectivity/courier/proxy_url.h"
#include "connectivity/courier/transfer.h"
#include "core/json/codec.h"
#include "core/protocol/messages.h"

namespace callbox::connectivity::courier {

using core::Message;
using core::ReceiverAddress;
using core::Result;
using core::say;
using core::TestStep;
using core::Verdict;
using core::protocol::ReceiverDescription;

namespace {

/// Beyond it certificates and tokens begin to fail.
constexpr std::chrono::seconds kTolerableSkew{300};

Result<ReceiverDescription> describedBy(const Reply& reply, const std::string& host) {
    auto description =
        reply.status == 200
            ? core::fromJson<ReceiverDescription>(reply.body)
            : Result<ReceiverDescription>(tl::unexpected<core::Error>(core::Error{}));
    if (!description || description->receiverId.empty() ||
        description->product != ReceiverDescription{}.product)
        return core::fail(core::ErrorCode::protocol,
                          say("connectivity.not-a-receiver",
                              {{"host", host}, {"status", std::to_string(reply.status)}}));
    if (description->protocol != core::protocol::kProtocolVersion)
        return core::fail(core::ErrorCode::unsupported,
                          say("connectivity.other-protocol",
                              {{"host", host},
                               {"theirs", std::to_string(description->protocol)},
                               {"ours", std::to_string(core::protocol::kProtocolVersion)}}));
    return description;
}

std::string joined(std::vector<std::string> addresses) {
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    std::string text;
    for (const std::string& address : addresses)
        text += (text.empty() ? "" : ", ") + address;
    return text;
}

/// The steps on the way to the receiver, in order, with how long each took.
struct Leg {
    Stage stage;
    const char* name;
    Message finding;
    double milliseconds = 0;
};

std::vector<Leg> legsTo(const ReceiverUrl& url, const Observations& seen) {
    const Message tls = seen.inspected
                            ? say("connectivity.secured-inspected", {{"version", seen.tlsVersion},
                                                                     {"issuer", seen.issuer},
                                                                     {"expires", seen.expires}})
                            : say("connectivity.secured", {{"version", seen.tlsVersion},
                                                           {"subject", seen.subject},
                                                           {"issuer", seen.issuer},
                                                           {"expires", seen.expires}});
    return {
        {Stage::resolve, "resolve",
         say("connectivity.resolved", {{"host", url.host}, {"addresses", joined(seen.addresses)}}),
         seen.resolvedAfter},
        {Stage::connect, "connect",
         say("connectivity.connected", {{"host", url.host}, {"port", std::to_string(url.port)}}),
         seen.connectedAfter},
        {Stage::tls, "tls", tls, seen.securedAfter}};
}

std::vector<Leg> legsThrough(const ProxyUrl& proxy, ProxyMethod method, const ReceiverUrl& url,
                             const Observations& seen) {
    const std::string name = proxy.hostAndPort();
    const double connected = seen.connectedAfter > 0 ? seen.connectedAfter : seen.resolvedAfter;
    std::vector<Leg> legs{{Stage::resolve, "proxy-resolve",
                           say("connectivity.resolved",
                               {{"host", proxy.host}, {"addresses", joined(seen.addresses)}}),
                           seen.resolvedAfter},
                          {Stage::connect, "proxy-connect",
                           say("connectivity.proxy-connected", {{"proxy", name}}), connected}};
    const bool login = seen.loggedIn || seen.failedAt == Stage::login;
    legs.push_back({Stage::login, "proxy-login",
                    login ? say("connectivity.proxy-logged-in",
                                {{"proxy", name}, {"method", std::string(schemeName(method))}})
                          : say("connectivity.proxy-wants-no-login", {{"proxy", name}}),
                    login ? seen.tunnelledAfter : connected});
    legs.push_back({Stage::tunnel, "proxy-tunnel",
                    say("connectivity.proxy-tunnelled",
                        {{"proxy", name}, {"host", url.host}, {"port", std::to_string(url.port)}}),
                    seen.tunnelledAfter});
    legs.push_back(legsTo(url, seen).back());
    return legs;
}

/// What is left when an earlier step failed, so that every test of a path lists the same steps.
void skipRest(std::vector<TestStep>& steps, const std::vector<Leg>& legs, std::size_t from) {
    const auto skip = [&](const char* name) {
        steps.push_back({name, Verdict::skipped, say("connectivity.step-skipped"), 0});
    };
    for (std::size_t i = from; i < legs.size(); ++i)
        skip(legs[i].name);
    const bool receiverTold = !steps.empty() && steps.back().name == "receiver";
    if (!receiverTold)
        skip("receiver");
    skip("clock");
}

}  // namespace

std::vector<TestStep> probe(const Path& path, const ReceiverAddress& receiver,
                            const std::function<core::TimePoint()>& now, Deadline deadline,
                            std::stop_token stop) {
    using namespace std::chrono;
    ExchangeLimits limits;
    limits.exact = true;
    limits.total = std::max(1ms, floor<milliseconds>(deadline - steady_clock::now()));
    limits.connect = std::min(path.narrow ? limits.total : limits.connect, limits.total);
    Transfer transfer(limits);
    Request request;
    request.target = "/v1/receiver";
    const auto prepared = transfer.prepare(path, receiver, std::move(request));
    if (prepared)
        transfer.observe(std::move(stop));
    const auto reply = prepared ? transfer.finish(curl_easy_perform(transfer.handle()))
                                : Result<Reply>(passOn(prepared));
    const Observations& seen = transfer.observations();
    const Stage failedAt = !prepared ? Stage::resolve : reply ? Stage::receiver : seen.failedAt;
    const ReceiverUrl url = receiverUrl(receiver.url).value_or(ReceiverUrl{});
    const auto proxy = proxyUrl(path.proxy);
    const auto legs = proxy ? legsThrough(*proxy, path.proxyMethod, url, seen) : legsTo(url, seen);

    std::vector<TestStep> steps;
    double before = 0;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        const Leg& leg = legs[i];
        if (leg.stage == failedAt) {
            steps.push_back({leg.name, Verdict::failed, reply.error().message,
                             std::max(0.0, seen.endedAfter - before)});
            skipRest(steps, legs, i + 1);
            return steps;
        }
        steps.push_back(
            {leg.name, Verdict::passed, leg.finding, std::max(0.0, leg.milliseconds - before)});
        before = std::max(before, leg.milliseconds);
    }
    const double answered = std::max(0.0, seen.endedAfter - before);
    if (!reply) {
        steps.push_back({"receiver", Verdict::failed, reply.error().message, answered});
        skipRest(steps, legs, legs.size());
        return steps;
    }
    const auto description = describedBy(*reply, url.host);
    if (!description) {
        steps.push_back({"receiver", Verdict::failed, description.error().message, answered});
        skipRest(steps, legs, legs.size());
        return steps;
    }
    steps.push_back({"receiver", Verdict::passed,
                     say("connectivity.receiver-answered",
                         {{"id", description->receiverId}, {"version", description->version}}),
                     answered});
    const auto skew = round<seconds>(description->now - now());
    const bool tolerable = abs(skew) <= kTolerableSkew;
    steps.push_back(
        {"clock", tolerable ? Verdict::passed : Verdict::failed,
         tolerable ? say("connectivity.clock-right", {{"seconds", std::to_string(skew.count())}})
                   : say("connectivity.clock-wrong", {{"seconds", std::to_string(skew.count())}}),
         0});
    return steps;
}

}  // namespace callbox::connectivity::courier
