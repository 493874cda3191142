// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel log's part of the watch script, with a journal and a kernel buffer of the test's own.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include "rmc/watch/linux_watch.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using rmc::watch::ScriptWatch;
using rmc::watch::WatchBatch;
using rmc::watch::WatchOptions;
using tests::ShellRun;

namespace {

constexpr auto kDeadline = 180s;
const std::string kLost = "EXT4-fs (sda1): Remounting filesystem read-only";

WatchOptions optionsWith(const std::string& cursor) {
    WatchOptions options;
    options.boundary = "0123456789abcdef0123456789abcdef";
    options.rasdaemon = false;
    if (!cursor.empty())
        options.cursors["kernel-log"] = cursor;
    return options;
}

/// The script with one of its words replaced: where it looks instead of at the machine.
std::string scriptWith(const WatchOptions& options, const std::string& word,
                       const std::string& instead) {
    auto script = rmc::watch::linuxWatchScript(options);
    REQUIRE(script);
    REQUIRE(script->find(word) != std::string::npos);
    for (std::size_t at = 0; (at = script->find(word, at)) != std::string::npos;
         at += instead.size())
        script->replace(at, word.size(), instead);
    return *script;
}

/// The next batch of the kernel log, empty at the deadline.
WatchBatch nextBatch(ScriptWatch& reader, ShellRun& run) {
    const auto deadline = std::chrono::steady_clock::now() + kDeadline;
    while (std::chrono::steady_clock::now() < deadline && !run.ended()) {
        const auto now = std::chrono::time_point_cast<std::chrono::microseconds>(
            std::chrono::system_clock::now());
        reader.feed(run.read(50ms), now);
        reader.tick(now);
        // The machine that runs the test may tell of itself besides: of its network ports.
        if (const auto ready = reader.ready();
            std::ranges::find(ready, "kernel-log") != ready.end())
            return reader.takeBatch("kernel-log");
    }
    return {};
}

/// A journalctl that holds two entries and then waits, as the real one does with -f.
void writeJournal(const std::filesystem::path& path) {
    std::ofstream file(path);
    file << "#!/bin/sh\n"
            "case \"$*\" in\n"
            "*--help*) echo '--output-fields=' ;;\n"
            "*'-o cat'*) echo text ;;\n"
            "*'-o export'*) echo '__CURSOR=s=a;i=1' ;;\n"
            "*'-o json'*)\n"
            "    echo '{\"__CURSOR\":\"s=a;i=1\",\"MESSAGE\":\"md/raid1:md0: Disk failure on "
            "sda1, disabling device.\"}'\n"
            "    echo '{\"__CURSOR\":\"s=a;i=2\",\"MESSAGE\":\"comm zanzibar[1]: segfault\"}'\n"
            "    echo '{\"__CURSOR\":\"s=a;i=3\",\"MESSAGE\":\"" +
                kLost +
                "\"}'\n"
                "    exec sleep 1000 ;;\n"
                "esac\n";
    file.close();
    ::chmod(path.c_str(), 0755);
}

}  // namespace

TEST_CASE("the journal is followed from its end, its start or behind a cursor") {
    tests::TemporaryDirectory directory;
    writeJournal(directory.path() / "journalctl");
    const auto start = [&](const WatchOptions& options) {
        return scriptWith(options,
                          "PATH=/usr/sbin:", "PATH=" + directory.path().string() + ":/usr/sbin:");
    };
    SECTION("from its end") {
        const auto options = optionsWith({});
        ScriptWatch reader("par-1", options);
        ShellRun run(start(options), {});
        auto batch = nextBatch(reader, run);
        if (batch.records.empty()) {
            CHECK(batch.cursor == "j1;s=a;i=1");
            batch = nextBatch(reader, run);
        }
        REQUIRE(batch.records.size() == 1);
        CHECK(batch.records[0].kind == "file-system-read-only");
        CHECK(batch.cursor == "j1;s=a;i=3");
    }
    SECTION("from its start") {
        const auto options = optionsWith(std::string(rmc::watch::kFromStart));
        ScriptWatch reader("par-1", options);
        ShellRun run(start(options), {});
        CHECK(nextBatch(reader, run).records.at(0).kind == "md-degraded");
    }
    SECTION("behind a cursor") {
        const auto options = optionsWith("j1;s=a;i=1");
        ScriptWatch reader("par-1", options);
        ShellRun run(start(options), {});
        CHECK(nextBatch(reader, run).records.at(0).kind == "file-system-read-only");
    }
}

TEST_CASE("lines that are no hardware's do not leave the partition") {
    tests::TemporaryDirectory directory;
    writeJournal(directory.path() / "journalctl");
    const auto options = optionsWith(std::string(rmc::watch::kFromStart));
    ShellRun run(
        scriptWith(options, "PATH=/usr/sbin:", "PATH=" + directory.path().string() + ":/usr/sbin:"),
        {});
    std::string output;
    const auto deadline = std::chrono::steady_clock::now() + kDeadline;
    while (output.find("i=3") == std::string::npos && std::chrono::steady_clock::now() < deadline)
        output += run.read(50ms);
    CHECK(output.find("i=3") != std::string::npos);
    CHECK(output.find("zanzibar") == std::string::npos);
}

TEST_CASE("the kernel buffer is read behind its sequence number, without lines of programs") {
    tests::TemporaryDirectory directory;
    const auto buffer = directory.path() / "kmsg";
    std::ifstream bootId("/proc/sys/kernel/random/boot_id");
    std::string boot;
    std::getline(bootId, boot);

    const auto options = optionsWith("k1;" + boot + ";1000;7");
    const auto script = scriptWith(options, "/dev/kmsg", buffer.string());
    std::ofstream(buffer).flush();
    ScriptWatch reader("par-1", options);
    ShellRun run(script, {});
    const std::string records = "3,7,1000,-;" + kLost +
                                "\n"
                                "12,8,1001,-;" +
                                kLost +
                                "\n SUBSYSTEM=block\n"
                                // Processors stamp lines out of order; the sequence is what counts.
                                "3,9,999,-;" +
                                kLost + "\n6,10,1002,-;usb 1-1: new device\n";
    std::ofstream(buffer) << records;
    const auto batch = nextBatch(reader, run);
    REQUIRE(batch.records.size() == 1);
    CHECK(batch.cursor == "k1;" + boot + ";999;9");
}
