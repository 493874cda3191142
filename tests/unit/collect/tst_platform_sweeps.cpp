// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sweeps of an HMC, a VIOS and an AIX partition from what their commands print.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include "rmc/collect/dispatcher.h"
#include "rmc/collect/sweep.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using core::InventoryKind;
using core::PartitionPlatform;
using rmc::collect::CommandOutput;

namespace {

const std::string kBoundary = "feedfacefeedfacefeedfacefeedface";

using Answers = std::map<std::string, CommandOutput>;

/// Runs a sweep of single commands; one without an answer is refused.
core::Result<core::Inventory> sweep(PartitionPlatform platform, const Answers& answers,
                                    std::vector<std::string>& asked) {
    auto made = rmc::collect::makeSweep(platform, {"par-1", kBoundary, false});
    REQUIRE(made);
    while (auto command = (*made)->next()) {
        asked.push_back(command->command);
        const auto answer = answers.find(command->command);
        (*made)->answered(answer == answers.end()
                              ? CommandOutput{"HSCL350B Brak uprawnie\xC5\x84.\n", 1}
                              : answer->second);
    }
    return (*made)->finish(*core::timePointFromText("2026-11-20T12:00:00Z"));
}

const core::InventoryItem* find(const core::Inventory& inventory, InventoryKind kind,
                                std::string_view key) {
    for (const auto& item : inventory.items)
        if (item.kind == kind && item.key == key)
            return &item;
    return nullptr;
}

bool unread(const core::Inventory& inventory, std::string_view source, std::string_view key) {
    return std::any_of(
        inventory.unreadable.begin(), inventory.unreadable.end(),
        [&](const auto& entry) { return entry.source == source && entry.reason.key == key; });
}

/// A program of the played AIX: it prints what it is told and ends with a status.
void program(const std::filesystem::path& directory, const std::string& name,
             const std::string& body) {
    const auto path = directory / name;
    std::ofstream(path) << "#!/bin/sh\n" << body << "\n";
    std::filesystem::permissions(path, std::filesystem::perms::all);
}

}  // namespace

TEST_CASE("an HMC's systems and partitions are found, one command after another") {
    const Answers answers{
        {"lshmc -V",
         {"\"version= Version: 10\n Release: 3\n Service Pack: 1060\nHMC Build level "
          "1\n\",\"base_version=V10R3\n\"\n",
          0}},
        {"lshmc -v", {"\"vpd=*FC ????????\n*TM 7063-CR1\n*SE 1300ABC\n\"\n", 0}},
        {"lshmc -n -F hostname,domain --header", {"hostname,domain\nhmc9,example\n", 0}},
        {"lssyscfg -r sys",
         {"name=blue,type_model=9009-42A,serial_num=78ABCDE,state=Operating\n"
          "name=evil,type_model=9009-42A,serial_num=78ABCD';reboot,state=Operating\n",
          0}},
        {"lssysconn -r all",
         {"resource_type=sys,type_model_serial_num=9009-42A*78ABCDE,state=Connected\n", 0}},
        {"lssyscfg -r lpar -m '9009-42A*78ABCDE'",
         {"name=db1,lpar_id=5,lpar_env=aixlinux,state=Running,os_version=AIX 7.2,"
          "rmc_state=active\n",
          0}},
        {"lshwres -r proc --level lpar -m '9009-42A*78ABCDE'",
         {"lpar_name=db1,lpar_id=5,curr_proc_mode=shared,curr_proc_units=0.5,curr_procs=2\n", 0}},
        {"lshwres -r mem --level lpar -m '9009-42A*78ABCDE'", {"No results were found.\n", 0}},
    };
    std::vector<std::string> asked;
    const auto inventory = sweep(PartitionPlatform::hmc, answers, asked);
    REQUIRE(inventory);
    CHECK(inventory->osName == "Hardware Management Console");
    CHECK(inventory->osLevel == "V10R3 SP1060");
    CHECK(inventory->hostName == "hmc9");
    CHECK(inventory->system.mtms.text() == "7063-CR1*1300ABC");
    CHECK_FALSE(inventory->machineIdentity.empty());
    const auto* system = find(*inventory, InventoryKind::managedSystem, "9009-42A*78ABCDE");
    REQUIRE(system);
    CHECK(system->properties.at("connection") == "Connected");
    const auto* partition = find(*inventory, InventoryKind::partition, "9009-42A*78ABCDE/5");
    REQUIRE(partition);
    CHECK(partition->name == "db1");
    CHECK(partition->properties.at("processorUnits") == "0.5");
    CHECK(partition->properties.at("rmcState") == "active");
    // A read-only user may not list firmware; nothing else suffers.
    CHECK(unread(*inventory, "lslic 9009-42A*78ABCDE", "collect.hmc-refused"));
    CHECK_FALSE(unread(*inventory, "lshwres-mem 9009-42A*78ABCDE", "collect.hmc-message"));
    for (const auto& command : asked)
        CHECK(command.find("reboot") == std::string::npos);
}

TEST_CASE("an HMC that refuses everything gives its first refusal") {
    std::vector<std::string> asked;
    const auto inventory = sweep(PartitionPlatform::hmc, {}, asked);
    REQUIRE_FALSE(inventory);
    CHECK(inventory.error().message.key == "collect.hmc-refused");
}

TEST_CASE("a VIOS gives its level and vital product data") {
    std::vector<std::string> asked;
    const auto inventory = sweep(
        PartitionPlatform::vios,
        {{"ioscli ioslevel", {"3.1.4.21\n", 0}},
         {"ioscli lsdev -vpd",
          {"  fcs0             U78D2.001.WZS0001-P1-C9-T1  8Gb PCI Express Dual Port FC Adapter\n\n"
           "        Part Number.................00E0806\n"
           "        Serial Number...............1C4090830F\n"
           "        Customer Card ID Number.....577D\n\n  PLATFORM SPECIFIC\n\n"
           "      System VPD:\n        Machine/Cabinet Serial No...78ABCDE\n"
           "        Machine Type/Model..........9009-42A\n"
           "      Physical Location: U9009.42A.78ABCDE\n",
           0}}},
        asked);
    REQUIRE(inventory);
    CHECK(inventory->osName == "VIOS");
    CHECK(inventory->osLevel == "3.1.4.21");
    CHECK(inventory->system.mtms.text() == "9009-42A*78ABCDE");
    const auto* adapter = find(*inventory, InventoryKind::adapter, "fcs0");
    REQUIRE(adapter);
    CHECK(adapter->properties.at("ccin") == "577D");
}

TEST_CASE("a KVM host's virtual machines are found by the real virsh") {
    if (!std::filesystem::exists("/usr/bin/virsh")) {
        WARN("libvirt-clients is not installed: not tested");
        return;
    }
    const tests::TemporaryDirectory directory;
    // libvirt's own test driver plays the hypervisor; what else would be asked of it is refused.
    program(directory.path(), "virsh",
            "for word; do [ \"$word\" = --security-info ] && exit 9; done\n"
            "[ \"$1 $2 $3 $4\" = '-q -r -c qemu:///system' ] || exit 9\nshift 4\n"
            "exec /usr/bin/virsh -q -r -c test:///default \"$@\"");
    auto made = rmc::collect::makeSweep(PartitionPlatform::linux, {"par-1", kBoundary, false});
    REQUIRE(made);
    auto command = (*made)->next();
    REQUIRE(command);
    auto script = command->input;
    const auto path = script.find("PATH=/usr/sbin");
    REQUIRE(path != std::string::npos);
    script.insert(path + 5, directory.path().string() + ":");
    tests::ShellRun run(script, {});
    (*made)->answered(CommandOutput{run.readAll(120s), 0});
    const auto inventory = (*made)->finish(core::TimePoint{});
    REQUIRE(inventory);
    const auto* machine =
        find(*inventory, InventoryKind::partition, "6695eb01-f6a4-8304-79aa-97f2502e193f");
    REQUIRE(machine);
    CHECK(machine->name == "test");
    CHECK(machine->properties.at("state") == "running");
    CHECK(machine->properties.at("memoryTotal") == "8589934592");
    CHECK(std::find(inventory->capabilities.begin(), inventory->capabilities.end(), "kvm") !=
          inventory->capabilities.end());
}

TEST_CASE("an AIX partition is swept by one script, in every shell") {
    const auto shell = GENERATE(std::vector<std::string>{"dash"}, std::vector<std::string>{"bash"},
                                std::vector<std::string>{"ksh93"});
    const auto installed = tests::installedShell(shell);
    if (!installed) {
        WARN(shell.front() + " is not installed: not tested");
        return;
    }
    const tests::TemporaryDirectory directory;
    const auto bin = directory.path() / "bin";
    std::filesystem::create_directory(bin);
    program(bin, "uname",
            "case $1 in -M) echo IBM,9009-42A;; -u) echo IBM,0278ABCDE;; -f) echo 80A1B2;; -v) "
            "echo 7;; -r) echo 2;; *) echo AIX;; esac");
    program(bin, "hostname", "echo db1");
    program(bin, "lsattr", "exit 1");
    program(bin, "errpt", "exit 1");
    program(bin, "timeout", "shift; exec \"$@\"");
    program(bin, "id", "echo 0");
    program(bin, "lsvpd",
            "printf '*VC 5.0\\n*FC ????????\\n*AX hdisk0\\n*DS SAS Disk\\n*SN W7M0\\n"
            "*PN 01DE347\\n*YL U78D2-P1-D4\\n'");
    program(bin, "oslevel", "echo 7200-05-03-2148");
    program(bin, "lslpp",
            "echo 'bos.rte:bos.rte.libc:7.2.5.100: : :C:F:libc: : : : : : :0:0:/:2136'");
    program(bin, "emgr", "echo 'There is no efix data on this system.'");
    program(bin, "instfix", "echo broken; exit 3");
    program(bin, "lparstat", "echo 'Entitled Capacity                          : 0,50'");
    program(bin, "df",
            "echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'\n"
            "echo '/dev/hd9var 1048576 524288 524288 50% /var'\n"
            "echo '/dev/payroll 1048576 524288 524288 50% /payroll'");
    // By a dispatcher in place of the script: the word alone, and the same inventory.
    const bool prepared = GENERATE(false, true);
    auto made =
        rmc::collect::makeSweep(PartitionPlatform::aix, {"par-1", kBoundary, false, prepared});
    REQUIRE(made);
    const auto command = (*made)->next();
    REQUIRE(command);
    CHECK(command->command == (prepared ? "callbox-sweep" : "sh"));
    tests::ShellRun::Options options;
    options.shell = *installed;
    options.environment = {"CALLBOX_PATH=" + bin.string(), "PATH=/usr/bin:/bin"};
    if (prepared) {
        const auto dispatcher = (directory.path() / "dispatch").string();
        std::ofstream(dispatcher) << rmc::collect::dispatcherScript(PartitionPlatform::aix);
        options.shell.push_back(dispatcher);
        options.environment.push_back("SSH_ORIGINAL_COMMAND=" + command->command);
    }
    tests::ShellRun run(command->input, options);
    (*made)->answered(CommandOutput{run.readAll(120s), 0});
    CHECK_FALSE((*made)->next());
    const auto inventory = (*made)->finish(core::TimePoint{});
    REQUIRE(inventory);
    CHECK(inventory->osName == "AIX");
    CHECK(inventory->osLevel == "7200-05-03-2148");
    CHECK(inventory->hostName == "db1");
    CHECK(inventory->kernel == "AIX 7.2");
    CHECK(inventory->machineIdentity == "80A1B2");
    CHECK(inventory->system.mtms.text() == "9009-42A*78ABCDE");
    const auto* disk = find(*inventory, InventoryKind::disk, "W7M0");
    REQUIRE(disk);
    CHECK(disk->locationCode == "U78D2-P1-D4");
    const auto* capacity = find(*inventory, InventoryKind::configuration, "lpar/entitledCapacity");
    REQUIRE(capacity);
    CHECK(capacity->properties.at("value") == "0.50");
    CHECK(find(*inventory, InventoryKind::fileSystem, "/var"));
    CHECK_FALSE(find(*inventory, InventoryKind::fileSystem, "/payroll"));
    CHECK_FALSE(unread(*inventory, "dispatcher", "collect.dispatcher-other"));
    CHECK(unread(*inventory, "instfix", "collect.failed"));
    CHECK(unread(*inventory, "prtconf", "collect.not-installed"));
    CHECK(std::find(inventory->capabilities.begin(), inventory->capabilities.end(), "errpt") ==
          inventory->capabilities.end());
}
