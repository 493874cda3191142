// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alarms.h"
#include "core/store/audit_log.h"
#include "core/store/console_identity.h"
#include "core/store/events.h"
#include "core/store/inventories.h"
#include "core/store/problem_records.h"
#include "core/store/settings.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

Partition add(Stored& stored, const std::string& name) {
    return stored.good([&](Transaction& t) { return addPartition(t, somePartition(name)); });
}

std::vector<std::string> names(Stored& stored, const api::PartitionQuery& query) {
    std::vector<std::string> found;
    for (const auto& row : stored.seen([&](Reader& r) { return partitionPage(r, query); }).rows)
        found.push_back(row.partition.name);
    return found;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("A partition is read back whole, by id and by name") {
    Stored stored;
    auto partition = add(stored, "Alpha");
    CHECK(partition.id.size() == 20);
    CHECK(partition.id.rfind("par-", 0) == 0);
    partition.hostKey = HostKey{"ssh-ed25519", "SHA256:abc", "AAAA"};
    partition.osName = "Debian GNU/Linux";
    partition.channel = ChannelState::pending;
    partition.channelReason = say("channel.key-changed", {{"host", "a"}});
    partition.capabilities = {"dmi", "kernel-log"};
    partition.lastSeen = at(7);
    stored.good([&](Transaction& t) { return updatePartition(t, partition); });
    stored.reopen();
    for (const std::string& key : {partition.id, std::string("ALPHA")}) {
        const auto read = stored.seen([&](Reader& r) { return findPartition(r, key); });
        CHECK(read.id == partition.id);
        REQUIRE(read.hostKey);
        CHECK(read.hostKey->blob == "AAAA");
        CHECK(read.channelReason.args.at("host") == "a");
        CHECK(read.capabilities == partition.capabilities);
        CHECK(read.lastSeen == at(7));
        CHECK_FALSE(read.lastCollected);
    }
    stored.good([&](Transaction& t) {
        return setChannel(t, partition.id, ChannelState::active, {}, std::nullopt);
    });
    const auto read = stored.seen([&](Reader& r) { return findPartition(r, "alpha"); });
    CHECK(read.channel == ChannelState::active);
    CHECK(read.channelReason.empty());
    CHECK(read.lastSeen == at(7));
}

TEST_CASE("Two partitions cannot have one name, and unknown ones are named") {
    Stored stored;
    const auto alpha = add(stored, "alpha");
    auto beta = add(stored, "beta");
    const auto taken =
        stored.write([](Transaction& t) { return addPartition(t, somePartition("ALPHA")); });
    CHECK(taken.error().code == ErrorCode::conflict);
    CHECK(taken.error().field == "name");
    beta.name = "Alpha";
    CHECK(stored.write([&](Transaction& t) { return updatePartition(t, beta); }).error().code ==
          ErrorCode::conflict);
    beta.name = "BETA";
    CHECK(stored.write([&](Transaction& t) { return updatePartition(t, beta); }));
    CHECK(stored.read([](Reader& r) { return findPartition(r, "gamma"); }).error().code ==
          ErrorCode::notFound);
    CHECK(stored.write([](Transaction& t) { return removePartition(t, "par-0"); }).error().code ==
          ErrorCode::notFound);
}

TEST_CASE("The partition list filters, orders, pages, and counts open events") {
    Stored stored;
    for (const char* name : {"delta", "alpha", "Charlie", "b_ta", "bxta"})
        add(stored, name);
    const auto alpha = stored.seen([](Reader& r) { return findPartition(r, "alpha"); });
    stored.good(
        [&](Transaction& t) { return setChannel(t, alpha.id, ChannelState::active, {}, at(3)); });
    auto event = someEvent();
    event.partitionId = alpha.id;
    stored.good([&](Transaction& t) { return addEvent(t, event, ""); });
    CHECK(names(stored, {}) == Names{"alpha", "b_ta", "bxta", "Charlie", "delta"});
    api::PartitionQuery query;
    query.text = "b_t";
    CHECK(names(stored, query) == Names{"b_ta"});
    query.text = "EXAMPLE.NET";
    query.descending = true;
    query.offset = 1;
    query.limit = 2;
    CHECK(names(stored, query) == Names{"Charlie", "bxta"});
    query = {};
    query.channel = ChannelState::active;
    CHECK(names(stored, query) == Names{"alpha"});
    query.channel.reset();
    for (const char* order : {"host", "channel", "lastSeen"}) {
        query.orderBy = order;
        CHECK(names(stored, query).size() == 5);
    }
    query.orderBy = "name; --";
    CHECK(stored.read([&](Reader& r) { return partitionPage(r, query); }).error().field ==
          "orderBy");
    CHECK(stored.seen([](Reader& r) { return partitionRow(r, "alpha"); }).openEvents == 1);
    const auto counts = stored.seen([](Reader& r) { return partitionCounts(r); });
    CHECK(counts.total == 5);
    CHECK(counts.active == 1);
    CHECK(counts.none == 4);
}

TEST_CASE("A machine is one system however often it is collected") {
    Stored stored;
    ManagedSystem system;
    system.mtms = {"PowerEdge R640", "", "CZJ0412"};
    system.machineUuid = "u-1";
    const auto put = [&] {
        return stored.good([&](Transaction& t) { return putSystem(t, system); });
    };
    const auto id = put().id;
    system.name = "rack 4";
    CHECK(put().id == id);
    CHECK(stored.seen([&](Reader& r) { return systemById(r, id); }).name == "rack 4");
    system.mtms.serial = "To Be Filled By O.E.M.";
    system.machineUuid = "u-2";
    const auto byUuid = put().id;
    CHECK(byUuid != id);
    CHECK(put().id == byUuid);
    system.machineUuid.clear();
    CHECK(put().id != put().id);
    CHECK(stored.seen([](Reader& r) { return allSystems(r); }).size() == 4);
}

TEST_CASE("What belongs to a partition goes with it; its events stay") {
    Stored stored;
    const auto partition = add(stored, "alpha");
    Inventory inventory;
    inventory.partitionId = partition.id;
    inventory.kernel = "6.1";
    auto event = someEvent();
    event.partitionId = partition.id;
    stored.good([&](Transaction& t) { return putInventory(t, inventory, "d1"); });
    stored.good([&](Transaction& t) { return moveCursor(t, partition.id, "kernel-log", "c1"); });
    const auto number = stored.good([&](Transaction& t) { return addEvent(t, event, ""); });
    CHECK(
        stored.seen([&](Reader& r) { return inventoryReply(r, partition.id); }).inventory->kernel ==
        "6.1");
    stored.good([&](Transaction& t) { return removePartition(t, partition.id); });
    CHECK_FALSE(stored.seen([&](Reader& r) { return inventoryReply(r, partition.id); }).inventory);
    CHECK(stored.seen([&](Reader& r) { return cursorsOf(r, partition.id); }).empty());
    CHECK(stored.seen([&](Reader& r) { return eventByNumber(r, number); }).problemNumber == number);
}

TEST_CASE("A record read twice is absorbed, and cursors move per source") {
    Stored stored;
    const auto partition = add(stored, "alpha");
    ProblemRecord record;
    record.recordId = "mc_event:17";
    record.partitionId = partition.id;
    record.source = "rasdaemon";
    record.seenAt = at(10);
    record.attributes["dimm"] = "A1";
    const auto note = [&] {
        return stored.good([&](Transaction& t) { return noteRecord(t, record); });
    };
    CHECK(note());
    CHECK_FALSE(note());
    record.source = "kernel-log";
    record.seenAt = at(5);
    CHECK(note());
    const auto since = [&](TimePoint from) {
        return stored.seen([&](Reader& r) { return recordsSince(r, partition.id, from); });
    };
    REQUIRE(since(at(0)).size() == 2);
    CHECK(since(at(0))[0].source == "kernel-log");
    CHECK(since(at(6)).size() == 1);
    CHECK(since(at(6))[0].attributes.at("dimm") == "A1");
    CHECK(stored.good([](Transaction& t) { return pruneRecords(t, at(6)); }) == 1);
    stored.good([&](Transaction& t) { return moveCursor(t, partition.id, "rasdaemon", "17"); });
    stored.good([&](Transaction& t) { return moveCursor(t, partition.id, "rasdaemon", "18"); });
    stored.reopen();
    CHECK(stored.seen([&](Reader& r) { return cursorsOf(r, partition.id); }) ==
          std::map<std::string, std::string>{{"rasdaemon", "18"}});
}

TEST_CASE("Samples are kept once, given in order, and forgotten when old") {
    Stored stored;
    const auto partition = add(stored, "alpha");
    const std::vector<UtilizationSample> samples = {{at(2), "processor.busy", "all", 12.5, "%"},
                                                    {at(1), "processor.busy", "all", 10, "%"}};
    for (int i = 0; i < 2; ++i)
        stored.good([&](Transaction& t) { return addSamples(t, partition.id, samples); });
    const auto read = stored.seen([&](Reader& r) { return samplesOf(r, partition.id, at(0)); });
    REQUIRE(read.size() == 2);
    CHECK(read[0].at == at(1));
    CHECK(read[1].value == 12.5);
    CHECK(stored.seen([&](Reader& r) { return samplesOf(r, partition.id, at(1)); }).size() == 1);
    CHECK(stored.good([](Transaction& t) { return pruneSamples(t, at(2)); }) == 1);
}

TEST_CASE("Settings keep their type, and say when they were never set") {
    Stored stored;
    CHECK_FALSE(stored.seen(
        [](Reader& r) { return setting<CustomerInformation>(r, setting_key::kCustomer); }));
    CustomerInformation customer;
    customer.adminCompanyName = "Käse & Söhne \"GmbH\"";
    stored.good([&](Transaction& t) { return putSetting(t, setting_key::kCustomer, customer); });
    stored.reopen();
    CHECK(
        stored
            .seen([](Reader& r) { return setting<CustomerInformation>(r, setting_key::kCustomer); })
            ->adminCompanyName == customer.adminCompanyName);
    stored.good([](Transaction& t) { return putSettingText(t, setting_key::kCustomer, "[1]"); });
    CHECK(
        stored
            .read([](Reader& r) { return setting<CustomerInformation>(r, setting_key::kCustomer); })
            .error()
            .code == ErrorCode::protocol);
    stored.good([](Transaction& t) { return removeSetting(t, setting_key::kCustomer); });
    CHECK_FALSE(stored.seen([](Reader& r) { return settingText(r, setting_key::kCustomer); }));
}

TEST_CASE("The sequence counts on over restarts and never backwards within an epoch") {
    Stored stored;
    const auto next = [&] { return stored.good([](Transaction& t) { return nextSequence(t); }); };
    const auto identity = [&] { return stored.seen([](Reader& r) { return consoleIdentity(r); }); };
    const auto epoch = identity().epoch;
    CHECK(epoch.size() == 32);
    CHECK(next() == 1);
    stored.reopen();
    CHECK(next() == 2);
    CHECK(identity().epoch == epoch);
    stored.good([](Transaction& t) { return redrawEpoch(t); });
    CHECK(identity().epoch != epoch);
    CHECK(next() == 3);
    Stored other;
    CHECK(other.seen([](Reader& r) { return consoleIdentity(r); }).epoch != epoch);
}

TEST_CASE("Receiver, alarms and audit log are kept") {
    Stored stored;
    CHECK_FALSE(stored.seen([](Reader& r) { return receiverPin(r); }));
    stored.good([](Transaction& t) { return pinReceiver(t, {"rcv-1", "key", "epoch", at(1)}); });
    CHECK(stored.seen([](Reader& r) { return receiverPin(r); })->signingKey == "key");

    const auto raise = [&](const char* word) {
        return stored.good([&](Transaction& t) {
            return raiseAlarm(t, {"host-key/par-1", Message{word, {}}, at(2)});
        });
    };
    CHECK(raise("a.b"));
    CHECK_FALSE(raise("a.c"));
    REQUIRE(stored.seen([](Reader& r) { return standingAlarms(r); }).size() == 1);
    CHECK(stored.seen([](Reader& r) { return standingAlarms(r); })[0].what.key == "a.c");
    CHECK(stored.good([](Transaction& t) { return clearAlarm(t, "host-key/par-1"); }));
    CHECK_FALSE(stored.good([](Transaction& t) { return clearAlarm(t, "host-key/par-1"); }));
    for (const char* key : {"source/par-1/rasdaemon", "source/par-1/watch", "source/par-2/watch"})
        stored.good(
            [&](Transaction& t) { return raiseAlarm(t, {key, Message{"a.b", {}}, at(2)}); });
    CHECK(stored.good([](Transaction& t) { return clearAlarms(t, "source/par-1/"); }) == 2);
    CHECK(stored.seen([](Reader& r) { return standingAlarms(r); }).size() == 1);

    for (const char* operation : {"partition.add", "partition.remove"})
        stored.good([&](Transaction& t) {
            AuditEntry entry;
            entry.at = at(3);
            entry.user = "root";
            entry.operation = operation;
            entry.what = Message{"audit." + std::string(operation), {{"name", "a"}}};
            entry.outcome = "done";
            return appendAudit(t, entry);
        });
    const auto page = stored.seen([](Reader& r) { return auditPage(r, 0, 1); });
    REQUIRE(page.size() == 1);
    CHECK(page[0].operation == "partition.remove");
    CHECK(page[0].what.args.at("name") == "a");
}
