// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/model/time_point.h"
#include "core/words/result.h"

namespace callbox::service::delivery {

/// What one entity (the console or a machine it monitors) proves itself with. While a password is
/// being replaced both are here, until the next one has worked.
struct EntityCredential {
    std::string entityId;
    std::string password;
    core::TimePoint issuedAt;
    std::string nextPassword;  ///< empty: none is waiting
    core::TimePoint nextIssuedAt;
};

/// The receiver as it was at enrolment, and the epoch of its last answer.
struct ReceiverPin {
    std::string receiverId;
    std::string signingKey;  ///< base64 of the raw Ed25519 public key
    std::string epoch;
};

/// Where credentials live. Every store...() is durable when it returns.
class CredentialStore {
public:
    virtual ~CredentialStore() = default;

    virtual core::Result<std::optional<EntityCredential>> credential(
        const std::string& entityId) = 0;
    virtual core::Result<void> storeCredential(const EntityCredential& credential) = 0;

    virtual core::Result<std::optional<ReceiverPin>> receiverPin() = 0;
    virtual core::Result<void> storeReceiverPin(const ReceiverPin& pin) = 0;
};

}  // namespace callbox::service::delivery
