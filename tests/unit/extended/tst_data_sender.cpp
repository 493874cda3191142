// SPDX-License-Identifier: GPL-3.0-or-later
// From the event that wants data to the message that takes them home.
#include "app/service/extended/data_sender.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/store/console_identity.h"
#include "core/store/events.h"
#include "core/store/extended_data.h"
#include "tests/unit/store/stored.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;
using protocol::MessageType;

namespace {

/// A console with events of its own.
struct Site {
    Stored stored;
    outbox::Outbox outbox{{core::outbox::systemRandom()}};
    Catalogue words = Catalogue::load("en");
    service::policy::PolicyBook policy;
    Mtms console{"Callbox", "", "C0FFEE"};
    service::problems::EventFiling filing{outbox, words, console, policy};
    service::extended::DataSender sender{filing, outbox};
    std::uint64_t filed = 0;
    std::uint64_t number = 0;  ///< of the event that the rest is about

    Site() {
        stored.good(
            [](Transaction& transaction) { return setConsoleId(transaction, "CBX-CONSOLE"); });
        number = file();
    }

    /// Each of a partition of its own, unless one is named.
    std::uint64_t file(NotificationType type = NotificationType::callHome,
                       EventState state = EventState::open, const std::string& partition = {}) {
        ServiceableEvent event;
        event.partitionId = partition.empty() ? "par-" + std::to_string(filed) : partition;
        event.referenceCode = "CBX-MEM-0002";
        event.description = say("event.channel-back");
        event.failingMtms = event.reportingMtms = console;
        event.duplicateKey = "key" + std::to_string(++filed);
        event.notificationType = type;
        event.state = state;
        event.lastReported = at(0);
        return stored.good([&](Transaction& transaction) {
            return filing.file(transaction, event, nullptr, {}, at(0));
        });
    }
    void change(const std::function<void(ServiceableEvent&)>& how) {
        stored.good(
            [&](Transaction& transaction) { return changeEvent(transaction, number, how); });
    }
    /// The receiver has the report, under a service request.
    void acknowledge() {
        change([](ServiceableEvent& event) {
            event.state = EventState::acknowledged;
            event.serviceRequest = "SR 100-0001";
        });
    }
    void keep(const std::vector<GatheredFile>& files, DataSet set = DataSet::primary) {
        stored.good([&](Transaction& transaction) {
            return keepData(transaction, number, set, {files, {}}, at(1));
        });
    }
    std::vector<std::uint64_t> sendDue() {
        return stored.good(
            [&](Transaction& transaction) { return sender.sendDue(transaction, at(2)); });
    }
    api::EventData data() {
        return *stored.read([&](Reader& reader) { return eventData(reader, number); });
    }
    DataFile named(const std::string& name) {
        return *stored.read([&](Reader& reader) { return dataFile(reader, number, name); });
    }
    /// Bodies of the messages that wait, oldest first.
    std::vector<protocol::ExtendedDataBody> waiting() {
        api::TransmissionQuery query;
        query.state = api::TransmissionState::waiting;
        query.type = "extendedData";
        std::vector<protocol::ExtendedDataBody> bodies;
        const auto page = stored.read([&](Reader& reader) { return outbox.page(reader, query); });
        REQUIRE(page);
        for (auto row = page->rows.rbegin(); row != page->rows.rend(); ++row) {
            CHECK(row->problemNumber == number);
            const auto content =
                stored.read([&](Reader& reader) { return outbox.content(reader, row->sequence); });
            REQUIRE(content);
            bodies.push_back(*fromJson<protocol::ExtendedDataBody>(content->data));
        }
        return bodies;
    }
    Result<void> remove(const std::string& name) {
        const auto event =
            *stored.read([&](Reader& reader) { return eventByNumber(reader, number); });
        const auto file = named(name);
        return stored.write([&](Transaction& transaction) {
            return sender.remove(transaction, event, file, at(3));
        });
    }
    std::vector<std::uint64_t> wanted(const std::set<std::string>& busy = {},
                                      std::size_t limit = 10) {
        std::vector<std::uint64_t> numbers;
        const auto all =
            stored.read([&](Reader& reader) { return wantedData(reader, busy, limit); });
        for (const auto& one : *all)
            numbers.push_back(one.problemNumber);
        return numbers;
    }
};

const std::vector<GatheredFile> kTwo{{"kernel-log.txt", "EDAC MC0: 1 CE \xc3\xa4\n", false},
                                     {"smartctl-sda.txt", "{}\n", true}};

}  // namespace

TEST_CASE("a partition with many events keeps no other one waiting for its data") {
    Site site;
    for (int i = 0; i < 20; ++i)
        site.file(NotificationType::callHome, EventState::open, "par-storm");
    const auto other = site.file();
    CHECK(site.wanted() == std::vector<std::uint64_t>{1, 2, other});
    CHECK(site.wanted({"par-storm"}) == std::vector<std::uint64_t>{1, other});
    CHECK(site.wanted({}, 2) == std::vector<std::uint64_t>{1, 2});
}

TEST_CASE("an event that calls home wants its primary data from the moment it is filed") {
    Site site;
    CHECK(site.wanted() == std::vector<std::uint64_t>{1});
    site.file(NotificationType::notifyOnly);
    CHECK(site.file(NotificationType::callHome, EventState::suppressed) == 3);
    site.number = site.file(NotificationType::callHome, EventState::held);
    CHECK(site.wanted() == std::vector<std::uint64_t>{1, 4});
    // Let go later: what is still there is gathered then.
    site.number = 3;
    site.change([](ServiceableEvent& event) { event.state = EventState::queued; });
    CHECK(site.wanted() == std::vector<std::uint64_t>{1, 3, 4});
    site.number = 1;
    site.keep(kTwo);
    CHECK(site.wanted() == std::vector<std::uint64_t>{3, 4});
    CHECK(site.data().gatherings.at(0).state == GatheringState::gathered);
}

TEST_CASE("primary data leaves once the event has its service request, and once only") {
    Site site;
    site.keep(kTwo);
    CHECK(site.sendDue().empty());
    CHECK(site.data().files.at(0).state == DataFileState::kept);
    site.acknowledge();
    CHECK(site.sendDue() == std::vector<std::uint64_t>{1});
    CHECK(site.sendDue().empty());
    const auto bodies = site.waiting();
    REQUIRE(bodies.size() == 1);
    CHECK(bodies[0].serviceRequest == "SR 100-0001");
    CHECK(bodies[0].duplicateKey == "key1");
    REQUIRE(bodies[0].pieces.size() == 2);
    CHECK(bodies[0].pieces[0].name == "kernel-log.txt");
    CHECK(bodies[0].pieces[0].content == kTwo[0].text);
    CHECK(bodies[0].pieces[0].digest == protocol::sha256Hex(kTwo[0].text));
    CHECK(bodies[0].pieces[1].cut);
    const auto file = site.named("kernel-log.txt");
    CHECK(file.state == DataFileState::waiting);
    CHECK(file.sequence > 0);
    const auto part =
        site.stored.read([&](Reader& reader) { return dataContent(reader, file.id, 5, 3); });
    CHECK(part.value_or("") == "MC0");
}

TEST_CASE("secondary data leaves on request only") {
    Site site;
    site.acknowledge();
    site.keep(kTwo, DataSet::secondary);
    CHECK(site.sendDue().empty());
    CHECK(site.waiting().empty());
}

TEST_CASE("a file removed before it left is in no message, the others still go") {
    Site site;
    site.keep(kTwo);
    site.acknowledge();
    site.sendDue();
    REQUIRE(site.remove("smartctl-sda.txt"));
    auto bodies = site.waiting();
    REQUIRE(bodies.size() == 1);
    REQUIRE(bodies[0].pieces.size() == 1);
    CHECK(bodies[0].pieces[0].name == "kernel-log.txt");
    REQUIRE(site.remove("kernel-log.txt"));
    CHECK(site.waiting().empty());
    CHECK(site.data().files.empty());
}

TEST_CASE("what is leaving or has left cannot be removed") {
    Site site;
    site.keep(kTwo);
    site.acknowledge();
    site.sendDue();
    const auto sequence = site.named("kernel-log.txt").sequence;
    site.stored.good([&](Transaction& transaction) {
        return site.outbox.sending(transaction, sequence, "direct", at(3));
    });
    const auto refused = site.remove("kernel-log.txt");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::conflict);
    site.stored.good([&](Transaction& transaction) {
        const auto row = *site.outbox.transmission(transaction, sequence);
        const auto content = *site.outbox.content(transaction, sequence);
        const auto console = *consoleIdentity(transaction);
        protocol::Receipt receipt;
        receipt.identity = {console.consoleId, console.epoch, sequence, content.digest};
        return site.outbox.acknowledge(transaction, receipt, row.path, at(4));
    });
    CHECK(site.named("kernel-log.txt").state == DataFileState::sent);
    CHECK_FALSE(site.remove("kernel-log.txt"));
    // Gathered anew: what left stays as it is.
    site.keep(kTwo);
    CHECK(site.data().files.size() == 4);
}

TEST_CASE("a file that is larger than a message goes in pieces") {
    Site site;
    site.acknowledge();
    std::string bytes;
    for (std::size_t i = 0; i < (std::size_t{9} << 20); ++i)
        bytes += static_cast<char>(i * 31 % 251);
    site.keep({{"vmcore", bytes, false}}, DataSet::dump);
    const auto event =
        *site.stored.read([&](Reader& reader) { return eventByNumber(reader, site.number); });
    const auto sent = site.stored.good([&](Transaction& transaction) {
        return site.sender.send(transaction, event, site.data().files, at(2));
    });
    CHECK(sent.size() == 3);
    std::string whole;
    for (const auto& body : site.waiting())
        for (const auto& piece : body.pieces) {
            CHECK(piece.offset == whole.size());
            CHECK(piece.bytes == bytes.size());
            whole += *protocol::base64Decode(piece.content);
        }
    CHECK(whole == bytes);
    CHECK(site.remove("vmcore"));
    CHECK(site.waiting().empty());
}

TEST_CASE("what is kept is bounded, and forgotten with events that are long closed") {
    Site site;
    site.keep(kTwo);
    const auto refused = site.stored.write([&](Transaction& transaction) {
        return keepData(transaction, site.number, DataSet::dump,
                        {{{"large", std::string(kExtendedDataLimit, 'x'), false}}, {}}, at(1));
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::limitExceeded);
    site.stored.good([](Transaction& transaction) { return pruneData(transaction, at(9)); });
    CHECK(site.data().files.size() == 2);
    site.change([](ServiceableEvent& event) { event.state = EventState::closed; });
    site.stored.good([](Transaction& transaction) { return pruneData(transaction, at(9)); });
    CHECK(site.data().files.empty());
}
