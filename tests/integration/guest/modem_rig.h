// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// Within the guest: callbox-helper, an emulated modem and the modem plugin, against the provider's
/// network that tests/lab/guest_provider made.
class ModemRig {
public:
    /// `modem` are arguments of tests/lab/hayes_modem.
    explicit ModemRig(const std::vector<std::string>& modem);
    ~ModemRig();

    /// The loaded plugin with usual settings, changed by `settings`.
    std::shared_ptr<connectivity::ConnectionPlugin> plugin(
        const std::map<std::string, std::string>& settings = {},
        const std::string& password = "chap-and-pap-secret");

    /// What the modem was made to do: "dial T 100".
    std::string modemLog() const;
    std::string helperLog() const;
    ChildProcess& helper() { return helper_; }
    ChildProcess& modem() { return modem_; }
    bool startHelper();

    core::ReceiverAddress receiver() const;
    /// The program that answers, for `--number`.
    static std::string accessServer(const std::string& method = "chap");

    /// What `ip` prints for these words; empty when it refuses.
    std::string ip(const std::vector<std::string>& words) const;
    /// The console's in the call that is up.
    std::string address() const;
    /// How many processes of that name there are outside the access server.
    std::size_t processes(const std::string& name) const;

private:
    std::filesystem::path file(const std::string& name) const { return directory_.path() / name; }

    TemporaryDirectory directory_;
    ChildProcess helper_;
    ChildProcess modem_;
};

}  // namespace callbox::tests
