// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <list>
#include <thread>

namespace callbox::tests {

/// Carries TCP connections to a loopback port until it is told to fall silent: then it neither
/// carries nor closes anything, as a firewall that forgot the connection.
class StallingProxy {
public:
    explicit StallingProxy(std::uint16_t target);
    ~StallingProxy();
    StallingProxy(const StallingProxy&) = delete;
    StallingProxy& operator=(const StallingProxy&) = delete;

    std::uint16_t port() const { return port_; }
    /// Connections that were open stay dead when it speaks again; new ones are carried.
    void stall(bool silent);
    int connections() const { return connections_; }

private:
    void accept();
    void carry(int near, int generation);

    std::uint16_t target_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::atomic<bool> stop_ = false;
    std::atomic<int> generation_ = 0;  ///< odd while silent
    std::atomic<int> connections_ = 0;
    std::list<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace callbox::tests
