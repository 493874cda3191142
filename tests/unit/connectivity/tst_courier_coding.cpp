// SPDX-License-Identifier: GPL-3.0-or-later
#include <mutex>

#include <boost/asio/io_context.hpp>

#include "connectivity/courier/courier.h"
#include "core/coding/content_coding.h"
#include "tests/catch.h"
#include "tests/support/run_until.h"
#include "tests/support/test_ca.h"
#include "tests/support/tls_test_server.h"

using namespace callbox;
using connectivity::courier::Courier;
using connectivity::courier::ExchangeLimits;
using connectivity::courier::Reply;
using connectivity::courier::Request;
using core::Result;
using core::coding::ContentCoding;
using core::coding::Effort;
using tests::HttpRequest;
using tests::TlsConnection;

namespace {

/// A server that answers as the test wants and notes what came.
struct Fixture {
    tests::TestCa ca;
    std::mutex mutex;
    std::vector<HttpRequest> seen;
    std::function<bool(const HttpRequest&, TlsConnection&)> answer =
        [](const HttpRequest&, TlsConnection& connection) { return connection.reply(200, "{}"); };
    boost::asio::io_context context;
    ExchangeLimits limits;
    tests::TlsTestServer server{{ca.issue({"IP:127.0.0.1"})},
                                [this](const HttpRequest& request, TlsConnection& connection) {
                                    const std::lock_guard guard(mutex);
                                    seen.push_back(request);
                                    return answer(request, connection);
                                }};
    Courier courier{context, limits};

    Result<Reply> post(const std::string& body) { return post(courier, body); }
    Result<Reply> post(Courier& by, const std::string& body) {
        std::optional<Result<Reply>> result;
        Request request{"POST", "/v1/messages", {{"Content-Type", "application/json"}}, body};
        by.send({}, {"https://127.0.0.1:" + std::to_string(server.port()), ca.certificate()},
                std::move(request), [&](Result<Reply> reply) { result = std::move(reply); });
        REQUIRE(tests::runUntil(context, [&] { return result.has_value(); }));
        return std::move(*result);
    }
    std::string codingOf(std::size_t request) const {
        const auto& headers = seen.at(request).headers;
        return headers.contains("content-encoding") ? headers.at("content-encoding") : "";
    }
    void takes(const std::string& codings) {
        answer = [codings](const HttpRequest&, TlsConnection& connection) {
            return connection.reply(200, "{}", {{"Accept-Encoding", codings}});
        };
    }
};

const std::string kLong = "{\"text\":\"" + std::string(5000, 'a') + "\"}";

std::string coded(ContentCoding coding, std::string_view bytes) {
    return *core::coding::encode(coding, bytes, Effort::quick);
}

}  // namespace

TEST_CASE("a receiver that names no coding gets bodies plain") {
    Fixture fixture;
    for (int i = 0; i < 3; ++i)
        REQUIRE(fixture.post(kLong));
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(fixture.codingOf(i).empty());
        CHECK(fixture.seen[i].body == kLong);
        CHECK(fixture.seen[i].headers.at("accept-encoding") == "zstd, gzip");
    }
}

TEST_CASE("bodies go in the best coding that the receiver named, short ones plain") {
    Fixture fixture;
    fixture.takes("br, gzip");
    REQUIRE(fixture.post(kLong));
    REQUIRE(fixture.post(kLong));
    fixture.takes("zstd, gzip");
    REQUIRE(fixture.post("{}"));
    REQUIRE(fixture.post(kLong));
    CHECK(fixture.codingOf(0).empty());
    CHECK(fixture.codingOf(1) == "gzip");
    CHECK(fixture.codingOf(2).empty());
    CHECK(fixture.codingOf(3) == "zstd");
    CHECK(core::coding::decode(ContentCoding::gzip, fixture.seen[1].body, {}).value() == kLong);
    CHECK(core::coding::decode(ContentCoding::zstd, fixture.seen[3].body, {}).value() == kLong);
    // Another courier that knows what the first one learnt.
    const auto known = std::make_shared<connectivity::courier::PeerCodings>();
    Courier first(fixture.context, {}, known);
    Courier second(fixture.context, {}, known);
    REQUIRE(fixture.post(first, "{}"));
    REQUIRE(fixture.post(second, kLong));
    CHECK(fixture.codingOf(5) == "zstd");
}

TEST_CASE("what is refused compressed goes again plain, once, and plain from then on") {
    for (const int status : {400, 415}) {
        Fixture fixture;
        fixture.takes("zstd");
        REQUIRE(fixture.post("{}"));
        fixture.answer = [status](const HttpRequest& request, TlsConnection& connection) {
            const bool wasCoded = request.headers.contains("content-encoding");
            return connection.reply(wasCoded ? status : 200, "{}", {{"Accept-Encoding", "zstd"}});
        };
        for (int i = 0; i < 3; ++i) {
            const auto reply = fixture.post(kLong);
            REQUIRE(reply);
            CHECK(reply->status == 200);
        }
        REQUIRE(fixture.seen.size() == 5);
        CHECK(fixture.codingOf(1) == "zstd");
        for (std::size_t i = 2; i < 5; ++i) {
            CHECK(fixture.codingOf(i).empty());
            CHECK(fixture.seen[i].body == kLong);
        }
    }
}

TEST_CASE("a request that is refused plain as well is told as refused, and codings go on") {
    Fixture fixture;
    fixture.takes("zstd");
    REQUIRE(fixture.post("{}"));
    fixture.answer = [](const HttpRequest&, TlsConnection& connection) {
        return connection.reply(400, "{}", {{"Accept-Encoding", "zstd"}});
    };
    const auto reply = fixture.post(kLong);
    REQUIRE(reply);
    CHECK(reply->status == 400);
    fixture.takes("zstd");
    REQUIRE(fixture.post(kLong));
    REQUIRE(fixture.seen.size() == 4);
    CHECK(fixture.codingOf(3) == "zstd");
}

TEST_CASE("a compressed reply is read, and bounded as it is decompressed") {
    Fixture fixture;
    for (const auto coding : {ContentCoding::gzip, ContentCoding::zstd}) {
        fixture.answer = [coding](const HttpRequest&, TlsConnection& connection) {
            return connection.reply(200, coded(coding, kLong),
                                    {{"Content-Encoding", std::string(nameOf(coding))}});
        };
        const auto reply = fixture.post("{}");
        REQUIRE(reply);
        CHECK(reply->body == kLong);
        const std::string bomb = coded(coding, std::string(std::size_t{64} << 20, ' '));
        fixture.answer = [coding, &bomb](const HttpRequest&, TlsConnection& connection) {
            return connection.reply(200, bomb, {{"Content-Encoding", std::string(nameOf(coding))}});
        };
        const auto refused = fixture.post("{}");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.key == "connectivity.body-too-large");
    }
}

TEST_CASE("a reply that is not in the coding it names is no answer") {
    Fixture fixture;
    for (const char* coding : {"zstd", "gzip", "compress"}) {
        fixture.answer = [coding](const HttpRequest&, TlsConnection& connection) {
            return connection.reply(200, kLong, {{"Content-Encoding", coding}});
        };
        const auto reply = fixture.post("{}");
        REQUIRE_FALSE(reply);
        INFO(reply.error().detail);
        CHECK(reply.error().message.key == "connectivity.not-http");
    }
}
