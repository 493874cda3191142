// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/probe_walk.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "connectivity/courier/route.h"

namespace callbox::connectivity::courier {

using core::Message;
using core::say;
using core::TestStep;
using core::Verdict;

namespace {

/// So long the name's other addresses are waited for before the step is told.
constexpr double kAddressesComplete = 1000;

std::string joined(std::vector<std::string> addresses) {
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    std::string text;
    for (const std::string& address : addresses)
        text += (text.empty() ? "" : ", ") + address;
    return text;
}

}  // namespace

ProbeWalk::ProbeWalk(const Path& path, ReceiverUrl url, TestSteps& steps)
    : path_(path), url_(std::move(url)), steps_(steps) {
    if (auto proxy = proxyUrl(path.proxy))
        proxy_ = std::move(*proxy);
}

std::vector<ProbeWalk::Leg> ProbeWalk::legs(const Observations& seen) const {
    return proxy_ ? legsThroughProxy(seen) : legsToReceiver(seen);
}

std::vector<ProbeWalk::Leg> ProbeWalk::legsToReceiver(const Observations& seen) const {
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
         say("connectivity.resolved", {{"host", url_.host}, {"addresses", joined(seen.addresses)}}),
         seen.resolvedAfter},
        {Stage::connect, "connect",
         say("connectivity.connected", {{"host", url_.host}, {"port", std::to_string(url_.port)}}),
         seen.connectedAfter},
        {Stage::tls, "tls", tls, seen.securedAfter}};
}

std::vector<ProbeWalk::Leg> ProbeWalk::legsThroughProxy(const Observations& seen) const {
    const std::string name = proxy_->hostAndPort();
    const double connected = seen.connectedAfter > 0 ? seen.connectedAfter : seen.resolvedAfter;
    std::vector<Leg> legs{{Stage::resolve, "proxy-resolve",
                           say("connectivity.resolved",
                               {{"host", proxy_->host}, {"addresses", joined(seen.addresses)}}),
                           seen.resolvedAfter},
                          {Stage::connect, "proxy-connect",
                           say("connectivity.proxy-connected", {{"proxy", name}}), connected}};
    const bool login = seen.loggedIn || seen.failedAt == Stage::login;
    legs.push_back(
        {Stage::login, "proxy-login",
         login ? say("connectivity.proxy-logged-in",
                     {{"proxy", name}, {"method", std::string(schemeName(path_.proxyMethod))}})
               : say("connectivity.proxy-wants-no-login", {{"proxy", name}}),
         login ? seen.tunnelledAfter : connected});
    legs.push_back(
        {Stage::tunnel, "proxy-tunnel",
         say("connectivity.proxy-tunnelled",
             {{"proxy", name}, {"host", url_.host}, {"port", std::to_string(url_.port)}}),
         seen.tunnelledAfter});
    legs.push_back(legsToReceiver(seen).back());
    return legs;
}

bool ProbeWalk::passed(Stage stage, const Observations& seen) const {
    switch (stage) {
        case Stage::resolve:
            return seen.connectedAfter > 0 ||
                   (!seen.addresses.empty() && seen.nowAfter > kAddressesComplete);
        case Stage::connect:
            // Of a proxy that speaks TLS itself that belongs to it, and ends later.
            return seen.connectedAfter > 0 &&
                   (!proxy_ || proxy_->scheme != "https" || seen.tunnelledAfter > 0);
        case Stage::login:
        case Stage::tunnel:
            return seen.tunnelledAfter > 0;
        case Stage::tls:
            return seen.secured;
        case Stage::receiver:
            break;
    }
    return false;
}

void ProbeWalk::pass(const Leg& leg, const Observations& seen) {
    if (leg.stage == Stage::connect)
        tellRoute(Verdict::skipped);
    steps_.add({leg.name, Verdict::passed, leg.finding, since(leg.milliseconds)});
    before_ = std::max(before_, leg.milliseconds);
    if (leg.stage == Stage::resolve)
        lookAtRoute(seen);
}

/// By which of this machine's addresses and interfaces it goes. Having none is told only when the
/// connection fails as well.
void ProbeWalk::lookAtRoute(const Observations& seen) {
    if (seen.addresses.empty())
        return;
    const auto begun = std::chrono::steady_clock::now();
    const std::string& address = seen.addresses.front();
    const auto route = routeTo(address, path_);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
    if (!route) {
        noRoute_ = route.error().message;
        return;
    }
    steps_.add({"route", Verdict::passed,
                say("connectivity.route", {{"address", address},
                                           {"source", route->source},
                                           {"interface", route->networkInterface}}),
                took.count()});
    routeTold_ = true;
}

void ProbeWalk::tellRoute(Verdict verdict) {
    if (std::exchange(routeTold_, true))
        return;
    steps_.add({"route", verdict, noRoute_.value_or(say("connectivity.step-skipped")), 0});
}

void ProbeWalk::advance(const Observations& seen) {
    const auto all = legs(seen);
    while (next_ < all.size() && passed(all[next_].stage, seen))
        pass(all[next_++], seen);
}

void ProbeWalk::end(const Observations& seen, Stage failedAt, const Message& cause) {
    const auto all = legs(seen);
    for (; next_ < all.size(); ++next_) {
        const Leg& leg = all[next_];
        if (leg.stage < failedAt) {
            pass(leg, seen);
            continue;
        }
        if (leg.stage == Stage::connect && noRoute_) {
            tellRoute(Verdict::failed);
            return skip(all, next_);
        }
        steps_.add({leg.name, Verdict::failed, cause, since(seen.endedAfter)});
        return skip(all, next_ + 1);
    }
}

void ProbeWalk::skip(const std::vector<Leg>& legs, std::size_t from) {
    const auto add = [this](const char* name) {
        steps_.add({name, Verdict::skipped, say("connectivity.step-skipped"), 0});
    };
    tellRoute(Verdict::skipped);
    for (std::size_t i = from; i < legs.size(); ++i)
        add(legs[i].name);
    add("receiver");
    if (!path_.narrow)
        add("packets");
    add("clock");
}

double ProbeWalk::since(double moment) const {
    return std::max(0.0, moment - before_);
}

}  // namespace callbox::connectivity::courier
