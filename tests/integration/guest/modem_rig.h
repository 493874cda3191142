// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/guest/guest_helper.h"

namespace callbox::tests {

/// Within the guest: an emulated modem, and the modem plugin.
class ModemRig : public GuestHelper {
public:
    /// `modem` are arguments of tests/lab/hayes_modem.
    explicit ModemRig(const std::vector<std::string>& modem);
    ~ModemRig();

    static std::map<std::string, std::string> usualSettings();
    /// The plugin with usual settings, changed by `settings`.
    std::shared_ptr<connectivity::ConnectionPlugin> plugin(
        const std::map<std::string, std::string>& settings = {},
        const std::string& password = "chap-and-pap-secret") const;

    /// What the modem was made to do: "dial T 100".
    std::string modemLog() const;
    ChildProcess& modem() { return modem_; }

    /// The program that answers, for `--number`.
    static std::string accessServer(const std::string& method = "chap");

private:
    ChildProcess modem_;
};

}  // namespace callbox::tests
