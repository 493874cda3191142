// SPDX-License-Identifier: GPL-3.0-or-later
// What a message costs on the wire: TCP payload in both directions (TLS records, HTTP headers,
// request and signed receipt), counted by a relay between delivery and the real receiver, on a
// connection and session that stand.
#include <iostream>

#include "app/service/transmittal/service_information.h"
#include "core/inventory/digest.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"
#include "core/store/settings.h"
#include "tests/integration/delivery/four_ways.h"
#include "tests/integration/delivery/receiver_pair.h"

using namespace callbox;
using namespace callbox::tests;
using core::protocol::MessageType;

namespace {

constexpr std::uint64_t kMostOfReport = 4'096;
constexpr std::uint64_t kMostOfInventory = 2'048;

/// Delivery with one lane over a relay that counts.
struct Site : Both {
    std::unique_ptr<TcpGate> gate;

    Site() {
        const auto port = receiver.server->port();
        gate = std::make_unique<TcpGate>(TcpGate::Kind::plain, "127.0.0.2", port, port);
        connectivity::Path path;
        path.receiverAddress = "127.0.0.2";
        connectivity::ChainEntry entry;
        entry.connection.id = "con-1";
        entry.plugin = std::make_shared<GivenWay>(path);
        chain->setEntries({entry});
        options.parallel = 1;
        begin();
    }
    ~Site() {
        loop.reset();
        chain.reset();
    }

    /// Bytes that crossed until everything that waits had its receipt.
    std::uint64_t costOf(const std::function<void()>& queue) {
        acceptReport(0);
        REQUIRE(until([&] { return counts().waiting == 0; }));
        const auto before = gate->bytes();
        const auto connections = gate->carried();
        const auto already = acknowledged.size();
        queue();
        REQUIRE(until([&] { return acknowledged.size() > already && counts().waiting == 0; }));
        CHECK(gate->carried() == connections);
        CHECK(acknowledged.back().verdict == core::protocol::ReceiptVerdict::accepted);
        return gate->bytes() - before;
    }
};

/// As a memory fault on a server is reported: two parts to replace, and the kernel's own words up
/// to the bound of what an event keeps.
std::string report(const Both& both) {
    core::protocol::ProblemBody body;
    body.partitionOs = "Debian GNU/Linux 12 (bookworm)";
    body.descriptionText = "Memory module DIMM_A4 reports uncorrectable errors.";
    body.adviceText = "Replace the module. The system isolates the page and goes on until then.";
    auto& event = body.event;
    event.problemNumber = 1042;
    event.severity = core::Severity::critical;
    event.referenceCode = "CBX-MEM-0002";
    event.description = core::say("rules.memory-uncorrectable", {{"label", "DIMM_A4"}});
    event.advice = core::say("rules.memory-uncorrectable-advice", {{"label", "DIMM_A4"}});
    event.subsystem = "memory";
    event.failingMtms = both.machine.mtms;
    event.reportingMtms = both.console.mtms;
    event.partitionId = "par-5f2a1c07";
    event.partitionName = "db-prod-03.example.net";
    event.reporters = {"db-prod-03.example.net"};
    event.firstReported = event.lastReported = Both::now();
    event.duplicateKey = "9009-42A*MACHINE1|CBX-MEM-0002|DIMM_A4";
    for (const char* location : {"DIMM_A4", "PROC 1"}) {
        core::Fru fru;
        fru.partNumber = "M393A4K40DB3-CWE";
        fru.serialNumber = "03E2A5B1";
        fru.locationCode = location;
        event.frus.push_back(fru);
    }
    for (int line = 0; event.evidence.size() < 3'900; ++line)
        event.evidence += "[" + std::to_string(184'467 + line * 7) + "." +
                          core::protocol::randomHex(3) +
                          "] EDAC MC0: 1 UE memory read error on CPU_SrcID#0_MC#0_Chan#1_DIMM#0 "
                          "(channel:1 slot:0 page:0x" +
                          core::protocol::randomHex(3) + " offset:0x" +
                          core::protocol::randomHex(2) + " grain:32)\n";
    return core::toJson(body);
}

}  // namespace

TEST_CASE("a problem report with its receipt takes at most 4 kB") {
    Site site;
    const std::string body = report(site);
    const auto cost =
        site.costOf([&] { site.accept(MessageType::problem, body, site.machine.entityId); });
    std::cout << "problem report: " << body.size() << " B as JSON, " << cost << " B on the wire\n";
    CHECK(cost <= kMostOfReport);
}

TEST_CASE("an inventory that did not change is not sent, or takes at most 2 kB") {
    Site site;
    core::Partition partition;
    core::Inventory inventory;
    site.write([&](core::store::Transaction& transaction) -> core::Result<void> {
        core::ManagedSystem system;
        system.mtms = site.machine.mtms;
        const auto stored = core::store::putSystem(transaction, system);
        if (!stored)
            return passOn(stored);
        partition.name = "db-prod-03.example.net";
        partition.systemId = stored->id;
        const auto added = core::store::addPartition(transaction, partition);
        if (!added)
            return passOn(added);
        partition = *added;
        inventory.partitionId = partition.id;
        inventory.collectedAt = Both::now();
        for (int i = 0; i < 400; ++i) {
            core::InventoryItem item;
            item.kind = core::InventoryKind::system;
            item.key = "item " + std::to_string(i);
            item.name = "Package or part number " + std::to_string(i);
            item.version = core::protocol::randomHex(10);
            inventory.items.push_back(item);
        }
        return core::store::putInventory(transaction, inventory,
                                         core::inventory::digest(inventory));
    });
    const auto queue = [&] {
        bool queued = false;
        site.write([&](core::store::Transaction& transaction) -> core::Result<void> {
            const auto sequence = service::transmittal::queueInventory(transaction, site.outbox,
                                                                       partition, Both::now());
            if (!sequence)
                return passOn(sequence);
            queued = sequence->has_value();
            return {};
        });
        site.loop->kick();
        return queued;
    };
    const auto full = site.costOf([&] { CHECK(queue()); });

    // The next day nothing is different: nothing goes.
    inventory.collectedAt += std::chrono::hours(24);
    site.write([&](core::store::Transaction& transaction) {
        return core::store::putInventory(transaction, inventory,
                                         core::inventory::digest(inventory));
    });
    const auto before = site.gate->bytes();
    CHECK_FALSE(queue());
    CHECK(site.counts().waiting == 0);
    CHECK(site.gate->bytes() == before);

    // What goes when only who is to be called changed: a difference without an item.
    site.write([&](core::store::Transaction& transaction) {
        core::CustomerInformation customer;
        customer.adminCompanyName = "Example Ltd";
        customer.adminEmail = "admin@example.net";
        return core::store::putSetting(transaction, core::store::setting_key::kCustomer, customer);
    });
    const auto unchanged = site.costOf([&] { CHECK(queue()); });
    std::cout << "inventory of " << inventory.items.size() << " items: " << full
              << " B on the wire; unchanged: none, or with other contacts " << unchanged << " B\n";
    CHECK(unchanged <= kMostOfInventory);

    // As much as a heartbeat a day tells.
    const auto heartbeat = site.costOf([&] {
        site.accept(MessageType::heartbeat,
                    core::toJson(core::protocol::HeartbeatBody{Both::now(), "0.1.0", 16, 16, 0}),
                    site.console.entityId, "");
    });
    std::cout << "heartbeat: " << heartbeat << " B on the wire\n";
    CHECK(heartbeat <= kMostOfInventory);
}
