// SPDX-License-Identifier: GPL-3.0-or-later
// Rules in the store, on messages as they are put into the outbox.
#include "core/disclosure/disclosure.h"
#include "core/protocol/identity.h"
#include "core/store/redactions.h"
#include "tests/unit/outbox/outgoing.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::tests;

namespace {

struct Disclosing : Sending {
    disclosure::Disclosure disclosure;

    Disclosing() {
        outbox = Outbox(disclosure::outboxOptions(disclosure, [] { return at(0); }));
    }

    Result<void> addRule(const std::string& name, const std::string& keyword,
                         std::size_t most = disclosure::kMostRules) {
        api::RedactionRule rule;
        rule.name = name;
        rule.match = keyword;
        rule.createdAt = at(0);
        rule.createdBy = "olga";
        return write([&](Transaction& t) { return store::addRedactionRule(t, rule, most); });
    }
    std::string data(std::uint64_t sequence) {
        return seen([&](Reader& r) { return outbox.content(r, sequence); }).data;
    }
};

}  // namespace

TEST_CASE("a rule holds from the next message on, and what it did is counted") {
    Disclosing box;
    const auto first = box.accept(MessageType::test, "", R"({"note":"for acme"})");
    REQUIRE(box.addRule("customer", "acme"));
    const auto second = box.accept(MessageType::test, "", R"({"note":"acme and Acme"})");
    CHECK(box.data(first).find("acme") != std::string::npos);
    CHECK(box.data(second).find("[redacted] and [redacted]") != std::string::npos);
    CHECK(box.next()->identity.digest.size() == 64);
    const auto content = box.seen([&](Reader& r) { return box.outbox.content(r, second); });
    CHECK(content.digest == protocol::sha256Hex(content.data));

    const auto counts = box.seen([&](Reader& r) { return box.outbox.redacted(r, second); });
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].rule == "customer");
    CHECK(counts[0].times == 2);
    CHECK(box.seen([&](Reader& r) { return box.outbox.redacted(r, first); }).empty());
    CHECK(box.seen([](Reader& r) { return store::redactionRules(r); }).at(0).times == 2);

    box.good([](Transaction& t) { return store::removeRedactionRule(t, "customer"); });
    const auto third = box.accept(MessageType::test, "", R"({"note":"acme"})");
    CHECK(box.data(third) == R"({"note":"acme"})");
}

TEST_CASE("names of rules are unique and their number is bounded") {
    Disclosing box;
    REQUIRE(box.addRule("a", "x"));
    CHECK(box.addRule("a", "y").error().code == ErrorCode::conflict);
    CHECK(box.addRule("b", "y", 1).error().code == ErrorCode::limitExceeded);
    CHECK(
        box.write([](Transaction& t) { return store::removeRedactionRule(t, "b"); }).error().code ==
        ErrorCode::notFound);
}

TEST_CASE("the last acknowledged message of a kind is what a new one is compared with") {
    Disclosing box;
    const auto first = box.accept(MessageType::test, "par-1", R"({"note":"one"})");
    const auto other = box.accept(MessageType::test, "par-2", R"({"note":"other"})");
    const auto second = box.accept(MessageType::test, "par-1", R"({"note":"two"})");
    const auto previous = [&] {
        return box.seen(
            [&](Reader& r) { return box.outbox.previous(r, *box.outbox.message(r, second)); });
    };
    box.deliver(other);
    CHECK(!previous());
    box.deliver(first);
    REQUIRE(previous());
    CHECK(previous()->identity.sequence == first);
}
