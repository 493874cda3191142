// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/service/delivery/failure.h"
#include "connectivity/courier/exchange.h"
#include "core/protocol/messages.h"

namespace callbox::service::delivery {

/// The body, when the reply is a 200 whose signature over the exact bytes fits the key (base64 of
/// the raw public key). Everything else is a Failure: what has no signature of the receiver's is
/// nothing it said, whatever its status.
Answer<std::string> signedBody(const connectivity::courier::Reply& reply,
                               const std::string& signingKey);

/// What a reply that is no 200 means (docs/receiver-protocol.md, "Refusals").
Failure refusalOf(const connectivity::courier::Reply& reply);

/// The receipt for exactly this message.
Answer<core::protocol::Receipt> receiptFor(const core::protocol::MessageIdentity& identity,
                                           const connectivity::courier::Reply& reply,
                                           const std::string& signingKey);

/// An enrolment's answer, signed by the key it names, which must be `pinnedKey` unless that is
/// empty, and for this nonce.
Answer<core::protocol::EnrolmentAnswer> enrolmentAnswer(const std::string& nonce,
                                                        const connectivity::courier::Reply& reply,
                                                        const std::string& pinnedKey);

}  // namespace callbox::service::delivery
