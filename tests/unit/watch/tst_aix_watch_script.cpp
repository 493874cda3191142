// SPDX-License-Identifier: GPL-3.0-or-later
// The AIX watch's script in real shells, its programs played by small ones.
#include <filesystem>
#include <fstream>

#include "rmc/collect/dispatcher.h"
#include "rmc/watch/platform_watches.h"
#include "rmc/watch/script_watch.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using rmc::watch::ScriptWatch;

namespace {

/// A partition whose errpt prints two files and whose diagrpt is missing.
class PlayedAix {
public:
    PlayedAix() {
        std::filesystem::create_directory(bin());
        program("errpt", "[ -e \"" + file("refused") + "\" ] && exit 1\ncase $1 in -a) cat \"" +
                             file("detail") + "\";; *) cat \"" + file("summary") +
                             "\";; esac\nexit 0");
        program("timeout", "shift; exec \"$@\"");
        program(
            "vmstat",
            "case $1 in -v) printf '  2097152 memory pages\\n  1048576 free pages\\n';; *) echo "
            "'1 1 1 1 0 0 0 0 0 0 9 9 9 20 5 70 5 0.1 2.0';; esac");
        program("lsps",
                "printf 'Total Paging Space   Percent Used\\n      512MB               25%%\\n'");
        program("uptime", "echo ' 10:00AM up 3 days, load average: 1.50, 1.20, 1.00'");
        program("df", "printf 'Filesystem x\\n/dev/hd9var 1048576 524288 524288 50%% /var\\n'");
    }

    std::string bin() const { return (directory_.path() / "bin").string(); }
    std::string file(const std::string& name) const { return (directory_.path() / name).string(); }

    void program(const std::string& name, const std::string& body) const {
        const auto path = std::filesystem::path(bin()) / name;
        std::ofstream(path) << "#!/bin/sh\n" << body << "\n";
        std::filesystem::permissions(path, std::filesystem::perms::all);
    }

    /// Newest first, as errpt prints.
    void logs(const std::string& type) {
        const auto number = std::to_string(++sequence_);
        const auto minute = std::to_string(10 + sequence_);
        detail_ =
            std::string(75, '-') +
            "\nLABEL:          SC_DISK_ERR2\nIDENTIFIER:     B6267342\n\nDate/Time:       Fri "
            "Nov 20 10:" +
            minute + ":00 2026\nSequence Number: " + number +
            "\nMachine Id:      00F7A1B24C00\nClass:           H\nType:            " + type +
            "\nResource Name:   hdisk" + number + "\n\nDescription\nDISK ERROR\n\n" + detail_;
        summary_ = "B6267342   112010" + minute + "26 P H hdisk" + number +
                   "         DISK ERROR\n" + summary_;
        replace("detail", detail_);
        replace("summary", "IDENTIFIER TIMESTAMP  T C RESOURCE_NAME  DESCRIPTION\n" + summary_);
    }

private:
    void replace(const std::string& name, const std::string& text) const {
        std::ofstream(file(name + ".new")) << text;
        std::filesystem::rename(file(name + ".new"), file(name));
    }

    tests::TemporaryDirectory directory_;
    int sequence_ = 0;
    std::string detail_;
    std::string summary_;
};

template <class Wanted>
bool runUntil(tests::ShellRun& run, ScriptWatch& watch, Wanted wanted) {
    const auto end = std::chrono::steady_clock::now() + 180s;
    while (std::chrono::steady_clock::now() < end) {
        watch.feed(run.read(100ms), core::TimePoint{});
        if (wanted())
            return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the AIX watch reports new hardware errors, and that it may not read the log") {
    const auto shell = GENERATE(std::vector<std::string>{"dash"}, std::vector<std::string>{"bash"},
                                std::vector<std::string>{"ksh93"});
    const auto installed = tests::installedShell(shell);
    if (!installed) {
        WARN(shell.front() + " is not installed: not tested");
        return;
    }
    const bool prepared = GENERATE(false, true);
    INFO(shell.front() << (prepared ? " by the dispatcher" : ""));
    PlayedAix aix;
    aix.logs("PEND");
    rmc::watch::WatchOptions options;
    options.boundary = "feedfacefeedfacefeedfacefeedface";
    options.snapshotInterval = 1s;
    options.utilizationInterval = 1s;
    options.prepared = prepared;
    const auto command = rmc::watch::aixWatchCommand(options);
    REQUIRE(command);
    CHECK(command->command == (prepared ? "callbox-watch" : "sh"));
    tests::ShellRun::Options shellOptions;
    shellOptions.shell = *installed;
    shellOptions.environment = {"CALLBOX_PATH=" + aix.bin(), "PATH=/usr/bin:/bin"};
    if (prepared) {
        std::ofstream(aix.file("dispatch"))
            << rmc::collect::dispatcherScript(core::PartitionPlatform::aix);
        shellOptions.shell.push_back(aix.file("dispatch"));
        shellOptions.environment.push_back("SSH_ORIGINAL_COMMAND=" + command->command);
    }
    tests::ShellRun run(command->input, shellOptions);
    ScriptWatch watch("par-1", options, *command);

    // What was there before is not news.
    rmc::watch::WatchBatch batch;
    const auto nextBatch = [&] {
        return runUntil(run, watch, [&] {
            if (watch.ready().empty())
                return false;
            batch = watch.takeBatch("errpt");
            return true;
        });
    };
    REQUIRE(nextBatch());
    CHECK(batch.records.empty());
    CHECK(batch.cursor.starts_with("e1;00F7A1B24C00;1;"));
    CHECK(watch.takeHeartbeats() > 0);
    CHECK(watch.dispatched() == prepared);

    aix.logs("PEND");
    REQUIRE(nextBatch());
    REQUIRE(batch.records.size() == 1);
    CHECK(batch.records[0].attributes.at("resource_name") == "hdisk2");
    // A permanent one comes with the second reading.
    aix.logs("PERM");
    REQUIRE(nextBatch());
    while (batch.records.empty())
        REQUIRE(nextBatch());
    CHECK(batch.records[0].attributes.at("resource_name") == "hdisk3");

    std::map<std::string, double> figures;
    REQUIRE(runUntil(run, watch, [&] {
        for (const auto& sample : watch.takeUtilization())
            figures[sample.metric] = sample.value;
        return figures.size() >= 5;
    }));
    CHECK(figures.at("processor.busy") == 25);
    CHECK(figures.at("processor.load") == 1.5);
    CHECK(figures.at("memory.used") == 50);
    CHECK(figures.at("swap.used") == 25);
    CHECK(figures.at("filesystem.used") == 50);

    std::ofstream(aix.file("refused")) << "x";
    std::vector<rmc::watch::WatchCondition> conditions;
    REQUIRE(runUntil(run, watch, [&] {
        conditions = watch.takeConditions();
        return !conditions.empty();
    }));
    CHECK(conditions[0].source == "errpt");
    CHECK(conditions[0].what.key == "watch.needs-root");
    run.terminate();
    CHECK(run.waitForEnd(60s));
}

TEST_CASE("a restarted AIX watch reads on from its cursor") {
    rmc::watch::WatchOptions options;
    options.boundary = "feedfacefeedfacefeedfacefeedface";
    options.cursors["errpt"] = "e1;00F7A1B24C00;4711;1795168800;0";
    const auto command = rmc::watch::aixWatchCommand(options);
    REQUIRE(command);
    CHECK(command->input.find("\nerrpt 1120100026\n") != std::string::npos);
    options.cursors["errpt"] = "e1;$(reboot);4711;1795168800;0";
    CHECK(rmc::watch::aixWatchCommand(options)->input == command->input);
    options.cursors["errpt"] = "e1;00F7A1B24C00;1;$(reboot);0";
    CHECK_FALSE(rmc::watch::aixWatchCommand(options));
}
