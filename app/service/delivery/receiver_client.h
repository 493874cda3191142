// SPDX-License-Identifier: GPL-3.0-or-later
// The console's side of docs/receiver-protocol.md, one function for each address. None keeps
// state: who calls has the token, the pinned key and the way the request goes.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "app/service/delivery/failure.h"
#include "connectivity/courier/exchange.h"
#include "core/protocol/messages.h"

namespace callbox::service::delivery {

/// Sends one request to the receiver by some courier over some path.
using Exchange =
    std::function<void(connectivity::courier::Request,
                       std::function<void(core::Result<connectivity::courier::Reply>)>)>;

template <class T>
using Then = std::function<void(Answer<T>)>;

/// The console's login. `issuedAt` tells which of two passwords it is, while one is replaced.
struct Login {
    std::string consoleId;
    std::string password;
    std::string epoch;
    std::optional<core::TimePoint> issuedAt;
};

struct OpenSession {
    std::string token;
    core::TimePoint expires;
};

/// `signingKey` empty: the answer must be signed by the key it names itself.
void describeReceiver(const Exchange& exchange, const std::string& signingKey,
                      Then<core::protocol::ReceiverDescription> then);

/// `token` empty: the console is not enrolled yet. `pinnedKey` empty: this is the first contact.
void enrolAtReceiver(const Exchange& exchange, const std::string& token,
                     const std::string& pinnedKey, const core::protocol::EnrolmentRequest& request,
                     Then<core::protocol::EnrolmentAnswer> then);

/// Both SCRAM steps. `exchange` must keep to one connection.
void openSession(const Exchange& exchange, const std::string& signingKey, const Login& login,
                 Then<OpenSession> then);

/// The body that postMessage() sends, byte for byte.
std::string messageBody(const core::protocol::Envelope& envelope);

/// POSTs the envelope; the answer is the verified receipt for it.
void postMessage(const Exchange& exchange, const std::string& token, const std::string& signingKey,
                 const core::protocol::Envelope& envelope, Then<core::protocol::Receipt> then);

/// Begins an upload, or finds how far it came.
void beginUpload(const Exchange& exchange, const std::string& token, const std::string& signingKey,
                 const core::protocol::UploadRequest& request,
                 Then<core::protocol::UploadState> then);

/// `id`: lower-case hex digits.
void appendToUpload(const Exchange& exchange, const std::string& token,
                    const std::string& signingKey, const std::string& id, std::uint64_t offset,
                    std::string bytes, Then<core::protocol::UploadState> then);

void fetchInstructions(const Exchange& exchange, const std::string& token,
                       const std::string& signingKey, Then<core::protocol::Instructions> then);

void confirmInstruction(const Exchange& exchange, const std::string& token, const std::string& id,
                        Then<bool> then);

}  // namespace callbox::service::delivery
