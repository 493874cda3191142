// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "connectivity/connection_plugin.h"
#include "tests/integration/vpn/charon.h"
#include "tests/integration/vpn/network_lab.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// A console with charon and callbox-helper, a VPN gateway on another machine, and a receiver
/// behind it.
class VpnSite {
public:
    VpnSite();
    ~VpnSite();

    /// Why it does not stand; empty when it does.
    const std::string& problem() const { return problem_; }

    bool configure(const GatewaySettings& settings);
    /// The plugin "vpn", set up to match `settings`; nullptr when it cannot be loaded.
    std::shared_ptr<connectivity::ConnectionPlugin> plugin(
        const GatewaySettings& settings, const std::map<std::string, std::string>& changes = {},
        const std::map<std::string, std::string>& otherSecrets = {});

    NetworkLab& lab() { return lab_; }
    Charon& console() { return *console_; }
    Charon& gateway() { return *gateway_; }
    FakeReceiver& receiver() { return *receiver_; }
    const TestCa& ca() const { return ca_; }

    bool startHelper();
    ChildProcess& helper() { return helper_; }
    std::string helperSocket() const { return path("helper.sock"); }
    /// What a tunnel could leave behind on the console's side: interfaces, routes, charon's things,
    /// the helper's journal.
    std::string traces();
    std::string logs();
    std::string path(const std::string& name) const { return (directory_.path() / name).string(); }

private:
    TemporaryDirectory directory_;
    NetworkLab lab_;
    TestCa ca_;
    std::unique_ptr<Charon> console_;
    std::unique_ptr<Charon> gateway_;
    std::unique_ptr<FakeReceiver> receiver_;
    ChildProcess helper_;
    std::string problem_;
};

}  // namespace callbox::tests
