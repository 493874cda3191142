// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

#include "app/helper/modem_manager/bus.h"

namespace callbox::helper::modem_manager {

/// A modem as ModemManager tells of it; the numbers are those of ModemManager-enums.h.
struct ModemView {
    std::string path;                                ///< D-Bus object
    std::string imei;                                ///< EquipmentIdentifier
    std::string device;                              ///< DeviceIdentifier
    std::string name;                                ///< "Sierra Wireless EM7455"
    std::int32_t state = 0;                          ///< MMModemState
    std::uint32_t failedReason = 0;                  ///< MMModemStateFailedReason
    std::uint32_t lock = 0;                          ///< MMModemLock
    std::map<std::uint32_t, std::uint32_t> retries;  ///< MMModemLock -> unlock attempts left
    std::uint32_t signal = 0;                        ///< percent
    std::string sim;                                 ///< D-Bus object; empty: none
    bool is3gpp = false;                             ///< `registration` means something
    std::uint32_t registration = 0;                  ///< MMModem3gppRegistrationState
    std::string operatorName;
};

struct IpConfiguration {
    std::uint32_t method = 0;  ///< MMBearerIpMethod
    std::string address;
    std::uint32_t prefix = 0;
    std::string gateway;  ///< may be empty
    std::uint32_t mtu = 0;
};

struct BearerView {
    bool connected = false;
    std::string networkInterface;  ///< or the port that PPP is to be spoken on: "ttyUSB0"
    std::string error;             ///< D-Bus name of why the network ended it
    IpConfiguration four, six;
};

/// ModemManager over the message bus: only what a data bearer needs. It has nothing to do with
/// voice, so no call is ever answered. Errors as of Bus.
class ModemManager {
public:
    static core::Result<ModemManager> connect(const std::string& address);

    core::Result<std::vector<ModemView>> modems(Deadline deadline, const std::stop_token& stop);
    /// Errors: notFound as well: it is gone.
    core::Result<ModemView> modem(const std::string& path, Deadline deadline,
                                  const std::stop_token& stop);
    /// The SIM's own number (ICCID).
    core::Result<std::string> simIdentifier(const std::string& sim, Deadline deadline,
                                            const std::stop_token& stop);
    core::Result<void> sendPin(const std::string& sim, const std::string& pin, Deadline deadline,
                               const std::stop_token& stop);
    core::Result<void> enable(const std::string& modem, Deadline deadline,
                              const std::stop_token& stop);
    core::Result<std::string> createBearer(const std::string& modem,
                                           const std::map<std::string, Argument>& properties,
                                           Deadline deadline, const std::stop_token& stop);
    core::Result<void> connectBearer(const std::string& bearer, Deadline deadline,
                                     const std::stop_token& stop);
    core::Result<BearerView> bearer(const std::string& path, Deadline deadline,
                                    const std::stop_token& stop);
    /// Disconnects it and takes it away. True when it is not there any more.
    bool removeBearer(const std::string& modem, const std::string& bearer, Deadline deadline);

private:
    explicit ModemManager(Bus bus) : bus_(std::move(bus)) {}

    Bus bus_;
};

}  // namespace callbox::helper::modem_manager
