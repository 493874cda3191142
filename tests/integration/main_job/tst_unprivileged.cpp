// SPDX-License-Identifier: GPL-3.0-or-later
// callboxd as an ordinary account without a single capability: it calls home by itself, and has
// callbox-helper do the rest.
#include <filesystem>
#include <fstream>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace callbox::tests;
namespace api = core::api;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> kUnprivileged = {
    "setpriv",    "--reuid", "nobody",         "--regid", "nogroup",       "--clear-groups",
    "--inh-caps", "-all",    "--bounding-set", "-all",    "--no-new-privs"};

bool runs(const MainJobRig& rig, const std::vector<std::string>& words) {
    auto all = kUnprivileged;
    all.insert(all.end(), words.begin(), words.end());
    int status = -1;
    return runProgram(all, rig.directory() / "tried.out", &status) && status == 0;
}

/// "CapEff" of /proc/ID/status.
std::string statusOf(pid_t process, const std::string& key) {
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(key + ":"))
            return line.substr(line.find_first_not_of(" \t", key.size() + 1));
    return {};
}

/// The process and those it started.
std::vector<pid_t> family(pid_t process) {
    std::vector<pid_t> all{process};
    const auto name = std::to_string(process);
    std::ifstream children("/proc/" + name + "/task/" + name + "/children");
    for (pid_t child = 0; children >> child;)
        all.push_back(child);
    return all;
}

core::TestStep stepOf(MainJobRig& rig, const std::string& connection, const std::string& name) {
    const auto client = rig.client();
    REQUIRE(client);
    const auto job = client->testConnection(connection);
    REQUIRE(job);
    for (const core::TestStep& step : job->steps)
        if (step.name == name)
            return step;
    FAIL(core::toJson(*job));
    return {};
}

}  // namespace

TEST_CASE("callboxd needs no privileges and asks callbox-helper for what does") {
    if (::geteuid() != 0) {
        WARN("skipped: only root can run callboxd as another account");
        return;
    }
    MainJobRig rig;
    fs::permissions(rig.directory(), fs::perms(0755));
    if (!runs(rig, {"test", "-x", programDirectory() + "/callboxd"})) {
        WARN("skipped: the built programs cannot be run by another account");
        return;
    }
    const passwd* nobody = ::getpwnam("nobody");
    REQUIRE(nobody);
    REQUIRE(::chown(rig.directory().c_str(), nobody->pw_uid, nobody->pw_gid) == 0);

    const auto helperSocket = (rig.directory() / "helper.sock").string();
    rig.servicePrefix = kUnprivileged;
    rig.serviceArguments = {"--helper-socket", helperSocket};
    REQUIRE(rig.startReceiver());
    INFO(rig.log());
    REQUIRE(rig.startService());
    REQUIRE(rig.setUp() == "");
    for (const pid_t process : family(rig.service().id())) {
        INFO(process);
        CHECK(statusOf(process, "Uid").starts_with(std::to_string(nobody->pw_uid) + "\t"));
        CHECK(statusOf(process, "NoNewPrivs") == "1");
        for (const char* set : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"})
            CHECK(statusOf(process, set) == "0000000000000000");
    }
    REQUIRE(rig.waitForEmptyOutbox());
    CHECK(stepOf(rig, "", "message").verdict == core::Verdict::passed);

    // What it keeps is its own account's alone.
    for (const auto& entry : fs::recursive_directory_iterator(rig.directory() / "callboxd")) {
        struct stat status{};
        REQUIRE(::lstat(entry.path().c_str(), &status) == 0);
        INFO(entry.path());
        CHECK(status.st_uid == nobody->pw_uid);
        CHECK(((status.st_mode & 0077) == 0 || (status.st_mode & S_IFMT) == S_IFDIR));
    }

    // A tunnel needs root: without the helper that is what is missing; with it the request is
    // taken, and it is strongSwan that is not there.
    const auto client = rig.client();
    REQUIRE(client);
    core::Connection tunnel;
    tunnel.name = "Tunnel";
    tunnel.plugin = "vpn";
    tunnel.settings = {{"gateway", "192.0.2.2"},
                       {"gateway-identity", "gateway.example.net"},
                       {"receiver-address", "10.99.0.1"},
                       {"login", "preshared-key"}};
    const auto stored = client->setOnlyConnection(tunnel);
    REQUIRE(stored);
    const auto& id = *stored;
    REQUIRE(client->call(api::kConnectionSecret, {id, "preshared-key", "a secret of the tunnel"}));
    CHECK(stepOf(rig, id, "ike").finding.key == "helper.absent");

    ChildProcess helper;
    REQUIRE(helper.start({programDirectory() + "/callbox-helper", "--client", "nobody", "--socket",
                          helperSocket, "--state-directory", (rig.directory() / "helper").string(),
                          "--vici-socket", (rig.directory() / "no.vici").string()},
                         rig.directory() / "helper.out"));
    REQUIRE(eventually([&] { return listensAt(helperSocket); }));
    INFO(readFile(rig.directory() / "helper.out"));
    CHECK(stepOf(rig, id, "ike").finding.key == "helper.no-charon");
}
