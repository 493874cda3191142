// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/probe.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <curl/curl.h>

#include "connectivity/courier/probe_walk.h"
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
/// What fills several packets, and how long a way that works may take to carry it.
constexpr std::size_t kLargeRequest = 4096;
constexpr std::chrono::milliseconds kLargeRequestLimit{10'000};

Result<ReceiverDescription> describedBy(const Reply& reply, const std::string& host) {
    if (reply.status == 429 || reply.status == 503)
        return core::fail(core::ErrorCode::unavailable,
                          say("connectivity.receiver-busy",
                              {{"host", host}, {"status", std::to_string(reply.status)}}));
    if (reply.status >= 500)
        return core::fail(core::ErrorCode::unavailable,
                          say("connectivity.receiver-failing",
                              {{"host", host}, {"status", std::to_string(reply.status)}}));
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

/// Whether packets of full size get through as well as the small ones that came before: somewhere a
/// smaller MTU may drop them without a word.
TestStep packets(Transfer& transfer, const Path& path, const ReceiverAddress& receiver,
                 std::stop_token stop) {
    const auto begun = std::chrono::steady_clock::now();
    Request request;
    request.target = "/v1/receiver";
    request.headers = {{"callbox-padding", std::string(kLargeRequest, 'x')}};
    auto prepared = transfer.prepare(path, receiver, std::move(request));
    if (prepared)
        transfer.observe(std::move(stop));
    const auto reply = prepared ? transfer.finish(curl_easy_perform(transfer.handle()))
                                : Result<Reply>(passOn(prepared));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
    if (reply)
        return {"packets", Verdict::passed,
                say("connectivity.packets-carried", {{"bytes", std::to_string(kLargeRequest)}}),
                took.count()};
    if (reply.error().code == core::ErrorCode::timeout)
        return {"packets", Verdict::failed, say("connectivity.packets-lost"), took.count()};
    return {"packets", Verdict::skipped, reply.error().message, took.count()};
}

}  // namespace

std::vector<TestStep> probe(const Path& path, const ReceiverAddress& receiver,
                            const std::function<core::TimePoint()>& now, Deadline deadline,
                            std::stop_token stop) {
    TestSteps steps;
    probe(path, receiver, now, deadline, std::move(stop), steps);
    return steps.take();
}

void probe(const Path& path, const ReceiverAddress& receiver,
           const std::function<core::TimePoint()>& now, Deadline deadline, std::stop_token stop,
           TestSteps& steps) {
    using namespace std::chrono;
    ExchangeLimits limits;
    limits.exact = true;
    limits.total = std::max(1ms, floor<milliseconds>(deadline - steady_clock::now()));
    limits.connect = std::min(path.narrow ? limits.total : limits.connect, limits.total);
    Transfer transfer(limits);
    Request request;
    request.target = "/v1/receiver";
    const ReceiverUrl url = receiverUrl(receiver.url).value_or(ReceiverUrl{});
    ProbeWalk walk(path, url, steps);
    const auto prepared = transfer.prepare(path, receiver, std::move(request));
    if (prepared)
        transfer.observe(stop, [&] { walk.advance(transfer.observations()); });
    const auto reply = prepared ? transfer.finish(curl_easy_perform(transfer.handle()))
                                : Result<Reply>(passOn(prepared));
    const Observations& seen = transfer.observations();
    const Stage failedAt = !prepared ? Stage::resolve : reply ? Stage::receiver : seen.failedAt;
    walk.end(seen, failedAt, reply ? Message{} : reply.error().message);
    if (failedAt != Stage::receiver)
        return;
    const double answered = walk.since(seen.endedAfter);
    const auto description = reply ? describedBy(*reply, url.host) : passOn(reply);
    if (!description) {
        steps.add({"receiver", Verdict::failed, description.error().message, answered});
        if (!path.narrow)
            steps.add({"packets", Verdict::skipped, say("connectivity.step-skipped"), 0});
        steps.add({"clock", Verdict::skipped, say("connectivity.step-skipped"), 0});
        return;
    }
    steps.add({"receiver", Verdict::passed,
               say("connectivity.receiver-answered",
                   {{"id", description->receiverId}, {"version", description->version}}),
               answered});
    if (!path.narrow) {
        limits.total =
            std::min({limits.total, kLargeRequestLimit,
                      std::max(1ms, floor<milliseconds>(deadline - steady_clock::now()))});
        transfer.bound(limits);
        steps.add(packets(transfer, path, receiver, stop));
    }
    const auto skew = round<seconds>(description->now - now());
    const bool tolerable = abs(skew) <= kTolerableSkew;
    steps.add({"clock", tolerable ? Verdict::passed : Verdict::failed,
               tolerable
                   ? say("connectivity.clock-right", {{"seconds", std::to_string(skew.count())}})
                   : say("connectivity.clock-wrong", {{"seconds", std::to_string(skew.count())}}),
               0});
}

}  // namespace callbox::connectivity::courier
