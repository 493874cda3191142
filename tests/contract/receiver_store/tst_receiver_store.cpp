// SPDX-License-Identifier: GPL-3.0-or-later
// What every ReceiverStore must do. Another implementation adds its maker to kinds().
#include <functional>
#include <memory>

#include "app/receiver/store/sqlite_store.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::app::receiver;
using callbox::tests::TemporaryDirectory;
using std::chrono::hours;

namespace {

using Opened = std::unique_ptr<ReceiverStore>;

/// Opens the same store each time it is called.
struct Kind {
    std::string name;
    std::function<Opened(const TemporaryDirectory&)> open;
};

std::vector<Kind> kinds() {
    return {{"SQLite", [](const TemporaryDirectory& directory) -> Opened {
                 auto store =
                     SqliteStore::open(directory.path() / "r.db", SqliteStore::Mode::readWrite);
                 REQUIRE(store);
                 return std::move(*store);
             }}};
}

core::TimePoint at(int hour) {
    return core::TimePoint(hours(1'000'000 + hour));
}

/// One work, its checks within.
void within(ReceiverStore& store, const std::function<void(StoreTransaction&)>& steps) {
    const ReceiverStore::Work work = [&](StoreTransaction& transaction) -> Done {
        steps(transaction);
        return {};
    };
    REQUIRE(store.write({&work, 1}).front());
}

Entity entityOf(const std::string& entityId, const std::string& consoleId) {
    Entity entity;
    entity.entityId = entityId;
    entity.consoleId = consoleId;
    entity.console = entityId == consoleId;
    entity.mtms = {"9009", "42A", "SERIAL"};
    entity.machineUuid = "uuid";
    entity.name = "n\xc3\xa4me";
    entity.current = {"stored", "server", at(1)};
    entity.enrolledAt = at(2);
    return entity;
}

StoredMessage messageOf(std::uint64_t sequence, const std::string& digest = "d1") {
    return {{"C1", "e1", sequence, digest}, "org.callbox.test.v1", "C1", at(3), 0};
}

ServiceRequest requestOf(const std::string& duplicateKey) {
    ServiceRequest request;
    request.subject = "M1";
    request.consoleId = "C1";
    request.failingMtms = "9009-42A*SERIAL";
    request.duplicateKey = duplicateKey;
    request.severity = core::Severity::warning;
    request.referenceCode = "CBX-MEM-0002";
    request.description = "text with 'quotes' and \xe2\x82\xac";
    request.openedAt = request.updatedAt = at(4);
    return request;
}

}  // namespace

TEST_CASE("entities are found by machine and console") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            auto& rows = transaction.entities();
            CHECK_FALSE(*rows.find("M1", "C1"));
            CHECK_FALSE(*rows.known("M1"));
            REQUIRE(rows.put(entityOf("M1", "C1")));
            REQUIRE(rows.put(entityOf("M1", "C2")));
            REQUIRE(rows.put(entityOf("C1", "C1")));
            CHECK(*rows.known("M1"));
            CHECK_FALSE(*rows.find("M1", "C3"));

            auto entity = **rows.find("M1", "C1");
            CHECK(entity.name == "n\xc3\xa4me");
            CHECK(entity.mtms.text() == "9009-42A*SERIAL");
            CHECK(entity.current.issuedAt == at(1));
            CHECK_FALSE(entity.next);
            CHECK_FALSE(entity.lastSeen);
            entity.next = NextVerifier{{"s2", "k2", at(9)}, "instruction", true};
            REQUIRE(rows.put(entity));
            REQUIRE(rows.seen("M1", "C1", at(10)));
            entity = **rows.find("M1", "C1");
            REQUIRE(entity.next);
            CHECK(entity.next->verifier.serverKey == "k2");
            CHECK(entity.next->instructionId == "instruction");
            CHECK(entity.next->confirmed);
            CHECK(entity.lastSeen == at(10));
            entity.next.reset();
            REQUIRE(rows.put(entity));
            CHECK_FALSE((**rows.find("M1", "C1")).next);
            CHECK_FALSE((**rows.find("M1", "C2")).lastSeen);

            CHECK(rows.ofConsole("C1")->size() == 2);
            CHECK(rows.list(2)->size() == 2);
            CHECK(rows.list(10)->front().console);
        });
    }
}

TEST_CASE("customers and epochs belong to a console") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            auto& rows = transaction.entities();
            CHECK_FALSE(*rows.customer("C1"));
            Customer customer;
            customer.information.adminCompanyName = "Example";
            customer.supportIds.primary = "user@example.net";
            customer.updatedAt = at(1);
            REQUIRE(rows.putCustomer("C1", customer));
            customer.information.adminCompanyName = "Example Ltd";
            REQUIRE(rows.putCustomer("C1", customer));
            CHECK((**rows.customer("C1")).information.adminCompanyName == "Example Ltd");
            CHECK((**rows.customer("C1")).supportIds.primary == "user@example.net");

            REQUIRE(rows.noteEpoch("C1", "e1", at(1)));
            REQUIRE(rows.noteEpoch("C1", "e2", at(2)));
            REQUIRE(rows.noteEpoch("C1", "e1", at(3)));
            const auto epochs = *rows.epochs("C1");
            REQUIRE(epochs.size() == 2);
            CHECK(epochs[0].epoch == "e1");
            CHECK(epochs[0].firstSeen == at(1));
            CHECK(epochs[0].lastSeen == at(3));
        });
    }
}

TEST_CASE("issued passwords are forgotten, decisions settled once") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            auto& rows = transaction.enrolments();
            REQUIRE(rows.putIssued("C1", "M1", "n1", {"sealed", at(1)}));
            REQUIRE(rows.putIssued("C1", "M2", "n1", {"sealed", at(2)}));
            CHECK((**rows.issued("C1", "M1", "n1")).sealed == "sealed");
            CHECK_FALSE(*rows.issued("C1", "M1", "n2"));
            REQUIRE(rows.dropIssuedBefore(at(2)));
            CHECK_FALSE(*rows.issued("C1", "M1", "n1"));
            CHECK(*rows.issued("C1", "M2", "n1"));

            Decision decision;
            decision.entityId = "M1";
            decision.consoleId = "C1";
            decision.nonceHash = "n1";
            decision.company = "Example";
            decision.askedAt = at(3);
            REQUIRE(rows.addDecision(decision));
            decision.nonceHash = "n2";
            REQUIRE(rows.addDecision(decision));
            CHECK(*rows.pendingDecisions("M1") == 2);
            const auto found = **rows.decision("M1", "C1", "n1");
            CHECK(found.state == DecisionState::pending);
            CHECK(found.company == "Example");
            CHECK_FALSE(found.decidedAt);
            CHECK(*rows.settle(found.id, DecisionState::accepted, at(4)));
            CHECK_FALSE(*rows.settle(found.id, DecisionState::refused, at(5)));
            CHECK_FALSE(*rows.settle(999, DecisionState::refused, at(5)));
            CHECK((**rows.decision("M1", "C1", "n1")).state == DecisionState::accepted);
            CHECK((**rows.decision("M1", "C1", "n1")).decidedAt == at(4));
            CHECK(*rows.pendingDecisions("M1") == 1);
            REQUIRE(rows.dropDecision(found.id));
            CHECK(rows.decisions(10)->size() == 1);
        });
    }
}

TEST_CASE("a message is stored once") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            auto& rows = transaction.messages();
            CHECK_FALSE(*rows.find(messageOf(1).identity));
            CHECK(*rows.add(messageOf(1)));
            CHECK_FALSE(*rows.add(messageOf(1, "other")));
            CHECK(*rows.add(messageOf(std::uint64_t{1} << 62)));
            CHECK((**rows.find(messageOf(1, "other").identity)).identity.digest == "d1");
            CHECK((**rows.find(messageOf(1).identity)).receivedAt == at(3));
            CHECK(*rows.highestSequence("C1", "e1") == std::uint64_t{1} << 62);
            CHECK(*rows.highestSequence("C1", "e2") == 0);
            CHECK(*rows.count("C1") == 2);
        });
    }
}

TEST_CASE("the newest heartbeat and inventory stay, samples add up") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            auto& rows = transaction.messages();
            CHECK_FALSE(*rows.heartbeat("C1"));
            REQUIRE(rows.putHeartbeat({"C1", {at(1), "0.1", 1, 2, 3}, at(2)}));
            REQUIRE(rows.putHeartbeat({"C1", {at(3), "0.2", 4, 5, 6}, at(4)}));
            CHECK((**rows.heartbeat("C1")).body.version == "0.2");
            CHECK((**rows.heartbeat("C1")).body.waiting == 6);

            REQUIRE(rows.putInventory({"M1", "p1", "C1", "name", "d1", 3, at(1), "{}"}));
            REQUIRE(rows.putInventory({"M1", "p1", "C1", "name", "d2", 4, at(2), "{\"a\":1}"}));
            REQUIRE(rows.putInventory({"M1", "p2", "C1", "other", "d3", 5, at(2), "{}"}));
            CHECK((**rows.inventory("M1", "p1", "C1")).content == "{\"a\":1}");
            CHECK_FALSE(*rows.inventory("M1", "p1", "C2"));
            const auto list = *rows.inventories("M1");
            REQUIRE(list.size() == 2);
            CHECK(list[0].digest == "d2");
            CHECK(list[0].content.empty());

            const std::vector<core::UtilizationSample> samples{
                {at(1), "processor.busy", "all", 12.5, "%"},
                {at(2), "processor.busy", "all", 13.5, "%"}};
            REQUIRE(rows.addSamples("M1", "p1", samples));
            REQUIRE(rows.addSamples("M1", "p1", samples));
            CHECK(*rows.sampleCount("M1") == 2);
            REQUIRE(rows.dropSamplesBefore("M1", "p1", at(2)));
            CHECK(*rows.sampleCount("M1") == 1);
        });
    }
}

TEST_CASE("service requests gather reports, articles and notes") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            auto& rows = transaction.requests();
            const auto first = *rows.open(requestOf("k1"));
            const auto second = *rows.open(requestOf("k2"));
            CHECK(first == 1);
            CHECK(second == 2);
            CHECK((**rows.findOpen("M1", "9009-42A*SERIAL", "k1")).number == first);
            CHECK_FALSE(*rows.findOpen("M1", "9009-42A*OTHER", "k1"));
            CHECK_FALSE(*rows.findOpen("M2", "9009-42A*SERIAL", "k1"));
            CHECK((**rows.findLatest("M1", "k2")).number == second);
            CHECK_FALSE(*rows.find(3));
            CHECK(rows.list(10)->front().number == second);

            REQUIRE(rows.addReport({first, {"C1", "e1", 1, {}}, at(5), "{\"a\":\"\\u0000\"}"},
                                   core::Severity::critical));
            CHECK_FALSE(rows.addReport({first, {"C1", "e1", 1, {}}, at(5), "{}"},
                                       core::Severity::critical));
            REQUIRE(rows.addReport({first, {"C1", "e1", 2, {}}, at(6), "{}"},
                                   core::Severity::critical));
            const auto request = **rows.find(first);
            CHECK(request.reports == 2);
            CHECK(request.severity == core::Severity::critical);
            CHECK(request.updatedAt == at(6));
            CHECK(request.description == "text with 'quotes' and \xe2\x82\xac");
            CHECK(rows.reports(first, 10)->front().body == "{\"a\":\"\\u0000\"}");
            CHECK(rows.reports(first, 1)->size() == 1);

            const std::vector<core::ArticleReference> articles{{"KA-0002", "B"}, {"KA-0001", "A"}};
            REQUIRE(rows.attach(first, articles));
            REQUIRE(rows.articles(first)->size() == 2);
            CHECK(rows.articles(first)->front().id == "KA-0002");
            REQUIRE(rows.addNote(first, {at(7), "C1", "closed"}));
            CHECK(rows.notes(first, 10)->front().text == "closed");
            CHECK((**rows.find(first)).updatedAt == at(7));
        });
    }
}

TEST_CASE("extended error data is put together of its pieces, each once") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            RequestData file;
            file.request = *transaction.requests().open(requestOf("k1"));
            file.name = "vmcore";
            file.digest = "d1";
            file.consoleId = "C1";
            file.set = core::DataSet::dump;
            file.bytes = 6;
            file.gatheredAt = at(1);
            file.receivedAt = at(2);
            auto& rows = transaction.data();
            REQUIRE(rows.add(file, 3, std::string_view("d\0f", 3)));
            CHECK(rows.content(file)->empty());
            REQUIRE(rows.add(file, 0, "abc"));
            REQUIRE(rows.add(file, 0, "xyz"));
            CHECK(*rows.content(file) == std::string("abcd\0f", 6));
            CHECK(*rows.bytes(file.request) == 6);
            CHECK(*rows.bytes(file.request + 1) == 0);
            const auto listed = *rows.list(file.request, 10);
            REQUIRE(listed.size() == 1);
            CHECK(listed[0].name == "vmcore");
            CHECK(listed[0].set == core::DataSet::dump);
            CHECK(listed[0].here == 6);
            CHECK(listed[0].bytes == 6);
            CHECK(listed[0].gatheredAt == at(1));
            ++file.request;
            CHECK_FALSE(rows.add(file, 0, "x"));
        });
    }
}

TEST_CASE("uploads grow chunk by chunk, each once and in order") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        const TemporaryDirectory directory;
        auto store = kind.open(directory);
        const std::string binary("\0\xff\n chunk\0", 10);
        const Upload first{"a1", {"C1", "e1", 7, "d1"}, "M1", 25, 99, at(1)};
        const Upload other{"a2", {"C1", "e1", 8, "d2"}, "M2", 1000, 0, at(5)};
        const Upload foreign{"a1", {"C2", "e2", 7, "d1"}, "M1", 30, 0, at(5)};
        within(*store, [&](StoreTransaction& view) {
            auto& uploads = view.uploads();
            for (const auto& upload : {first, other, foreign})
                REQUIRE(uploads.begin(upload));
            CHECK_FALSE(uploads.begin(first));
            CHECK(uploads.append("C1", "a1", 0, binary, at(2)).value());
            CHECK_FALSE(uploads.append("C1", "a1", 0, binary, at(3)).value());
            CHECK_FALSE(uploads.append("C1", "a1", 11, "x", at(3)).value());
            CHECK_FALSE(uploads.append("C1", "a1", 10, "", at(3)).value());
            CHECK_FALSE(uploads.append("C1", "a1", 10, std::string(16, 'x'), at(3)).value());
            CHECK_FALSE(uploads.append("C1", "a1", ~std::uint64_t{0}, "x", at(3)).value());
            CHECK_FALSE(uploads.append("C3", "a1", 10, "x", at(3)).value());
            CHECK(uploads.append("C1", "a1", 10, std::string(15, 'x'), at(4)).value());
            CHECK_FALSE(uploads.append("C1", "a1", 25, "x", at(5)).value());
        });
        store.reset();
        store = kind.open(directory);
        within(*store, [&](StoreTransaction& view) {
            auto& uploads = view.uploads();
            const auto found = uploads.find("C1", "a1").value();
            REQUIRE(found);
            CHECK(found->identity == first.identity);
            CHECK(found->subject == "M1");
            CHECK(found->size == 25);
            CHECK(found->offset == 25);
            CHECK(found->touchedAt == at(4));
            CHECK(uploads.content("C1", "a1").value() == binary + std::string(15, 'x'));
            CHECK(uploads.content("C2", "a1").value().empty());
            const auto share = [&](const char* console, const char* subject) {
                const auto taken = uploads.share(console, subject).value();
                return std::pair(taken.uploads, taken.bytes);
            };
            CHECK(share("C1", "M1") == std::pair<std::uint64_t, std::uint64_t>(1, 25));
            CHECK(share("C1", "") == std::pair<std::uint64_t, std::uint64_t>(2, 1025));
            CHECK(share("", "") == std::pair<std::uint64_t, std::uint64_t>(3, 1055));
            CHECK(share("C9", "") == std::pair<std::uint64_t, std::uint64_t>(0, 0));
            REQUIRE(uploads.drop("C2", "a1"));
            CHECK_FALSE(uploads.find("C2", "a1").value());
            CHECK(uploads.find("C1", "a1").value());
            REQUIRE(uploads.dropUntouchedSince(at(5)));
            CHECK_FALSE(uploads.find("C1", "a1").value());
            CHECK(uploads.content("C1", "a1").value().empty());
            CHECK(uploads.find("C1", "a2").value());
        });
    }
}

TEST_CASE("values and instructions are kept") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            auto& rows = transaction.control();
            CHECK_FALSE(*rows.value("epoch"));
            REQUIRE(rows.putValue("epoch", "one"));
            REQUIRE(rows.putValue("epoch", "two"));
            CHECK(**rows.value("epoch") == "two");

            core::protocol::Instruction instruction;
            instruction.id = "i1";
            instruction.kind = core::protocol::InstructionKind::resend;
            instruction.fromSequence = 7;
            REQUIRE(rows.addInstruction("C1", instruction, at(1)));
            REQUIRE(rows.instructions("C1", 10)->size() == 1);
            CHECK(rows.instructions("C1", 10)->front().fromSequence == 7);
            CHECK(rows.instructions("C2", 10)->empty());
            CHECK_FALSE(*rows.confirmInstruction("C2", "i1", at(2)));
            CHECK(*rows.confirmInstruction("C1", "i1", at(2)));
            CHECK(*rows.confirmInstruction("C1", "i1", at(3)));
            CHECK(rows.instructions("C1", 10)->empty());
        });
    }
}

TEST_CASE("a work that fails is undone, those beside it stay") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        auto store = kind.open(directory);
        const auto put = [](const char* name, bool good) -> ReceiverStore::Work {
            return [name, good](StoreTransaction& transaction) -> Done {
                if (auto done = transaction.control().putValue(name, "x"); !done)
                    return done;
                if (!good)
                    return core::fail(core::ErrorCode::conflict, core::say("receiver.busy"));
                return {};
            };
        };
        const std::vector<ReceiverStore::Work> works{put("a", true), put("b", false),
                                                     put("c", true)};
        const auto outcomes = store->write(works);
        REQUIRE(outcomes.size() == 3);
        CHECK(outcomes[0]);
        REQUIRE_FALSE(outcomes[1]);
        CHECK(outcomes[1].error().code == core::ErrorCode::conflict);
        CHECK(outcomes[2]);
        store.reset();
        store = kind.open(directory);
        REQUIRE(store->read([](StoreTransaction& view) -> Done {
            CHECK(*view.control().value("a"));
            CHECK_FALSE(*view.control().value("b"));
            CHECK(*view.control().value("c"));
            return {};
        }));
    }
}

TEST_CASE("a reader sees what was committed and changes nothing") {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TemporaryDirectory directory;
        const auto store = kind.open(directory);
        within(*store, [](StoreTransaction& transaction) {
            REQUIRE(transaction.control().putValue("a", "x"));
        });
        REQUIRE(store->read([](StoreTransaction& view) -> Done {
            CHECK(*view.control().value("a"));
            CHECK_FALSE(view.control().putValue("b", "y"));
            return {};
        }));
        const auto refused = store->read([](StoreTransaction&) -> Done {
            return core::fail(core::ErrorCode::notFound, core::say("receiver.busy"));
        });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == core::ErrorCode::notFound);
        CHECK(store->read([](StoreTransaction&) { return Done{}; }));
    }
}
