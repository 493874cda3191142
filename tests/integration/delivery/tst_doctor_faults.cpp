// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole test of a connection says of a receiver, or what stands in its place, that
// misbehaves: which step fails and for what cause, and that what followed is skipped.
#include "core/words/catalogue.h"
#include "tests/integration/delivery/delivery_fixture.h"
#include "tests/support/fake_receiver.h"

using namespace callbox;
using core::TestStep;
using core::Verdict;
using tests::Conduct;
using tests::kConsole;

namespace {

struct Doctor : tests::DeliveryFixture {
    tests::FakeReceiver receiver;
    std::vector<std::string> heard;

    explicit Doctor(std::chrono::milliseconds testLimit = connectivity::ChainOptions{}.testTimeout)
        : DeliveryFixture(testLimit) {
        receiver.know(kConsole, "console password");
        putCredential(kConsole, "console password");
        pin(receiver.receiverId(), receiver.signingKey(), receiver.epoch());
    }
    ~Doctor() { loop.reset(); }

    std::vector<TestStep> examine() {
        std::optional<core::Result<std::vector<TestStep>>> steps;
        heard.clear();
        loop->test(
            "con-1", [&](auto result) { steps = std::move(result); },
            [&](const TestStep& step) { heard.push_back(step.name); });
        REQUIRE(until([&] { return steps.has_value(); }));
        REQUIRE(*steps);
        return **steps;
    }
    /// "STEP CAUSE" of the first failed step; all steps must be there, each told once.
    std::string verdict() {
        const auto steps = examine();
        std::vector<std::string> names;
        std::string found = "none";
        bool failed = false;
        for (const auto& step : steps) {
            names.push_back(step.name);
            INFO(step.name << " " << step.finding.key);
            CHECK(step.milliseconds >= 0);
            CHECK_FALSE(words.render(step.finding).empty());
            if (failed)
                CHECK(step.verdict == Verdict::skipped);
            if (step.verdict != Verdict::failed)
                continue;
            failed = true;
            CHECK_FALSE(words.remedy(step.finding).empty());
            found = step.name + " " + step.finding.key;
        }
        CHECK(names == std::vector<std::string>{"resolve", "route", "connect", "tls", "receiver",
                                                "packets", "clock", "credential", "message"});
        CHECK(heard == names);
        return found;
    }

    core::Catalogue words = core::Catalogue::load("en");
};

}  // namespace

TEST_CASE("each fault of the receiver's side has its verdict") {
    Doctor doctor;
    doctor.start(doctor.receiver.address());
    CHECK(doctor.verdict() == "none");
    const std::vector<std::pair<Conduct, std::string>> faults = {
        {Conduct::down, "connect connectivity.refused"},
        {Conduct::noTls, "tls connectivity.tls-not-spoken"},
        {Conduct::onlyTls11, "tls connectivity.tls-too-old"},
        {Conduct::wrongName, "tls connectivity.tls-wrong-name"},
        {Conduct::unknownCa, "tls connectivity.tls-unknown-ca"},
        {Conduct::expired, "tls connectivity.tls-expired"},
        {Conduct::html200, "receiver connectivity.not-a-receiver"},
        {Conduct::redirect, "receiver connectivity.redirected"},
        {Conduct::endlessHeaders, "receiver connectivity.headers-too-large"},
        {Conduct::endlessBody, "receiver connectivity.body-too-large"},
        {Conduct::closingMidReply, "receiver connectivity.closed-mid-reply"},
        {Conduct::truncatedChunk, "receiver connectivity.closed-mid-reply"},
        {Conduct::closingWithoutReply, "receiver connectivity.closed"},
        {Conduct::status429Absurd, "receiver connectivity.receiver-busy"},
        {Conduct::status500, "receiver connectivity.receiver-failing"},
        {Conduct::tooLargeOnTheWay, "message delivery.too-large-on-the-way"},
        {Conduct::receiptOfAnother, "message delivery.receipt-of-another"},
        {Conduct::receiptReplayed, "message delivery.receipt-of-another"},
        {Conduct::wrongSignature, "message delivery.signature-wrong"},
        {Conduct::unsignedReceipt, "message delivery.not-signed"},
    };
    for (const auto& [conduct, expected] : faults) {
        doctor.receiver.behave(conduct);
        CHECK(doctor.verdict() == expected);
        doctor.receiver.behave(Conduct::honest);
    }
    // Nothing of all that is left in the outbox, or keeps a later test from passing.
    CHECK(doctor.verdict() == "none");
    CHECK(doctor.counts().waiting == 0);
}

TEST_CASE("an answer that drips, or stops in its middle, has its verdict when the time is over") {
    Doctor doctor(std::chrono::seconds(12));
    doctor.start(doctor.receiver.address());
    for (const Conduct conduct : {Conduct::slowDrip, Conduct::silentMidReply}) {
        doctor.receiver.behave(conduct);
        CHECK(doctor.verdict() == "receiver connectivity.reply-stalled");
    }
    doctor.receiver.behave(Conduct::honest);
    CHECK(doctor.verdict() == "none");
}

TEST_CASE("a credential that the receiver does not know any more has its verdict") {
    Doctor doctor;
    doctor.start(doctor.receiver.address());
    doctor.receiver.know(kConsole, "another password");
    CHECK(doctor.verdict() == "credential delivery.credential-refused");
}
