// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "app/receiver/store/receiver_store.h"
#include "app/receiver/surroundings.h"
#include "core/protocol/messages.h"

namespace callbox::app::receiver {

/// How long a repeated enrolment request gets the same passwords again.
inline constexpr std::chrono::hours kNonceLives{1};

/// A new random password and its verifier.
struct FreshPassword {
    std::string password;  ///< 32 random bytes, base64url
    Verifier verifier;
};
/// Errors: internal.
core::Result<FreshPassword> drawPassword(const std::string& entityId,
                                         const Surroundings& surroundings);

/// One enrolment request on its way through the store: gives each subject its verdict by the rules
/// of docs/receiver-protocol.md.
class Enrolment {
public:
    /// `shown`: the request came with the session of its console.
    Enrolment(core::protocol::EnrolmentRequest request, std::string peer, bool shown,
              Surroundings surroundings);

    /// Errors: protocol when the request's form is wrong, limitExceeded with too many subjects.
    core::Result<void> check() const;

    /// Finds out for whom a password will be wanted.
    core::Result<void> look(StoreTransaction& view);
    /// Draws those, outside of any transaction: deriving a verifier is slow on purpose.
    core::Result<void> draw();

    /// Decides and stores. May run again after its transaction was undone.
    core::Result<void> run(StoreTransaction& transaction);

    /// Valid once run() succeeded and was committed.
    const std::vector<core::protocol::EnrolmentCredential>& credentials() const {
        return credentials_;
    }
    std::size_t subjects() const { return request_.subjects.size(); }
    const std::string& nonce() const { return request_.nonce; }

private:
    using Subject = core::protocol::EnrolmentSubject;
    using Credential = core::protocol::EnrolmentCredential;

    core::Result<Credential> decide(const Subject& subject, StoreTransaction& transaction);
    core::Result<Credential> issue(const Subject& subject, StoreTransaction& transaction);
    core::Result<Credential> ask(const Subject& subject, const char* reason,
                                 StoreTransaction& transaction);
    core::Result<std::optional<Credential>> again(const Subject& subject,
                                                  StoreTransaction& transaction);
    bool isConsole(const Subject& subject) const;

    core::protocol::EnrolmentRequest request_;
    std::string peer_;
    bool shown_;
    bool trusted_ = false;  ///< the console showed itself: by session, nonce or first contact
    Surroundings surroundings_;
    std::string nonceHash_;
    std::vector<std::string> wanted_;
    std::map<std::string, FreshPassword> fresh_;
    std::vector<Credential> credentials_;
};

}  // namespace callbox::app::receiver
