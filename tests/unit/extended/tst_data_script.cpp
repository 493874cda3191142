// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts of extended error data run by real shells, and hostile answers to them.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include "rmc/collect/dispatcher.h"
#include "rmc/collect/extended_data.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using core::PartitionPlatform;
using rmc::collect::DataOptions;
using tests::ShellRun;

namespace {

const std::string kBoundary = "feedfacefeedfacefeedfacefeedface";

DataOptions options(core::DataSet set = core::DataSet::primary) {
    DataOptions options;
    options.boundary = kBoundary;
    options.set = set;
    options.subsystem = "disk";
    options.age = 60s;
    return options;
}

core::Result<core::GatheredData> run(PartitionPlatform platform, const DataOptions& wanted,
                                     const ShellRun::Options& shell) {
    const auto command = rmc::collect::dataCommand(platform, wanted);
    REQUIRE(command);
    ShellRun run(command->input, shell);
    return rmc::collect::readData(run.readAll(280s), kBoundary);
}

std::string textOf(const core::GatheredData& data, const std::string& name) {
    for (const auto& file : data.files)
        if (file.name == name)
            return file.text;
    return "none";
}

std::string framed(const std::string& sections) {
    return "noise\n\n@" + kBoundary + " start 1\n" + sections + "\n@" + kBoundary + " done\n";
}

std::string section(const std::string& source, const std::string& subject,
                    const std::string& text) {
    const std::string mark = "\n@" + kBoundary;
    return mark + " begin " + source + ' ' + subject + '\n' + text + mark + " end " + source +
           " 0 1000000\n";
}

}  // namespace

TEST_CASE("each shell gathers, whatever this machine has") {
    const auto shell = GENERATE(std::vector<std::string>{"dash"}, std::vector<std::string>{"bash"},
                                std::vector<std::string>{"busybox", "sh"});
    const auto installed = tests::installedShell(shell);
    if (!installed) {
        WARN(shell.front() + " is not installed: not tested");
        return;
    }
    ShellRun::Options how;
    how.shell = *installed;
    how.unprivileged = true;
    const auto primary = run(PartitionPlatform::linux, options(), how);
    REQUIRE(primary);
    CHECK(primary->files.size() + primary->unreadable.size() > 0);
    const auto secondary = run(PartitionPlatform::linux, options(core::DataSet::secondary), how);
    REQUIRE(secondary);
    CHECK(secondary->unreadable.size() > 0);
}

TEST_CASE("a prepared partition is asked by a word, and its dispatcher gathers") {
    tests::TemporaryDirectory directory;
    ::chmod(directory.path().c_str(), 0755);
    const auto file = (directory.path() / "dispatch").string();
    std::ofstream(file) << rmc::collect::dispatcherScript();
    auto wanted = options();
    wanted.prepared = true;
    const auto command = rmc::collect::dataCommand(PartitionPlatform::linux, wanted);
    REQUIRE(command);
    CHECK(command->command == "callbox-data");
    CHECK(command->input == kBoundary + "\nelevate yes\nset primary\nsubsystem disk\nage 60\n");
    ShellRun::Options how;
    how.shell = {"/bin/sh", file};
    how.environment = {"SSH_ORIGINAL_COMMAND=callbox-data", "PATH=/usr/bin:/bin"};
    ShellRun byWord(command->input, how);
    CHECK(rmc::collect::readData(byWord.readAll(120s), kBoundary));
    // A console that does not know yet sends its whole script.
    how.environment[0] = "SSH_ORIGINAL_COMMAND=sh";
    wanted.prepared = false;
    ShellRun byScript(rmc::collect::dataCommand(PartitionPlatform::linux, wanted)->input, how);
    CHECK(rmc::collect::readData(byScript.readAll(120s), kBoundary));
    const auto older =
        rmc::collect::readData("callbox-dispatch 1 0123456789abcdef\nLinux\n", kBoundary);
    CHECK(older.error().message.key == "collect.data-dispatcher");
}

TEST_CASE("of AIX's error log the hardware entries are taken, without the name of the node") {
    tests::TemporaryDirectory directory;
    ::chmod(directory.path().c_str(), 0755);
    const auto program = directory.path() / "errpt";
    std::ofstream(program) << "#!/bin/sh\n[ \"$1 $2 $3\" = '-a -d H' ] || exit 0\n"
                              "printf 'LABEL: DISK_ERR4\\nNode Id:         prod-db1\\n"
                              "Class:           H\\nResource Name:   hdisk3\\n'\n";
    std::filesystem::permissions(program, std::filesystem::perms::all);
    ShellRun::Options how;
    how.environment = {"CALLBOX_PATH=" + directory.path().string(), "PATH=/usr/bin:/bin"};
    const auto data = run(PartitionPlatform::aix, options(), how);
    REQUIRE(data);
    CHECK(textOf(*data, "errpt.txt") ==
          "LABEL: DISK_ERR4\nClass:           H\nResource Name:   hdisk3\n");
}

TEST_CASE("only lines about hardware are taken of the kernel log, and none that name people") {
    const auto data = rmc::collect::readData(
        framed(section("kernel-log", "-",
                       "EDAC MC0: 1 CE on DIMM_A1\n"
                       "oom-kill: Killed process 7 (mysqld)\n"
                       "EXT4-fs error (device sda1): I/O error, dev sda comm mysqld\n"
                       "IN=eth0 SRC=10.0.0.1 DST=10.0.0.2\n"
                       "\x1b[31mI/O error, dev sdb, sector 8\n")),
        kBoundary);
    REQUIRE(data);
    CHECK(textOf(*data, "kernel-log.txt") ==
          "EDAC MC0: 1 CE on DIMM_A1\n\\x1b[31mI/O error, dev sdb, sector 8\n");
}

TEST_CASE("hostile names become plain ones, and a name comes once") {
    const auto data = rmc::collect::readData(
        framed(section("../../etc/passwd", "$(id)", "a\n") + section("smartctl", "sda", "b\n") +
               section("smartctl", "sda", "c\n") + section("smartctl", "\xff\x01", "d\n")),
        kBoundary);
    REQUIRE(data);
    REQUIRE(data->files.size() == 3);
    for (const auto& file : data->files)
        CHECK(core::isDataFileName(file.name));
    CHECK(textOf(*data, "smartctl-sda.txt") == "b\n");
}

TEST_CASE("a run that did not finish, or a restricted shell, gives nothing") {
    CHECK(rmc::collect::readData("", kBoundary).error().code == core::ErrorCode::protocol);
    CHECK(rmc::collect::readData(framed("").substr(0, 60), kBoundary).error().code ==
          core::ErrorCode::protocol);
    for (const auto platform : {PartitionPlatform::hmc, PartitionPlatform::vios})
        CHECK(rmc::collect::dataCommand(platform, options()).error().code ==
              core::ErrorCode::unsupported);
    auto hostile = options();
    hostile.subsystem = "disk\nset secondary; touch /tmp/x $(id)";
    const auto command = rmc::collect::dataCommand(PartitionPlatform::linux, hostile);
    REQUIRE(command);
    CHECK(command->input.find("$(id)") == std::string::npos);
    CHECK(command->input.find("subsystem disksetsecondarytouchtmp") != std::string::npos);
}
