// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/asio/io_context.hpp>
#include <unistd.h>

#include "connectivity/courier/courier.h"
#include "tests/catch.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/run_until.h"

using namespace callbox;
using connectivity::courier::Courier;
using connectivity::courier::ExchangeLimits;
using connectivity::courier::Reply;
using connectivity::courier::Request;
using core::ErrorCode;
using core::Result;
using tests::Conduct;
using tests::FakeReceiver;

namespace {

struct Fixture {
    boost::asio::io_context context;
    FakeReceiver receiver;
    ExchangeLimits limits;

    Fixture() { limits.bodyBytes = 64 << 10; }

    Result<Reply> get(Courier& courier, const core::ReceiverAddress& address) {
        std::optional<Result<Reply>> result;
        Request request;
        request.target = "/v1/receiver";
        courier.send({}, address, std::move(request),
                     [&](Result<Reply> reply) { result = std::move(reply); });
        REQUIRE(tests::runUntil(context, [&] { return result.has_value(); }));
        return std::move(*result);
    }
    Result<Reply> get(const connectivity::Path& path, core::ReceiverAddress address,
                      std::string body = {}) {
        Courier courier(context, limits);
        std::optional<Result<Reply>> result;
        Request request;
        request.target = "/v1/receiver";
        if (!body.empty())
            request.method = "POST";
        request.body = std::move(body);
        courier.send(path, address, std::move(request),
                     [&](Result<Reply> reply) { result = std::move(reply); });
        REQUIRE(tests::runUntil(context, [&] { return result.has_value(); }));
        return std::move(*result);
    }
    Result<Reply> get() {
        Courier courier(context, limits);
        return get(courier, receiver.address());
    }
    void requireFailure(Conduct conduct, ErrorCode code, const std::string& key) {
        receiver.behave(conduct);
        const auto reply = get();
        REQUIRE_FALSE(reply);
        INFO(reply.error().detail);
        CHECK(reply.error().message.key == key);
        CHECK(reply.error().code == code);
    }
};

}  // namespace

TEST_CASE("an exchange goes over TLS and keeps its connection") {
    Fixture fixture;
    Courier courier(fixture.context, fixture.limits);
    for (int i = 0; i < 5; ++i) {
        const auto reply = fixture.get(courier, fixture.receiver.address());
        REQUIRE(reply);
        CHECK(reply->status == 200);
        CHECK(reply->header("callbox-signature").starts_with("ed25519="));
    }
    CHECK(fixture.receiver.connections() == 1);
}

TEST_CASE("requests on one courier are answered in order") {
    Fixture fixture;
    Courier courier(fixture.context, fixture.limits);
    std::vector<int> order;
    for (int i = 0; i < 10; ++i) {
        Request request;
        request.target = "/v1/receiver";
        courier.send({}, fixture.receiver.address(), std::move(request),
                     [&order, i](const Result<Reply>& reply) {
                         REQUIRE(reply);
                         order.push_back(i);
                     });
    }
    CHECK(order.empty());
    REQUIRE(tests::runUntil(fixture.context, [&] { return order.size() == 10; }));
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(fixture.receiver.connections() == 1);
}

TEST_CASE("a courier may go while an exchange is under way") {
    Fixture fixture;
    fixture.receiver.behave(Conduct::hanging);
    {
        Courier courier(fixture.context, fixture.limits);
        Request request;
        request.target = "/v1/receiver";
        courier.send({}, fixture.receiver.address(), std::move(request),
                     [](const Result<Reply>&) { FAIL("called back after it had gone"); });
        REQUIRE(
            tests::runUntil(fixture.context, [&] { return fixture.receiver.connections() == 1; }));
    }
    fixture.context.restart();
    fixture.context.run_for(std::chrono::milliseconds(50));
}

TEST_CASE("a certificate that is not to be trusted is told by its cause") {
    Fixture fixture;
    fixture.requireFailure(Conduct::unknownCa, ErrorCode::denied, "connectivity.tls-unknown-ca");
    fixture.requireFailure(Conduct::wrongName, ErrorCode::denied, "connectivity.tls-wrong-name");
    fixture.requireFailure(Conduct::expired, ErrorCode::denied, "connectivity.tls-expired");
    fixture.receiver.behave(Conduct::honest);
    CHECK(fixture.get());
}

TEST_CASE("TLS before 1.2 and no TLS at all are told") {
    Fixture fixture;
    fixture.requireFailure(Conduct::onlyTls11, ErrorCode::denied, "connectivity.tls-too-old");
    fixture.requireFailure(Conduct::noTls, ErrorCode::protocol, "connectivity.tls-not-spoken");
}

TEST_CASE("a receiver that is down, closes or redirects is told") {
    Fixture fixture;
    fixture.requireFailure(Conduct::down, ErrorCode::unavailable, "connectivity.refused");
    fixture.requireFailure(Conduct::closingWithoutReply, ErrorCode::unavailable,
                           "connectivity.closed");
    fixture.requireFailure(Conduct::closingMidReply, ErrorCode::protocol,
                           "connectivity.closed-mid-reply");
    fixture.requireFailure(Conduct::redirect, ErrorCode::protocol, "connectivity.redirected");
}

TEST_CASE("endless headers and bodies end at their bounds") {
    Fixture fixture;
    fixture.requireFailure(Conduct::endlessHeaders, ErrorCode::limitExceeded,
                           "connectivity.headers-too-large");
    fixture.requireFailure(Conduct::endlessBody, ErrorCode::limitExceeded,
                           "connectivity.body-too-large");
}

TEST_CASE("silence ends at its deadline and names the stage") {
    Fixture fixture;
    fixture.limits.total = std::chrono::seconds(8);
    fixture.limits.connect = std::chrono::seconds(2);
    fixture.requireFailure(Conduct::silentBeforeTls, ErrorCode::timeout,
                           "connectivity.tls-timeout");
    fixture.limits.connect = std::chrono::seconds(8);  // of a slow machine, too
    fixture.requireFailure(Conduct::hanging, ErrorCode::timeout, "connectivity.reply-timeout");
    fixture.requireFailure(Conduct::slowDrip, ErrorCode::timeout, "connectivity.reply-stalled");
}

TEST_CASE("a name that does not exist is told") {
    Fixture fixture;
    Courier courier(fixture.context, fixture.limits);
    auto address = fixture.receiver.address();
    address.url = "https://callbox-does-not-exist.invalid";
    const auto reply = fixture.get(courier, address);
    REQUIRE_FALSE(reply);
    INFO(reply.error().detail);
    CHECK((reply.error().message.key == "connectivity.name-not-resolved" ||
           reply.error().message.key == "connectivity.resolve-timeout"));
}

TEST_CASE("the environment's proxy is not used") {
    Fixture fixture;
    ::setenv("https_proxy", "http://127.0.0.1:9", 1);
    ::setenv("ALL_PROXY", "http://127.0.0.1:9", 1);
    CHECK(fixture.get());
    ::unsetenv("https_proxy");
    ::unsetenv("ALL_PROXY");
}

TEST_CASE("an interface that does not exist is told") {
    Fixture fixture;
    Courier courier(fixture.context, fixture.limits);
    connectivity::Path path;
    path.networkInterface = "no-such-if0";
    std::optional<Result<Reply>> result;
    Request request;
    request.target = "/v1/receiver";
    courier.send(path, fixture.receiver.address(), std::move(request),
                 [&](Result<Reply> reply) { result = std::move(reply); });
    REQUIRE(tests::runUntil(fixture.context, [&] { return result.has_value(); }));
    REQUIRE_FALSE(*result);
    INFO(result->error().detail);
    CHECK(result->error().message.key == "connectivity.interface-unusable");
}

TEST_CASE("Retry-After is read, however absurd") {
    Fixture fixture;
    fixture.receiver.behave(Conduct::status503Soon);
    auto reply = fixture.get();
    REQUIRE(reply);
    CHECK(reply->status == 503);
    CHECK(reply->retryAfter == std::chrono::seconds(1));
    fixture.receiver.behave(Conduct::status429Absurd);
    reply = fixture.get();
    REQUIRE(reply);
    CHECK(reply->retryAfter == std::chrono::seconds::max());
}

TEST_CASE("a path's own address of the receiver is used, and the name still checked") {
    Fixture fixture;
    auto address = fixture.receiver.address();
    address.url.replace(address.url.find("127.0.0.1"), 9, "localhost");
    connectivity::Path path;
    path.receiverAddress = "127.0.0.1";
    CHECK(fixture.get(path, address));
    address.url.replace(address.url.find("localhost"), 9, "sdr.example.invalid");
    const auto reply = fixture.get(path, address);
    REQUIRE_FALSE(reply);
    CHECK(reply.error().message.key == "connectivity.tls-wrong-name");
}

TEST_CASE("an exchange is sent from the path's own address") {
    Fixture fixture;
    connectivity::Path path;
    path.localAddress = "127.0.0.7";
    CHECK(fixture.get(path, fixture.receiver.address()));
    path.localAddress = "192.0.2.77";
    const auto elsewhere = fixture.get(path, fixture.receiver.address());
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error().message.key == "connectivity.interface-unusable");
    path.localAddress = "127.0.0.7";
    path.networkInterface = "no-such-if0";
    const auto unbound = fixture.get(path, fixture.receiver.address());
    REQUIRE_FALSE(unbound);
    CHECK(unbound.error().message.key == "connectivity.interface-unusable");
}

TEST_CASE("a path's bound on bytes a second is held") {
    Fixture fixture;
    connectivity::Path path;
    path.bytesPerSecond = 100'000;
    const auto begun = std::chrono::steady_clock::now();
    CHECK(fixture.get(path, fixture.receiver.address(), std::string(300'000, 'x')));
    CHECK(std::chrono::steady_clock::now() - begun > std::chrono::seconds(1));
}
