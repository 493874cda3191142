// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/outbox/outbox.h"
#include "core/protocol/messages.h"
#include "core/store/credentials.h"
#include "core/store/store.h"

namespace callbox::service::delivery {

/// The stored credentials, with the keys derived from them (PBKDF2 costs milliseconds, so each is
/// derived once). While a password is being replaced the new one is tried first, and the old one
/// again where the receiver does not know the new one.
class CredentialBook {
public:
    CredentialBook(core::store::Store& store, const core::store::Sealer& sealer);

    /// The password to use now. Absent when none was issued.
    struct Password {
        std::string text;
        bool next = false;  ///< it is the one that replaces the current one
        core::TimePoint issuedAt;
        bool alone = true;  ///< there is no other one
    };
    core::Result<std::optional<Password>> password(const std::string& entityId);

    /// The envelope of a message, authenticated for its subject. Absent when the subject has no
    /// credential. `usedNext` tells which password it was.
    struct Sealed {
        core::protocol::Envelope envelope;
        bool usedNext = false;
    };
    core::Result<std::optional<Sealed>> seal(const core::outbox::OutboxMessage& message);

    /// The receiver does not take the next password: the current one serves until it changes.
    void nextRefused(const std::string& entityId);
    /// What is stored has changed.
    void forget(const std::string& entityId);
    void forgetAll();

private:
    struct Page {
        core::store::Credential credential;
        bool nextRefused = false;
        std::string key;  ///< ServerKey of keyOf
        std::string keyOf;
    };
    core::Result<Page*> page(const std::string& entityId);

    core::store::Store& store_;
    const core::store::Sealer& sealer_;
    std::map<std::string, Page> pages_;
};

}  // namespace callbox::service::delivery
