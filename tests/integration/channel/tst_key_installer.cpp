// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <optional>
#include <sstream>

#include "rmc/channel/host_key_probe.h"
#include "rmc/channel/key_installer.h"
#include "tests/integration/channel/channel_rig.h"
#include "tests/lab/lab_server.h"

using namespace callbox;
using namespace callbox::rmc::channel;

namespace {

struct Outcome {
    core::Result<void> result;
    std::vector<core::TestStep> steps;
};

struct Site : tests::ChannelRig {
    tests::LabServerOptions options(const std::string& password) {
        tests::LabServerOptions wanted;
        wanted.home = directory() / "home";
        std::filesystem::create_directory(wanted.home);
        wanted.password = password;
        return wanted;
    }

    Outcome install(const tests::LabServer& server, const std::string& password) {
        std::optional<core::Result<core::HostKey>> key;
        const HostKeyProbe probe(services, server.address(),
                                 [&key](core::Result<core::HostKey> got) { key = got; });
        REQUIRE(until([&key] { return key.has_value(); }));
        REQUIRE(key->has_value());
        std::optional<Outcome> outcome;
        const KeyInstaller installer(
            services, server.address(), **key, password,
            [&outcome](core::Result<void> result, std::vector<core::TestStep> steps) {
                outcome = Outcome{std::move(result), std::move(steps)};
            });
        REQUIRE(until([&outcome] { return outcome.has_value(); }));
        return *outcome;
    }

    std::string authorizedKeys() const {
        std::ostringstream text;
        text << std::ifstream(directory() / "home/.ssh/authorized_keys").rdbuf();
        return text.str();
    }
};

}  // namespace

TEST_CASE("a key is put in place once with a password and proved by a login") {
    Site site;
    auto options = site.options("right horse");
    options.interactive = GENERATE(false, true);
    const tests::LabServer server(options);
    const auto outcome = site.install(server, "right horse");
    INFO((outcome.result
              ? std::string()
              : outcome.result.error().message.key + " " + outcome.result.error().detail));
    REQUIRE(outcome.result);
    REQUIRE(outcome.steps.size() == 6);
    CHECK(outcome.steps[4].name == "install");
    CHECK(outcome.steps[5].name == "verify");
    for (const auto& step : outcome.steps)
        CHECK(step.verdict == core::Verdict::passed);
    CHECK(site.authorizedKeys() == site.publicLine() + "\n");

    SECTION("a second time changes nothing") {
        REQUIRE(site.install(server, "right horse").result);
        CHECK(site.authorizedKeys() == site.publicLine() + "\n");
    }
}

TEST_CASE("keys that are there already are kept, also without a last line end") {
    Site site;
    const tests::LabServer server(site.options("pw"));
    std::filesystem::create_directories(site.directory() / "home/.ssh");
    std::ofstream(site.directory() / "home/.ssh/authorized_keys") << "ssh-ed25519 AAAA other";
    REQUIRE(site.install(server, "pw").result);
    CHECK(site.authorizedKeys() == "ssh-ed25519 AAAA other\n" + site.publicLine() + "\n");
}

TEST_CASE("a wrong password is refused after one try and leaves nothing behind") {
    Site site;
    const tests::LabServer server(site.options("right"));
    const auto outcome = site.install(server, "wrong");
    REQUIRE(!outcome.result);
    CHECK(outcome.result.error().code == core::ErrorCode::authentication);
    CHECK(outcome.result.error().message.key == "channel.password-refused");
    CHECK(outcome.steps.back().verdict == core::Verdict::failed);
    CHECK(site.authorizedKeys().empty());
}

TEST_CASE("a server that takes no passwords is named as such") {
    Site site;
    const tests::LabServer server(site.options(""));
    const auto outcome = site.install(server, "pw");
    REQUIRE(!outcome.result);
    CHECK(outcome.result.error().message.key == "channel.password-not-offered");
}

TEST_CASE("a home that cannot be written is told") {
    Site site;
    auto options = site.options("pw");
    std::ofstream(options.home / ".ssh") << "a file in the way";
    const tests::LabServer server(options);
    const auto outcome = site.install(server, "pw");
    REQUIRE(!outcome.result);
    CHECK(outcome.result.error().message.key == "channel.install-failed");
    CHECK(outcome.steps.back().name == "install");
}

TEST_CASE("the password goes nowhere when the host key is not the confirmed one") {
    Site site;
    const tests::LabServer server(site.options("pw"));
    core::HostKey other;
    other.type = "ssh-ed25519";
    other.blob = "AAAA";
    std::optional<Outcome> outcome;
    const KeyInstaller installer(
        site.services, server.address(), other, "pw",
        [&outcome](core::Result<void> result, std::vector<core::TestStep> steps) {
            outcome = Outcome{std::move(result), std::move(steps)};
        });
    REQUIRE(site.until([&outcome] { return outcome.has_value(); }));
    REQUIRE(!outcome->result);
    CHECK(outcome->result.error().message.key == "channel.host-key-changed");
    CHECK(outcome->steps.back().name == "host-key");
}
