// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/receiver_url.h"
#include "tests/catch.h"
#include "tests/support/test_ca.h"

using namespace callbox;
using connectivity::courier::checkReceiverAddress;
using connectivity::courier::receiverUrl;

TEST_CASE("a receiver's address has a host and a port") {
    const auto plain = receiverUrl("https://sdr.example.net");
    REQUIRE(plain);
    CHECK(plain->host == "sdr.example.net");
    CHECK(plain->port == 443);
    const auto full = receiverUrl("https://[2001:db8::7]:8443/");
    REQUIRE(full);
    CHECK(full->port == 8443);
    CHECK(full->origin == "https://[2001:db8::7]:8443");
}

TEST_CASE("an address that is not one is refused with its field") {
    const auto refusal = [](const std::string& url) {
        const auto read = receiverUrl(url);
        REQUIRE_FALSE(read);
        CHECK(read.error().field == "url");
        return read.error().message.key;
    };
    CHECK(refusal("") == "connectivity.url-malformed");
    CHECK(refusal("https://") == "connectivity.url-malformed");
    CHECK(refusal("https://a b") == "connectivity.url-malformed");
    CHECK(refusal("https://host:99999") == "connectivity.url-malformed");
    CHECK(refusal("http://sdr.example.net") == "connectivity.url-not-https");
    CHECK(refusal("file:///etc/passwd") == "connectivity.url-not-https");
    CHECK(refusal("https://user:secret@host") == "connectivity.url-has-more");
    CHECK(refusal("https://host/path") == "connectivity.url-has-more");
    CHECK(refusal("https://host/?q=1") == "connectivity.url-has-more");
    CHECK(refusal("https://host\r\nX: y") == "connectivity.url-malformed");
}

TEST_CASE("the CA certificate must be one") {
    const tests::TestCa ca;
    CHECK(checkReceiverAddress({"https://host", ca.certificate()}));
    const auto missing = checkReceiverAddress({"https://host", ""});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().field == "caCertificate");
    CHECK(missing.error().message.key == "connectivity.ca-missing");
    const auto malformed = checkReceiverAddress({"https://host", "-----BEGIN NONSENSE-----"});
    REQUIRE_FALSE(malformed);
    CHECK(malformed.error().message.key == "connectivity.ca-malformed");
}
