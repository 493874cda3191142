// SPDX-License-Identifier: GPL-3.0-or-later
// Dumps and bundles: the scripts run by real shells on a played partition, and hostile answers.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

#include "core/model/base64.h"
#include "core/protocol/identity.h"
#include "rmc/collect/dumps.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using core::DumpKind;
using core::PartitionPlatform;
using rmc::AskDumps;
using rmc::DumpAction;
using tests::ShellRun;

namespace {

const std::string kBoundary = "feedfacefeedfacefeedfacefeedface";
const std::string kLabel = "0123456789abcdef";

/// A partition's programs, crash directory and bundles, in a directory of its own.
class Played {
public:
    explicit Played(PartitionPlatform platform = PartitionPlatform::linux) : platform_(platform) {
        for (const char* folder : {"bin", "crash", "bundles"})
            std::filesystem::create_directories(directory_.path() / folder);
    }

    void program(const std::string& name, const std::string& body) const {
        const auto path = directory_.path() / "bin" / name;
        std::ofstream(path) << "#!/bin/sh\n" << body << "\n";
        std::filesystem::permissions(path, std::filesystem::perms::all);
    }
    void file(const std::string& name, const std::string& bytes) const {
        const auto path = directory_.path() / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    }
    std::filesystem::path path(const std::string& name) const { return directory_.path() / name; }

    core::Result<rmc::DumpAnswer> ask(const AskDumps& asked,
                                      std::vector<std::string> shell = {"/bin/sh"},
                                      bool unprivileged = false) const {
        const auto command = rmc::collect::dumpCommand(platform_, {kBoundary, false, asked});
        if (!command)
            return core::passOn(command);
        ShellRun::Options how;
        how.shell = std::move(shell);
        how.unprivileged = unprivileged;
        how.environment = {"CALLBOX_PATH=" + path("bin").string(),
                           "CALLBOX_CRASH_DIRECTORY=" + path("crash").string(),
                           "CALLBOX_BUNDLE_DIRECTORY=" + path("bundles").string(),
                           "PATH=/usr/bin:/bin"};
        ShellRun run(command->input, how);
        return rmc::collect::readDumps(run.readAll(120s), kBoundary, asked);
    }

    /// The bundle once it has been made.
    rmc::DumpAnswer made(const std::vector<std::string>& shell = {"/bin/sh"}) const {
        AskDumps asked;
        asked.action = DumpAction::make;
        asked.item = kLabel;
        const auto begun = ask(asked, shell);
        REQUIRE(begun);
        CHECK(begun->state == "started");
        asked.action = DumpAction::progress;
        const auto until = std::chrono::steady_clock::now() + 60s;
        for (;;) {
            const auto answer = ask(asked, shell);
            REQUIRE(answer);
            if (answer->state != "running" || std::chrono::steady_clock::now() > until)
                return *answer;
            std::this_thread::sleep_for(20ms);
        }
    }

private:
    PartitionPlatform platform_;
    tests::TemporaryDirectory directory_;
};

AskDumps question(DumpAction action, DumpKind kind = DumpKind::sos, const std::string& item = {}) {
    AskDumps asked;
    asked.action = action;
    asked.kind = kind;
    asked.item = item;
    return asked;
}

bool isRoot() {
    if (::geteuid() == 0)
        return true;
    WARN("skipped: the script serves root only");
    return false;
}

const char* const kFakeSos = R"(
[ "$1 $2 $3" = 'report --batch --tmp-dir' ] || exit 7
printf 'bundle bytes' >"$4/sosreport-lpar1-2026.tar.xz"
printf 'digest' >"$4/sosreport-lpar1-2026.tar.xz.sha256")";

}  // namespace

TEST_CASE("a bundle is made beside the channel, read whole and removed, in every shell") {
    if (!isRoot())
        return;
    const auto shell = GENERATE(std::vector<std::string>{"dash"}, std::vector<std::string>{"bash"},
                                std::vector<std::string>{"busybox", "sh"});
    const auto installed = tests::installedShell(shell);
    if (!installed) {
        WARN(shell.front() + " is not installed: not tested");
        return;
    }
    const Played partition;
    partition.program("sos", kFakeSos);
    const auto ended = partition.made(*installed);
    CHECK(ended.state == "ended");
    CHECK(ended.figure == 0);
    REQUIRE(ended.dumps.size() == 1);
    CHECK(ended.dumps[0].bytes == 12);
    CHECK(ended.dumps[0].item == kLabel);
    const auto digest =
        partition.ask(question(DumpAction::digest, DumpKind::sos, kLabel), *installed);
    REQUIRE(digest);
    CHECK(digest->digest == core::protocol::sha256Hex("bundle bytes"));
    auto piece = question(DumpAction::read, DumpKind::sos, kLabel);
    piece.bytes = 65'536;
    const auto read = partition.ask(piece, *installed);
    REQUIRE(read);
    CHECK(core::base64Decode(read->content).value_or("") == "bundle bytes");
    // Only root reads it, and nothing of it stays.
    struct stat status{};
    REQUIRE(::stat(partition.path("bundles").c_str(), &status) == 0);
    CHECK((status.st_mode & 077U) == 0);
    REQUIRE(partition.ask(question(DumpAction::remove, DumpKind::sos, kLabel), *installed));
    CHECK(std::filesystem::is_empty(partition.path("bundles")));
}

TEST_CASE("a maker that is slow to start is not called started before the channel may end") {
    if (!isRoot())
        return;
    const Played partition;
    partition.program("sos", kFakeSos);
    partition.program("setsid", R"(sleep 0.5; exec /usr/bin/setsid "$@")");
    CHECK(partition.made().state == "ended");
}

TEST_CASE("what kdump left is listed, its messages apart from the memory, and read in pieces") {
    if (!isRoot())
        return;
    const Played partition;
    std::string memory;
    for (std::size_t i = 0; i < 200'000; ++i)
        memory += static_cast<char>(i * 7 % 256);
    partition.file("crash/127.0.0.1-2026-07-13-10:00:00/vmcore", memory);
    partition.file("crash/127.0.0.1-2026-07-13-10:00:00/vmcore-dmesg.txt", "[1.0] panic\n");
    partition.file("crash/202607131000/dump.202607131000", "debian");
    std::filesystem::create_symlink("/etc/passwd", partition.path("crash/202607131000/vmcore"));
    const auto listed = partition.ask(question(DumpAction::list));
    REQUIRE(listed);
    const auto named = [&](DumpKind kind, const std::string& item) {
        return std::find_if(listed->dumps.begin(), listed->dumps.end(), [&](const auto& dump) {
            return dump.kind == kind && dump.item == item;
        });
    };
    const std::string item = "127.0.0.1-2026-07-13-10:00:00";
    REQUIRE(named(DumpKind::kdump, item) != listed->dumps.end());
    REQUIRE(named(DumpKind::vmcore, item) != listed->dumps.end());
    CHECK(named(DumpKind::vmcore, item)->bytes == memory.size());
    CHECK(named(DumpKind::vmcore, item)->at);
    // A link is passed over for the file beside it.
    REQUIRE(named(DumpKind::vmcore, "202607131000") != listed->dumps.end());
    CHECK(named(DumpKind::vmcore, "202607131000")->bytes == 6);
    std::string whole;
    auto piece = question(DumpAction::read, DumpKind::vmcore, item);
    piece.bytes = 131'072;
    while (whole.size() < memory.size()) {
        piece.offset = whole.size();
        const auto read = partition.ask(piece);
        REQUIRE(read);
        const auto bytes = core::base64Decode(read->content).value_or("");
        REQUIRE_FALSE(bytes.empty());
        whole += bytes;
    }
    CHECK(whole == memory);
    CHECK(partition.ask(question(DumpAction::digest, DumpKind::kdump, "gone")).error().code ==
          core::ErrorCode::notFound);
}

TEST_CASE("a bundle that is being made ends when it is removed") {
    if (!isRoot())
        return;
    const Played partition;
    partition.program("sos", "echo $$ >\"$4/sos.pid\"; exec sleep 120");
    REQUIRE(partition.ask(question(DumpAction::make, DumpKind::sos, kLabel)));
    const auto file = partition.path("bundles/" + kLabel + "/sos.pid");
    const auto until = std::chrono::steady_clock::now() + 60s;
    pid_t process = 0;
    while (process == 0 && std::chrono::steady_clock::now() < until) {
        std::ifstream(file) >> process;
        std::this_thread::sleep_for(10ms);
    }
    REQUIRE(process > 0);
    CHECK(partition.ask(question(DumpAction::progress, DumpKind::sos, kLabel))->state == "running");
    REQUIRE(partition.ask(question(DumpAction::remove, DumpKind::sos, kLabel)));
    CHECK(partition.ask(question(DumpAction::progress, DumpKind::sos, kLabel))->state == "gone");
    const auto gone = [&] { return ::kill(process, 0) != 0; };
    while (!gone() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(10ms);
    CHECK(gone());
}

TEST_CASE("an AIX partition makes a snap bundle and tells of its system dump") {
    if (!isRoot())
        return;
    const Played partition(PartitionPlatform::aix);
    partition.program("snap", "[ \"$1 $3\" = '-d -gc' ] && printf 'snap' >\"$2/snap.pax.Z\"");
    partition.program("sysdumpdev", "printf '0453-039\\nSize:               1048576 bytes\\n'");
    const auto ended = partition.made();
    CHECK(ended.state == "ended");
    const auto listed = partition.ask(question(DumpAction::list));
    REQUIRE(listed);
    REQUIRE(listed->dumps.size() == 2);
    CHECK(listed->dumps[0].kind == DumpKind::sysdump);
    CHECK(listed->dumps[0].bytes == 1'048'576);
    CHECK(listed->dumps[1].kind == DumpKind::snap);
    CHECK(listed->dumps[1].bytes == 4);
    CHECK(partition.ask(question(DumpAction::digest, DumpKind::sysdump, "sysdump")).error().code ==
          core::ErrorCode::notFound);
}

TEST_CASE("what cannot be done says why, and what to do") {
    const Played partition;
    if (isRoot()) {
        const auto refused = partition.ask(question(DumpAction::list), {"/bin/sh"}, true);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == core::ErrorCode::denied);
        const auto missing = partition.ask(question(DumpAction::make, DumpKind::sos, kLabel));
        const bool there =
            std::filesystem::exists("/usr/bin/sos") || std::filesystem::exists("/usr/sbin/sos");
        if (!there)
            CHECK(missing.error().message.key == "collect.bundle-program-missing");
        else
            CHECK(partition.ask(question(DumpAction::remove, DumpKind::sos, kLabel)));
    }
    CHECK(rmc::collect::dumpCommand(PartitionPlatform::linux, {kBoundary, true, {}})
              .error()
              .message.key == "collect.dumps-prepared");
    for (const auto platform : {PartitionPlatform::hmc, PartitionPlatform::vios})
        CHECK(rmc::collect::dumpCommand(platform, {kBoundary, false, {}}).error().code ==
              core::ErrorCode::unsupported);
}

TEST_CASE("hostile names, places and answers are refused") {
    for (const std::string item : {"../etc", ".", "", "a b", "$(id)", "a/b", "a\nb", "-x;id"}) {
        INFO(item);
        const auto asked = question(DumpAction::digest, DumpKind::sos, item);
        CHECK_FALSE(rmc::collect::dumpCommand(PartitionPlatform::linux, {kBoundary, false, asked}));
    }
    // What is removed is this console's own, named in hexadecimal.
    for (const std::string item : {"sosreport-lpar1", "crash"})
        CHECK_FALSE(rmc::collect::dumpCommand(
            PartitionPlatform::linux,
            {kBoundary, false, question(DumpAction::remove, DumpKind::sos, item)}));
    auto piece = question(DumpAction::read, DumpKind::sos, "x");
    for (const std::uint64_t bytes : {0ULL, 1ULL, 65'535ULL, 2'097'152ULL}) {
        piece.bytes = bytes;
        CHECK_FALSE(rmc::collect::dumpCommand(PartitionPlatform::linux, {kBoundary, false, piece}));
    }
    const auto answered = [](const std::string& text, const AskDumps& asked) {
        const std::string mark = "\n@" + kBoundary;
        return rmc::collect::readDumps(mark + " start 1\n" + mark + " begin dumps -\n" + text +
                                           mark + " end dumps 0 100000\n" + mark + " done\n",
                                       kBoundary, asked);
    };
    const auto listed = answered(
        "sos\t../../x\t1\t1\nnews\tx\t1\t1\nsos\tx\t99999999999999999999999\t1\nsos\ty\t-1\t1\n"
        "vmcore\tz\t5\t99999999999999\n\xff\x01\nsos\tgood\t7\t1700000000\n",
        question(DumpAction::list));
    REQUIRE(listed);
    REQUIRE(listed->dumps.size() == 2);
    CHECK(listed->dumps[0].item == "z");
    CHECK_FALSE(listed->dumps[0].at);
    CHECK(listed->dumps[1].item == "good");
    CHECK_FALSE(answered("nonsense", question(DumpAction::digest, DumpKind::sos, "x")));
    piece.bytes = 65'536;
    CHECK_FALSE(answered(std::string(65'537, 'x'), piece));
}
