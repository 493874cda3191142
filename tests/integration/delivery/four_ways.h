// SPDX-License-Identifier: GPL-3.0-or-later
// Four ways to a receiver on loopback, each of which can be cut: straight, by a proxy, and two that
// go down when unused, the last of them narrow. The receiver is at 127.0.0.1, its ways at other
// addresses of 127/8 and the same port.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "connectivity/chain.h"
#include "connectivity/connection_plugin.h"
#include "tests/support/tcp_gate.h"

namespace callbox::tests {

/// Always gives the same path; what is wrong with it shows when it is used.
class GivenWay final : public connectivity::ConnectionPlugin {
public:
    explicit GivenWay(connectivity::Path path) : path_(std::move(path)) {}

    core::Result<connectivity::Path> establish(connectivity::Deadline, std::stop_token) override {
        up = true;
        ++established;
        return path_;
    }
    void release() override { up = false; }
    std::vector<core::TestStep> test(const core::ReceiverAddress&, connectivity::Deadline,
                                     std::stop_token) override {
        return {};
    }
    std::vector<core::FirewallRule> firewallRules(const core::ReceiverAddress&) const override {
        return {};
    }
    bool narrow() const override { return path_.narrow; }

    std::atomic<bool> up{false};
    std::atomic<int> established{0};

private:
    connectivity::Path path_;
};

struct FourWays {
    explicit FourWays(std::uint16_t port)
        : direct(TcpGate::Kind::plain, "127.0.0.2", port, port),
          proxy(TcpGate::Kind::connectProxy, "127.0.0.1", 0, port),
          tunnel(TcpGate::Kind::plain, "127.0.0.3", port, port),
          line(TcpGate::Kind::plain, "127.0.0.4", port, port) {
        connectivity::Path path;
        path.name = "Direct";
        path.receiverAddress = "127.0.0.2";
        ways.push_back(std::make_shared<GivenWay>(path));
        path = {};
        path.name = "Proxy";
        path.proxy = "http://127.0.0.1:" + std::to_string(proxy.port());
        ways.push_back(std::make_shared<GivenWay>(path));
        path = {};
        path.name = "Tunnel";
        path.receiverAddress = "127.0.0.3";
        path.idleRelease = std::chrono::seconds(1);
        ways.push_back(std::make_shared<GivenWay>(path));
        path.name = "Line";
        path.receiverAddress = "127.0.0.4";
        path.narrow = true;
        ways.push_back(std::make_shared<GivenWay>(path));
    }

    std::vector<connectivity::ChainEntry> entries(std::size_t count = 4) const {
        std::vector<connectivity::ChainEntry> list;
        for (std::size_t i = 0; i < count; ++i) {
            connectivity::ChainEntry entry;
            entry.connection.id = "con-" + std::to_string(i + 1);
            entry.connection.name = "way " + std::to_string(i + 1);
            entry.plugin = ways[i];
            list.push_back(std::move(entry));
        }
        return list;
    }

    TcpGate direct;
    TcpGate proxy;
    TcpGate tunnel;
    TcpGate line;
    std::vector<std::shared_ptr<GivenWay>> ways;
};

}  // namespace callbox::tests
