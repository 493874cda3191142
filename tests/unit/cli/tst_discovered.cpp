// SPDX-License-Identifier: GPL-3.0-or-later
// lssyscfg with what an HMC and a KVM host told of.
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

InventoryItem item(InventoryKind kind, const std::string& key, const std::string& name,
                   std::map<std::string, std::string> properties) {
    InventoryItem made;
    made.kind = kind;
    made.key = key;
    made.name = name;
    made.properties = std::move(properties);
    return made;
}

/// Monitors an HMC, one of the partitions it tells of, and a KVM host.
struct Site : FakeService {
    Site() {
        handle(api::kPartitionList, [](api::PartitionQuery query) {
            api::PartitionPage page;
            page.total = 3;
            if (query.offset > 0)
                return Result<api::PartitionPage>(page);
            page.rows.resize(3);
            page.rows[0].partition.id = "par-1";
            page.rows[0].partition.name = "hmc9";
            page.rows[0].partition.platform = PartitionPlatform::hmc;
            page.rows[0].systemMtms = {"7063", "CR1", "1300ABC"};
            page.rows[1].partition.id = "par-2";
            page.rows[1].partition.name = "db1";
            page.rows[1].systemMtms = {"9009", "42A", "78ABCDE"};
            page.rows[2].partition.id = "par-3";
            page.rows[2].partition.name = "kvm1";
            page.rows[2].partition.capabilities = {"dmi", "kvm"};
            page.rows[2].systemMtms = {"PowerEdge R640", "", "CZJ0412"};
            return Result<api::PartitionPage>(page);
        });
        handle(api::kInventoryGet, [](api::PartitionId id) {
            api::InventoryReply reply;
            reply.inventory.emplace();
            auto& items = reply.inventory->items;
            if (id.id == "par-1") {
                auto blue = item(InventoryKind::managedSystem, "9009-42A*78ABCDE", "blue",
                                 {{"state", "Operating"}});
                auto red = item(InventoryKind::managedSystem, "9105-22A*78FFFFF", "red",
                                {{"state", "Power Off"}});
                red.model = "9105-22A";
                red.serialNumber = "78FFFFF";
                auto db1 = item(InventoryKind::partition, "9009-42A*78ABCDE/5", "db1",
                                {{"managedSystem", "9009-42A*78ABCDE"}, {"partitionNumber", "5"}});
                auto db2 = item(InventoryKind::partition, "9009-42A*78ABCDE/6", "db2",
                                {{"managedSystem", "9009-42A*78ABCDE"},
                                 {"partitionNumber", "6"},
                                 {"environment", "aixlinux"},
                                 {"state", "Running"},
                                 {"rmcState", "active"}});
                items = {blue, red, db1, db2};
            } else if (id.id == "par-3") {
                items = {item(InventoryKind::partition, "3f8a0c52", "web, 1",
                              {{"uuid", "3f8a0c52"}, {"state", "running"}})};
            }
            return Result<api::InventoryReply>(reply);
        });
        start();
    }
};

}  // namespace

TEST_CASE("lssyscfg lists the systems that an HMC told of beside those monitored") {
    Site site;
    CommandLine line;
    REQUIRE(line.run(site, {"lssyscfg", "-r", "sys", "-F", "name,type_model,serial_num,state"}) ==
            0);
    CHECK(line.out.find("red,9105-22A,78FFFFF,Power Off\n") != std::string::npos);
    // Monitored through a partition of its own: listed once, by that.
    CHECK(line.out.find("blue") == std::string::npos);
}

TEST_CASE("lssyscfg lists partitions and virtual machines that were told of") {
    Site site;
    CommandLine line;
    REQUIRE(line.run(site, {"lssyscfg", "-r", "lpar", "-F", "name,state,sys_name,reported_by"}) ==
            0);
    CHECK(line.out.find("db2,Running,9009-42A*78ABCDE,hmc9\n") != std::string::npos);
    CHECK(line.out.find("\"web, 1\",running,PowerEdge R640*CZJ0412,kvm1\n") != std::string::npos);
    // A partition that is monitored is not told of a second time.
    CHECK(line.out.find("db1") == line.out.rfind("db1"));
    REQUIRE(line.run(site, {"lssyscfg", "-r", "lpar", "-m", "9009-42A*78ABCDE", "-F", "name"}) ==
            0);
    CHECK(line.out.find("db2") != std::string::npos);
    CHECK(line.out.find("web") == std::string::npos);
}
