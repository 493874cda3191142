// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between the console and a partition's shell when something is wrong with the server,
// the account or the way there.
#include <fstream>
#include <optional>
#include <string_view>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "rmc/channel/channel.h"
#include "rmc/channel/host_key_probe.h"
#include "tests/integration/channel/channel_rig.h"
#include "tests/lab/raw_server.h"
#include "tests/lab/stalling_proxy.h"
#include "tests/support/sshd_fixture.h"

using namespace callbox;
using namespace callbox::rmc::channel;
using core::ChannelState;

namespace {

std::filesystem::path made(const std::filesystem::path& directory) {
    std::filesystem::create_directory(directory);
    return directory;
}

core::Result<core::HostKey> probe(tests::ChannelRig& rig, Services& services,
                                  const core::PartitionAddress& address) {
    std::optional<core::Result<core::HostKey>> key;
    const HostKeyProbe running(services, address,
                               [&key](core::Result<core::HostKey> got) { key = std::move(got); });
    REQUIRE(rig.until([&key] { return key.has_value(); }));
    return *key;
}

/// A channel whose watch prints a line now and then, and what became of it.
class Line {
public:
    Line(tests::ChannelRig& rig, Services& services, const core::PartitionAddress& address,
         std::optional<core::HostKey> key)
        : rig_(rig) {
        Channel::Settings settings;
        settings.address = address;
        settings.hostKey = std::move(key);
        ChannelEvents events;
        events.changed = [this](ChannelState now, const core::Message& why,
                                const std::optional<core::HostKey>&) {
            state = now;
            reason = why;
        };
        events.opened = [this] {
            ++openings;
            channel->startWatch({"sh", "while :; do echo beat; sleep 0.1; done\n"});
        };
        events.watchOutput = [this](std::string_view bytes) {
            if (bytes.find("beat") != std::string_view::npos)
                channel->beats(silence);
            return true;
        };
        channel = Channel::open(services, settings, std::move(events));
    }
    ~Line() { channel->close(); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    bool reaches(ChannelState wanted) {
        return rig_.until([&] { return state == wanted; });
    }

    ChannelState state = ChannelState::none;
    core::Message reason;
    int openings = 0;
    std::chrono::seconds silence{60};  ///< without a line for so long it is lost
    std::shared_ptr<Channel> channel;

private:
    tests::ChannelRig& rig_;
};

/// A rig, and a server that lets its key in.
struct Site : tests::ChannelRig {
    explicit Site(tests::SshdOptions options = {})
        : sshd(made(directory() / "sshd"), std::move(options)) {
        REQUIRE(sshd.start());
        REQUIRE(sshd.authorize(publicLine()));
        auto offered = probe(*this, services, sshd.address());
        REQUIRE(offered);
        key = *offered;
    }

    tests::SshdFixture sshd;
    core::HostKey key;
};

/// A connection that says nothing.
class Idler {
public:
    explicit Idler(std::uint16_t port) : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_port = htons(port);
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connect(socket_, reinterpret_cast<sockaddr*>(&where), sizeof where);
    }

    /// Waits until the server greets us; false: it closed, or sent what an sshd that is full sends.
    bool served() const {
        const timeval patience{60, 0};
        setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        char greeting[4] = {};
        return recv(socket_, greeting, sizeof greeting, MSG_WAITALL) == sizeof greeting &&
               std::string_view(greeting, sizeof greeting) == "SSH-";
    }

    ~Idler() { close(socket_); }
    Idler(const Idler&) = delete;
    Idler& operator=(const Idler&) = delete;

private:
    int socket_;
};

}  // namespace

// ---- 7: host keys ------------------------------------------------------------------------------

TEST_CASE("a host key of another type stops the channel until the confirmed one is back") {
    Site site;
    site.sshd.stop();
    tests::SshdOptions weaker;
    weaker.hostKeyTypes = {"rsa"};
    weaker.port = site.sshd.port();
    tests::SshdFixture other(made(site.directory() / "other"), weaker);
    REQUIRE(other.start());
    REQUIRE(other.authorize(site.publicLine()));
    Line line(site, site.services, site.sshd.address(), site.key);
    REQUIRE(line.reaches(ChannelState::pending));
    CHECK(line.reason.key == "channel.host-key-changed");
    CHECK(line.openings == 0);

    other.stop();
    REQUIRE(site.sshd.start());
    site.pass(std::chrono::seconds(1));
    CHECK(line.state == ChannelState::pending);  // only an operator may say that all is well
    line.channel->retryNow();
    CHECK(line.reaches(ChannelState::active));
}

// ---- 8: algorithms -----------------------------------------------------------------------------

TEST_CASE("a server with post-quantum key exchange only is named with what it offers") {
    const auto number = [](std::size_t value) {
        std::string text;
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            text += static_cast<char>(static_cast<unsigned char>(value >> shift));
        return text;
    };
    std::string payload(1, '\024');
    payload += std::string(16, 'c');
    for (const std::string names :
         {"mlkem768x25519-sha256", "ssh-ed25519", "aes256-gcm@openssh.com",
          "aes256-gcm@openssh.com", "hmac-sha2-256", "hmac-sha2-256", "none", "none", "", ""})
        payload += number(names.size()) + names;
    payload += std::string(5, '\0');
    const std::size_t padding = 8 + (8 - (payload.size() + 13) % 8) % 8;
    const std::string packet = number(payload.size() + padding + 1) + static_cast<char>(padding) +
                               payload + std::string(padding, '\0');
    tests::ChannelRig rig;
    const tests::RawServer server({"SSH-2.0-OpenSSH_10.0\r\n" + packet, "", 0, false});
    const auto key = probe(rig, rig.services, server.address());
    REQUIRE(!key);
    CHECK(key.error().message.key == "channel.no-common-key-exchange");
    CHECK(key.error().message.args.at("offered") == "mlkem768x25519-sha256");
}

// ---- 9: sshd and the account -------------------------------------------------------------------

TEST_CASE("a server that is full drops us and lets us in once it is not") {
    Site site({{"ed25519"}, {"MaxStartups 1"}, 0});
    // The one place may still be held by a connection of the set-up that has just been closed.
    std::optional<Idler> idler;
    const bool taken = site.until([&] {
        idler.emplace(site.sshd.port());
        return idler->served();
    });
    REQUIRE(taken);
    Line line(site, site.services, site.sshd.address(), site.key);
    const bool dropped = line.reaches(ChannelState::inactive);
    INFO(static_cast<int>(line.state) << " " << line.reason.key << "\n" << site.sshd.log());
    REQUIRE(dropped);
    CHECK(!line.reason.empty());
    idler.reset();
    CHECK(line.reaches(ChannelState::active));
}

TEST_CASE("a long banner before the login is borne, an endless one is not") {
    Site site;
    site.sshd.stop();
    const auto banner = site.directory() / "banner";
    tests::SshdOptions talking;
    talking.lines = {"Banner " + banner.string()};
    tests::SshdFixture other(made(site.directory() / "talking"), talking);
    REQUIRE(other.start());
    REQUIRE(other.authorize(site.publicLine()));
    const auto key = probe(site, site.services, other.address());
    REQUIRE(key);
    SECTION("long") {
        std::ofstream(banner) << std::string(20'000, 'b') << "\n";
        Line line(site, site.services, other.address(), *key);
        CHECK(line.reaches(ChannelState::active));
    }
    SECTION("endless") {
        std::ofstream(banner) << std::string(900'000, 'b') << "\n";
        Line line(site, site.services, other.address(), *key);
        const bool refused = site.until([&] { return !line.reason.empty(); });
        INFO(static_cast<int>(line.state) << " " << line.reason.key << "\n" << other.log());
        REQUIRE(refused);
        CHECK(!line.reason.empty());
        CHECK(line.openings == 0);
    }
}

TEST_CASE("noise of login files spoils neither watch nor command") {
    Site site;
    REQUIRE(site.sshd.authorizeNobody());
    REQUIRE(site.sshd.authorize(
        "command=\"printf 'Last login: never\\\\033[2J\\\\n'; echo You have mail >&2; "
        "eval \\\"$SSH_ORIGINAL_COMMAND\\\"\" " +
        site.publicLine()));
    Line line(site, site.services, site.sshd.address(), site.key);
    REQUIRE(line.reaches(ChannelState::active));
    std::optional<core::Result<rmc::collect::CommandOutput>> result;
    line.channel->run({"sh", "echo answer; exit 3\n"},
                      [&result](core::Result<rmc::collect::CommandOutput> got) { result = got; });
    REQUIRE(site.until([&result] { return result.has_value(); }));
    REQUIRE(*result);
    CHECK((*result)->output.ends_with("answer\n"));
    CHECK((*result)->exitStatus == 3);
}

TEST_CASE("an account that may not work is told in so many words") {
    const auto [said, key] = GENERATE(table<std::string, std::string>(
        {{"Your account has expired; please contact your administrator.",
          "channel.account-unusable"},
         {"Password change required but no TTY available.", "channel.password-expired"}}));
    Site site;
    REQUIRE(site.sshd.authorizeNobody());
    REQUIRE(
        site.sshd.authorize("command=\"echo '" + said + "' >&2; exit 1\" " + site.publicLine()));
    Line line(site, site.services, site.sshd.address(), site.key);
    REQUIRE(site.until([&] { return !line.reason.empty(); }));
    CHECK(line.reason.key == key);
    CHECK(line.state != ChannelState::active);
}

// ---- 10: the way there -------------------------------------------------------------------------

TEST_CASE("a connection that is silently dropped is noticed and made anew") {
    Site site;
    tests::StallingProxy proxy(site.sshd.port());
    auto address = site.sshd.address();
    address.port = proxy.port();
    Line line(site, site.services, address, site.key);
    line.silence = std::chrono::seconds(3);
    REQUIRE(line.reaches(ChannelState::active));
    proxy.stall(true);
    REQUIRE(line.reaches(ChannelState::inactive));
    CHECK(line.reason.key == "channel.watch-silent");
    proxy.stall(false);
    CHECK(line.reaches(ChannelState::active));
    CHECK(proxy.connections() < 20);
}

// ---- 12: names ---------------------------------------------------------------------------------

TEST_CASE("a name service that never answers holds up nobody else") {
    Site site;
    Resolver mute(site.io, 0);  // no thread ever looks a name up
    Services services{site.io,
                      mute,
                      site.services.admission,
                      site.services.keys,
                      site.services.random,
                      site.services.now,
                      site.services.limits};
    services.limits.resolve = std::chrono::milliseconds(300);
    Line lost(site, services, {"partition.example", 22, "operator"}, site.key);
    Line sound(site, services, site.sshd.address(), site.key);
    CHECK(sound.reaches(ChannelState::active));
    REQUIRE(lost.reaches(ChannelState::inactive));
    CHECK(lost.reason.key == "channel.name-service-silent");
    CHECK(sound.state == ChannelState::active);
}
