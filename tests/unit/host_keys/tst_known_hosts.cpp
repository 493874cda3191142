// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host_keys/host_key.h"
#include "core/host_keys/known_hosts.h"
#include "core/protocol/identity.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::core::host_keys;

namespace {

/// A public key of a type in wire form; `fill` tells keys apart.
std::string blobOf(const std::string& type, char fill) {
    std::string wire;
    for (const auto& part : {type, std::string(32, fill)}) {
        wire += std::string("\0\0\0", 3) + static_cast<char>(part.size());
        wire += part;
    }
    return protocol::base64Encode(wire);
}

std::string line(const std::string& names, char fill, const std::string& type = "ssh-ed25519") {
    return names + " " + type + " " + blobOf(type, fill) + " a comment\n";
}

HostKey key(char fill, const std::string& type = "ssh-ed25519") {
    const auto described = describeHostKey(*protocol::base64Decode(blobOf(type, fill)));
    REQUIRE(described);
    return *described;
}

KnownHosts parsed(const std::string& text) {
    auto known = KnownHosts::parse(text);
    REQUIRE(known);
    return std::move(*known);
}

}  // namespace

TEST_CASE("plain names, ports, patterns and exclusions of a known_hosts file are understood") {
    const auto known = parsed(
        "# a comment\n\n" + line("alpha,192.0.2.7", 'a') + line("[beta]:2222", 'b') +
        line("*.example.net,!odd.example.net", 'c') + line("2001:db8::7", 'd') + line("web?", 'e'));
    CHECK(known.notUnderstood() == 0);
    CHECK(known.judge("alpha", 22, key('a')) == HostKeyListing::listed);
    CHECK(known.judge("ALPHA", 22, key('a')) == HostKeyListing::listed);
    CHECK(known.judge("192.0.2.7", 22, key('a')) == HostKeyListing::listed);
    CHECK(known.judge("alpha", 2222, key('a')) == HostKeyListing::notListed);
    CHECK(known.judge("beta", 2222, key('b')) == HostKeyListing::listed);
    CHECK(known.judge("beta", 22, key('b')) == HostKeyListing::notListed);
    CHECK(known.judge("db.example.net", 22, key('c')) == HostKeyListing::listed);
    CHECK(known.judge("odd.example.net", 22, key('c')) == HostKeyListing::notListed);
    CHECK(known.judge("2001:db8::7", 22, key('d')) == HostKeyListing::listed);
    CHECK(known.judge("web1", 22, key('e')) == HostKeyListing::listed);
    CHECK(known.judge("web12", 22, key('e')) == HostKeyListing::notListed);
}

TEST_CASE("another key of the same type differs, one of another type is not listed") {
    const auto known = parsed(line("alpha", 'a'));
    CHECK(known.judge("alpha", 22, key('x')) == HostKeyListing::differs);
    CHECK(known.judge("alpha", 22, key('x', "ssh-rsa")) == HostKeyListing::notListed);
    CHECK(known.judge("gamma", 22, key('a')) == HostKeyListing::notListed);
}

TEST_CASE("hashed names are found, as ssh-keygen -H writes them") {
    // HMAC-SHA1 of "[db14.example.net]:2222" with twenty bytes of salt.
    const auto known =
        parsed(line("|1|AAECAwQFBgcICQoLDA0ODxAREhM=|SALT-AND-HASH-MUST-BE-BASE64", 'z') +
               line("|1|MDEyMzQ1Njc4OTAxMjM0NTY3ODk=|lE0+qcxIdx4q/4pvYMNKmOKYehY=", 'h'));
    CHECK(known.judge("db14.example.net", 2222, key('h')) == HostKeyListing::listed);
    CHECK(known.judge("db14.example.net", 22, key('h')) == HostKeyListing::notListed);
}

TEST_CASE("a revoked key is refused wherever it is listed, too") {
    const auto known = parsed(line("alpha", 'a') + line("@revoked *", 'a') + line("alpha", 'b'));
    CHECK(known.judge("alpha", 22, key('a')) == HostKeyListing::revoked);
    CHECK(known.judge("alpha", 22, key('b')) == HostKeyListing::listed);
    const auto keys = known.keysOf("alpha", 22);
    REQUIRE(keys.size() == 1);
    CHECK(keys.front().fingerprint == key('b').fingerprint);
}

TEST_CASE("keys of a host come in the order in which the channel asks for them") {
    const auto known =
        parsed(line("alpha", 'r', "ssh-rsa") + line("alpha", 'e', "ecdsa-sha2-nistp256") +
               line("alpha", 'a') + line("alpha", 'd', "ssh-dss"));
    const auto keys = known.keysOf("alpha", 22);
    REQUIRE(keys.size() == 3);
    CHECK(keys[0].type == "ssh-ed25519");
    CHECK(keys[1].type == "ecdsa-sha2-nistp256");
    CHECK(keys[2].type == "ssh-rsa");
}

TEST_CASE("lines that are no host keys are counted and spoil nothing") {
    const auto known =
        parsed("alpha\nalpha ssh-ed25519\nalpha ssh-ed25519 !!!!\n@odd alpha ssh-ed25519 AAAA\n" +
               std::string("alpha ssh-rsa ") + blobOf("ssh-ed25519", 'a') + "\n" +
               "@cert-authority * ssh-ed25519 " + blobOf("ssh-ed25519", 'c') + "\r\n" +
               line("alpha", 'a') + std::string(20000, 'x') + "\n" + "|1|AAAA ssh-ed25519 AAAA");
    CHECK(known.notUnderstood() == 7);
    CHECK(known.judge("alpha", 22, key('a')) == HostKeyListing::listed);
    CHECK(known.judge("alpha", 22, key('c')) == HostKeyListing::differs);
}

TEST_CASE("a file beyond all measure is refused") {
    CHECK(!KnownHosts::parse(std::string(kKnownHostsLimit + 1, 'x')));
    CHECK(!KnownHosts::parse(std::string(60000, '\n')));
    CHECK(KnownHosts::parse(""));
}
