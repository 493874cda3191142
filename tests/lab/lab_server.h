// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated partitions on libssh's server side, in threads of the test: what a real sshd would
// never do, and logins with a password without touching the accounts of this machine.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <list>
#include <memory>
#include <string>
#include <thread>

#include "core/model/partition.h"
#include "tests/lab/conduct.h"

namespace callbox::tests {

struct LabServerOptions {
    Conduct watch = Conduct::obey;  ///< for a command whose input mentions callbox_watch
    Conduct run = Conduct::obey;    ///< for any other
    std::filesystem::path home;     ///< of obeyed commands; its .ssh/authorized_keys lets keys in
    bool anyKey = false;            ///< lets every key in
    std::string password;           ///< empty: no passwords are taken
    bool interactive = false;       ///< the password by keyboard-interactive only
};

/// Listens on a loopback port of its own until destruction.
class LabServer {
public:
    explicit LabServer(LabServerOptions options);
    ~LabServer();
    LabServer(const LabServer&) = delete;
    LabServer& operator=(const LabServer&) = delete;

    core::PartitionAddress address() const { return {"127.0.0.1", port_, "operator"}; }
    int connections() const { return connections_; }
    std::uint64_t bytesSent() const { return bytesSent_; }

private:
    struct Listener;
    void accept();

    LabServerOptions options_;
    std::unique_ptr<Listener> listener_;
    std::uint16_t port_ = 0;
    std::atomic<bool> stop_ = false;
    std::atomic<int> connections_ = 0;
    std::atomic<std::uint64_t> bytesSent_ = 0;
    std::list<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace callbox::tests
