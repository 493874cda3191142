// SPDX-License-Identifier: GPL-3.0-or-later
// A real sshd for tests and the demo: on loopback, on a port of its own, with its own keys and
// configuration in a directory of its own. Runs as the current user and lets only that user in,
// by key. Touches nothing of the system's sshd.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "core/model/partition.h"
#include "core/words/result.h"
#include "tests/support/loopback.h"

namespace callbox::tests {

struct SshdOptions {
    std::vector<std::string> hostKeyTypes{"ed25519"};  ///< as ssh-keygen -t takes them
    std::vector<std::string> lines;  ///< further lines of sshd_config, for instance "MACs ..."
    std::uint16_t port = 0;          ///< 0: any that is free
    bool ipv6 = false;               ///< listens on ::1 instead of 127.0.0.1
    /// A program that runs sshd as its last words, for instance in a namespace of its own.
    std::vector<std::string> launcher = {};
};

/// Runs from start() to stop() or destruction. If the test dies, sshd dies with it.
class SshdFixture {
public:
    /// `directory` must exist and be empty; it is the caller's to remove.
    SshdFixture(std::filesystem::path directory, SshdOptions options = {});
    ~SshdFixture();
    SshdFixture(const SshdFixture&) = delete;
    SshdFixture& operator=(const SshdFixture&) = delete;

    /// Whether sshd and ssh-keygen are installed; a test skips otherwise.
    static bool available();

    /// Makes keys and configuration on the first call, then starts sshd and waits until it
    /// listens. After stop() it starts again on the same port with the same keys.
    core::Result<void> start();
    /// Ends sshd and the sessions it serves.
    void stop();

    /// One line of authorized_keys, with options if wanted.
    core::Result<void> authorize(const std::string& line);
    /// Takes all lines out again.
    core::Result<void> authorizeNobody();
    /// Another host key in place of the present ones; takes effect at the next start().
    core::Result<void> changeHostKeys();

    std::uint16_t port() const { return port_; }
    pid_t process() const { return process_; }
    core::PartitionAddress address() const;
    /// The public half of a host key, as known_hosts has it: "ssh-ed25519 AAAA...".
    std::string hostKeyLine(const std::string& type = "ed25519") const;
    /// What sshd wrote to its log, for a failed test's message.
    std::string log() const;

private:
    core::Result<void> prepare();
    core::Result<void> makeHostKeys();
    core::Result<void> writeConfiguration();
    bool listening() const;

    std::filesystem::path directory_;
    SshdOptions options_;
    std::optional<HeldPort> held_;
    std::uint16_t port_ = 0;
    pid_t process_ = -1;
    bool prepared_ = false;
};

}  // namespace callbox::tests
