// SPDX-License-Identifier: GPL-3.0-or-later
// The polled sources of the watch script, run by real shells on tools and trees of the test's own.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include <sqlite3.h>
#include <sys/stat.h>

#include "rmc/watch/linux_watch.h"
#include "tests/catch.h"
#include "tests/support/played_machine.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using rmc::watch::ScriptWatch;
using rmc::watch::WatchOptions;
using tests::ShellRun;
using Machine = tests::PlayedMachine;
using Words = Machine::Words;

namespace {

namespace fs = std::filesystem;
constexpr auto kDeadline = 180s;

WatchOptions options() {
    WatchOptions options;
    options.boundary = "0123456789abcdef0123456789abcdef";
    options.kernelLog = false;
    options.rasdaemon = false;
    options.rasdaemonDatabase = "/nonexistent/ras.db";
    options.snapshotInterval = 1s;
    options.utilizationInterval = 0s;
    return options;
}

/// The watch script with every place of a machine in this directory.
std::string scriptOn(const Machine& machine, const WatchOptions& options, const Words& more) {
    auto text = rmc::watch::linuxWatchScript(options);
    REQUIRE(text);
    auto words = machine.places();
    words.insert(words.end(), more.begin(), more.end());
    for (const auto& [from, to] : words) {
        REQUIRE(text->find(from) != std::string::npos);
        for (std::size_t at = 0; (at = text->find(from, at)) != std::string::npos; at += to.size())
            text->replace(at, from.size(), to);
    }
    return *text;
}

class Watch {
public:
    Watch(const Machine& machine, const WatchOptions& options, const ShellRun::Options& shell = {},
          const Words& more = {})
        : watch_("par-1", options), run_(scriptOn(machine, options, more), shell) {}

    template <class Done>
    bool waitFor(Done done) {
        const auto deadline = std::chrono::steady_clock::now() + kDeadline;
        while (!done()) {
            if (std::chrono::steady_clock::now() > deadline || run_.ended())
                return false;
            const auto now = std::chrono::time_point_cast<std::chrono::microseconds>(
                std::chrono::system_clock::now());
            watch_.feed(run_.read(50ms), now);
            for (auto& condition : watch_.takeConditions())
                said_[condition.source].insert(condition.cleared ? "cleared" : condition.what.key);
            for (const auto& source : watch_.ready()) {
                auto batch = watch_.takeBatch(source);
                cursors_[source] = batch.cursor;
                for (const auto& record : batch.records)
                    kinds_[source].insert(record.kind);
            }
            for (auto& sample : watch_.takeUtilization())
                metrics_.insert(sample.metric);
        }
        return true;
    }
    bool waitForCursors(std::size_t count) {
        return waitFor([&] { return cursors_.size() >= count; });
    }
    bool waitForKind(const std::string& source, const std::string& kind) {
        return waitFor([&] { return kinds_[source].count(kind) > 0; });
    }
    bool waitForSaid(const std::string& source, const std::string& key) {
        return waitFor([&] { return said_[source].count(key) > 0; });
    }
    std::size_t records() const {
        std::size_t count = 0;
        for (const auto& [source, kinds] : kinds_)
            count += kinds.size();
        return count;
    }
    std::size_t records(const std::string& source) { return kinds_[source].size(); }
    const std::map<std::string, std::string>& cursors() const { return cursors_; }
    const std::set<std::string>& metrics() const { return metrics_; }
    const std::set<std::string>& said(const std::string& source) { return said_[source]; }

private:
    ScriptWatch watch_;
    ShellRun run_;
    std::map<std::string, std::string> cursors_;
    std::map<std::string, std::set<std::string>> kinds_;
    std::map<std::string, std::set<std::string>> said_;
    std::set<std::string> metrics_;
};

const std::map<std::string, std::string> kFaults = {
    {"smart-health:sda", "disk-defects"},
    {"nvme-health:nvme0", "disk-failing"},
    {"servicelog", "servicelog-event"},
    {"storcli-state:controllers", "raid-volume-degraded"},
    {"storcli-state:drives", "raid-volume-degraded"},
    {"ssacli-state", "raid-volume-degraded"},
    {"arcconf-state:1", "raid-volume-degraded"},
    {"ipmi-sel", "fan"},
    {"md-state", "md-degraded"}};

}  // namespace

TEST_CASE("each polled source tells a fault once, and nothing again after a lost connection") {
    const auto shell = GENERATE(std::vector<std::string>{"dash"}, std::vector<std::string>{"bash"},
                                std::vector<std::string>{"busybox", "sh"});
    const auto installed = tests::installedShell(shell);
    if (!installed) {
        WARN(shell.front() + " is not installed: not tested");
        return;
    }
    INFO(shell.front());
    ShellRun::Options run;
    run.shell = *installed;
    Machine machine;
    auto wanted = options();
    {
        Watch watch(machine, wanted, run);
        REQUIRE(watch.waitForCursors(kFaults.size()));
        CHECK(watch.records() == 0);
        machine.faulty();
        for (const auto& [source, kind] : kFaults) {
            INFO(source);
            CHECK(watch.waitForKind(source, kind));
        }
        wanted.cursors = watch.cursors();
    }
    const auto callsBefore = machine.calls();
    Watch watch(machine, wanted, run);
    const auto readTwice = [&] {
        const auto calls = machine.calls();
        return std::all_of(callsBefore.begin(), callsBefore.end(), [&](const auto& tool) {
            return tool.first == "id" || calls.at(tool.first) >= tool.second + 2;
        });
    };
    REQUIRE(watch.waitFor(readTwice));
    CHECK(watch.records() == 0);

    // A log that was cleared is read from its start.
    machine.write("out/ipmitool",
                  "SEL Information\nOverflow         : false\n   1 | 11/22/2025 | 14:00:00 | Power "
                  "Supply PS1 | Failure detected | Asserted\n");
    machine.write("out/servicelog", tests::playedServicelog(1));
    CHECK(watch.waitForKind("ipmi-sel", "power-supply"));
    CHECK(watch.waitForSaid("ipmi-sel", "watch.restarted"));
    CHECK(watch.waitForSaid("servicelog", "watch.restarted"));
}

TEST_CASE("a tool that is missing, fails or prints nonsense is a condition that ends") {
    Machine machine;
    machine.removeTool("smartctl");
    machine.tool("ipmitool", "exit 1");
    machine.write("out/nvme", "Segmentation fault\n");
    Watch watch(machine, options());
    CHECK(watch.waitForSaid("smart-health", "watch.tool-missing"));
    CHECK(watch.waitForSaid("ipmi-sel", "watch.failed"));
    CHECK(watch.waitForSaid("nvme-health", "collect.not-understood"));
    machine.write("out/nvme", tests::playedNvme(0));
    CHECK(watch.waitForSaid("nvme-health", "cleared"));
}

TEST_CASE("a network port with hardware that loses its link is told, and that it is back") {
    Machine machine;
    fs::create_directories(machine.root() / "sys/class/net/eth0/device");
    fs::create_directories(machine.root() / "sys/class/net/br0");
    const auto port = [&](const std::string& name, const std::string& carrier) {
        machine.write("sys/class/net/" + name + "/flags", "0x1003\n");
        machine.write("sys/class/net/" + name + "/carrier", carrier + "\n");
        machine.write("sys/class/net/" + name + "/carrier_changes", "1\n");
    };
    port("eth0", "1");
    port("br0", "1");
    Watch watch(machine, options());
    const auto seen = [&] { return watch.cursors().count("network-links") > 0; };
    REQUIRE(watch.waitFor(seen));
    CHECK(watch.cursors().at("network-links").find("eth0=u") != std::string::npos);
    CHECK(watch.cursors().at("network-links").find("br0") == std::string::npos);
    port("eth0", "0");
    CHECK(watch.waitForKind("network-links", "network-link-down"));
    port("eth0", "1");
    CHECK(watch.waitForKind("network-links", "network-link-recovered"));
}

TEST_CASE("without root the sources that need it say so and the others go on") {
    Machine machine;
    machine.tool("id", "echo 1000");
    machine.write("mdstat", tests::playedMdstat("1] [U_"));
    Watch watch(machine, options());
    CHECK(watch.waitForSaid("smart-health", "watch.needs-root"));
    CHECK(watch.waitForKind("md-state", "md-degraded"));
    CHECK(machine.calls().count("smartctl") == 0);
}

TEST_CASE("where sudo is granted the tools run by it") {
    Machine machine;
    machine.tool("id", "echo 1000");
    machine.tool("sudo",
                 "[ \"$1\" = -n ] || exit 1\nshift\n[ \"$1\" = -l ] && exit 0\nexec \"$@\"");
    machine.write("out/smartctl", tests::playedSmart(7));
    auto wanted = options();
    wanted.elevate = true;
    Watch watch(machine, wanted);
    CHECK(watch.waitForKind("smart-health:sda", "disk-defects"));
    // What sudoers does not name is not run.
    machine.tool("sudo", "exit 1");
    CHECK(watch.waitForSaid("ipmi-sel", "watch.needs-root"));
}

TEST_CASE("without sqlite3 rasdaemon's errors come by its own program or by a copied database") {
    Machine machine;
    const bool program = GENERATE(true, false);
    const auto path = machine.root() / "ras.db";
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    const auto run = [&](const char* sql) {
        REQUIRE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    run("PRAGMA journal_mode=WAL; CREATE TABLE mc_event (id INTEGER PRIMARY KEY, timestamp TEXT, "
        "err_count INTEGER, err_type TEXT, label TEXT)");
    run("INSERT INTO mc_event VALUES (1, '2026-11-22 10:00:00 +0000', 1, 'Corrected', 'A')");
    const std::string printed =
        "Memory controller events:\n1 2026-11-22 10:00:00 +0000 1 Corrected error(s): x at A "
        "location: 0:0:0:-1, addr 0, grain 0, syndrome 0\n";
    machine.write("out/ras-mc-ctl", printed);
    if (program)
        machine.tool("ras-mc-ctl", "cat '" + (machine.root() / "out/ras-mc-ctl").string() + "'");
    auto wanted = options();
    wanted.rasdaemon = true;
    wanted.rasdaemonDatabase = path.string();
    wanted.pollInterval = 100ms;
    const std::string source = program ? "rasdaemon-errors" : "rasdaemon-database";
    {
        Watch watch(machine, wanted, {}, {{"have sqlite3", "have no-sqlite3"}});
        REQUIRE(watch.waitFor([&] { return watch.cursors().count(source) > 0; }));
        CHECK(watch.records(source) == 0);
        machine.write("out/ras-mc-ctl",
                      printed +
                          "2 2026-11-22 10:00:01 +0000 1 Uncorrected error(s): x at B location: "
                          "0:0:0:-1, addr 0, grain 0, syndrome 0\n");
        run("INSERT INTO mc_event VALUES (2, '2026-11-22 10:00:01 +0000', 1, 'Uncorrected', 'B')");
        CHECK(watch.waitForKind(source, "memory-uncorrected"));
        wanted.cursors = watch.cursors();
        CHECK(watch.said("rasdaemon").empty());
    }
    Watch watch(machine, wanted, {}, {{"have sqlite3", "have no-sqlite3"}});
    run("INSERT INTO mc_event VALUES (3, '2026-11-22 10:00:02 +0000', 1, 'Corrected', 'C')");
    machine.write(
        "out/ras-mc-ctl",
        printed +
            "2 2026-11-22 10:00:01 +0000 1 Uncorrected error(s): x at B location: "
            "0:0:0:-1, addr 0, grain 0, syndrome 0\n"
            "3 2026-11-22 10:00:02 +0000 1 Corrected error(s): x at C location: 0:0:0:-1, "
            "addr 0, grain 0, syndrome 0\n");
    CHECK(watch.waitForKind(source, "memory-corrected"));
    CHECK(watch.records(source) == 1);
    sqlite3_close(database);
}

TEST_CASE("utilization is sampled between two readings") {
    Machine machine;
    auto wanted = options();
    wanted.snapshots = false;
    wanted.utilizationInterval = 1s;
    Watch watch(machine, wanted);
    CHECK(watch.waitFor([&] {
        return watch.metrics().count("processor.busy") > 0 &&
               watch.metrics().count("filesystem.used") > 0;
    }));
    CHECK(machine.calls().count("smartctl") == 0);
}
