// SPDX-License-Identifier: GPL-3.0-or-later
// The channel against a real sshd.
#include <ctime>
#include <optional>

#include "rmc/channel/channel_test.h"
#include "tests/integration/channel/sshd_site.h"

using namespace callbox;
using namespace callbox::rmc::channel;
using core::ChannelState;
using tests::Site;
using tests::Watcher;

TEST_CASE("a confirmed partition becomes active, is watched and runs a script") {
    Site site;
    const auto key = site.probe();
    CHECK(key.type == "ssh-ed25519");
    Watcher watcher(site, key);
    INFO(site.sshd.log());
    REQUIRE(watcher.reaches(ChannelState::active));
    CHECK(watcher.reason.empty());

    const auto result = watcher.run("printf hello; echo oops >&2; exit 7\n");
    REQUIRE(result);
    CHECK(result->output == "hello");
    CHECK(result->exitStatus == 7);

    SECTION("one run after the other, beside the watch") {
        for (int i = 0; i < 20; ++i) {
            const auto again = watcher.run("echo " + std::to_string(i) + "\n");
            REQUIRE(again);
            CHECK(again->output == std::to_string(i) + "\n");
        }
        const auto before = watcher.output.size();
        CHECK(site.until([&] { return watcher.output.size() > before + 20; }));
        CHECK(watcher.starts == 1);
    }
    SECTION("output larger than all windows arrives whole") {
        const auto big = watcher.run("head -c 3000000 /dev/zero\n", 4U << 20U);
        REQUIRE(big);
        CHECK(big->output.size() == 3000000);
    }
    SECTION("a script of several windows is read whole") {
        std::string script = "cat <<'END' | wc -c\n";
        script += std::string(3000000, 'x') + "\nEND\n";
        const auto big = watcher.run(script);
        REQUIRE(big);
        CHECK(std::stol(big->output) == 3000001);
    }
    SECTION("output beyond its bound ends the run and nothing else") {
        const auto flood = watcher.run("while :; do echo flood; done\n", 1U << 20U);
        REQUIRE(!flood);
        CHECK(flood.error().message.key == "channel.run-too-much");
        const auto next = watcher.run("echo still here\n");
        REQUIRE(next);
        CHECK(next->output == "still here\n");
        CHECK(watcher.starts == 1);
    }
    SECTION("a run that never ends is ended in time") {
        const auto stuck = watcher.run("sleep 1000\n", 1000, std::chrono::milliseconds(300));
        REQUIRE(!stuck);
        CHECK(stuck.error().message.key == "channel.run-timeout");
        CHECK(watcher.reaches(ChannelState::active));
        const auto next = watcher.run("echo next\n");
        REQUIRE(next);
        CHECK(next->output == "next\n");
    }
    SECTION("a second run at the same time is refused") {
        bool first = false;
        watcher.channel->run(
            {"sh", "sleep 0.3\n", 1000, std::chrono::seconds(30)},
            [&first](const core::Result<rmc::collect::CommandOutput>&) { first = true; });
        const auto second = watcher.run("echo no\n");
        REQUIRE(!second);
        CHECK(second.error().code == core::ErrorCode::conflict);
        CHECK(site.until([&first] { return first; }));
    }
    SECTION("a run can be cancelled") {
        std::optional<core::Result<rmc::collect::CommandOutput>> result2;
        watcher.channel->run(
            {"sh", "sleep 1000\n", 1000, std::chrono::seconds(30)},
            [&result2](core::Result<rmc::collect::CommandOutput> got) { result2 = got; });
        site.pass(std::chrono::milliseconds(200));
        watcher.channel->cancelRun();
        REQUIRE(result2);
        CHECK(result2->error().code == core::ErrorCode::cancelled);
        CHECK(watcher.run("echo next\n"));
    }
}

TEST_CASE("an unconfirmed partition waits with the key it shows") {
    Site site;
    Watcher watcher(site, std::optional<core::HostKey>());
    REQUIRE(watcher.reaches(ChannelState::pending));
    CHECK(watcher.reason.key == "channel.host-key-unconfirmed");
    REQUIRE(watcher.offered);
    CHECK(watcher.offered->blob == site.probe().blob);
    CHECK(watcher.starts == 0);
}

TEST_CASE("a changed host key stops the channel with an alarm and without further tries") {
    Site site;
    const auto key = site.probe();
    site.sshd.stop();
    REQUIRE(site.sshd.changeHostKeys());
    REQUIRE(site.sshd.start());
    Watcher watcher(site, key);
    REQUIRE(watcher.reaches(ChannelState::pending));
    CHECK(watcher.reason.key == "channel.host-key-changed");
    CHECK(watcher.reason.args.at("pinned") == key.fingerprint);
    REQUIRE(watcher.offered);
    CHECK(watcher.offered->fingerprint == watcher.reason.args.at("offered"));
    const auto before = site.sshd.log().size();
    site.pass(std::chrono::seconds(2));
    CHECK(site.sshd.log().substr(before).find("Connection from") == std::string::npos);
}

TEST_CASE("a refused key is told, and the channel comes up once the key is in place") {
    Site site;
    REQUIRE(site.sshd.authorizeNobody());
    Watcher watcher(site, site.probe());
    REQUIRE(watcher.reaches(ChannelState::pending));
    CHECK(watcher.reason.key == "channel.key-refused");
    REQUIRE(site.sshd.authorize(site.publicLine()));
    CHECK(watcher.reaches(ChannelState::active));
}

TEST_CASE("a partition that goes away and comes back is watched again") {
    Site site;
    Watcher watcher(site, site.probe());
    REQUIRE(watcher.reaches(ChannelState::active));
    site.sshd.stop();
    REQUIRE(watcher.reaches(ChannelState::inactive));
    CHECK(watcher.starts == 1);
    REQUIRE(site.sshd.start());
    REQUIRE(watcher.reaches(ChannelState::active));
    CHECK(watcher.starts == 2);
}

TEST_CASE("a watch that falls silent is a lost channel") {
    Site site;
    Watcher watcher(site, site.probe(), "echo beat; exec sleep 1000\n");
    watcher.silence = std::chrono::seconds(3);
    REQUIRE(watcher.reaches(ChannelState::active));
    REQUIRE(watcher.reaches(ChannelState::inactive));
    CHECK(watcher.reason.key == "channel.watch-silent");
}

TEST_CASE("a watch that ends tells why") {
    Site site;
    Watcher watcher(site, site.probe(), "echo 'Your password has expired.' >&2; exit 1\n");
    REQUIRE(watcher.reaches(ChannelState::pending));
    CHECK(watcher.reason.key == "channel.password-expired");
}

TEST_CASE("a held watch is not read on and not taken for silent") {
    Site site;
    Watcher watcher(site, site.probe(), "echo beat; while :; do echo beat flood; done\n");
    watcher.silence = std::chrono::seconds(3);
    REQUIRE(watcher.reaches(ChannelState::active));
    watcher.hold = true;
    REQUIRE(site.until([&] { return watcher.isHeld; }));
    const auto before = watcher.output.size();
    const std::clock_t cpu = std::clock();
    site.pass(std::chrono::seconds(4));
    CHECK(watcher.output.size() == before);
    // Waiting costs nothing, though bytes lie unread in the socket.
    CHECK(std::clock() - cpu < CLOCKS_PER_SEC);
    CHECK(watcher.states.back() == ChannelState::active);
    const auto result = watcher.run("echo beside\n");
    REQUIRE(result);
    CHECK(result->output == "beside\n");
    watcher.hold = false;
    watcher.channel->resumeWatch();
    CHECK(site.until([&] { return watcher.output.size() > before + 1000; }));
}

TEST_CASE("a partition that goes away while its watch is held is noticed") {
    Site site;
    Watcher watcher(site, site.probe(), "echo beat; while :; do echo beat flood; done\n");
    REQUIRE(watcher.reaches(ChannelState::active));
    watcher.hold = true;
    REQUIRE(site.until([&] { return watcher.isHeld; }));
    site.sshd.stop();
    CHECK(watcher.reaches(ChannelState::inactive));
}

TEST_CASE("servers of one kind of algorithm only are reached") {
    const auto [name, options] = GENERATE(table<std::string, tests::SshdOptions>(
        {{"RSA host key", {{"rsa"}, {}, 0}},
         {"ECDSA host key", {{"ecdsa"}, {}, 0}},
         {"AES-GCM", {{"ed25519"}, {"Ciphers aes256-gcm@openssh.com"}, 0}},
         {"ChaCha20", {{"ed25519"}, {"Ciphers chacha20-poly1305@openssh.com"}, 0}},
         {"EtM", {{"ed25519"}, {"Ciphers aes256-ctr", "MACs hmac-sha2-512-etm@openssh.com"}, 0}},
         {"plain MAC", {{"ed25519"}, {"Ciphers aes128-ctr", "MACs hmac-sha2-256"}, 0}},
         {"NIST curve", {{"ed25519"}, {"KexAlgorithms ecdh-sha2-nistp384"}, 0}},
         {"group 16", {{"ed25519"}, {"KexAlgorithms diffie-hellman-group16-sha512"}, 0}}}));
    Site site(options);
    INFO(name);
    Watcher watcher(site, site.probe());
    REQUIRE(watcher.reaches(ChannelState::active));
    const auto result = watcher.run("head -c 200000 /dev/zero\n");
    REQUIRE(result);
    CHECK(result->output.size() == 200000);
}

TEST_CASE("rekeying in the middle of output loses nothing") {
    Site site({{"ed25519"}, {"RekeyLimit 200K"}, 0});
    Watcher watcher(site, site.probe());
    REQUIRE(watcher.reaches(ChannelState::active));
    const auto result = watcher.run("head -c 3000000 /dev/zero\n", 4U << 20U);
    REQUIRE(result);
    CHECK(result->output.size() == 3000000);
}

TEST_CASE("a server without common algorithms is named with what it offers") {
    Site site({{"ed25519"}, {"Ciphers 3des-cbc"}, 0});
    std::optional<core::Result<core::HostKey>> key;
    const HostKeyProbe probe(site.services, site.sshd.address(),
                             [&key](core::Result<core::HostKey> got) { key = got; });
    REQUIRE(site.until([&key] { return key.has_value(); }));
    REQUIRE(!*key);
    CHECK(key->error().message.key == "channel.no-common-cipher");
    CHECK(key->error().message.args.at("offered") == "3des-cbc");
}

TEST_CASE("a test of the channel tells each step with its time") {
    Site site;
    const auto key = site.probe();
    const auto test = [&site](const core::PartitionAddress& address,
                              const std::optional<core::HostKey>& pinned) {
        std::optional<std::vector<core::TestStep>> steps;
        const ChannelTest running(site.services, address, pinned,
                                  [&steps](std::vector<core::TestStep> got) { steps = got; });
        REQUIRE(site.until([&steps] { return steps.has_value(); }));
        REQUIRE(steps->size() == 5);
        return *steps;
    };
    SECTION("all well") {
        for (const auto& step : test(site.sshd.address(), key)) {
            INFO(step.name << " " << step.finding.key);
            CHECK(step.verdict == core::Verdict::passed);
            CHECK(step.milliseconds >= 0);
            CHECK(!step.finding.empty());
        }
    }
    SECTION("login refused") {
        REQUIRE(site.sshd.authorizeNobody());
        const auto steps = test(site.sshd.address(), key);
        CHECK(steps[3].name == "authenticate");
        CHECK(steps[3].verdict == core::Verdict::failed);
        CHECK(steps[4].verdict == core::Verdict::skipped);
    }
    SECTION("nobody listens") {
        site.sshd.stop();
        const auto steps = test(site.sshd.address(), key);
        CHECK(steps[1].verdict == core::Verdict::failed);
        CHECK(steps[1].finding.key == "channel.connection-refused");
    }
    SECTION("no such name") {
        auto address = site.sshd.address();
        address.host = "no-such-host.invalid";
        const auto steps = test(address, key);
        CHECK(steps[0].verdict == core::Verdict::failed);
    }
    SECTION("a forced command stands in the way") {
        REQUIRE(site.sshd.authorizeNobody());
        REQUIRE(site.sshd.authorize("command=\"echo no; exit 3\" " + site.publicLine()));
        const auto steps = test(site.sshd.address(), key);
        CHECK(steps[4].verdict == core::Verdict::failed);
        CHECK(steps[4].finding.key == "channel.watch-ended");
    }
}
