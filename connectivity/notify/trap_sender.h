// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

#include "connectivity/notify/send_steps.h"
#include "core/model/notification.h"
#include "core/notify/notice_text.h"

namespace callbox::connectivity::notify {

/// What this console is to receivers of SNMPv3 traps: its own engine is the authoritative one.
struct SnmpEngine {
    std::string id;           ///< RFC 3411: 5 to 32 bytes
    std::uint32_t boots = 1;  ///< one more with each start, or receivers take traps for old ones
};

/// Sends traps by net-snmp, as docs/CALLBOX-MIB.txt describes them; blocks. Thread-safe: net-snmp
/// keeps one list of users for the whole process, so one trap is sent at a time.
class TrapSender {
public:
    explicit TrapSender(SnmpEngine engine);

    /// `secrets`: "community", or "auth-password" and "priv-password". Nobody acknowledges a trap.
    /// Steps: "resolve", "sent". Errors: denied (a secret is not set), unavailable.
    core::Result<void> send(const core::SnmpTarget& target,
                            const std::map<std::string, std::string>& secrets,
                            const core::notify::ToldNotice& notice, const std::string& console,
                            const SendContext& context);

private:
    core::Result<void> transmit(const core::SnmpTarget& target, const std::string& peer,
                                const std::map<std::string, std::string>& secrets,
                                const core::notify::ToldNotice& notice, const std::string& console);
    std::uint32_t upSeconds() const;

    SnmpEngine engine_;
    std::chrono::steady_clock::time_point started_;
    std::mutex mutex_;
};

/// An engine ID of that text: the first 27 bytes count.
std::string engineIdOf(const std::string& text);
/// "0x80001f8804...", as net-snmp's configuration takes it.
std::string engineText(const std::string& id);

}  // namespace callbox::connectivity::notify
