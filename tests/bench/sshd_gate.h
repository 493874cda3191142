// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <sys/types.h>

#include "core/model/partition.h"

namespace callbox::bench {

/// Real sshds (one a connection, as inetd would start them) behind thousands of loopback addresses,
/// so that each passes for a partition of its own. In a process of its own: neither its CPU nor
/// sshd's is ours.
class SshdGate {
public:
    /// `directory` must exist; it gets keys, configuration and log.
    explicit SshdGate(std::filesystem::path directory);
    ~SshdGate();
    SshdGate(const SshdGate&) = delete;
    SshdGate& operator=(const SshdGate&) = delete;

    /// Lets in whom `publicLine` names, as the current user.
    bool start(const std::string& publicLine);
    /// From 1.
    core::PartitionAddress address(std::size_t number) const;
    /// Its public host key as known_hosts has it: type and base64.
    std::string hostKeyLine() const;

private:
    std::filesystem::path directory_;
    std::uint16_t port_ = 0;
    pid_t process_ = -1;
};

}  // namespace callbox::bench
