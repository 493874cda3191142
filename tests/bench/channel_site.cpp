// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/channel_site.h"

#include <fstream>
#include <optional>

#include "rmc/channel/host_key_probe.h"
#include "tests/bench/figures.h"

namespace callbox::bench {

namespace channel = rmc::channel;

namespace {

constexpr std::chrono::hours kNoHurry{24};

std::filesystem::path made(const std::filesystem::path& directory) {
    std::filesystem::create_directory(directory);
    return directory;
}

}  // namespace

ChannelSite::ChannelSite() : resolver_(io_, 1), gate_(made(directory_.path() / "sshd")) {}

ChannelSite::~ChannelSite() {
    for (const auto& one : channels_)
        one->close();
}

channel::AdmissionLimits ChannelSite::admission() {
    channel::AdmissionLimits limits;
    limits.perSecond = 100'000;
    return limits;
}

bool ChannelSite::start(std::size_t partitions) {
    partitions_ = partitions;
    auto keys = channel::loadClientKeys(directory() / "keys", "bench");
    if (!keys || !gate_.start(keys->front().publicLine)) {
        broken("sshd does not start");
        return false;
    }
    services_.reset(new channel::Services{
        io_,
        resolver_,
        std::make_shared<channel::Admission>(io_, admission()),
        *keys,
        [this] { return std::uniform_real_distribution<double>(0, 1)(generator_); },
        [] {
            return std::chrono::time_point_cast<std::chrono::microseconds>(
                std::chrono::system_clock::now());
        },
        {}});
    services_->limits.firstOutput = kNoHurry;
    std::optional<core::Result<core::HostKey>> seen;
    const channel::HostKeyProbe probe(
        *services_, gate_.address(1),
        [&seen](core::Result<core::HostKey> key) { seen = std::move(key); });
    if (!until([&seen] { return seen.has_value(); }, std::chrono::seconds(60)) || !*seen) {
        broken("no host key");
        return false;
    }
    hostKey_ = **seen;
    return true;
}

bool ChannelSite::until(const std::function<bool()>& holds, std::chrono::seconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    io_.restart();
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        io_.run_one_for(std::chrono::milliseconds(100));
        if (io_.stopped())
            io_.restart();
    }
    return true;
}

bool ChannelSite::openAll() {
    const auto open = std::make_shared<std::size_t>(0);
    for (std::size_t number = 1; number <= partitions_; ++number) {
        channel::Channel::Settings settings;
        settings.address = gate_.address(number);
        settings.hostKey = hostKey_;
        channel::ChannelEvents events;
        events.opened = [open] { ++*open; };
        channels_.push_back(
            channel::Channel::open(*services_, std::move(settings), std::move(events)));
    }
    return until([&] { return *open >= partitions_; }, std::chrono::seconds(300));
}

std::size_t ChannelSite::runEverywhere(const rmc::collect::Command& command) {
    std::size_t ended = 0;
    std::size_t good = 0;
    for (const auto& one : channels_)
        one->run(command, [&](const core::Result<rmc::collect::CommandOutput>& output) {
            ++ended;
            good += output && output->exitStatus == 0 ? 1U : 0U;
        });
    until([&] { return ended == channels_.size(); }, std::chrono::seconds(300));
    return good;
}

std::string ChannelSite::knownHosts() const {
    const std::string path = (directory() / "known_hosts").string();
    std::ofstream file(path);
    for (std::size_t number = 1; number <= partitions_; ++number) {
        const auto address = gate_.address(number);
        file << "[" << address.host << "]:" << address.port << " " << gate_.hostKeyLine() << "\n";
    }
    return path;
}

}  // namespace callbox::bench
