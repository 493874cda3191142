// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <random>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "rmc/channel/channel.h"
#include "tests/bench/sshd_gate.h"
#include "tests/support/temporary_directory.h"

namespace callbox::bench {

/// Many real sshds and the channel library in this process, so that its CPU is the console's.
class ChannelSite {
public:
    ChannelSite();

    /// Starts the sshds; false with the reason said.
    bool start(std::size_t partitions);
    /// Opens channels to all and waits until they are logged in.
    bool openAll();
    /// Runs a command on all channels at once; how many ended with status 0.
    std::size_t runEverywhere(const rmc::collect::Command& command);
    /// Runs the loop until `holds`, at most so long.
    bool until(const std::function<bool()>& holds, std::chrono::seconds limit);

    const std::filesystem::path& directory() const { return directory_.path(); }
    std::string privateKey() const { return (directory() / "keys/id_ed25519").string(); }
    /// A known_hosts file that names all of them.
    std::string knownHosts() const;
    const SshdGate& gate() const { return gate_; }
    std::vector<std::shared_ptr<rmc::channel::Channel>>& channels() { return channels_; }
    ~ChannelSite();
    ChannelSite(const ChannelSite&) = delete;
    ChannelSite& operator=(const ChannelSite&) = delete;

private:
    static rmc::channel::AdmissionLimits admission();

    tests::TemporaryDirectory directory_;
    rmc::channel::SshLibrary library_;
    boost::asio::io_context io_{1};
    rmc::channel::Resolver resolver_;
    std::mt19937_64 generator_{1};
    std::unique_ptr<rmc::channel::Services> services_;
    SshdGate gate_;
    core::HostKey hostKey_;
    std::size_t partitions_ = 0;
    std::vector<std::shared_ptr<rmc::channel::Channel>> channels_;
};

}  // namespace callbox::bench
