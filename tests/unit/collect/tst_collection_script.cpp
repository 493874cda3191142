// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep's script run by real shells on the machine of the test.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "core/inventory/allow_list.h"
#include "rmc/collect/linux_collection.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using core::InventoryKind;
using tests::ShellRun;

namespace {

const std::string kBoundary = "feedfacefeedfacefeedfacefeedface";

std::string sweep(const ShellRun::Options& options) {
    const auto script = rmc::collect::linuxCollectionScript(kBoundary);
    REQUIRE(script);
    ShellRun run(*script, options);
    auto output = run.readAll(120s);
    CHECK(run.waitForEnd(60s));
    return output;
}

core::Result<core::Inventory> inventoryOf(const std::string& output) {
    return rmc::collect::readCollection(output, {"par-1", kBoundary, core::TimePoint{}});
}

bool holds(const core::Inventory& inventory, InventoryKind kind) {
    return std::any_of(inventory.items.begin(), inventory.items.end(),
                       [&](const auto& item) { return item.kind == kind; });
}

}  // namespace

TEST_CASE("a sweep of this machine gives an inventory, as root and as nobody, in every shell") {
    const auto shell = GENERATE(std::vector<std::string>{"dash"}, std::vector<std::string>{"bash"},
                                std::vector<std::string>{"busybox", "sh"});
    const bool unprivileged = GENERATE(false, true);
    const auto installed = tests::installedShell(shell);
    if (!installed) {
        WARN(shell.front() + " is not installed: not tested");
        return;
    }
    INFO(shell.front() << (unprivileged ? " as nobody" : ""));
    ShellRun::Options options;
    options.shell = *installed;
    options.unprivileged = unprivileged;
    const auto inventory = inventoryOf(sweep(options));
    REQUIRE(inventory);
    CHECK(inventory->partitionId == "par-1");
    CHECK_FALSE(inventory->osName.empty());
    CHECK_FALSE(inventory->kernel.empty());
    CHECK_FALSE(inventory->hostName.empty());
    CHECK(holds(*inventory, InventoryKind::system));
    CHECK(holds(*inventory, InventoryKind::processor));
    CHECK(holds(*inventory, InventoryKind::operatingSystem));
    CHECK(holds(*inventory, InventoryKind::configuration));
    CHECK(holds(*inventory, InventoryKind::fileSystem));
    if (std::filesystem::exists("/usr/bin/dpkg-query"))
        CHECK(holds(*inventory, InventoryKind::package));
    CHECK(std::any_of(inventory->utilization.begin(), inventory->utilization.end(),
                      [](const auto& sample) { return sample.metric == "processor.busy"; }));
    // Without a serial number the identity falls back and says so.
    if (inventory->system.mtms.serial.empty())
        CHECK(inventory->system.identitySource != core::IdentitySource::dmi);
    for (const auto& unread : inventory->unreadable) {
        INFO(unread.source << " " << unread.reason.key);
        CHECK_FALSE(unread.source.empty());
        CHECK_FALSE(unread.reason.key.empty());
        CHECK(unread.reason.key != "collect.not-understood");
        CHECK(unread.reason.key != "collect.failed");
    }
    if (unprivileged && ::geteuid() == 0)
        CHECK(std::any_of(inventory->unreadable.begin(), inventory->unreadable.end(),
                          [](const auto& u) { return u.reason.key == "collect.needs-root"; }));
    // All that a collector finds has a place on the allow-list.
    core::inventory::RedactionReport report;
    core::inventory::redact(*inventory, &report);
    for (const auto& [name, times] : report.dropped)
        FAIL_CHECK("not on the allow-list: " << name);
}

TEST_CASE("nothing of the owner's business leaves with a sweep") {
    tests::TemporaryDirectory home;
    ::chmod(home.path().c_str(), 0755);
    for (const char* name : {"payroll-zanzibar.ods", ".profile", ".shrc", ".bashrc", ".sqliterc"})
        std::ofstream(home.path() / name) << "zanzibar\necho zanzibar\n";
    // A process whose arguments name a customer, and an environment that does.
    ShellRun::Options process;
    process.extraArguments = {"-s", "zanzibar-invoice", "--customer=zanzibar"};
    ShellRun busy("sleep 100\n", process);

    ShellRun::Options options;
    options.environment = {"HOME=" + home.path().string(), "CUSTOMER=zanzibar",
                           "PATH=/usr/bin:/bin", "ENV=" + (home.path() / ".shrc").string()};
    const auto output = sweep(options);
    CHECK(inventoryOf(output).has_value());
    CHECK(output.find("zanzibar") == std::string::npos);
}

TEST_CASE("what root only may read is read by sudo, where and only where it is granted") {
    if (!std::filesystem::exists("/sys/bus/pci/devices") ||
        std::filesystem::is_empty("/sys/bus/pci/devices")) {
        WARN("this machine has no PCI devices: not tested");
        return;
    }
    tests::TemporaryDirectory tools;
    ::chmod(tools.path().c_str(), 0755);
    const auto tool = [&](const char* name, const char* text) {
        std::ofstream(tools.path() / name) << "#!/bin/sh\n" << text;
        ::chmod((tools.path() / name).c_str(), 0755);
    };
    // Grants lspci and, as sudo does, nothing else.
    tool("sudo", R"([ "$1" = -n ] || exit 1
shift
list=no
if [ "$1" = -l ]; then list=yes; shift; fi
case "$*" in "lspci -D -vvv") ;; *) exit 1 ;; esac
[ $list = no ] || exit 0
CALLBOX_TEST_ELEVATED=yes exec "$@"
)");
    tool("lspci",
         R"(case "$*" in *-vmmk*) printf 'Slot:\t0000:00:01.0\nDevice:\tHBA\n'; exit ;; esac
[ "${CALLBOX_TEST_ELEVATED-}" = yes ] || exit 1
printf '0000:00:01.0 RAID: HBA\n\tCapabilities: [d0] Vital Product Data\n'
printf '\t\tRead-only fields:\n\t\t\t[PN] Part number: 00FC460\n\t\t\t[SN] Serial number: Y050\n\t\tEnd\n'
)");
    const bool elevate = GENERATE(true, false);
    auto script = *rmc::collect::linuxCollectionScript(kBoundary, elevate);
    const auto path = script.find("PATH=/usr/sbin");
    REQUIRE(path != std::string::npos);
    script.insert(path + 5, tools.path().string() + ":");
    ShellRun::Options options;
    options.unprivileged = true;
    ShellRun run(script, options);
    const auto inventory = inventoryOf(run.readAll(120s));
    REQUIRE(inventory);
    const auto adapter =
        std::find_if(inventory->items.begin(), inventory->items.end(), [](const auto& item) {
            return item.kind == InventoryKind::adapter && item.key == "0000:00:01.0";
        });
    REQUIRE(adapter != inventory->items.end());
    const auto refused = [&](const std::string& source) {
        return std::any_of(
            inventory->unreadable.begin(), inventory->unreadable.end(), [&](const auto& unread) {
                return unread.source == source && unread.reason.key == "collect.needs-root";
            });
    };
    CHECK(adapter->name == "HBA");
    CHECK(adapter->partNumber == (elevate ? "00FC460" : ""));
    CHECK(adapter->serialNumber == (elevate ? "Y050" : ""));
    CHECK(refused("lspci-vpd") != elevate);
    CHECK(std::count(inventory->capabilities.begin(), inventory->capabilities.end(), "sudo") ==
          (elevate ? 1 : 0));
}

TEST_CASE("a boundary that is not one is refused") {
    CHECK_FALSE(rmc::collect::linuxCollectionScript("short"));
    CHECK_FALSE(rmc::collect::linuxCollectionScript("feedfacefeedface\nreboot"));
    CHECK_FALSE(rmc::collect::linuxCollectionScript("FEEDFACEFEEDFACE"));
}
