// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/receiver/store/receiver_store.h"
#include "app/receiver/surroundings.h"
#include "core/protocol/identity.h"

namespace callbox::app::receiver {

/// What all processes of one receiver share; kept in its store.
struct ReceiverIdentity {
    std::string receiverId;  ///< "rcv-" and 16 hex digits
    std::string epoch;       ///< 32 hex digits, drawn when the database was made or restored
    core::protocol::SigningKeyPair signing;
    std::string tokenKey;  ///< 32 bytes
};

/// Reads the identity, and makes what is missing of it.
core::Result<ReceiverIdentity> loadIdentity(StoreTransaction& transaction,
                                            const Surroundings& surroundings);

/// Marks the database as restored from a backup: consoles offer again what it lost. The new epoch.
core::Result<std::string> redrawEpoch(StoreTransaction& transaction,
                                      const Surroundings& surroundings);

}  // namespace callbox::app::receiver
