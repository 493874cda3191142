// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/disclosure.h"
#include "core/disclosure/pseudonyms.h"
#include "core/json/codec.h"
#include "core/store/pseudonyms.h"
#include "tests/unit/outbox/outgoing.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::tests;
using disclosure::HiddenNames;
using disclosure::Pseudonyms;

namespace {

std::string hidden(const Pseudonyms& pseudonyms, std::string text,
                   const disclosure::TextPath& path = {"event", "evidence"}) {
    Pseudonyms::Used used;
    pseudonyms.rewrite(path, text, used);
    return text;
}

Pseudonyms all(const HiddenNames& names, const std::string& key = "key") {
    const auto finder = disclosure::NameFinder::compile(names, true);
    REQUIRE(finder);
    return {key, *finder};
}

struct Hiding : Sending {
    store::Sealer sealer = std::move(*store::Sealer::open(directory.path() / "seal.key", true));
    disclosure::Disclosure disclosure;

    Hiding() {
        disclosure.keepPseudonymsIn(sealer);
        outbox = Outbox(disclosure::outboxOptions(disclosure, [] { return at(0); }));
    }
    void turnOn(const api::PseudonymSettings& settings) {
        good([&](Transaction& t) { return store::putPseudonymSettings(t, sealer, settings); });
    }
    std::string data(std::uint64_t sequence) {
        return seen([&](Reader& r) { return outbox.content(r, sequence); }).data;
    }
};

}  // namespace

TEST_CASE("names and addresses become tokens, the same for the same name in any case") {
    const auto pseudonyms = all({{"db1.bank.example", "ops"}, {"Olga Petrova"}});
    const auto text =
        hidden(pseudonyms, "DB1.bank.example (10.1.2.3, fe80::1) called olga petrova");
    for (const auto* name : {"bank", "10.1.2.3", "fe80", "olga", "DB1"})
        CHECK(text.find(name) == std::string::npos);
    CHECK(hidden(pseudonyms, "db1.bank.example") == hidden(pseudonyms, "DB1.BANK.EXAMPLE"));
    CHECK(hidden(pseudonyms, "db1") != "db1");
    CHECK(hidden(pseudonyms, "laptops and ops").starts_with("laptops and host-"));
    CHECK(hidden(all({{"db1.bank.example"}, {}}, "other key"), "db1") != hidden(pseudonyms, "db1"));
}

TEST_CASE("every name of a large fleet is hidden") {
    HiddenNames names;
    for (int i = 0; i < 20'000; ++i)
        names.hosts.insert("lpar" + std::to_string(i) + ".plant" + std::to_string(i % 7) +
                           ".example.net");
    const auto pseudonyms = all(names);
    CHECK(hidden(pseudonyms, "lpar19999.plant0.example.net").starts_with("host-"));
    CHECK(hidden(pseudonyms, "at LPAR12345: failed").starts_with("at host-"));
}

TEST_CASE("names that are too many to be looked for do not leave: nothing does") {
    HiddenNames names;
    for (int i = 0; i < 40'000; ++i)
        names.hosts.insert(std::to_string(i) + std::string(200, 'a'));
    const auto finder = disclosure::NameFinder::compile(names, true);
    REQUIRE_FALSE(finder);
    CHECK(finder.error().message.key == "pseudonym.too-many-names");
}

TEST_CASE("what only looks like an address stays") {
    const auto pseudonyms = all({});
    for (const std::string text :
         {"12:30:45", "0000:3b:00.0", "aa:bb:cc:dd:ee:ff", "version 300.1.2.3", "std::string"})
        CHECK(hidden(pseudonyms, text) == text);
    CHECK(hidden(pseudonyms, "10.2.1.0", {"inventory", "items", "0", "firmwareLevel"}) ==
          "10.2.1.0");
    CHECK(hidden(pseudonyms, "db1", {"mtms", "serial"}) == "db1");
}

TEST_CASE("tokens are turned back, what is none of ours stays") {
    const auto meaning = [](const std::string& token) -> std::optional<std::string> {
        if (token == "host-0123456789ab")
            return "db1";
        return std::nullopt;
    };
    CHECK(disclosure::turnBack("see host-0123456789ab and host-ffffffffffff", meaning) ==
          "see db1 and host-ffffffffffff");
    CHECK(disclosure::turnBack("host-0123", meaning) == "host-0123");
}

TEST_CASE("no name is in a message that leaves, and the receiver's words are turned back") {
    Hiding box;
    box.turnOn({true, true, true});
    protocol::ProblemBody body;
    body.event.partitionName = "secretlpar";
    body.event.reporters = {"secretlpar"};
    body.event.evidence = "secretlpar kernel: 192.0.2.7 is gone";
    body.event.duplicateKey = "channel/secretlpar";
    body.event.contact = EventContact{"Olga Petrova", "olga@bank.example", "+49 30 1234"};
    body.event.comments.push_back({{}, "Olga Petrova", "olga", "Olga Petrova looks at it"});
    const auto problem = box.addEvent();
    const auto sequence = box.accept(MessageType::problem, "", toJson(body), problem);
    const std::string data = box.data(sequence);
    for (const auto* name : {"secretlpar", "192.0.2.7", "Olga", "olga", "bank.example", "1234"})
        CHECK(data.find(name) == std::string::npos);

    const auto left = fromJson<protocol::ProblemBody>(data);
    REQUIRE(left);
    CHECK(left->event.duplicateKey == "channel/" + left->event.partitionName);
    auto receipt = box.receiptFor(sequence);
    receipt.articles.push_back({"KA-1", "When " + left->event.partitionName + " is gone"});
    box.sending(sequence);
    box.acknowledge(receipt);
    REQUIRE(box.event(problem).articles.size() == 1);
    CHECK(box.event(problem).articles[0].title == "When secretlpar is gone");

    const auto page = box.seen([](Reader& r) { return store::pseudonymPage(r, {}); });
    CHECK(page.total >= 5);
    const auto name = box.seen([&](Reader& r) {
        return store::pseudonymMeaning(r, box.sealer, left->event.partitionName);
    });
    CHECK(name == "secretlpar");
}

TEST_CASE("turned off, names leave as they are and old tokens are understood still") {
    Hiding box;
    const auto before = box.accept(MessageType::problem, "", R"({"descriptionText":"10.1.2.3"})");
    CHECK(box.data(before).find("10.1.2.3") != std::string::npos);
    box.turnOn({false, true, false});
    const auto on = box.accept(MessageType::problem, "", R"({"descriptionText":"10.1.2.3"})");
    const std::string token = fromJson<protocol::ProblemBody>(box.data(on))->descriptionText;
    CHECK(token.starts_with("address-"));
    box.turnOn({});
    CHECK(box.seen([&](Reader& r) { return box.disclosure.turnedBack(r, token); }) == "10.1.2.3");
}
