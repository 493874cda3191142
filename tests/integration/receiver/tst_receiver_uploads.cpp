// SPDX-License-Identifier: GPL-3.0-or-later
// Data that comes in chunks, from consoles that are right, wrong, or mean harm.
#include "core/coding/content_coding.h"
#include "core/json/codec.h"
#include "tests/integration/receiver/receiver_fixture.h"
#include "tests/support/upload_steps.h"

using namespace callbox;
using namespace callbox::tests;
using namespace callbox::core::protocol;

namespace {

struct Fixture {
    RunningReceiver receiver;
    TestConsole console{"UPLOADS1"};
    HttpsClient client;
    UploadSteps steps{console, client};

    explicit Fixture(const app::receiver::ReceiverOptions& options = {})
        : receiver(options), client(receiver.connect()) {
        REQUIRE(join(console, client));
    }
    Envelope large(std::size_t bytes) {
        const TestBody body{console.credentials.at(console.id()).issuedAt,
                            std::string(bytes, 'x') + randomHex(500)};
        return console.envelope(MessageType::test, console.id(), core::toJson(body));
    }
    std::string refusalOf(const std::optional<HttpReply>& reply, int status) const {
        REQUIRE(reply);
        CHECK(reply->status == status);
        return core::fromJson<Refusal>(reply->body).value_or(Refusal{}).reason;
    }
};

}  // namespace

TEST_CASE("a message whose data came in chunks has its effect once") {
    Fixture fixture;
    const auto envelope = fixture.large(5000);
    auto state = fixture.steps.begin(envelope);
    REQUIRE(state);
    CHECK(state->offset == 0);
    CHECK(state->size == envelope.data.size());
    CHECK(state->identity == envelope.identity);
    while (state->offset < state->size) {
        const auto before = state->offset;
        state = fixture.steps.append(envelope, state->id, before, 1000);
        REQUIRE(state);
        CHECK(state->offset == std::min<std::uint64_t>(before + 1000, state->size));
        CHECK(fixture.steps.begin(envelope)->offset == state->offset);
    }
    const auto receipt = fixture.console.receiptIn(fixture.steps.finish(envelope, state->id));
    REQUIRE(receipt);
    CHECK(receipt->verdict == ReceiptVerdict::accepted);
    CHECK(receipt->identity == envelope.identity);
    // The data is not kept beside the message; what comes again is known.
    const auto again = fixture.console.receiptIn(fixture.steps.finish(envelope, state->id));
    REQUIRE(again);
    CHECK(again->verdict == ReceiptVerdict::duplicate);
    const auto whole = fixture.console.send(fixture.client, envelope);
    REQUIRE(whole);
    CHECK(whole->verdict == ReceiptVerdict::duplicate);
    const auto over = fixture.steps.begin(envelope);
    REQUIRE(over);
    CHECK(over->offset == over->size);
}

TEST_CASE("an upload outlives a restart of the receiver") {
    Fixture fixture;
    const auto envelope = fixture.large(5000);
    const auto state = fixture.steps.begin(envelope);
    REQUIRE(state);
    REQUIRE(fixture.steps.append(envelope, state->id, 0, 3000));
    fixture.receiver.restart();
    fixture.client = fixture.receiver.connect();
    const auto found = fixture.steps.begin(envelope);
    REQUIRE(found);
    CHECK(found->id == state->id);
    CHECK(found->offset == 3000);
    REQUIRE(fixture.steps.append(envelope, state->id, 3000, 1 << 20));
    CHECK(fixture.console.receiptIn(fixture.steps.finish(envelope, state->id)));
}

TEST_CASE("chunks may be compressed; their places are those of the plain bytes") {
    Fixture fixture;
    const auto envelope = fixture.large(50'000);
    const auto state = fixture.steps.begin(envelope);
    REQUIRE(state);
    const auto coding = core::coding::ContentCoding::zstd;
    const auto reply = fixture.steps.chunk(
        state->id, "0",
        *core::coding::encode(coding, envelope.data.substr(0, 40'000), core::coding::Effort::quick),
        "Content-Encoding: zstd\r\n");
    REQUIRE(reply);
    CHECK(core::fromJson<UploadState>(reply->body)->offset == 40'000);
    REQUIRE(fixture.steps.append(envelope, state->id, 40'000, 1 << 20));
    CHECK(fixture.console.receiptIn(fixture.steps.finish(envelope, state->id)));
}

TEST_CASE("a chunk at another place than the next one is refused and changes nothing") {
    Fixture fixture;
    const auto envelope = fixture.large(5000);
    const auto id = fixture.steps.begin(envelope)->id;
    CHECK(fixture.refusalOf(fixture.steps.chunk(id, "1", "x"), 409) == "offset-wrong");
    REQUIRE(fixture.steps.append(envelope, id, 0, 1000));
    for (const char* place : {"0", "999", "1001", "18446744073709551615"})
        CHECK(fixture.refusalOf(fixture.steps.chunk(id, place, "x"), 409) == "offset-wrong");
    for (const char* place :
         {"", "-1", "+1000", "1000 0", "0x10", "18446744073709551616", "1000,1000"})
        CHECK(fixture.refusalOf(fixture.steps.chunk(id, place, "x"), 400) == "malformed");
    CHECK(fixture.refusalOf(fixture.steps.chunk(id, "1000", ""), 400) == "malformed");
    CHECK(fixture.refusalOf(fixture.steps.chunk(id, "1000", envelope.data), 413) == "too-large");
    CHECK(fixture.refusalOf(fixture.steps.chunk(id, "1000", std::string(5 << 20, 'x')), 413) ==
          "too-large");
    fixture.client = fixture.receiver.connect();
    CHECK(fixture.refusalOf(fixture.steps.chunk("0123", "0", "x"), 404) == "not-found");
    CHECK(fixture.steps.begin(envelope)->offset == 1000);
}

TEST_CASE("a message before its data is refused, one with other data is begun anew") {
    Fixture fixture;
    const auto envelope = fixture.large(5000);
    const auto id = fixture.steps.begin(envelope)->id;
    REQUIRE(fixture.steps.append(envelope, id, 0, 1000));
    CHECK(fixture.refusalOf(fixture.steps.finish(envelope, id), 409) == "upload-incomplete");
    CHECK(fixture.refusalOf(fixture.steps.finish(envelope, std::string(32, '0')), 409) ==
          "upload-incomplete");
    auto other = envelope;
    std::fill(other.data.begin() + 1000, other.data.end(), 'y');
    REQUIRE(fixture.steps.append(other, id, 1000, 1 << 20));
    CHECK(fixture.refusalOf(fixture.steps.finish(envelope, id), 409) == "upload-damaged");
    CHECK(fixture.steps.begin(envelope)->offset == 0);
    REQUIRE(fixture.steps.append(envelope, id, 0, 1 << 20));
    const auto receipt = fixture.console.receiptIn(fixture.steps.finish(envelope, id));
    REQUIRE(receipt);
    CHECK(receipt->verdict == ReceiptVerdict::accepted);
}

TEST_CASE("an upload serves its own message only, and no other console") {
    Fixture fixture;
    const auto envelope = fixture.large(5000);
    const auto id = fixture.steps.begin(envelope)->id;
    REQUIRE(fixture.steps.append(envelope, id, 0, 1 << 20));
    auto next = fixture.console.envelope(MessageType::test, fixture.console.id(), envelope.data);
    CHECK(fixture.refusalOf(fixture.steps.finish(next, id), 409) == "upload-incomplete");
    auto forged = envelope;
    forged.authenticator = next.authenticator;
    CHECK(fixture.refusalOf(fixture.steps.finish(forged, id), 403) == "authenticator-wrong");

    TestConsole stranger("UPLOADS2");
    HttpsClient client = fixture.receiver.connect();
    REQUIRE(join(stranger, client));
    UploadSteps theirs(stranger, client);
    CHECK(fixture.refusalOf(theirs.chunk(id, "0", "x"), 404) == "not-found");
    CHECK(fixture.refusalOf(
              theirs.beginWith({envelope.identity, envelope.subject, envelope.data.size()}), 400) ==
          "malformed");
    auto both = envelope;
    both.upload = id;
    CHECK(fixture.refusalOf(fixture.console.post(fixture.client, both), 400) == "malformed");
    CHECK(fixture.console.receiptIn(fixture.steps.finish(envelope, id)));
}

TEST_CASE("hostile requests begin nothing") {
    Fixture fixture;
    const auto envelope = fixture.large(5000);
    const UploadRequest good{envelope.identity, envelope.subject, envelope.data.size()};
    const auto with = [&](auto change) {
        UploadRequest request = good;
        change(request);
        return fixture.steps.beginWith(request);
    };
    CHECK(fixture.refusalOf(with([](auto& r) { r.size = 0; }), 400) == "malformed");
    CHECK(fixture.refusalOf(with([](auto& r) { r.size = ~std::uint64_t{0}; }), 413) == "too-large");
    CHECK(fixture.refusalOf(with([](auto& r) { r.size = (64U << 20U) + 1; }), 413) == "too-large");
    CHECK(fixture.refusalOf(with([](auto& r) { r.identity.epoch = "'; DROP TABLE upload"; }),
                            400) == "malformed");
    CHECK(fixture.refusalOf(with([](auto& r) { r.identity.digest.pop_back(); }), 400) ==
          "malformed");
    CHECK(fixture.refusalOf(with([](auto& r) { r.identity.sequence = ~std::uint64_t{0}; }), 400) ==
          "malformed");
    CHECK(fixture.refusalOf(with([](auto& r) { r.subject = "CBX-0000000000000000"; }), 403) ==
          "subject-unknown");
    const auto without = HttpsClient::postText("/v1/uploads", core::toJson(good));
    REQUIRE(fixture.client.send(without));
    CHECK(fixture.refusalOf(fixture.client.receive(), 401) == "token-missing");
}

TEST_CASE("uploads are bounded by machine and console, and forgotten when nothing comes") {
    app::receiver::ReceiverOptions options;
    options.uploads.ofMachine = {2, 20'000};
    options.uploads.ofConsole = {3, 100'000};
    Fixture fixture(options);
    std::vector<Envelope> envelopes;
    for (int i = 0; i < 3; ++i)
        envelopes.push_back(fixture.large(5000));
    REQUIRE(fixture.steps.begin(envelopes[0]));
    CHECK(fixture.refusalOf(fixture.steps.beginWith(
                                {fixture.large(16'000).identity, fixture.console.id(), 16'000}),
                            503) == "uploads-full");
    REQUIRE(fixture.steps.begin(envelopes[1]));
    CHECK(fixture.refusalOf(
              fixture.steps.beginWith({envelopes[2].identity, fixture.console.id(), 5000}), 503) ==
          "uploads-full");
    CHECK(fixture.steps.begin(envelopes[0]));
    fixture.receiver.ahead = options.uploads.kept + std::chrono::hours(1);
    REQUIRE(fixture.console.openSession(fixture.client));
    CHECK(fixture.steps.begin(envelopes[2]));
    CHECK(fixture.refusalOf(fixture.steps.finish(envelopes[0], "0"), 409) == "upload-incomplete");
}
