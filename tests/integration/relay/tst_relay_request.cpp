// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/relay/relay_certificate.h"
#include "app/service/relay/relay_request.h"
#include "tests/catch.h"

using namespace callbox::service::relay;

TEST_CASE("a relay reads what a console asks for") {
    const auto plain = relayRequest("CONNECT sdr.example.net:443 HTTP/1.1\r\nHost: x\r\n\r\n");
    REQUIRE(plain);
    CHECK(plain->method == "CONNECT");
    CHECK(plain->target == "sdr.example.net:443");
    CHECK(plain->hops == 0);
    const auto second =
        relayRequest("CONNECT [::1]:8443 HTTP/1.1\r\nCALLBOX-Relay-Hops: 2\r\n\r\n");
    REQUIRE(second);
    CHECK(second->target == "[::1]:8443");
    CHECK(second->hops == 2);
}

TEST_CASE("a relay takes nothing else for a request") {
    for (const char* head :
         {"", "\r\n\r\n", "CONNECT\r\n\r\n", "CONNECT sdr:443\r\n\r\n",
          "CONNECT a b:443 HTTP/1.1\r\n\r\n", "CONNECT \x01:443 HTTP/1.1\r\n\r\n",
          "CONNECT sdr:443 HTTP/2.0\r\n\r\n",
          "CONNECT sdr:443 HTTP/1.1\r\nCallbox-Relay-Hops: -1\r\n\r\n",
          "CONNECT sdr:443 HTTP/1.1\r\nCallbox-Relay-Hops: 99999999999\r\n\r\n"}) {
        INFO(head);
        CHECK_FALSE(relayRequest(head));
    }
}

TEST_CASE("only the receiver is the receiver") {
    CHECK(sameTarget("SDR.example.net:443", "sdr.EXAMPLE.net:443"));
    CHECK_FALSE(sameTarget("sdr.example.net:443", "sdr.example.net:4433"));
    CHECK_FALSE(sameTarget("sdr.example.net.evil:443", "sdr.example.net:443"));
    CHECK_FALSE(sameTarget("", ""));
}

TEST_CASE("a console is known by the fingerprint of the certificate it made") {
    const auto one = makeRelayIdentity("Callbox console one");
    const auto other = makeRelayIdentity("Callbox console one");
    REQUIRE(one);
    REQUIRE(other);
    const auto fingerprint = fingerprintIn(one->certificate);
    REQUIRE(fingerprint);
    CHECK(fingerprint->size() == 64);
    CHECK(*fingerprint != *fingerprintIn(other->certificate));
    std::string written = "SHA256:";
    for (std::size_t i = 0; i < 64; i += 2) {
        written += static_cast<char>(std::toupper((*fingerprint)[i]));
        written += static_cast<char>(std::toupper((*fingerprint)[i + 1]));
        written += ':';
    }
    CHECK(fingerprintIn(written) == *fingerprint);
    for (const char* wrong : {"", "abc", "-----BEGIN CERTIFICATE-----\nnonsense",
                              "zz11111111111111111111111111111111111111111111111111111111111111"})
        CHECK_FALSE(fingerprintIn(wrong));
}
