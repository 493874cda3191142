// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner keeps on a machine, planted all over a partition under words of its own, is in
// nothing that Callbox collects or watches there.
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/inventory/allow_list.h"
#include "core/json/codec.h"
#include "rmc/collect/linux_collection.h"
#include "rmc/watch/linux_watch.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/rmc_process.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;

namespace {

const std::string kBoundary = "feedfacefeedfacefeedfacefeedface";

/// One word for each kind of business, so that a failure says which it was.
const std::vector<std::string> kMarkers{
    "zanzibar-account",     "zanzibar-gecos", "zanzibar-argument",
    "zanzibar-environment", "zanzibar-file",  "zanzibar-content",
    "zanzibar-history",     "zanzibar-mount", "zanzibar-session"};

/// Plants the words. Accounts and mounts are in a mount namespace of the test's own, where that
/// may be made; they end with the test.
class Planted {
public:
    Planted() {
        ::chmod(directory_.path().c_str(), 0755);
        std::filesystem::create_directory(home());
        write(home() / "zanzibar-file-payroll.ods", "zanzibar-content\n");
        for (const char* name : {".bash_history", ".sh_history", ".mysql_history", ".lesshst"})
            write(home() / name, "invoice --customer zanzibar-history\n");
        for (const char* name : {".profile", ".bashrc", ".shrc", ".sqliterc", ".inputrc"})
            write(home() / name, "# zanzibar-content\n");
        plantAccounts();
        tests::ShellRun::Options process;
        process.extraArguments = {"-s", "zanzibar-argument", "--customer=zanzibar-argument"};
        process.environment = {"CUSTOMER=zanzibar-environment", "PATH=/usr/bin:/bin",
                               "HOME=" + home().string()};
        process_ = std::make_unique<tests::ShellRun>("cd \"$HOME\" && sleep 600\n", process);
        process.unprivileged = true;
        other_ = std::make_unique<tests::ShellRun>("sleep 600\n", process);
        // Both are what they are once their shells have begun.
        const auto until = std::chrono::steady_clock::now() + 60s;
        for (const auto* run : {process_.get(), other_.get()})
            while (tests::readFile("/proc/" + std::to_string(run->pid()) + "/cmdline")
                           .find("zanzibar-argument") == std::string::npos &&
                   std::chrono::steady_clock::now() < until)
                std::this_thread::sleep_for(10ms);
    }

    ~Planted() {
        if (mounted_) {
            ::umount2(mount().c_str(), MNT_DETACH);
            ::umount2("/etc/passwd", MNT_DETACH);
        }
    }

    std::filesystem::path home() const { return directory_.path() / "home"; }
    std::filesystem::path mount() const { return home() / "zanzibar-mount"; }
    const std::filesystem::path& directory() const { return directory_.path(); }
    bool mounted() const { return mounted_; }

private:
    static void write(const std::filesystem::path& file, const std::string& text) {
        std::ofstream(file) << text;
        ::chmod(file.c_str(), 0644);
    }

    void plantAccounts() {
        std::filesystem::create_directory(mount());
        if (::unshare(CLONE_NEWNS) != 0 ||
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
            WARN("no mount namespace may be made here: accounts and mounts are not planted");
            return;
        }
        const auto accounts = directory_.path() / "passwd";
        std::filesystem::copy_file("/etc/passwd", accounts);
        std::ofstream(accounts, std::ios::app)
            << "zanzibar-account:x:61111:61111:zanzibar-gecos:/home/zanzibar-account:/bin/sh\n";
        ::chmod(accounts.c_str(), 0644);
        mounted_ = ::mount(accounts.c_str(), "/etc/passwd", nullptr, MS_BIND, nullptr) == 0 &&
                   ::mount("zanzibar-mount", mount().c_str(), "tmpfs", 0, "size=1m") == 0;
        CHECK(mounted_);
    }

    tests::TemporaryDirectory directory_;
    std::unique_ptr<tests::ShellRun> process_;
    std::unique_ptr<tests::ShellRun> other_;
    bool mounted_ = false;
};

void checkClean(std::string_view what, const std::string& text) {
    for (const auto& marker : kMarkers) {
        const auto at = text.find(marker);
        INFO(what << ": "
                  << (at == std::string::npos ? "" : text.substr(at > 200 ? at - 200 : 0, 400)));
        CHECK(at == std::string::npos);
    }
    // Whatever case and form the word takes.
    CHECK(text.find("zanzibar") == std::string::npos);
}

}  // namespace

TEST_CASE("neither messages nor inventory of a partition hold its owner's business") {
    const Planted planted;
    std::filesystem::create_directory(planted.directory() / "sshd");
    tests::SshdOptions options;
    options.lines = {"SetEnv HOME=" + planted.home().string() +
                     " CUSTOMER=zanzibar-environment LC_CUSTOMER=zanzibar-session"};
    tests::SshdFixture sshd(planted.directory() / "sshd", options);
    tests::RmcProcess rmc(planted.directory() / "keys");
    REQUIRE(sshd.start());
    const auto* ready = rmc.await([](const auto& message) { return message.ready.has_value(); });
    REQUIRE(ready);
    REQUIRE(sshd.authorize(ready->ready->publicKeyLine));
    rmc::WatchPartition watch;
    watch.partitionId = "par-1";
    watch.address = sshd.address();
    watch.hostKey = rmc.probe(sshd.address());
    REQUIRE(watch.hostKey);
    watch.utilizationInterval = 2;
    // All that the kernel's log still holds, too.
    watch.cursors["kernel-log"] = "from-start";
    rmc.watch(watch);
    INFO(sshd.log());
    REQUIRE(rmc.await([](const auto& message) {
        return message.channelChanged &&
               message.channelChanged->state == core::ChannelState::active;
    }));
    const auto collected = rmc.collect("par-1");
    REQUIRE(collected);
    REQUIRE(collected->inventory);
    CHECK(collected->inventory->items.size() > 10);
    CHECK(rmc.await([](const auto& message) { return message.utilizationSampled.has_value(); }));

    for (const auto& message : rmc.messages)
        checkClean("a message of callbox-rmc", core::toJson(message));
    checkClean("what may leave the console",
               core::toJson(core::inventory::redact(*collected->inventory, nullptr)));
}

TEST_CASE("no byte that the scripts print is of the owner's business, as root and as nobody") {
    const Planted planted;
    const bool unprivileged = GENERATE(false, true);
    tests::ShellRun::Options options;
    options.unprivileged = unprivileged;
    options.environment = {"HOME=" + planted.home().string(),
                           "CUSTOMER=zanzibar-environment",
                           "PATH=/usr/bin:/bin",
                           "LOGNAME=zanzibar-account",
                           "USER=zanzibar-account",
                           "MAIL=/var/mail/zanzibar-account"};

    tests::ShellRun sweep(*rmc::collect::linuxCollectionScript(kBoundary), options);
    const auto swept = sweep.readAll(120s);
    CHECK(rmc::collect::readCollection(swept, {"par-1", kBoundary, core::TimePoint{}}));
    checkClean("the sweep", swept);

    rmc::watch::WatchOptions wanted;
    wanted.boundary = kBoundary;
    wanted.cursors["kernel-log"] = std::string(rmc::watch::kFromStart);
    wanted.utilizationInterval = 1s;
    tests::ShellRun watch(*rmc::watch::linuxWatchScript(wanted), options);
    std::string watched;
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    const auto beats = [&] {
        std::size_t count = 0;
        for (auto at = watched.find(" beat\n"); at != std::string::npos;
             at = watched.find(" beat\n", at + 1))
            ++count;
        return count;
    };
    while (beats() < 2 && std::chrono::steady_clock::now() < deadline)
        watched += watch.read(500ms);
    CHECK(beats() >= 2);
    checkClean("the watch", watched);
}

TEST_CASE("the words are where a collector that reads too much would find them") {
    const Planted planted;
    tests::ShellRun::Options options;
    options.environment = {"HOME=" + planted.home().string(), "CUSTOMER=zanzibar-environment",
                           "LC_CUSTOMER=zanzibar-session", "PATH=/usr/bin:/bin"};
    tests::ShellRun look(
        "cat /etc/passwd /proc/mounts /proc/[0-9]*/cmdline\n"
        "env; ls \"$HOME\"; cat \"$HOME\"/.bash* \"$HOME\"/*.ods\n",
        options);
    const auto seen = look.readAll(60s);
    for (const auto& marker : kMarkers) {
        INFO(marker);
        const bool account = marker == "zanzibar-account" || marker == "zanzibar-gecos";
        if (planted.mounted() || !account)
            CHECK(seen.find(marker) != std::string::npos);
    }
}
