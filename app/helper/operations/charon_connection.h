// SPDX-License-Identifier: GPL-3.0-or-later
// What charon is asked for one connection of the helper's: the same for tunnels and for L2TP.
#pragma once

#include <cstdint>
#include <string>

#include "app/helper/operation.h"
#include "app/helper/vici/vici_client.h"

namespace callbox::helper {

/// The journal's fact that names a private key within charon.
inline constexpr const char* kCharonKeyFact = "key";

struct CharonTimes {
    std::uint32_t ikeMilliseconds = 0;  ///< until the gateway had proved itself
    std::uint32_t milliseconds = 0;     ///< in all
};

/// Loads `connection` (the argument of load-conn) with the secrets that `wanted` names, and
/// initiates its child of the same `name`. Errors: the cause as tunnelVerdict() tells it.
core::Result<CharonTimes> bringUpCharonConnection(Surroundings& around, const std::string& name,
                                                  vici::Section connection,
                                                  const connectivity::helper_link::TunnelUp& wanted,
                                                  Deadline deadline, const std::stop_token& stop);

/// What list-sas tells of it, as one section.
core::Result<vici::Section> listCharonConnection(const std::filesystem::path& socket,
                                                 const std::string& name, Deadline deadline,
                                                 std::stop_token stop);

/// What taking a connection away came to.
struct CharonRemoval {
    bool done = false;  ///< it could be made sure that nothing is left
    bool wasUp = false;
    bool gatewayAnswered = false;  ///< to being told so
};

/// Takes all away that charon has under the entry's name, and, with the last connection that charon
/// has, the certificates: it knows no way to take away a single one.
CharonRemoval removeCharonConnection(Surroundings& around, const JournalEntry& entry,
                                     Deadline deadline);

}  // namespace callbox::helper
