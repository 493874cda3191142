// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/greeting.h"
#include "tests/catch.h"

using namespace callbox::rmc::channel;

namespace {

std::string number(std::size_t value) {
    std::string text;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        text += static_cast<char>(static_cast<unsigned char>(value >> shift));
    return text;
}

std::string list(const std::string& names) {
    return number(names.size()) + names;
}

std::string hello(const std::string& kex, const std::string& key, const std::string& cipher,
                  const std::string& mac) {
    const std::string payload = std::string(1, '\024') + std::string(16, 'c') + list(kex) +
                                list(key) + list(cipher) + list(cipher) + list(mac) + list(mac);
    return "SSH-2.0-OpenSSH_9.2\r\n" + number(payload.size() + 1) + std::string(1, '\0') + payload;
}

std::string explain(const std::string& bytes) {
    return explainGreeting(readGreeting(bytes), ourAlgorithms("")).key;
}

}  // namespace

TEST_CASE("a server with common algorithms needs no explanation") {
    CHECK(
        explain(hello("curve25519-sha256", "ssh-ed25519", "aes128-ctr", "hmac-sha2-256")).empty());
    CHECK(explain(hello("curve25519-sha256", "rsa-sha2-512", "aes256-gcm@openssh.com", "none"))
              .empty());
}

TEST_CASE("the first kind of algorithm without a common one is named with what was offered") {
    const auto message = explainGreeting(
        readGreeting(hello("diffie-hellman-group1-sha1", "ssh-ed25519", "aes128-ctr", "umac-64")),
        ourAlgorithms(""));
    CHECK(message.key == "channel.no-common-key-exchange");
    CHECK(message.args.at("offered") == "diffie-hellman-group1-sha1");
    CHECK(explain(hello("curve25519-sha256", "ssh-dss", "aes128-ctr", "hmac-sha2-256")) ==
          "channel.no-common-host-key");
    CHECK(explain(hello("curve25519-sha256", "ssh-ed25519", "3des-cbc", "hmac-sha2-256")) ==
          "channel.no-common-cipher");
    CHECK(explain(hello("curve25519-sha256", "ssh-ed25519", "aes128-ctr", "hmac-md5")) ==
          "channel.no-common-mac");
}

TEST_CASE("a server that does not speak SSH is told from one that says nothing") {
    CHECK(explain("") == "channel.closed-before-greeting");
    const auto message =
        explainGreeting(readGreeting("HTTP/1.1 400 Bad Request\r\n\r\n"), ourAlgorithms(""));
    CHECK(message.key == "channel.not-ssh");
    CHECK(message.args.at("line") == "HTTP/1.1 400 Bad Request");
}

TEST_CASE("every cut of a greeting is read without going astray") {
    const std::string whole =
        "noise\r\n" + hello("curve25519-sha256", "ssh-ed25519", "aes128-ctr", "hmac-sha2-256");
    for (std::size_t cut = 0; cut <= whole.size(); ++cut)
        readGreeting(std::string_view(whole).substr(0, cut));
    CHECK(readGreeting(whole).keyExchange);
    CHECK(!readGreeting(std::string_view(whole).substr(0, whole.size() - 1)).keyExchange);
}

TEST_CASE("the pinned type of host key is asked for first") {
    CHECK(ourAlgorithms("").hostKey.rfind("ssh-ed25519,", 0) == 0);
    CHECK(ourAlgorithms("ssh-rsa").hostKey.rfind("rsa-sha2-512,rsa-sha2-256,ssh-ed25519", 0) == 0);
    CHECK(
        ourAlgorithms("ecdsa-sha2-nistp384").hostKey.rfind("ecdsa-sha2-nistp384,ssh-ed25519", 0) ==
        0);
}
