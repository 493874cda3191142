// SPDX-License-Identifier: GPL-3.0-or-later
// A console and a receiver are never updated at the same moment: each must understand the message
// of a peer one version older and one version newer. The neighbours of today's Receipt stand here.
#include "core/json/codec_impl.h"
#include "core/protocol/messages.h"
#include "tests/catch.h"

namespace callbox::test {

struct OlderReceipt {
    core::protocol::MessageIdentity identity;
    core::protocol::ReceiptVerdict verdict = core::protocol::ReceiptVerdict::rejected;
    std::string serviceRequest;
};
BOOST_DESCRIBE_STRUCT(OlderReceipt, (), (identity, verdict, serviceRequest))

struct Depot {
    std::string name;
    std::vector<std::string> parts;
};
BOOST_DESCRIBE_STRUCT(Depot, (), (name, parts))

struct NewerReceipt {
    core::protocol::MessageIdentity identity;
    core::protocol::ReceiptVerdict verdict = core::protocol::ReceiptVerdict::rejected;
    std::string reason;
    std::string receiverEpoch;
    core::TimePoint receivedAt;
    std::string serviceRequest;
    std::vector<core::ArticleReference> articles;
    std::optional<core::TimePoint> nextCheckIn;
    std::optional<Depot> depot;
    std::uint64_t urgency = 0;
};
BOOST_DESCRIBE_STRUCT(NewerReceipt, (),
                      (identity, verdict, reason, receiverEpoch, receivedAt, serviceRequest,
                       articles, nextCheckIn, depot, urgency))

}  // namespace callbox::test

CALLBOX_JSON_CODEC(callbox::test::OlderReceipt)
CALLBOX_JSON_CODEC(callbox::test::NewerReceipt)

using namespace callbox::core;
using namespace callbox::core::protocol;
using callbox::test::NewerReceipt;
using callbox::test::OlderReceipt;

namespace {

Receipt today() {
    Receipt receipt;
    receipt.identity = {"CBX-0123456789ABCDEF", "ab", 42, "cd"};
    receipt.verdict = ReceiptVerdict::accepted;
    receipt.receiverEpoch = "ef";
    receipt.receivedAt = TimePoint{std::chrono::seconds{1'700'000'000}};
    receipt.serviceRequest = "SR 104-2291";
    receipt.articles.emplace_back();
    receipt.nextCheckIn = receipt.receivedAt + std::chrono::hours{24};
    return receipt;
}

}  // namespace

TEST_CASE("an older peer's message is read, what it lacks keeps its default") {
    OlderReceipt older;
    older.identity = today().identity;
    older.verdict = ReceiptVerdict::duplicate;
    older.serviceRequest = "SR 1";
    DecodeReport report;
    const auto read = fromJson<Receipt>(toJson(older), {}, &report);
    REQUIRE(read.has_value());
    CHECK(read->identity == older.identity);
    CHECK(read->verdict == ReceiptVerdict::duplicate);
    CHECK(read->serviceRequest == "SR 1");
    CHECK_FALSE(read->nextCheckIn.has_value());
    CHECK(report.unknownKeys == 0);
}

TEST_CASE("an older peer reads today's message and counts what it does not know") {
    DecodeReport report;
    const auto read = fromJson<OlderReceipt>(toJson(today()), {}, &report);
    REQUIRE(read.has_value());
    CHECK(read->identity == today().identity);
    CHECK(read->verdict == ReceiptVerdict::accepted);
    CHECK(report.unknownKeys == 5);
}

TEST_CASE("a newer peer's message is read, what is new is counted") {
    NewerReceipt newer;
    newer.identity = today().identity;
    newer.verdict = ReceiptVerdict::accepted;
    newer.serviceRequest = "SR 2";
    newer.depot = {"north", {"a", "b"}};
    newer.urgency = 3;
    DecodeReport report;
    const auto read = fromJson<Receipt>(toJson(newer), {}, &report);
    REQUIRE(read.has_value());
    CHECK(read->identity == newer.identity);
    CHECK(read->serviceRequest == "SR 2");
    CHECK(report.unknownKeys == 2);
}

TEST_CASE("a newer peer reads today's message") {
    DecodeReport report;
    const auto read = fromJson<NewerReceipt>(toJson(today()), {}, &report);
    REQUIRE(read.has_value());
    CHECK(read->nextCheckIn == today().nextCheckIn);
    CHECK_FALSE(read->depot.has_value());
    CHECK(report.unknownKeys == 0);
}
