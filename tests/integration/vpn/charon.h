// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/helper/vici/vici_client.h"
#include "tests/support/child_process.h"
#include "tests/support/test_ca.h"

namespace callbox::tests {

/// A charon of the test's own, with ESP in user space, its vici socket and its log in `directory`.
class Charon {
public:
    /// `prefix` is what runs it in another namespace; may be empty.
    Charon(std::string directory, std::vector<std::string> prefix);

    bool start();
    void kill() { process_.kill(); }
    std::string socket() const { return directory_ + "/charon.vici"; }
    std::string log() const;

    /// The answer of a command; an error's key in "errmsg" when there was none.
    helper::vici::Section ask(const std::string& command, helper::vici::Section message = {});
    /// False when it says no.
    bool tell(const std::string& command, helper::vici::Section message);
    /// Names of connections, IKE SAs, secrets and keys that there are: what a test compares.
    std::string state();
    /// How many certificates it remembers.
    int certificates();

private:
    std::string directory_;
    std::vector<std::string> prefix_;
    ChildProcess process_;
};

enum class GatewayLogin { presharedKey, certificate, eap };

/// How the gateway is to treat the console.
struct GatewaySettings {
    GatewayLogin login = GatewayLogin::presharedKey;
    std::string identity = "gw.example.net";
    std::string secret = "correct horse battery staple";  ///< or the EAP password
    std::string user = "console-7";
    std::vector<std::string> ikeProposals{"default"};
    std::vector<std::string> espProposals{"default"};
    std::vector<std::string> networks{"198.51.100.0/24"};  ///< what it lets through
    std::string pool = "10.77.0.0/28";
    bool addresses = true;  ///< has a pool
    bool encapsulate = true;
};

/// Loads it into the gateway's charon. `ca` signs the gateway's certificate, and is what the
/// console's must come from.
bool configureGateway(Charon& gateway, const GatewaySettings& settings, const TestCa& ca);

}  // namespace callbox::tests
