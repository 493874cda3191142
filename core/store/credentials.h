// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

#include "core/model/time_point.h"
#include "core/store/sealer.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

enum class CredentialState {
    issued,   ///< works
    pending,  ///< the provider's staff decide
    refused   ///< the receiver does not accept it any more, or never did
};
BOOST_DESCRIBE_ENUM(CredentialState, issued, pending, refused)

/// The ID and passwords of the console or of one machine at the receiver.
struct Credential {
    std::string entityId;
    CredentialState state = CredentialState::pending;
    std::string current;  ///< password; empty until issued
    TimePoint issuedAt;
    std::string next;  ///< handed out to replace `current`, not proven yet; empty: none
    TimePoint nextIssuedAt;
    std::string reason;  ///< the receiver's words when pending or refused
};

/// Replaces what is stored under the entity id, passwords sealed.
Result<void> putCredential(Transaction& transaction, const Sealer& sealer,
                           const Credential& credential);

/// Errors: corrupt (sealed under another key).
Result<std::optional<Credential>> credentialOf(const Reader& reader, const Sealer& sealer,
                                               std::string_view entityId);

/// Entity ids with their states; no passwords.
Result<std::vector<Credential>> credentialStates(const Reader& reader);

/// Keeps the next password beside the current one.
Result<void> offerNextPassword(Transaction& transaction, const Sealer& sealer,
                               std::string_view entityId, std::string_view password, TimePoint at);

/// The next password has worked: only now the old one goes. Errors: notFound (there is none).
Result<void> nextPasswordWorked(Transaction& transaction, const Sealer& sealer,
                                std::string_view entityId);

}  // namespace callbox::core::store
