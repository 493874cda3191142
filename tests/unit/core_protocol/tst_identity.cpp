// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "core/protocol/identity.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::protocol;

namespace {

std::string fromHex(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        bytes += static_cast<char>(std::stoi(std::string(text.substr(i, 2)), nullptr, 16));
    return bytes;
}

std::string hmac(std::string_view key, std::string_view text) {
    std::string mac(32, '\0');
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char*>(text.data()), text.size(),
         reinterpret_cast<unsigned char*>(mac.data()), &length);
    return mac;
}

Envelope sample() {
    Envelope envelope;
    envelope.identity = {"CBX-AAAAAAAAAAAAAAAA", "0123456789abcdef0123456789abcdef", 7, "e3b0c442"};
    envelope.type = "org.callbox.test.v1";
    envelope.subject = "CBX-BBBBBBBBBBBBBBBB";
    envelope.reporter = "CBX-AAAAAAAAAAAAAAAA";
    return envelope;
}

}  // namespace

TEST_CASE("SHA-256 is written in lower-case hex") {
    CHECK(sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("base64 agrees with RFC 4648 both ways") {
    const std::vector<std::pair<std::string, std::string>> vectors = {{"", ""},
                                                                      {"f", "Zg=="},
                                                                      {"fo", "Zm8="},
                                                                      {"foo", "Zm9v"},
                                                                      {"foob", "Zm9vYg=="},
                                                                      {"fooba", "Zm9vYmE="},
                                                                      {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, coded] : vectors) {
        CHECK(base64Encode(plain) == coded);
        const auto back = base64Decode(coded);
        REQUIRE(back.has_value());
        CHECK(*back == plain);
    }
    const std::string zeros(3, '\0');
    CHECK(base64Decode(base64Encode(zeros)) == zeros);
}

TEST_CASE("what is not base64 is refused") {
    for (const char* text : {"Z", "Zg", "Zg=", "Zg===", "====", "=Zg=", "Z===", "Zg==Zg==", " Zg==",
                             "Zg==\n", "Zm9-", "Z\xc3\xa9==", "Zm 9v"}) {
        INFO(text);
        const auto bytes = base64Decode(text);
        REQUIRE_FALSE(bytes.has_value());
        CHECK(bytes.error().code == ErrorCode::protocol);
    }
}

// The same values stand in docs/receiver-protocol.md for other implementations.
TEST_CASE("an entity id derives from type, model and serial number") {
    CHECK(entityId({"9080", "M9S", "7812345"}, "") == "CBX-6F4C7F828605012F");
    CHECK(entityId({"PowerEdge R640", "", "CZJ0412"}, "") == "CBX-C5A15E6E7C104ACF");
}

TEST_CASE("case and surrounding space do not change an entity id") {
    CHECK(entityId({" 9080", "m9s ", "\t7812345\n"}, "") == "CBX-6F4C7F828605012F");
    CHECK(entityId({"PowerEdge R640", "Not Specified", "czj0412"}, "") == "CBX-C5A15E6E7C104ACF");
}

TEST_CASE("where the serial number is a filler the machine UUID takes its place") {
    const std::string uuid = "4c4c4544-0042-3510-8054-c3c04f5a3532";
    CHECK(entityId({"Standard PC", "", "Not Specified"}, uuid) == "CBX-D83819B63B61A71E");
    CHECK(entityId({"9080", "M9S", "7812345"}, uuid) == "CBX-6F4C7F828605012F");
}

TEST_CASE("the parts of an identity cannot be shifted into each other") {
    CHECK(entityId({"AB", "C", "1"}, "") != entityId({"A", "BC", "1"}, ""));
    CHECK(entityId({"A", "", "B1"}, "") != entityId({"A", "B1", ""}, "B1"));
}

TEST_CASE("a machine that nothing identifies has no entity id") {
    const auto id = entityId({"9080", "M9S", "0000000"}, "00000000-0000-0000-0000-000000000000");
    REQUIRE_FALSE(id.has_value());
    CHECK(id.error().code == ErrorCode::invalidArgument);
}

TEST_CASE("every message type has its CloudEvents name and comes back from it") {
    CHECK(cloudEventType(MessageType::problem) == "org.callbox.problem.v1");
    CHECK(cloudEventType(MessageType::extendedData) == "org.callbox.extended-data.v1");
    for (const auto type : {MessageType::enrolment, MessageType::heartbeat, MessageType::inventory,
                            MessageType::performance, MessageType::problem,
                            MessageType::extendedData, MessageType::test, MessageType::status})
        CHECK(messageType(cloudEventType(type)) == type);
    for (const char* text :
         {"", "problem", "org.callbox.problem.v2", "org.callbox.extendedData.v1"})
        CHECK_FALSE(messageType(text).has_value());
}

TEST_CASE("the SCRAM server key agrees with RFC 7677") {
    const auto salt = base64Decode("W22ZaJ0SNY7soEsUEjb6gQ==");
    const auto key = scramServerKey("pencil", *salt, 4096);
    const std::string_view exchange =
        "n=user,r=rOprNGfwEbeRWgbNEkqO,"
        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,"
        "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    CHECK(base64Encode(hmac(key, exchange)) == "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
}

TEST_CASE("a SCRAM salt is fixed by the entity and differs between entities") {
    CHECK(scramSalt("CBX-1").size() == 32);
    CHECK(scramSalt("CBX-1") == scramSalt("CBX-1"));
    CHECK(scramSalt("CBX-1") != scramSalt("CBX-2"));
}

TEST_CASE("an authenticator has its documented value") {
    const auto key = base64Decode("wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
    CHECK(authenticator(sample(), *key) == "y6O6WjTU0v6FUNZtx1dMx+BVCeX5qO6uKFlIXCi/ocE=");
}

TEST_CASE("an authenticator covers every part of the identity and the key") {
    const auto original = authenticator(sample(), "key");
    std::set<std::string> seen{original};
    const std::vector<void (*)(Envelope&)> changes = {
        [](Envelope& e) { e.identity.consoleId += 'x'; },
        [](Envelope& e) { e.identity.epoch = "1"; },
        [](Envelope& e) { e.identity.sequence = 8; },
        [](Envelope& e) { e.identity.digest = "0"; },
        [](Envelope& e) { e.type = "org.callbox.problem.v1"; },
        [](Envelope& e) { e.subject = "x"; },
        [](Envelope& e) { e.reporter = "x"; }};
    for (const auto change : changes) {
        auto envelope = sample();
        change(envelope);
        seen.insert(authenticator(envelope, "key"));
    }
    seen.insert(authenticator(sample(), "other key"));
    CHECK(seen.size() == changes.size() + 2);
}

TEST_CASE("secrets are equal only when all of them is") {
    CHECK(equalSecrets("", ""));
    CHECK(equalSecrets("abc", "abc"));
    CHECK_FALSE(equalSecrets("abc", "abd"));
    CHECK_FALSE(equalSecrets("abc", "ab"));
    CHECK_FALSE(equalSecrets("abc", ""));
}

TEST_CASE("Ed25519 agrees with RFC 8032") {
    const auto seed = fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const auto publicKey =
        fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const auto expected = fromHex(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701c"
        "f9"
        "b46bd25bf5f0595bbe24655141438e7a100b");
    const auto signature = sign("", seed);
    REQUIRE(signature.has_value());
    CHECK(*signature == expected);
    CHECK(verifySignature("", expected, publicKey));
}

TEST_CASE("a signature holds only for its bytes and its key") {
    const auto pair = makeSigningKey();
    const auto other = makeSigningKey();
    REQUIRE(pair.has_value());
    REQUIRE(other.has_value());
    CHECK(pair->publicKey != other->publicKey);
    const auto signature = sign("receipt", pair->seed);
    REQUIRE(signature.has_value());
    CHECK(verifySignature("receipt", *signature, pair->publicKey));
    CHECK_FALSE(verifySignature("receipt ", *signature, pair->publicKey));
    CHECK_FALSE(verifySignature("receipt", *signature, other->publicKey));
    CHECK_FALSE(verifySignature("receipt", signature->substr(1), pair->publicKey));
    CHECK_FALSE(verifySignature("receipt", "", pair->publicKey));
    CHECK_FALSE(verifySignature("receipt", *signature, "short"));
    CHECK_FALSE(sign("receipt", "short").has_value());
}

TEST_CASE("random hex has the asked length and does not repeat") {
    CHECK(randomHex(0).empty());
    const auto first = randomHex(16);
    CHECK(first.size() == 32);
    CHECK(first.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(first != randomHex(16));
}
