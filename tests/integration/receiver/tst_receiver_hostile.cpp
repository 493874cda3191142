// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include "core/json/codec.h"
#include "tests/integration/receiver/receiver_fixture.h"

using namespace callbox;
using namespace callbox::tests;
using namespace callbox::core::protocol;
using namespace std::chrono_literals;

namespace {

app::receiver::ReceiverOptions impatient() {
    app::receiver::ReceiverOptions options;
    // Short for a client that stands still, long for one on a machine that is slow.
    options.limits.idle = 3s;
    options.limits.transfer = 3s;
    return options;
}

int statusOf(const std::optional<HttpReply>& reply) {
    return reply ? reply->status : 0;
}

/// Another client is served as if nothing were.
void stillServes(const RunningReceiver& receiver) {
    auto client = receiver.connect();
    CHECK(statusOf(client.get("/v1/receiver")) == 200);
}

}  // namespace

TEST_CASE("a client that stops in the middle of a request is cut off") {
    RunningReceiver receiver(impatient());
    auto client = receiver.connect();
    SECTION("within the headers") {
        REQUIRE(client.send("GET /v1/receiver HTTP/1.1\r\nHost: a"));
    }
    SECTION("within the body") {
        REQUIRE(
            client.send("POST /v1/session HTTP/1.1\r\nHost: a\r\n"
                        "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"st"));
    }
    SECTION("before it said anything") {}
    CHECK_FALSE(client.receive());
    stillServes(receiver);
}

TEST_CASE("a client that dribbles its headers is cut off all the same") {
    RunningReceiver receiver(impatient());
    auto client = receiver.connect();
    REQUIRE(client.send("GET /v1/receiver HTTP/1.1\r\n"));
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    bool alive = true;
    while (alive && std::chrono::steady_clock::now() < deadline) {
        alive = client.send("X-A: b\r\n");
        std::this_thread::sleep_for(50ms);
    }
    CHECK_FALSE(alive);
    stillServes(receiver);
}

TEST_CASE("a slow line with a session is left the time it needs") {
    auto options = impatient();
    options.limits.idle = 60s;
    RunningReceiver receiver(options);
    TestConsole console("SLOWLINE");
    auto client = receiver.connect();
    REQUIRE(join(console, client));
    const auto envelope = console.problem(console.id(), "key");
    const auto text = HttpsClient::postText("/v1/messages", core::toJson(envelope), console.token);
    REQUIRE(client.send(text.substr(0, text.size() - 100)));
    std::this_thread::sleep_for(options.limits.transfer * 3 / 2);
    REQUIRE(client.send(text.substr(text.size() - 100)));
    CHECK(console.receiptIn(client.receive()));
}

TEST_CASE("what is too large is refused without being read") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    SECTION("headers") {
        client.send("GET /v1/receiver HTTP/1.1\r\nHost: a\r\nX-Long: " + std::string(20'000, 'x') +
                    "\r\n\r\n");
        CHECK(statusOf(client.receive()) == 431);
    }
    SECTION("a target") {
        client.send("GET /" + std::string(20'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n");
        CHECK(statusOf(client.receive()) == 431);
    }
    SECTION("a declared body, small enough to pass over") {
        CHECK(statusOf(client.post("/v1/session", std::string(100'000, ' '))) == 413);
        CHECK(statusOf(client.get("/v1/receiver")) == 200);
    }
    SECTION("a declared body of a terabyte") {
        client.send(
            "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            "Content-Length: 1099511627776\r\n\r\n");
        CHECK(statusOf(client.receive()) == 413);
        CHECK_FALSE(client.receive());
    }
    SECTION("a large body without a session") {
        client.send(
            "POST /v1/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            "Content-Length: 16000000\r\n\r\n");
        CHECK(statusOf(client.receive()) == 401);
    }
    SECTION("a body of unknown length") {
        client.send(
            "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
        CHECK(statusOf(client.receive()) == 411);
    }
    stillServes(receiver);
}

TEST_CASE("what is not understood is refused") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    SECTION("no HTTP") {
        client.send("\x16\x03 what is this\r\n\r\n");
        CHECK(statusOf(client.receive()) == 400);
    }
    SECTION("two lengths") {
        client.send(
            "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
            "Content-Length: 3\r\n\r\n{}");
        CHECK(statusOf(client.receive()) == 400);
    }
    SECTION("an unknown address") {
        CHECK(statusOf(client.get("/v1/unknown")) == 404);
    }
    SECTION("another method") {
        CHECK(statusOf(client.post("/v1/receiver", "")) == 405);
    }
    SECTION("another media type") {
        client.send(
            "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Type: text/html\r\n"
            "Content-Length: 2\r\n\r\n{}");
        CHECK(statusOf(client.receive()) == 415);
    }
    SECTION("malformed JSON") {
        for (const std::string& body :
             {std::string("{"), std::string("[]"), std::string("null"), std::string("\xff\xfe"),
              std::string(10'000, '['), std::string("{\"nonce\": 12}")}) {
            CHECK(statusOf(client.post("/v1/enrolment", body)) == 400);
            CHECK(statusOf(client.post("/v1/session", body)) == 400);
        }
        TestConsole console("CONSOLE1");
        REQUIRE(join(console, client));
        for (const char* body : {"{", "[]", "{\"identity\": []}", "{\"specversion\": \"0.3\"}"})
            CHECK(statusOf(client.post("/v1/messages", body, console.token)) == 400);
    }
    SECTION("an enrolment without subjects, with too many, with a wrong nonce") {
        TestConsole console("CONSOLE1");
        auto request = console.enrolmentRequest();
        request.nonce = "short";
        CHECK(statusOf(client.post("/v1/enrolment", core::toJson(request))) == 400);
        request = console.enrolmentRequest();
        request.subjects.clear();
        CHECK(statusOf(client.post("/v1/enrolment", core::toJson(request))) == 400);
        for (int i = 0; i < 501; ++i)
            request.subjects.push_back(TestConsole::machine("M" + std::to_string(i)));
        CHECK(statusOf(client.post("/v1/enrolment", core::toJson(request))) == 413);
    }
    stillServes(receiver);
}

TEST_CASE("pipelined requests are answered in order") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    REQUIRE(join(console, client));
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += HttpsClient::postText(
            "/v1/messages", core::toJson(console.problem(console.id(), "dup-" + std::to_string(i))),
            console.token);
    REQUIRE(client.send(text));
    for (std::uint64_t i = 1; i <= 50; ++i) {
        const auto receipt = console.receiptIn(client.receive());
        REQUIRE(receipt);
        CHECK(receipt->identity.sequence == i);
    }
}

TEST_CASE("a client that asks leave to send its body gets it") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    REQUIRE(
        client.send("POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"));
    CHECK(statusOf(client.receive()) == 100);
    REQUIRE(client.send("{}"));
    CHECK(statusOf(client.receive()) == 400);
}

TEST_CASE("connections are counted by address") {
    app::receiver::ReceiverOptions options;
    options.limits.connectionsPerAddress = 3;
    RunningReceiver receiver(options);
    std::vector<HttpsClient> clients;
    for (int i = 0; i < 3; ++i)
        clients.push_back(receiver.connect());
    const HttpsClient fourth(receiver.server->port(), receiver.server->caFile());
    CHECK_FALSE(fourth.connected());
    clients.pop_back();
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    bool connected = false;
    while (!connected && std::chrono::steady_clock::now() < deadline)
        connected = HttpsClient(receiver.server->port(), receiver.server->caFile()).connected();
    CHECK(connected);
}

TEST_CASE("one state directory is served once") {
    RunningReceiver receiver;
    auto options = receiver.options;
    options.port = 0;
    const auto second = app::receiver::ReceiverServer::create(options);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == core::ErrorCode::conflict);
    stillServes(receiver);
}
