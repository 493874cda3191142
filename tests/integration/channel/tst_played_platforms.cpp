// SPDX-License-Identifier: GPL-3.0-or-later
// An HMC, an AIX partition and a VIOS as callbox-rmc sees them through a real channel: found out,
// swept and watched. Their programs are played by small ones.
#include <filesystem>
#include <fstream>

#include "tests/catch.h"
#include "tests/lab/lab_server.h"
#include "tests/support/rmc_process.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using core::ChannelState;
using core::InventoryKind;
using core::PartitionPlatform;

namespace {

/// One played machine, and callbox-rmc that watches it as "par-1".
class Site {
public:
    Site() : rmc(directory_.path() / "keys") {
        std::filesystem::create_directories(home() / "bin");
        REQUIRE(rmc.await([](const auto& message) { return message.ready.has_value(); }));
    }

    std::filesystem::path home() const { return directory_.path() / "home"; }

    void program(const std::string& name, const std::string& body) const {
        const auto path = home() / "bin" / name;
        std::ofstream(path.string() + ".new") << "#!/bin/sh\n" << body << "\n";
        std::filesystem::permissions(path.string() + ".new", std::filesystem::perms::all);
        std::filesystem::rename(path.string() + ".new", path);
    }

    void start() {
        tests::LabServerOptions options;
        options.home = home();
        options.anyKey = true;
        server_.emplace(std::move(options));
        const auto key = rmc.probe(server_->address());
        REQUIRE(key);
        rmc.watch({"par-1", server_->address(), {}, key, {}});
    }

    PartitionPlatform platform() {
        const auto* got = rmc.await(
            [](const auto& message) {
                return message.channelChanged &&
                       message.channelChanged->state == ChannelState::active;
            },
            std::chrono::seconds(120));
        REQUIRE(got);
        return got->channelChanged->platform;
    }

    /// The next batch, acknowledged.
    rmc::ProblemBatch batch(const std::string& source) {
        const auto* got = rmc.await(
            [&](const auto& message) {
                return message.problemBatch && message.problemBatch->source == source;
            },
            std::chrono::seconds(120));
        REQUIRE(got);
        const auto taken = *got->problemBatch;
        rmc::ToRmc message;
        message.acknowledgeProblems = rmc::AcknowledgeProblems{"par-1", source, taken.cursor};
        rmc.send(message);
        return taken;
    }

    core::Inventory collect() {
        const auto got = rmc.collect("par-1");
        REQUIRE(got);
        REQUIRE(got->inventory);
        return *got->inventory;
    }

private:
    tests::TemporaryDirectory directory_;

public:
    tests::RmcProcess rmc;

private:
    std::optional<tests::LabServer> server_;
};

const core::InventoryItem* find(const core::Inventory& inventory, InventoryKind kind) {
    for (const auto& item : inventory.items)
        if (item.kind == kind)
            return &item;
    return nullptr;
}

std::string entry(const std::string& sequence, const std::string& minute) {
    return std::string(75, '-') +
           "\nLABEL:          SC_DISK_ERR2\nIDENTIFIER:     B6267342\n\nDate/Time:       Fri Nov "
           "20 "
           "10:" +
           minute + ":00 2026\nSequence Number: " + sequence +
           "\nMachine Id:      00F7A1B24C00\nClass:           H\nType:            PEND\n"
           "Resource Name:   hdisk4\n\nDescription\nDISK OPERATION ERROR\n\n";
}

void errpt(const Site& site, const std::string& details, const std::string& lines) {
    // At once: a watch may be reading them.
    for (const auto& [name, text] : {std::pair("detail", details), std::pair("summary", lines)}) {
        std::ofstream(site.home() / "new") << text;
        std::filesystem::rename(site.home() / "new", site.home() / name);
    }
    site.program("errpt", "case $1 in -a) cat \"$HOME/detail\";; *) cat \"$HOME/summary\";; esac");
}

}  // namespace

TEST_CASE("an HMC is found out, its systems are discovered, its open events imported") {
    Site site;
    site.program("uname", "exit 1");
    site.program("lshmc",
                 "case $1 in -V) printf '\"version= Version: 10\\n Release: 3\\n Service Pack: "
                 "1060\\nHMC Build level 1\\n\",\"base_version=V10R3\\n\"\\n';; -v) printf "
                 "'\"vpd=*FC ????????\\n*TM 7063-CR1\\n*SE 1300ABC\\n\"\\n';; -n) printf "
                 "'hostname,domain\\nhmc9,example\\n';; esac");
    site.program("lssyscfg",
                 "case \"$*\" in '-r sys') echo name=blue,type_model=9009-42A,serial_num=78ABCDE,"
                 "state=Operating;; \"-r lpar -m 9009-42A*78ABCDE\") echo name=db1,lpar_id=5,"
                 "lpar_env=aixlinux,state=Running,rmc_state=active;; *) echo HSCL0001 no; exit 1;; "
                 "esac");
    site.program("lssysconn",
                 "echo resource_type=sys,type_model_serial_num=9009-42A*78ABCDE,"
                 "state=Connected");
    site.program(
        "lssvcevents",
        "[ \"$*\" = '-t hardware --filter status=open' ] || exit 1\n"
        "echo 'problem_num=7,refcode=B1812272,status=Open,first_time=2026-11-20 "
        "10:00:00,failing_mtms=9009-42A/78ABCDE,created_time=2026-11-20 10:00:00,callhome_"
        "intended=true,duplicate_count=0,event_severity=64,\"fru_details=fru_part_num=00E3456:fru_"
        "serial_num=YL1:U78-P1-C2:fru_location_code=:fru_class=CLASS_FRU:fru_replacement_group=H:"
        "fru_ccin=2B1E:fru_logic_ctrl_mtms=\"'");
    site.start();
    CHECK(site.platform() == PartitionPlatform::hmc);
    const auto batch = site.batch("lssvcevents");
    REQUIRE(batch.records.size() == 1);
    CHECK(batch.records[0].partitionId == "par-1");
    CHECK(batch.records[0].attributes.at("refcode") == "B1812272");
    CHECK(batch.records[0].attributes.at("fru.1.location") == "U78-P1-C2");
    const auto inventory = site.collect();
    CHECK(inventory.osLevel == "V10R3 SP1060");
    CHECK(inventory.hostName == "hmc9");
    REQUIRE(find(inventory, InventoryKind::managedSystem));
    CHECK(find(inventory, InventoryKind::managedSystem)->key == "9009-42A*78ABCDE");
    REQUIRE(find(inventory, InventoryKind::partition));
    CHECK(find(inventory, InventoryKind::partition)->name == "db1");
}

TEST_CASE("an AIX partition is found out, swept, and its new hardware errors are reported") {
    Site site;
    site.program("uname",
                 "case $1 in -M) echo IBM,9009-42A;; -u) echo IBM,0278ABCDE;; -f) echo "
                 "80A1B2;; *) echo AIX;; esac");
    site.program("hostname", "echo db1");
    site.program("oslevel", "echo 7200-05-03-2148");
    site.program("lslpp",
                 "echo 'bos.rte:bos.rte.libc:7.2.5.100: : :C:F:libc: : : : : : "
                 ":0:0:/:2136'");
    errpt(site, entry("1", "10"), "B6267342   1120101026 P H hdisk4         DISK\n");
    site.start();
    CHECK(site.platform() == PartitionPlatform::aix);
    CHECK(site.batch("errpt").records.empty());
    errpt(site, entry("2", "20") + entry("1", "10"),
          "B6267342   1120102026 P H hdisk4         DISK\n"
          "B6267342   1120101026 P H hdisk4         DISK\n");
    const auto batch = site.batch("errpt");
    REQUIRE(batch.records.size() == 1);
    CHECK(batch.records[0].attributes.at("sequence") == "2");
    const auto inventory = site.collect();
    CHECK(inventory.osName == "AIX");
    CHECK(inventory.osLevel == "7200-05-03-2148");
    CHECK(inventory.system.mtms.text() == "9009-42A*78ABCDE");
    REQUIRE(find(inventory, InventoryKind::package));
    CHECK(find(inventory, InventoryKind::package)->name == "bos.rte.libc");
}

TEST_CASE("a VIOS is told from AIX, swept and polled") {
    Site site;
    site.program("uname", "echo AIX");
    std::ofstream(site.home() / "log") << entry("1", "10");
    site.program("ioscli",
                 "case \"$*\" in ioslevel) echo 3.1.4.21;; 'errlog -ls') cat "
                 "\"$HOME/log\";; 'lsdev -vpd') printf '  fcs0  U78-P1-C9-T1  FC "
                 "Adapter\\n\\n        Part Number.................00E0806\\n';; *) exit "
                 "1;; esac");
    site.start();
    CHECK(site.platform() == PartitionPlatform::vios);
    const auto batch = site.batch("errlog");
    CHECK(batch.records.empty());
    CHECK(batch.cursor.starts_with("e1;00F7A1B24C00;1;"));
    const auto inventory = site.collect();
    CHECK(inventory.osName == "VIOS");
    CHECK(find(inventory, InventoryKind::adapter));
}
