// SPDX-License-Identifier: GPL-3.0-or-later
// `callbox partition prepare --install` from the command line to a partition whose accounts,
// programs and keys are its own: a real sshd in a mount namespace, so that the script may run as it
// is, and nothing of the machine itself is changed.
#include <sys/stat.h>

#include "tests/integration/partitions/console_rig.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::ConsoleRig;

namespace {

/// Runs what follows with directories of its own in place of those that the script writes to.
constexpr const char* kOwnPlaces =
    "#!/bin/sh\n"
    "place=$1\nshift\n"
    "mount -t tmpfs tmpfs \"$place\" && mkdir \"$place/etc\" && cp -a /etc/. \"$place/etc\" &&\n"
    "    mount --bind \"$place/etc\" /etc && mount -t tmpfs tmpfs /var/lib &&\n"
    "    mkdir \"$place/local\" && mount --bind \"$place/local\" /usr/local || exit 1\n"
    "exec \"$@\"\n";

bool namespacesWork(const ConsoleRig& rig) {
    int status = -1;
    tests::runProgram({"/usr/bin/unshare", "--mount", "--propagation", "private", "mount", "-t",
                       "tmpfs", "tmpfs", rig.directory.path().string()},
                      rig.at("unshare.out"), &status);
    return ::getuid() == 0 && status == 0;
}

tests::SshdOptions apart(const ConsoleRig& rig) {
    const auto script = rig.at("own-places");
    std::ofstream(script) << kOwnPlaces;
    ::chmod(script.c_str(), 0755);
    std::filesystem::create_directory(rig.at("place"));
    tests::SshdOptions options;
    options.launcher = {"/usr/bin/unshare", "--mount", "--propagation",
                        "private",          script,    rig.at("place")};
    // Root's keys are the test's, every other account's its own.
    options.lines = {"AuthorizedKeysFile " + rig.at("keys.%u") + " .ssh/authorized_keys"};
    return options;
}

}  // namespace

TEST_CASE("a partition is prepared from the command line and then read by its new account") {
    ConsoleRig rig;
    if (!namespacesWork(rig)) {
        WARN("skipped: no mount namespaces here");
        return;
    }
    std::ofstream(rig.at("keys.root")) << rig.keyLine << "\n";
    const auto sshd = rig.server("lpar1", apart(rig));
    rig.add("lpar1", sshd->address());
    CHECK(rig.partition("lpar1").address.user == "root");

    const auto said = rig.callbox({"partition", "prepare", "--install", "lpar1", "--user", "cbx"});
    INFO(said << sshd->log());
    CHECK(rig.partition("lpar1").address.user == "cbx");
    REQUIRE(rig.reaches("lpar1", ChannelState::active));
    // Nothing of it on this machine itself.
    CHECK_FALSE(std::filesystem::exists("/usr/local/libexec/callbox/dispatch"));

    rig.collect("lpar1");
    const auto inventory = rig.api->call(api::kInventoryGet, {"lpar1"});
    REQUIRE(inventory);
    REQUIRE(inventory->inventory);
    CHECK_FALSE(inventory->inventory->items.empty());
    for (const auto& source : inventory->inventory->unreadable)
        CHECK(source.source != "dispatcher");
    const auto& capabilities = rig.partition("lpar1").capabilities;
    CHECK(std::find(capabilities.begin(), capabilities.end(), "root") == capabilities.end());
    const auto log = sshd->log();
    CHECK(log.find("forced-command (key-option) '/usr/local/libexec/callbox/dispatch' for cbx") !=
          std::string::npos);

    // The key that prepared runs nothing else there: sensors say why they cannot run.
    rig.callbox({"mksensor", "-n", "lpar1", "-i", "0", "depth", "echo Int32=5"});
    rig.callbox({"refsensor", "depth"}, 4);
    const auto sensors = rig.api->call(api::kSensorList);
    REQUIRE(sensors);
    REQUIRE(sensors->sensors.size() == 1);
    CHECK(sensors->sensors.front().failure.key == "channel.dispatcher-only");
}

TEST_CASE("a preparation that cannot be is refused before anything is done") {
    ConsoleRig rig;
    const auto sshd = rig.server("lpar1");
    rig.add("lpar1", sshd->address());
    const auto prepare = [&](api::PrepareArguments arguments) {
        return rig.api->call(api::kPartitionPrepare, arguments);
    };
    CHECK(prepare({"nobody", "cbx", "root", ""}).error().code == ErrorCode::notFound);
    CHECK(prepare({"lpar1", "root", "root", ""}).error().field == "user");
    CHECK(prepare({"lpar1", "a;id", "root", ""}).error().field == "user");
    CHECK(prepare({"lpar1", "cbx", "root", std::string(2000, 'x')}).error().field == "password");
    api::PartitionModifyArguments declare;
    declare.id = "lpar1";
    declare.access.emplace();
    declare.access->platform = PartitionPlatform::aix;
    REQUIRE(rig.api->call(api::kPartitionModify, declare));
    CHECK(prepare({"lpar1", "cbx", "root", ""}).error().message.key ==
          "prepare.install-unsupported");
    CHECK(rig.partition("lpar1").address.user == sshd->address().user);
}
