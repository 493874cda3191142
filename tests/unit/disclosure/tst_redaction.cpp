// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/redaction.h"
#include "core/inventory/compare.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "tests/catch.h"

using namespace callbox::core;
using api::RedactionKind;
using api::RedactionRule;
using disclosure::checkRule;
using disclosure::Redaction;
using disclosure::RedactionTally;
using protocol::MessageType;

namespace {

RedactionRule rule(const std::string& name, RedactionKind kind, const std::string& match) {
    RedactionRule rule;
    rule.name = name;
    rule.kind = kind;
    rule.match = match;
    return rule;
}

Redaction compiled(const std::vector<RedactionRule>& rules) {
    auto redaction = Redaction::compile(rules, "salt");
    REQUIRE(redaction);
    return std::move(*redaction);
}

protocol::ProblemBody problem() {
    protocol::ProblemBody body;
    body.event.referenceCode = "CBX-MEM-0002";
    body.event.duplicateKey = "par-1/acme-dimm";
    body.event.partitionId = "par-acme";
    body.event.failingMtms = {"9080", "HEX", "ACME123"};
    body.event.partitionName = "lpar-acme";
    body.event.evidence = "Acme host 10.1.2.3 said: acme";
    body.event.description = {"rules.memory", {{"module", "acme-1"}}};
    body.event.comments.push_back({{}, "Olga", "olga", "call +49 30 1234"});
    body.descriptionText = "Module acme-1 is worn.";
    return body;
}

protocol::ProblemBody redacted(const Redaction& redaction, RedactionTally& tally) {
    const auto data = redaction.data(MessageType::problem, toJson(problem()), tally);
    REQUIRE(data);
    auto body = fromJson<protocol::ProblemBody>(*data);
    REQUIRE(body);
    return std::move(*body);
}

}  // namespace

TEST_CASE("a keyword goes out of every text in any case, and identities stay") {
    RedactionTally tally;
    const auto body = redacted(compiled({rule("customer", RedactionKind::keyword, "acme")}), tally);
    CHECK(body.event.evidence == "[redacted] host 10.1.2.3 said: [redacted]");
    CHECK(body.event.description.args.at("module") == "[redacted]-1");
    CHECK(body.descriptionText == "Module [redacted]-1 is worn.");
    CHECK(body.event.partitionName == "lpar-[redacted]");
    CHECK(body.event.failingMtms.serial == "ACME123");
    CHECK(body.event.partitionId == "par-acme");
    CHECK(body.event.referenceCode == "CBX-MEM-0002");
    CHECK(tally.at("customer") == 6);  // the duplicate key's, too
}

TEST_CASE("a name that only has to stay distinct becomes one that tells nothing") {
    RedactionTally tally;
    const auto redaction = compiled({rule("customer", RedactionKind::keyword, "acme")});
    const auto body = redacted(redaction, tally);
    CHECK(body.event.duplicateKey.starts_with("redacted-"));
    CHECK(body.event.duplicateKey == redacted(redaction, tally).event.duplicateKey);
    protocol::StatusBody status;
    status.duplicateKey = problem().event.duplicateKey;
    const auto data = redaction.data(MessageType::status, toJson(status), tally);
    REQUIRE(data);
    CHECK(fromJson<protocol::StatusBody>(*data)->duplicateKey == body.event.duplicateKey);
}

TEST_CASE("patterns and fields take out what they fit") {
    RedactionTally tally;
    const auto body =
        redacted(compiled({rule("addresses", RedactionKind::pattern, R"(\b\d+\.\d+\.\d+\.\d+\b)"),
                           rule("people", RedactionKind::field, "/event/comments/*/author"),
                           rule("accounts", RedactionKind::field, "/event/**/account")}),
                 tally);
    CHECK(body.event.evidence == "Acme host [redacted] said: acme");
    CHECK(body.event.comments[0].author == "[redacted]");
    CHECK(body.event.comments[0].account == "[redacted]");
    CHECK(body.event.comments[0].text == "call +49 30 1234");
    CHECK(tally == RedactionTally{{"accounts", 1}, {"addresses", 1}, {"people", 1}});
}

TEST_CASE("without a hit a message stays byte for byte what it was") {
    RedactionTally tally;
    const std::string data = R"({ "descriptionText" : "problem 1", "newer": 1 })";
    CHECK(compiled({rule("a", RedactionKind::keyword, "absent")})
              .data(MessageType::problem, data, tally) == data);
    CHECK(Redaction{}.data(MessageType::problem, "anything", tally) == std::string("anything"));
    CHECK(tally.empty());
}

TEST_CASE("an inventory's difference still leads from what the receiver has to what is here") {
    Inventory before;
    before.hostName = "db1.acme.example";
    for (const std::string serial : {"S-acme-1", "S-2"}) {
        InventoryItem& item = before.items.emplace_back();
        item.kind = InventoryKind::disk;
        item.key = serial;
        item.serialNumber = serial;
        item.name = "disk of acme";
    }
    Inventory after = before;
    after.items[0].firmwareLevel = "2.0";
    after.items.erase(after.items.begin() + 1);
    const auto redaction =
        compiled({rule("customer", RedactionKind::keyword, "acme"),
                  rule("serials", RedactionKind::field, "/inventory/items/*/serialNumber")});
    RedactionTally tally;
    const auto there = redaction.inventory(before, tally);
    const auto here = redaction.inventory(after, tally);
    const auto arrived = inventory::apply(there, inventory::compare(there, here));
    REQUIRE(arrived);
    const std::string text = toJson(*arrived) + toJson(inventory::compare(there, here));
    CHECK(text.find("acme") == std::string::npos);
    CHECK(text.find("S-2") == std::string::npos);
    CHECK(arrived->hostName == "db1.[redacted].example");
    CHECK(there.items[0].key != there.items[1].key);
}

TEST_CASE("a rule that would take out what the protocol needs is refused by name") {
    const std::vector<std::string> needed{"CBX-MEM-0002", "9080", "HEX", "1234567"};
    for (const auto& bad :
         {rule("a", RedactionKind::pattern, "CBX-.*"), rule("b", RedactionKind::keyword, "hex"),
          rule("c", RedactionKind::field, "/event/referenceCode"),
          rule("d", RedactionKind::field, "/**"), rule("e", RedactionKind::field, "/*/digest"),
          rule("f", RedactionKind::field, "/mtms/serial")}) {
        INFO(bad.match);
        const auto checked = checkRule(bad, needed);
        REQUIRE(!checked);
        CHECK(checked.error().code == ErrorCode::conflict);
        CHECK(checked.error().message.key == "redaction.protocol-needs");
    }
    CHECK(checkRule(rule("g", RedactionKind::field, "/event/frus/*/serialNumber"), needed));
    CHECK(checkRule(rule("h", RedactionKind::keyword, "secret"), needed));
}

TEST_CASE("a rule that is none is refused") {
    for (const auto& bad :
         {rule("", RedactionKind::keyword, "x"), rule("a", RedactionKind::keyword, ""),
          rule("a", RedactionKind::pattern, "("), rule("a", RedactionKind::pattern, "x*"),
          rule("a", RedactionKind::field, "event"), rule("a", RedactionKind::field, "/a~2"),
          rule("a", RedactionKind::keyword, std::string(501, 'x')),
          rule(std::string(65, 'n'), RedactionKind::keyword, "x")}) {
        INFO(bad.match);
        CHECK(checkRule(bad, {}).error().code == ErrorCode::invalidArgument);
    }
}

TEST_CASE("a file of extended data that is whole text is redacted, with its size and digest") {
    protocol::ExtendedDataBody body;
    body.serviceRequest = "SR 100-1";
    protocol::DataPiece text;
    text.name = "messages";
    text.content = "acme asks";
    text.bytes = text.content.size();
    text.digest = protocol::sha256Hex(text.content);
    protocol::DataPiece binary = text;
    binary.base64 = true;
    body.pieces = {text, binary};
    RedactionTally tally;
    const auto data = compiled({rule("customer", RedactionKind::keyword, "acme")})
                          .data(MessageType::extendedData, toJson(body), tally);
    REQUIRE(data);
    const auto left = fromJson<protocol::ExtendedDataBody>(*data);
    REQUIRE(left);
    REQUIRE(left->pieces.size() == 2);
    CHECK(left->pieces[0].content == "[redacted] asks");
    CHECK(left->pieces[0].bytes == left->pieces[0].content.size());
    CHECK(left->pieces[0].digest == protocol::sha256Hex(left->pieces[0].content));
    CHECK(left->pieces[1].content == binary.content);
    CHECK(left->pieces[1].digest == binary.digest);
    CHECK(left->serviceRequest == "SR 100-1");
}
