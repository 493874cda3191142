// SPDX-License-Identifier: GPL-3.0-or-later
// Large messages go in chunks, and go on where they were whatever breaks off.
#include "app/receiver/server/receiver_server.h"
#include "app/receiver/store/sqlite_store.h"
#include "app/service/delivery/message_upload.h"
#include "core/coding/content_coding.h"
#include "tests/integration/delivery/four_ways.h"
#include "tests/integration/delivery/receiver_pair.h"
#include "tests/support/fake_receiver.h"

using namespace callbox;
using namespace callbox::tests;
using core::api::TransmissionState;
using core::protocol::MessageType;

namespace {

constexpr std::size_t kSamples = 5000;

/// Some two megabytes that hardly compress.
std::string largeBody() {
    core::protocol::PerformanceBody body;
    body.partitionId = "par-1";
    body.mtms = TestConsole::machine("MACHINE1").mtms;
    for (std::size_t i = 0; i < kSamples; ++i)
        body.samples.push_back({DeliveryFixture::now() - std::chrono::seconds(i), "cpu",
                                core::protocol::randomHex(200), 1, "%"});
    return core::toJson(body);
}

std::size_t compressed(const std::string& text) {
    return core::coding::encode(core::coding::ContentCoding::zstd, text,
                                core::coding::Effort::thorough)
        ->size();
}

/// Two slow ways to the real receiver, each of which can be cut or held.
struct Site : Both {
    TcpGate first;
    TcpGate second;
    std::string body = largeBody();
    std::size_t coded = compressed(body);

    Site()
        : first(TcpGate::Kind::plain, "127.0.0.2", receiver.server->port(),
                receiver.server->port()),
          second(TcpGate::Kind::plain, "127.0.0.3", receiver.server->port(),
                 receiver.server->port()) {
        std::vector<connectivity::ChainEntry> entries;
        for (const char* address : {"127.0.0.2", "127.0.0.3"}) {
            connectivity::Path path;
            path.name = path.receiverAddress = address;
            path.slow = true;
            connectivity::ChainEntry entry;
            entry.connection.id = std::string("con-") + address;
            entry.connection.name = address;
            entry.plugin = std::make_shared<GivenWay>(path);
            entries.push_back(std::move(entry));
        }
        chain->setEntries(entries);
        begin();
    }
    ~Site() {
        loop.reset();
        chain.reset();
    }

    std::uint64_t acceptLarge() { return accept(MessageType::performance, body, machine.entityId); }
    /// Within the upload: the first way carries that part of it more, then holds it.
    void holdAfter(std::size_t part) { first.holdAfter(coded / part); }
    bool isHeld() {
        return until([&] { return first.held(); });
    }
    /// What the receiver has: messages of the console, samples, uploads under way.
    std::array<std::uint64_t, 3> stored() {
        auto opened = app::receiver::SqliteStore::open(
            app::receiver::databaseFile(receiver.options.stateDirectory),
            app::receiver::SqliteStore::Mode::readOnly);
        REQUIRE(opened);
        std::array<std::uint64_t, 3> found{};
        REQUIRE((*opened)->read([&](app::receiver::StoreTransaction& view) -> app::receiver::Done {
            found = {view.messages().count(console.entityId).value(),
                     view.messages().sampleCount(machine.entityId).value(),
                     view.uploads().share({}, {}).value().uploads};
            return {};
        }));
        return found;
    }
    void requireOnce(std::uint64_t sequence) {
        REQUIRE(until([&] { return counts().waiting == 0 && !acknowledged.empty(); }));
        CHECK(transmission(sequence).state == TransmissionState::acknowledged);
        CHECK(stored() == std::array<std::uint64_t, 3>{1, kSamples, 0});
        REQUIRE(acknowledged.size() == 1);
        CHECK(acknowledged.front().verdict == core::protocol::ReceiptVerdict::accepted);
    }
};

}  // namespace

TEST_CASE("an upload goes on over another way from where the first one broke off") {
    Site site;
    site.holdAfter(4);
    const auto sequence = site.acceptLarge();
    REQUIRE(site.isHeld());
    site.first.refuse();
    const auto sent = site.first.bytes();
    site.requireOnce(sequence);
    CHECK(site.transmission(sequence).path == "127.0.0.3");
    // Beside the rest there are a session, headers and answers.
    const std::uint64_t overhead = site.body.size() / 32'768 * 2'000 + 40'000;
    CHECK(sent > site.coded / 4);
    CHECK(site.second.bytes() < site.coded - site.coded / 5 + overhead);
    // The ledger shows the message as it is.
    const auto content = site.store->read(
        [&](core::store::Reader& reader) { return site.outbox.content(reader, sequence); });
    REQUIRE(content);
    CHECK(content->data == site.body);
}

TEST_CASE("an upload goes on after delivery was ended and after the receiver was") {
    Site site;
    site.holdAfter(4);
    const auto sequence = site.acceptLarge();
    REQUIRE(site.isHeld());
    site.loop.reset();
    site.first.open();  // what it held is lost with that connection
    CHECK_FALSE(site.first.held());
    site.start(site.address());
    REQUIRE(site.isHeld());
    site.receiver.restart();
    site.first.letThrough();
    site.requireOnce(sequence);
    const std::uint64_t overhead = site.body.size() / 32'768 * 2'000 + 80'000;
    CHECK(site.first.bytes() + site.second.bytes() < site.coded + site.coded / 4 + overhead);
}

TEST_CASE("sessions may end during an upload, and problems go beside it") {
    Site site;
    site.holdAfter(8);
    const auto sequence = site.acceptLarge();
    std::vector<std::uint64_t> problems;
    for (int i = 1; i <= 3; ++i) {
        REQUIRE(site.isHeld());
        site.receiver.ahead = std::chrono::minutes(16 * i);  // the token is over
        problems.push_back(site.acceptReport(i));
        REQUIRE(site.until([&] {
            return site.transmission(problems.back()).state == TransmissionState::acknowledged;
        }));
        CHECK(site.transmission(sequence).state == TransmissionState::sending);
        site.holdAfter(8);
    }
    REQUIRE(site.isHeld());
    site.first.letThrough();
    REQUIRE(site.until([&] { return site.counts().waiting == 0; }));
    CHECK(site.stored() == std::array<std::uint64_t, 3>{4, kSamples, 0});
}

TEST_CASE("a receiver that has no room for uploads delays that message alone") {
    app::receiver::ReceiverOptions options;
    options.uploads.ofMachine.uploads = 0;
    Both both;
    both.receiver.options.uploads = options.uploads;
    both.receiver.restart();
    both.begin();
    const auto large = both.accept(MessageType::performance, largeBody(), both.machine.entityId);
    REQUIRE(both.until(
        [&] { return both.transmission(large).lastFailure.key == "delivery.uploads-full"; }));
    both.acceptReport(1);
    REQUIRE(both.until([&] { return both.acknowledged.size() == 1; }));
    CHECK(both.transmission(large).state == TransmissionState::waiting);
}

TEST_CASE("a receiver that knows no uploads gets a large message whole") {
    DeliveryFixture fixture;
    FakeReceiver receiver;
    fixture.meet(receiver, std::make_shared<PlainWay>());
    fixture.start(receiver.address());
    const std::string body = largeBody();
    fixture.accept(MessageType::performance, body);
    REQUIRE(fixture.until([&] { return fixture.acknowledged.size() == 1; }));
    REQUIRE(receiver.stored().size() == 1);
    CHECK(receiver.stored().front().data == body);
    fixture.loop.reset();
}

TEST_CASE("a box on the way that bounds bodies gets smaller ones, and the message arrives") {
    const bool takesUploads = GENERATE(true, false);
    DeliveryFixture fixture;
    FakeReceiver receiver;
    if (takesUploads)
        receiver.takeUploads();
    receiver.boundBodies(100'000);
    fixture.meet(receiver, std::make_shared<PlainWay>());
    fixture.start(receiver.address());
    const std::string large = largeBody();
    const std::string whole(large.substr(0, 300'000));  // at first not in chunks
    const auto first = fixture.accept(MessageType::performance, large);
    const auto second = fixture.accept(MessageType::performance, whole);
    const auto small = fixture.acceptProblem(1);
    if (takesUploads) {
        REQUIRE(fixture.until([&] { return fixture.acknowledged.size() == 3; }));
        for (const auto& envelope : receiver.stored())
            if (envelope.identity.sequence != small)
                CHECK(envelope.data == (envelope.identity.sequence == first ? large : whole));
    } else {
        REQUIRE(fixture.until([&] { return fixture.counts().waiting == 0; }));
        for (const auto sequence : {first, second}) {
            const auto row = fixture.transmission(sequence);
            CHECK(row.state == TransmissionState::setAside);
            CHECK(row.lastFailure.key == "delivery.too-large-on-the-way");
        }
    }
    CHECK(fixture.transmission(small).state == TransmissionState::acknowledged);
    CHECK(fixture.transmission(second).attempts == 1);
    fixture.loop.reset();
}

TEST_CASE("chunks take a line about ten seconds") {
    connectivity::Path path;
    CHECK(service::delivery::chunkFor(path) == std::size_t{1} << 20);
    path.slow = true;
    CHECK(service::delivery::chunkFor(path) == 32'768);
    path.bytesPerSecond = 3'600;
    CHECK(service::delivery::chunkFor(path) == 36'000);
    path.bytesPerSecond = 30;
    CHECK(service::delivery::chunkFor(path) == 4'096);
    path.bytesPerSecond = ~std::uint64_t{0};
    CHECK(service::delivery::chunkFor(path) == std::size_t{1} << 20);
}
