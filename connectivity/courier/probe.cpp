// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/probe.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include <curl/curl.h>

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

/// Lists the steps in order; after the first failed one the others are skipped.
class Protocol {
public:
    void passed(std::string name, Message finding, double milliseconds) {
        steps_.push_back({std::move(name), Verdict::passed, std::move(finding), milliseconds});
    }
    void failed(std::string name, Message finding, double milliseconds) {
        steps_.push_back({std::move(name), Verdict::failed, std::move(finding), milliseconds});
    }
    std::vector<TestStep> finish() {
        for (const char* name : {"resolve", "connect", "tls", "receiver", "clock"})
            if (std::none_of(steps_.begin(), steps_.end(),
                             [&](const TestStep& step) { return step.name == name; }))
                steps_.push_back({name, Verdict::skipped, say("connectivity.step-skipped"), 0});
        return std::move(steps_);
    }

private:
    std::vector<TestStep> steps_;
};

}  // namespace

std::vector<TestStep> probe(const Path& path, const ReceiverAddress& receiver,
                            const std::function<core::TimePoint()>& now, Deadline deadline,
                            std::stop_token stop) {
    using namespace std::chrono;
    Protocol steps;
    ExchangeLimits limits;
    limits.total = std::max(1ms, floor<milliseconds>(deadline - steady_clock::now()));
    limits.connect = std::min(limits.connect, limits.total);
    Transfer transfer(limits);
    Request request;
    request.target = "/v1/receiver";
    if (const auto prepared = transfer.prepare(path, receiver, std::move(request)); !prepared) {
        steps.failed("resolve", prepared.error().message, 0);
        return steps.finish();
    }
    transfer.observe(std::move(stop));
    const int code = curl_easy_perform(transfer.handle());
    const auto reply = transfer.finish(code);
    const Observations& seen = transfer.observations();
    const ReceiverUrl url = *receiverUrl(receiver.url);
    const auto cause = [&] { return reply.error().message; };

    if (!seen.resolved && seen.addresses.empty()) {
        steps.failed("resolve", cause(), seen.endedAfter);
        return steps.finish();
    }
    steps.passed(
        "resolve",
        say("connectivity.resolved", {{"host", url.host}, {"addresses", joined(seen.addresses)}}),
        seen.resolvedAfter);
    if (!seen.connected) {
        steps.failed("connect", cause(), seen.endedAfter - seen.resolvedAfter);
        return steps.finish();
    }
    steps.passed(
        "connect",
        say("connectivity.connected", {{"host", url.host}, {"port", std::to_string(url.port)}}),
        seen.connectedAfter - seen.resolvedAfter);
    if (!seen.secured) {
        steps.failed("tls", cause(), seen.endedAfter - seen.connectedAfter);
        return steps.finish();
    }
    steps.passed("tls",
                 say("connectivity.secured", {{"version", seen.tlsVersion},
                                              {"subject", seen.subject},
                                              {"issuer", seen.issuer},
                                              {"expires", seen.expires}}),
                 seen.securedAfter - seen.connectedAfter);
    const double answered = seen.endedAfter - seen.securedAfter;
    if (!reply) {
        steps.failed("receiver", cause(), answered);
        return steps.finish();
    }
    const auto description = describedBy(*reply, url.host);
    if (!description) {
        steps.failed("receiver", description.error().message, answered);
        return steps.finish();
    }
    steps.passed("receiver",
                 say("connectivity.receiver-answered",
                     {{"id", description->receiverId}, {"version", description->version}}),
                 answered);
    const auto skew = round<seconds>(description->now - now());
    const Message finding =
        abs(skew) > kTolerableSkew
            ? say("connectivity.clock-wrong", {{"seconds", std::to_string(skew.count())}})
            : say("connectivity.clock-right", {{"seconds", std::to_string(skew.count())}});
    if (abs(skew) > kTolerableSkew)
        steps.failed("clock", finding, 0);
    else
        steps.passed("clock", finding, 0);
    return steps.finish();
}

}  // namespace callbox::connectivity::courier
