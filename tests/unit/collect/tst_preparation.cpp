// SPDX-License-Identifier: GPL-3.0-or-later
// The script that prepares a partition, run with its places and programs replaced by the test's.
#include <filesystem>
#include <fstream>
#include <iterator>

#include <sys/stat.h>

#include "rmc/collect/dispatcher.h"
#include "rmc/collect/preparation.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using core::PartitionPlatform;
using rmc::collect::preparationText;

namespace {

const std::string kBlob = "AAAAC3NzaC1lZDI1NTE5AAAAIB4vLkTcBJeoLBwzXw0gY8xXcRzGvYv0QdZ2o8Q4uB1r";
const std::string kKey = "ssh-ed25519 " + kBlob + " callbox@console";

struct Place {
    Place() {
        for (const char* folder : {"bin", "home", "rules"})
            std::filesystem::create_directory(directory.path() / folder);
        tool("id", "echo 0");
        tool("getent", "[ -e " + at("account") + " ] && echo \"$2:*:990:990::" + at("home") +
                           ":/bin/sh\"; exit 0");
        tool("useradd", "echo \"$*\" >" + at("account"));
        tool("usermod", "exit 0");
        tool("restorecon", "exit 0");
        tool("visudo", "cp \"$4\" " + at("checked") + "; [ ! -e " + at("refuse") + " ]");
        tool("lspci", "exit 0");
        tool("dmidecode", "exit 0");
    }

    std::string at(const std::string& name) const { return (directory.path() / name).string(); }
    void tool(const std::string& name, const std::string& text) const {
        std::ofstream(at("bin/" + name)) << "#!/bin/sh\n" << text << "\n";
        ::chmod(at("bin/" + name).c_str(), 0755);
    }

    std::string run(const std::string& user = "callbox") const {
        auto script = *preparationText({PartitionPlatform::linux, user, kKey});
        const auto replace = [&](const std::string& what, const std::string& with) {
            const auto found = script.find(what);
            REQUIRE(found != std::string::npos);
            script.replace(found, what.size(), with);
        };
        // The first of each is the script's own, before the dispatcher in it.
        replace("PATH=/usr/sbin", "PATH=" + at("bin") + ":/usr/sbin");
        replace("folder=/usr/local/libexec/callbox", "folder=" + at("libexec"));
        replace("home=/var/lib/callbox-access", "home=" + at("home"));
        replace("rules=/etc/sudoers.d", "rules=" + at("rules"));
        tests::ShellRun shell(script, {});
        auto output = shell.readAll(60s);
        CHECK(shell.waitForEnd(60s));
        return output;
    }

    std::string file(const std::string& name) const {
        std::ifstream in(at(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    tests::TemporaryDirectory directory;
};

}  // namespace

TEST_CASE("a prepared partition has the account, the dispatcher, its key line and sudo's lines") {
    const Place place;
    const auto output = place.run();
    INFO(output);
    CHECK(rmc::collect::readPreparation(output));
    CHECK(place.file("account").find("--system") != std::string::npos);
    CHECK(place.file("libexec/dispatch") == rmc::collect::dispatcherScript());
    struct stat status{};
    REQUIRE(::stat(place.at("libexec/dispatch").c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0755);
    CHECK(place.file("home/.ssh/authorized_keys") ==
          "restrict,command=\"" + place.at("libexec/dispatch") + "\" " + kKey + "\n");
    const auto rules = place.file("rules/callbox");
    CHECK(rules == place.file("checked"));
    CHECK(rules.find("callbox ALL=(root) NOPASSWD: " + place.at("bin/lspci") + " -D -vvv\n") !=
          std::string::npos);
    CHECK(rules.find("dmidecode -t 0\\,1\\,2\\,3\\,4\\,9\\,16\\,17\\,39\n") != std::string::npos);
    // A star would let further arguments pass, a program that is not there grants what comes later.
    CHECK(rules.find('*') == std::string::npos);
    CHECK(rules.find("NOPASSWD: ALL") == std::string::npos);
    CHECK(rules.find("storcli") == std::string::npos);
    REQUIRE(::stat(place.at("rules/callbox").c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0440);

    SECTION("again: nothing twice, other keys stay") {
        std::ofstream(place.at("home/.ssh/authorized_keys"), std::ios::app)
            << "ssh-ed25519 AAAAother someone\n";
        CHECK(rmc::collect::readPreparation(place.run()));
        const auto keys = place.file("home/.ssh/authorized_keys");
        CHECK(keys.find(kBlob) == keys.rfind(kBlob));
        CHECK(keys.find("AAAAother someone") != std::string::npos);
    }
    SECTION("lines that visudo refuses are not left in place") {
        std::ofstream(place.at("refuse")) << "";
        std::filesystem::remove(place.at("rules/callbox"));
        const auto refused = rmc::collect::readPreparation(place.run());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.key == "prepare.sudo-failed");
        CHECK(std::filesystem::is_empty(place.at("rules")));
    }
    SECTION("another user than root prepares nothing") {
        place.tool("id", "echo 1000");
        std::filesystem::remove(place.at("libexec/dispatch"));
        const auto refused = rmc::collect::readPreparation(place.run());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.key == "prepare.not-root");
        CHECK_FALSE(std::filesystem::exists(place.at("libexec/dispatch")));
    }
}

TEST_CASE("accounts, keys and platforms that are none are refused") {
    for (const std::string user : {"", "root", "-x", "Call", "a b", "a;id", "$(id)", "a\nuser b"})
        CHECK(preparationText({PartitionPlatform::linux, user, kKey}).error().field == "user");
    for (const auto& key : {std::string(), std::string("ssh-ed25519"), kKey + "\"; id; \"",
                            kKey + "\nuser root", "command=\"id\" " + kKey})
        CHECK(preparationText({PartitionPlatform::linux, "callbox", key}).error().field ==
              "publicKeyLine");
    CHECK(preparationText({PartitionPlatform::automatic, "callbox", kKey}).error().field ==
          "platform");
}

TEST_CASE("for restricted shells the administrator's commands are printed") {
    for (const auto platform :
         {PartitionPlatform::hmc, PartitionPlatform::vios, PartitionPlatform::aix}) {
        const auto text = preparationText({platform, "callbox", kKey});
        REQUIRE(text);
        CHECK(text->find(kKey) != std::string::npos);
        CHECK(text->find("USER") == std::string::npos);
        CHECK(text->find("callbox") != std::string::npos);
    }
    CHECK(preparationText({PartitionPlatform::hmc, "callbox", kKey})->find("hmcviewer") !=
          std::string::npos);
    // Where no command can be forced, the words before the commands say what limits the account.
    for (const auto platform : {PartitionPlatform::hmc, PartitionPlatform::vios}) {
        const auto text = *preparationText({platform, "callbox", kKey});
        CHECK(text.find("restricted shell") != std::string::npos);
        CHECK(text.find("command=") == std::string::npos);
    }
}

TEST_CASE("what AIX is prepared by forces its own dispatcher on the console's key") {
    const auto text = *preparationText({PartitionPlatform::aix, "callbox", kKey});
    CHECK(text.find("restrict,command=\"/usr/local/libexec/callbox/dispatch\" " + kKey) !=
          std::string::npos);
    // The lines that write the dispatcher, run by a shell, leave it as it is.
    const auto begin = text.find("cat >/usr/local/libexec/callbox/dispatch");
    const std::string end = "\nCALLBOX_DISPATCHER\n";
    REQUIRE(begin != std::string::npos);
    auto lines = text.substr(begin, text.find(end, begin) + end.size() - begin);
    const tests::TemporaryDirectory directory;
    const auto file = directory.path() / "dispatch";
    const std::string place = "/usr/local/libexec/callbox/dispatch";
    lines.replace(lines.find(place), place.size(), file.string());
    tests::ShellRun shell(lines, {});
    shell.readAll(60s);
    CHECK(shell.waitForEnd(60s));
    std::ifstream in(file, std::ios::binary);
    CHECK(std::string(std::istreambuf_iterator<char>(in), {}) ==
          rmc::collect::dispatcherScript(PartitionPlatform::aix));
}
