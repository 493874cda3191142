// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/protocol/identity.h"
#include "core/protocol/messages.h"
#include "tests/support/https_client.h"

namespace callbox::tests {

/// A console as the receiver sees one: enrols, opens sessions, sends messages; nothing is hidden,
/// so that a test can get every step wrong.
struct TestConsole {
    explicit TestConsole(const std::string& serial);

    core::protocol::EnrolmentSubject subject;  ///< the console itself
    std::string epoch = core::protocol::randomHex(16);
    std::uint64_t sequence = 0;
    std::map<std::string, core::protocol::EnrolmentCredential> credentials;  ///< by entity id
    std::string token;
    std::string signingKey;  ///< raw; pinned by the first enrolment

    const std::string& id() const { return subject.entityId; }
    static core::protocol::EnrolmentSubject machine(const std::string& serial);

    core::protocol::EnrolmentRequest enrolmentRequest(
        const std::vector<core::protocol::EnrolmentSubject>& machines = {}) const;
    /// Keeps what was issued. None when the answer was no signed EnrolmentAnswer.
    std::optional<core::protocol::EnrolmentAnswer> enrol(
        HttpsClient& client, const core::protocol::EnrolmentRequest& request);

    /// Both SCRAM steps with the stored password (or another one). The last reply.
    std::optional<HttpReply> authenticate(HttpsClient& client, const std::string& password = {},
                                          std::optional<core::TimePoint> issuedAt = {});
    /// authenticate(), and the token kept.
    bool openSession(HttpsClient& client);

    /// The next message, complete and right.
    core::protocol::Envelope envelope(core::protocol::MessageType type, const std::string& about,
                                      const std::string& data);
    /// Makes identity and authenticator fit the envelope's present content.
    void seal(core::protocol::Envelope& envelope) const;
    core::protocol::Envelope problem(const std::string& about, const std::string& duplicateKey,
                                     const std::string& code = "CBX-MEM-0002");

    std::optional<HttpReply> post(HttpsClient& client,
                                  const core::protocol::Envelope& envelope) const;
    /// The receipt, when the reply is 200 and its signature is the receiver's.
    std::optional<core::protocol::Receipt> send(HttpsClient& client,
                                                const core::protocol::Envelope& envelope);
    std::optional<core::protocol::Receipt> receiptIn(const std::optional<HttpReply>& reply) const;
    bool signedByReceiver(const HttpReply& reply) const;

private:
    mutable std::map<std::string, std::string> serverKeys_;  ///< slow to derive
};

/// A complete first contact and session.
bool join(TestConsole& console, HttpsClient& client,
          const std::vector<core::protocol::EnrolmentSubject>& machines = {});

}  // namespace callbox::tests
