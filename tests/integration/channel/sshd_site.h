// SPDX-License-Identifier: GPL-3.0-or-later
// A channel to a real sshd, with a watch that prints a line now and then.
#pragma once

#include <optional>

#include "rmc/channel/channel.h"
#include "rmc/channel/host_key_probe.h"
#include "tests/integration/channel/channel_rig.h"
#include "tests/support/sshd_fixture.h"

namespace callbox::tests {

/// A rig and a server that lets its key in.
struct Site : ChannelRig {
    explicit Site(SshdOptions options = {})
        : sshd((std::filesystem::create_directory(directory() / "sshd"), directory() / "sshd"),
               std::move(options)) {
        REQUIRE_FALSE(!SshdFixture::available());
        REQUIRE(sshd.start());
        REQUIRE(sshd.authorize(publicLine()));
    }

    core::HostKey probe() {
        std::optional<core::Result<core::HostKey>> key;
        const rmc::channel::HostKeyProbe probe(
            services, sshd.address(),
            [&key](core::Result<core::HostKey> got) { key = std::move(got); });
        REQUIRE(until([&key] { return key.has_value(); }));
        INFO(sshd.log());
        REQUIRE(key->has_value());
        return **key;
    }

    SshdFixture sshd;
};

/// A channel whose watch prints a line now and then.
struct Watcher {
    using Settings = rmc::channel::Channel::Settings;
    static constexpr const char* kBeats = "while :; do echo beat; sleep 0.1; done\n";

    Watcher(Site& site, std::optional<core::HostKey> key, std::string watchScript = kBeats)
        : Watcher(site, settingsOf(site, std::move(key)), std::move(watchScript)) {}

    Watcher(Site& site, Settings settings, std::string watchScript = kBeats)
        : site_(site), script(std::move(watchScript)) {
        rmc::channel::ChannelEvents events;
        events.changed = [this](core::ChannelState now, const core::Message& why,
                                const std::optional<core::HostKey>& shown) {
            states.push_back(now);
            reason = why;
            offered = shown;
        };
        events.opened = [this] {
            ++starts;
            channel->startWatch({"sh", script});
        };
        events.watchOutput = [this](std::string_view bytes) {
            output += bytes;
            if (output.find("beat") != std::string::npos)
                channel->beats(silence);
            isHeld = hold;
            return !hold;
        };
        channel = rmc::channel::Channel::open(site.services, settings, std::move(events));
    }
    ~Watcher() { channel->close(); }

    bool reaches(core::ChannelState wanted) {
        return site_.until([&] { return !states.empty() && states.back() == wanted; });
    }

    core::Result<rmc::collect::CommandOutput> run(
        const std::string& text, std::size_t limit = 1U << 20U,
        std::chrono::milliseconds time = std::chrono::seconds(30)) {
        std::optional<core::Result<rmc::collect::CommandOutput>> result;
        channel->run(
            {"sh", text, limit, time},
            [&result](core::Result<rmc::collect::CommandOutput> got) { result = std::move(got); });
        REQUIRE(site_.until([&result] { return result.has_value(); }));
        return *result;
    }

    static Settings settingsOf(const Site& site, std::optional<core::HostKey> key) {
        Settings settings;
        settings.address = site.sshd.address();
        settings.hostKey = std::move(key);
        return settings;
    }

    Site& site_;
    std::string script;
    std::vector<core::ChannelState> states;
    core::Message reason;
    std::optional<core::HostKey> offered;
    std::string output;
    int starts = 0;
    bool hold = false;
    bool isHeld = false;  ///< the watch is not read on
    /// Without a line for so long the channel is lost; a slow machine's is not.
    std::chrono::seconds silence{60};
    std::shared_ptr<rmc::channel::Channel> channel;
};

}  // namespace callbox::tests
