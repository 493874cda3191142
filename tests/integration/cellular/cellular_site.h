// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "tests/integration/vpn/network_lab.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// A console with callbox-helper and a message bus of its own, on which python3-dbusmock plays
/// ModemManager; the modem's interface "wwan0" is a cable to the machine with the receiver.
class CellularSite {
public:
    static constexpr const char* kAddress = "10.64.7.2";
    static constexpr const char* kAddress6 = "2001:db8:7::2";
    static constexpr const char* kModem = "352099001761480";

    CellularSite();

    /// Why it does not stand; empty when it does.
    const std::string& problem() const { return problem_; }

    /// Plays ModemManager with these parameters (modem_manager.py) instead of the one before.
    bool playModem(const std::string& members = {});
    /// From now on there is no ModemManager.
    void stopModem() { modem_.kill(); }
    /// The network ends the bearer.
    bool drop(const std::string& reason);
    /// What ModemManager was asked, a line each.
    std::string asked() const { return readFile(path("asked.log")); }

    /// The plugin "cellular", nullptr when it cannot be loaded.
    std::shared_ptr<connectivity::ConnectionPlugin> plugin(
        const std::map<std::string, std::string>& changes = {},
        const std::map<std::string, std::string>& secrets = {});

    bool startHelper(std::vector<std::string> options = {});
    ChildProcess& helper() { return helper_; }
    NetworkLab& lab() { return lab_; }
    FakeReceiver& receiver() { return *receiver_; }
    /// What a bearer could leave behind: interfaces, addresses, rules, routes, journal.
    std::string traces();
    std::string logs() const;
    std::string path(const std::string& name) const { return (directory_.path() / name).string(); }

private:
    bool startBus();
    bool cable();

    TemporaryDirectory directory_;
    NetworkLab lab_;
    std::unique_ptr<FakeReceiver> receiver_;
    ChildProcess bus_;
    ChildProcess modem_;
    ChildProcess helper_;
    std::string problem_;
};

}  // namespace callbox::tests
