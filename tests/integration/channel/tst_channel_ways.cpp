// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to a partition that is not simply there: over jump hosts, by other keys, over IPv6.
#include <deque>

#include "rmc/channel/channel_test.h"
#include "tests/integration/channel/sshd_site.h"
#include "tests/support/child_process.h"

using namespace callbox;
using namespace callbox::rmc::channel;
using core::ChannelState;
using tests::Site;
using tests::Watcher;

namespace {

/// A second server on the way, that lets the same key in.
struct JumpServer {
    JumpServer(Site& site, const std::string& name, tests::SshdOptions options = {})
        : sshd(
              (std::filesystem::create_directory(site.directory() / name), site.directory() / name),
              std::move(options)) {
        REQUIRE(sshd.start());
        REQUIRE(sshd.authorize(site.publicLine()));
        std::optional<core::Result<core::HostKey>> key;
        const HostKeyProbe probe(site.services, sshd.address(),
                                 [&key](core::Result<core::HostKey> got) { key = std::move(got); });
        REQUIRE(site.until([&key] { return key.has_value(); }));
        REQUIRE(key->has_value());
        hop = {sshd.address(), **key};
    }

    tests::SshdFixture sshd;
    core::JumpHost hop;
};

Channel::Settings by(Site& site, std::vector<core::JumpHost> way) {
    auto settings = Watcher::settingsOf(site, site.probe());
    settings.jumpHosts = std::move(way);
    return settings;
}

/// Makes a key pair in the key directory and loads it beside the others.
void addKey(Site& site, const std::vector<std::string>& type, const std::string& name) {
    const auto file = site.directory() / "keys" / name;
    std::vector<std::string> words{"/usr/bin/ssh-keygen", "-q", "-N", "", "-C", "test", "-f",
                                   file.string(),         "-t"};
    words.insert(words.end(), type.begin(), type.end());
    int status = -1;
    tests::runProgram(words, (site.directory() / "keygen.log").string(), &status);
    REQUIRE(status == 0);
    auto keys = loadClientKeys(site.directory() / "keys", "callbox-test");
    REQUIRE(keys);
    site.services.keys = std::move(*keys);
}

}  // namespace

TEST_CASE("a partition behind jump hosts is watched and runs commands") {
    Site site;
    std::deque<JumpServer> hosts;
    const auto count = GENERATE(1U, 4U);
    std::vector<core::JumpHost> way;
    for (unsigned i = 0; i < count; ++i)
        way.push_back(hosts.emplace_back(site, "jump" + std::to_string(i)).hop);
    Watcher watcher(site, by(site, way));
    INFO(site.sshd.log());
    REQUIRE(watcher.reaches(ChannelState::active));
    const auto big = watcher.run("head -c 3000000 /dev/zero\n", 4U << 20U);
    REQUIRE(big);
    CHECK(big->output.size() == 3000000);
    // More than a window goes the other way, too: a script is its command's input.
    const auto input = watcher.run("wc -c <<'END'\n" + std::string(600000, 'x') + "\nEND\n");
    REQUIRE(input);
    CHECK(input->output.find("600001") != std::string::npos);

    SECTION("and comes back when a jump host was away") {
        hosts.back().sshd.stop();
        REQUIRE(watcher.reaches(ChannelState::inactive));
        REQUIRE(hosts.back().sshd.start());
        CHECK(watcher.reaches(ChannelState::active));
    }
    SECTION("and is let go with everything on the way") {
        watcher.channel->close();
        CHECK(site.until([&] {
            return hosts.front().sshd.log().find("Disconnected from") != std::string::npos ||
                   hosts.front().sshd.log().find("Connection closed by") != std::string::npos;
        }));
    }
}

TEST_CASE("a held watch behind a jump host holds its peer and is taken up again") {
    Site site;
    JumpServer jump(site, "jump");
    Watcher watcher(site, by(site, {jump.hop}), "echo beat; while :; do echo beat flood; done\n");
    REQUIRE(watcher.reaches(ChannelState::active));
    watcher.hold = true;
    REQUIRE(site.until([&] { return watcher.isHeld; }));
    const auto before = watcher.output.size();
    site.pass(std::chrono::seconds(1));
    CHECK(watcher.output.size() == before);
    const auto result = watcher.run("echo beside\n");
    REQUIRE(result);
    CHECK(result->output == "beside\n");
    watcher.hold = false;
    watcher.channel->resumeWatch();
    CHECK(site.until([&] { return watcher.output.size() > before + 1000; }));
}

TEST_CASE("a jump host that is not the confirmed one gets no further and no second try") {
    Site site;
    JumpServer jump(site, "jump");
    jump.hop.hostKey = site.probe();
    Watcher watcher(site, by(site, {jump.hop}));
    REQUIRE(watcher.reaches(ChannelState::pending));
    CHECK(watcher.reason.key == "channel.jump-key-changed");
    // The partition's own key was not seen: there is nothing to confirm for it.
    CHECK(!watcher.offered);
    CHECK(jump.sshd.log().find("Accepted publickey") == std::string::npos);
}

TEST_CASE("what stops at a jump host is told apart") {
    SECTION("login refused") {
        Site site;
        JumpServer jump(site, "jump");
        REQUIRE(jump.sshd.authorizeNobody());
        Watcher watcher(site, by(site, {jump.hop}));
        REQUIRE(watcher.reaches(ChannelState::pending));
        CHECK(watcher.reason.key == "channel.jump-refused");
    }
    SECTION("no forwarding") {
        Site site;
        JumpServer jump(site, "jump", {{"ed25519"}, {"AllowTcpForwarding no"}, 0});
        Watcher watcher(site, by(site, {jump.hop}));
        REQUIRE(watcher.reaches(ChannelState::inactive));
        CHECK(watcher.reason.key == "channel.jump-cannot-reach");
    }
    SECTION("the partition is down") {
        Site site;
        JumpServer jump(site, "jump");
        auto settings = by(site, {jump.hop});
        site.sshd.stop();
        Watcher watcher(site, settings);
        REQUIRE(watcher.reaches(ChannelState::inactive));
        CHECK(watcher.reason.key == "channel.jump-cannot-reach");
    }
}

TEST_CASE("a test of a channel names the jump among its steps") {
    Site site;
    JumpServer jump(site, "jump");
    core::PartitionAccess access;
    access.jumpHosts = {jump.hop};
    std::optional<std::vector<core::TestStep>> steps;
    const ChannelTest running(
        site.services, site.sshd.address(), site.probe(),
        [&steps](std::vector<core::TestStep> got) { steps = std::move(got); }, access);
    REQUIRE(site.until([&steps] { return steps.has_value(); }));
    REQUIRE(steps->size() == 5);
    CHECK(steps->front().name == "jump");
    for (const auto& step : *steps) {
        INFO(step.name << " " << step.finding.key);
        CHECK(step.verdict == core::Verdict::passed);
    }
}

TEST_CASE("other client keys log in, named or tried in turn") {
    using Words = std::vector<std::string>;
    const auto [type, name] =
        GENERATE(table<Words, std::string>({{Words{"rsa", "-b", "3072"}, "id_rsa"},
                                            {Words{"ecdsa"}, "id_ecdsa"},
                                            {Words{"ecdsa", "-b", "521"}, "hmc-key"},
                                            {Words{"rsa"}, "aix.key"}}));
    INFO(name);
    Site site;
    addKey(site, type, name);
    REQUIRE(site.sshd.authorizeNobody());
    REQUIRE(site.sshd.authorize(site.services.keys.back().publicLine));
    auto settings = Watcher::settingsOf(site, site.probe());
    settings.clientKey = name;
    Watcher named(site, settings);
    CHECK(named.reaches(ChannelState::active));
    CHECK(named.run("echo hello\n"));

    settings.clientKey.clear();
    Watcher inTurn(site, settings);
    if (name.rfind("id_", 0) == 0) {
        CHECK(inTurn.reaches(ChannelState::active));
    } else {
        // A key that only some partitions may see is not shown to others.
        CHECK(inTurn.reaches(ChannelState::pending));
    }
}

TEST_CASE("a client key that the console does not have is told") {
    Site site;
    auto settings = Watcher::settingsOf(site, site.probe());
    settings.clientKey = "id_lost";
    Watcher watcher(site, settings);
    REQUIRE(watcher.reaches(ChannelState::inactive));
    CHECK(watcher.reason.key == "channel.client-key-unknown");
}

TEST_CASE("a partition is reached by IPv6 and by name") {
    Site site({{"ed25519"}, {}, 0, true});
    Watcher byAddress(site, site.probe());
    CHECK(byAddress.reaches(ChannelState::active));

    Site named;
    auto settings = Watcher::settingsOf(named, named.probe());
    settings.address.host = "localhost";
    Watcher byName(named, settings);
    CHECK(byName.reaches(ChannelState::active));
}
