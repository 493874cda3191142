// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that come compressed, and answers that go so.
#include "core/coding/content_coding.h"
#include "core/json/codec.h"
#include "tests/integration/receiver/receiver_fixture.h"

using namespace callbox;
using namespace callbox::tests;
using namespace callbox::core::protocol;
using core::coding::ContentCoding;
using core::coding::Effort;

namespace {

struct Fixture {
    RunningReceiver receiver;
    TestConsole console{"CODING1"};
    HttpsClient client = receiver.connect();

    Fixture() { REQUIRE(join(console, client)); }

    std::optional<HttpReply> post(const std::string& body, const std::string& coding,
                                  const std::string& taken = {}) {
        std::string text = HttpsClient::postText("/v1/messages", body, console.token);
        std::string headers = "Content-Encoding: " + coding + "\r\n";
        if (!taken.empty())
            headers += "Accept-Encoding: " + taken + "\r\n";
        text.insert(text.find("Content-Length:"), headers);
        return client.send(text) ? client.receive() : std::nullopt;
    }
    /// Whether the connection still serves.
    bool alive() { return client.get("/v1/receiver").value_or(HttpReply{}).status == 200; }
};

std::string coded(ContentCoding coding, std::string_view bytes) {
    return *core::coding::encode(coding, bytes, Effort::quick);
}

}  // namespace

TEST_CASE("a compressed message is stored as if it had come plain") {
    Fixture fixture;
    for (const auto coding : {ContentCoding::gzip, ContentCoding::zstd}) {
        const auto envelope = fixture.console.problem(fixture.console.id(), "key");
        const std::string json = core::toJson(envelope);
        const auto reply = fixture.post(coded(coding, json), std::string(nameOf(coding)));
        REQUIRE(reply);
        CHECK(reply->status == 200);
        CHECK(reply->headers.at("accept-encoding") == core::coding::kAccepted);
        CHECK_FALSE(reply->headers.contains("content-encoding"));
        const auto receipt = fixture.console.receiptIn(reply);
        REQUIRE(receipt);
        CHECK(receipt->verdict == ReceiptVerdict::accepted);
        CHECK(receipt->identity == envelope.identity);
        const auto again = fixture.console.send(fixture.client, envelope);
        REQUIRE(again);
        CHECK(again->verdict == ReceiptVerdict::duplicate);
    }
}

TEST_CASE(
    "a receipt goes compressed to a client that takes that, its signature over what it says") {
    Fixture fixture;
    const auto envelope = fixture.console.problem(fixture.console.id(), "key");
    auto reply = fixture.post(core::toJson(envelope), "identity", "gzip, zstd;q=0");
    REQUIRE(reply);
    REQUIRE(reply->headers.contains("content-encoding"));
    CHECK(reply->headers.at("content-encoding") == "gzip");
    reply->body = core::coding::decode(ContentCoding::gzip, reply->body, {}).value();
    CHECK(fixture.console.receiptIn(reply));
}

TEST_CASE("a decompression bomb is refused by its size and by its ratio") {
    Fixture fixture;
    const std::string beyondBody(std::size_t{17} << 20, ' ');
    const std::string beyondRatio(std::size_t{4} << 20, ' ');
    for (const auto coding : {ContentCoding::gzip, ContentCoding::zstd})
        for (const std::string& bomb : {beyondBody, beyondRatio}) {
            const auto reply = fixture.post(coded(coding, bomb), std::string(nameOf(coding)));
            REQUIRE(reply);
            CHECK(reply->status == 413);
            CHECK(fixture.alive());
        }
}

TEST_CASE("decoded bodies count in what all bodies may take") {
    app::receiver::ReceiverOptions options;
    options.limits.bodyBytesInFlight = std::size_t{300} << 10;
    RunningReceiver receiver(options);
    TestConsole console("CODING1");
    HttpsClient client = receiver.connect();
    REQUIRE(join(console, client));
    std::string text;
    while (text.size() < (std::size_t{400} << 10))
        text += randomHex(16) + "                ";
    const std::string body = coded(ContentCoding::zstd, text);
    REQUIRE(body.size() < options.limits.bodyBytesInFlight);
    std::string request = HttpsClient::postText("/v1/messages", body, console.token);
    request.insert(request.find("Content-Length:"), "Content-Encoding: zstd\r\n");
    REQUIRE(client.send(request));
    const auto reply = client.receive();
    REQUIRE(reply);
    CHECK(reply->status == 503);
    CHECK(reply->headers.contains("retry-after"));
    CHECK(console.send(client, console.problem(console.id(), "key")));
}

TEST_CASE("an unknown coding is refused with what is taken, a damaged body as malformed") {
    Fixture fixture;
    const std::string json = core::toJson(fixture.console.problem(fixture.console.id(), "key"));
    for (const char* unknown : {"br", "gzip, zstd", "deflate"}) {
        const auto reply = fixture.post(json, unknown);
        REQUIRE(reply);
        CHECK(reply->status == 415);
        CHECK(reply->headers.at("accept-encoding") == core::coding::kAccepted);
    }
    const std::string whole = coded(ContentCoding::zstd, json);
    for (const std::string& damaged : {json, whole.substr(0, whole.size() / 2), whole + "more"}) {
        const auto reply = fixture.post(damaged, "zstd");
        REQUIRE(reply);
        CHECK(reply->status == 400);
    }
    CHECK(fixture.alive());
}
