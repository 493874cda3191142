// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/enrolment/seal.h"
#include "app/receiver/session/attempt_limiter.h"
#include "app/receiver/session/rotation.h"
#include "app/receiver/session/scram.h"
#include "app/receiver/session/token.h"
#include "core/protocol/identity.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::app::receiver;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const core::TimePoint kNow{std::chrono::hours(1'000'000)};

}  // namespace

TEST_CASE("a token says who, and only to those who share the key") {
    const TokenKeeper keeper(std::string(32, 'k'));
    const Token token{"CBX-0123456789ABCDEF", std::string(32, 'a'), kNow + minutes(15)};
    const std::string text = keeper.issue(token);
    CHECK(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                 "0123456789-_.") == std::string::npos);
    const auto read = keeper.check(text, kNow);
    REQUIRE(read);
    CHECK(read->consoleId == token.consoleId);
    CHECK(read->epoch == token.epoch);
    CHECK(read->expires == token.expires);

    const auto late = keeper.check(text, token.expires);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == core::ErrorCode::timeout);
    CHECK_FALSE(TokenKeeper(std::string(32, 'x')).check(text, kNow));
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string forged = text;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        CHECK_FALSE(keeper.check(forged, kNow));
        CHECK_FALSE(keeper.check(text.substr(0, i), kNow));
    }
    CHECK_FALSE(keeper.check(std::string(100'000, '.'), kNow));
}

TEST_CASE("attempts are limited by address and minute") {
    AttemptLimiter limiter(3);
    for (int i = 0; i < 3; ++i) {
        CHECK(limiter.waitFor("a", kNow) == 0);
        limiter.count("a", kNow);
    }
    CHECK(limiter.waitFor("a", kNow + seconds(20)) == 40);
    CHECK(limiter.waitFor("b", kNow) == 0);
    CHECK(limiter.waitFor("a", kNow + seconds(61)) == 0);
    SECTION("a clock set back does not lock anybody out") {
        limiter.count("a", kNow);
        limiter.count("a", kNow);
        limiter.count("a", kNow);
        CHECK(limiter.waitFor("a", kNow - minutes(60)) == 0);
    }
    SECTION("many addresses do not take more and more memory") {
        for (int i = 0; i < 25'000; ++i)
            limiter.count(std::to_string(i), kNow);
        CHECK(limiter.waitFor("a", kNow) == 0);
    }
}

TEST_CASE("a sealed password opens with its nonce and id only") {
    const auto sealed = seal("secret", "nonce", "CBX-1", "123456789012");
    REQUIRE(sealed);
    CHECK(sealed->find("secret") == std::string::npos);
    CHECK(unseal(*sealed, "nonce", "CBX-1").value() == "secret");
    CHECK_FALSE(unseal(*sealed, "nonc3", "CBX-1"));
    CHECK_FALSE(unseal(*sealed, "nonce", "CBX-2"));
    CHECK_FALSE(unseal("", "nonce", "CBX-1"));
    CHECK_FALSE(unseal("not base64!", "nonce", "CBX-1"));
    CHECK_FALSE(seal("secret", "nonce", "CBX-1", "short"));
}

TEST_CASE("a verifier's server key is the one the console computes") {
    const auto verifier = makeVerifier("CBX-1", "password", kNow);
    REQUIRE(verifier);
    const auto key = core::protocol::scramServerKey("password", core::protocol::scramSalt("CBX-1"),
                                                    core::protocol::kScramIterations);
    CHECK(core::protocol::base64Decode(verifier->serverKey).value() == key);
    CHECK(verifier->storedKey != verifier->serverKey);
}

TEST_CASE("what is not SCRAM is refused") {
    const auto server = ScramServer::create();
    REQUIRE(server);
    for (const char* message : {"", "n,,", "n,,n=a", "y,,n=a,r=", "p=tls-unique,,n=a,r=x",
                                "\xff\xfe", "n,,n==ZZ,r=abc"}) {
        auto exchange =
            (*server)->start([](const std::string&) { return std::optional<Verifier>(); });
        REQUIRE(exchange);
        const auto answer = (*exchange)->step(message);
        INFO(message);
        // A first message that GNU SASL takes for good still never authenticates.
        if (answer)
            CHECK_FALSE((*exchange)->step("c=biws,r=x,p=eA=="));
        CHECK_FALSE((*exchange)->authenticated());
    }
}

TEST_CASE("the next password is tried when it is confirmed and meant") {
    Entity entity;
    entity.current = {"old", "old", kNow};
    CHECK(verifierFor(entity, std::nullopt).storedKey == "old");
    entity.next = NextVerifier{{"new", "new", kNow + minutes(1)}, "id", false};
    CHECK(verifierFor(entity, kNow + minutes(1)).storedKey == "old");
    entity.next->confirmed = true;
    CHECK(verifierFor(entity, kNow + minutes(1)).storedKey == "new");
    CHECK(verifierFor(entity, kNow).storedKey == "old");
    CHECK(verifierFor(entity, std::nullopt).storedKey == "old");
}

TEST_CASE("an empty message is no step of a session") {
    const auto server = ScramServer::create();
    REQUIRE(server);
    const auto exchange =
        (*server)->start([](const std::string&) { return std::optional<Verifier>{}; });
    REQUIRE(exchange);
    CHECK_FALSE((*exchange)->step(""));
    CHECK_FALSE((*exchange)->authenticated());
}
