// SPDX-License-Identifier: GPL-3.0-or-later
// Preparing a partition over a real sshd: the console's key, which was root's, afterwards runs the
// dispatcher and nothing else. The script's places and programs are the test's.
#include <fstream>
#include <iterator>
#include <optional>

#include <sys/stat.h>

#include "rmc/channel/host_key_probe.h"
#include "rmc/channel/partition_preparer.h"
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/preparation.h"
#include "tests/integration/channel/channel_rig.h"
#include "tests/support/sshd_fixture.h"

using namespace callbox;
using namespace callbox::rmc::channel;

namespace {

struct Outcome {
    core::Result<void> result;
    std::vector<core::TestStep> steps;
};

struct Site : tests::ChannelRig {
    Site() : sshd((std::filesystem::create_directory(directory() / "sshd"), directory() / "sshd")) {
        for (const char* folder : {"bin", "home", "rules"})
            std::filesystem::create_directory(directory() / folder);
        tool("id", "echo 0");
        tool("getent", "echo \"$2:*:990:990::" + at("home") + ":/bin/sh\"");
        tool("usermod", "exit 0");
        tool("restorecon", "exit 0");
        tool("visudo", "exit 0");
        REQUIRE(sshd.start());
        REQUIRE(sshd.authorize(publicLine()));
    }

    std::string at(const std::string& name) const { return (directory() / name).string(); }

    void tool(const std::string& name, const std::string& text) const {
        std::ofstream(at("bin/" + name)) << "#!/bin/sh\n" << text << "\n";
        ::chmod(at("bin/" + name).c_str(), 0755);
    }

    std::string script() const {
        auto text = *rmc::collect::preparationText(
            {core::PartitionPlatform::linux, "callbox", publicLine()});
        const auto replace = [&](const std::string& what, const std::string& with) {
            const auto found = text.find(what);
            REQUIRE(found != std::string::npos);
            text.replace(found, what.size(), with);
        };
        replace("PATH=/usr/sbin", "PATH=" + at("bin") + ":/usr/sbin");
        replace("folder=/usr/local/libexec/callbox", "folder=" + at("libexec"));
        replace("rules=/etc/sudoers.d", "rules=" + at("rules"));
        replace("keys=$home/.ssh/authorized_keys", "keys=" + at("sshd/authorized_keys"));
        return text;
    }

    core::HostKey keyOf(const tests::SshdFixture& server) {
        std::optional<core::Result<core::HostKey>> key;
        const HostKeyProbe probe(services, server.address(),
                                 [&key](core::Result<core::HostKey> got) { key = got; });
        REQUIRE(until([&key] { return key.has_value(); }));
        REQUIRE(key->has_value());
        return **key;
    }

    Outcome prepare(std::string text, const core::PartitionAccess& access = {}) {
        PreparationRequest request;
        request.address = sshd.address();
        request.pinned = keyOf(sshd);
        request.access = access;
        request.script = std::move(text);
        request.account = sshd.address().user;
        std::optional<Outcome> outcome;
        const PartitionPreparer preparer(
            services, std::move(request),
            [&outcome](core::Result<void> result, std::vector<core::TestStep> steps) {
                outcome = Outcome{std::move(result), std::move(steps)};
            });
        REQUIRE(until([&outcome] { return outcome.has_value(); }));
        return *outcome;
    }

    std::string keys() const {
        std::ifstream file(at("sshd/authorized_keys"));
        return {std::istreambuf_iterator<char>(file), {}};
    }

    tests::SshdFixture sshd;
};

}  // namespace

TEST_CASE("a partition is prepared by one login, and the dispatcher answers to the key") {
    Site site;
    const auto outcome = site.prepare(site.script());
    INFO(site.sshd.log());
    INFO((outcome.result ? std::string() : outcome.result.error().message.key));
    REQUIRE(outcome.result);
    REQUIRE(outcome.steps.size() == 6);
    CHECK(outcome.steps[4].name == "prepare");
    CHECK(outcome.steps[5].name == "verify");
    for (const auto& step : outcome.steps)
        CHECK(step.verdict == core::Verdict::passed);
    CHECK(site.keys().starts_with("restrict,command=\"" + site.at("libexec/dispatch") + "\" "));
    // The key is the dispatcher's now: a second preparation by it does not get at a shell.
    const auto again = site.prepare(site.script());
    REQUIRE_FALSE(again.result);
    CHECK(again.result.error().message.key == "prepare.not-finished");
    CHECK(again.steps.back().name == "prepare");
}

TEST_CASE("a preparation that fails names its step, and one that proves nothing is none") {
    Site site;
    SECTION("sudo's lines are refused") {
        site.tool("visudo", "exit 1");
        const auto outcome = site.prepare(site.script());
        REQUIRE_FALSE(outcome.result);
        CHECK(outcome.result.error().message.key == "prepare.sudo-failed");
        CHECK(outcome.steps.back().verdict == core::Verdict::failed);
    }
    SECTION("the key does not reach the dispatcher") {
        const auto outcome =
            site.prepare("echo prepared " + rmc::collect::dispatcherLevel() + "\n");
        REQUIRE_FALSE(outcome.result);
        CHECK(outcome.result.error().message.key == "prepare.unproven");
        CHECK(outcome.steps.back().name == "verify");
    }
}

TEST_CASE("a partition behind a jump host is prepared and proven by way of it") {
    Site site;
    std::filesystem::create_directory(site.directory() / "jump");
    tests::SshdFixture jump(site.directory() / "jump");
    REQUIRE(jump.start());
    REQUIRE(jump.authorize(site.publicLine()));
    core::PartitionAccess access;
    access.jumpHosts = {{jump.address(), site.keyOf(jump)}};
    const auto outcome = site.prepare(site.script(), access);
    INFO(jump.log() << site.sshd.log());
    INFO((outcome.result ? std::string() : outcome.result.error().message.key));
    REQUIRE(outcome.result);
    for (const auto& step : outcome.steps)
        CHECK(step.verdict == core::Verdict::passed);
    CHECK(site.keys().starts_with("restrict,command=\"" + site.at("libexec/dispatch") + "\" "));
    // Both logins went through it, and it was let in by the console's key alone.
    const auto log = jump.log();
    std::size_t logins = 0;
    for (std::size_t at = 0; (at = log.find("Accepted publickey", at)) != std::string::npos; ++at)
        ++logins;
    CHECK(logins == 2);
}
