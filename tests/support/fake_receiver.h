// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "core/model/connection.h"
#include "core/protocol/identity.h"
#include "core/protocol/messages.h"
#include "tests/support/tls_test_server.h"

namespace callbox::tests {

/// How the fake receiver answers. All but `honest` misbehave.
enum class Conduct {
    honest,
    down,
    hanging,
    silentBeforeTls,
    noTls,
    status500,
    status429Absurd,
    status503Soon,
    html200,
    receiptOfAnother,
    wrongSignature,
    receiptReplayed,
    unsignedReceipt,
    tooLargeOnTheWay,
    closingMidReply,
    truncatedChunk,
    silentMidReply,
    closingWithoutReply,
    endlessHeaders,
    endlessBody,
    redirect,
    slowDrip,
    wrongName,
    unknownCa,
    expired,
    onlyTls11
};

/// A receiver of docs/receiver-protocol.md in memory, that can be told to misbehave. Thread-safe.
class FakeReceiver {
public:
    /// At an address of this machine's; in the network namespace of the thread that makes it.
    explicit FakeReceiver(std::string host = "127.0.0.1");
    ~FakeReceiver();

    core::ReceiverAddress address() const;
    void behave(Conduct conduct);
    /// What is under way stays as it is.
    void behaveForNewRequests(Conduct conduct) { conduct_ = conduct; }

    /// Enrolled before the test began.
    void know(const std::string& entityId, const std::string& password);
    void knowAlso(const std::string& entityId, const std::string& nextPassword);
    void forgetNext(const std::string& entityId);

    std::string receiverId() const { return "rcv-test"; }
    std::string signingKey() const;
    std::string epoch() const;

    /// Loses what was stored after the first `keep` messages, as a restore from a backup does.
    void restoreWithOnly(std::size_t keep);
    void instruct(core::protocol::Instruction instruction);
    void endSessions();
    /// Takes uploads in chunks, as only later receivers do.
    void takeUploads() { takesUploads_ = true; }
    /// As if a box before it answered 413 to larger bodies.
    void boundBodies(std::size_t bytes) { mostBody_ = bytes; }
    /// Answers the message with 413, or with the verdict, instead of storing it.
    void refuseTooLarge(std::uint64_t sequence);
    void answerWith(std::uint64_t sequence, core::protocol::ReceiptVerdict verdict);

    std::vector<core::protocol::Envelope> stored() const;  ///< in order of arrival, each once
    /// Bodies of the POSTs to `target`, as they came; of all requests when it is empty.
    std::vector<std::string> bodies(const std::string& target = {}) const;
    std::set<std::string> confirmed() const;  ///< instruction ids
    std::uint64_t sessionsOpened() const;
    std::uint64_t messagesSeen() const;  ///< POSTs to /v1/messages, whatever came of them
    std::uint64_t connections() const;
    /// A session step came over another connection than its first one.
    bool sessionSplit() const { return sessionSplit_; }

private:
    struct Entity {
        std::string password;
        std::string next;
    };
    struct Login;

    bool answer(const HttpRequest& request, TlsConnection& connection);
    bool misbehave(Conduct conduct, const HttpRequest& request, TlsConnection& connection);
    bool honest(const HttpRequest& request, TlsConnection& connection);
    bool session(const HttpRequest& request, TlsConnection& connection);
    bool enrolment(const HttpRequest& request, TlsConnection& connection);
    bool message(const HttpRequest& request, TlsConnection& connection, Conduct conduct);
    bool upload(const HttpRequest& request, TlsConnection& connection);
    bool instructions(TlsConnection& connection);
    bool sendSigned(TlsConnection& connection, const std::string& body, bool wrongly = false) const;
    static bool refuse(TlsConnection& connection, int status, const std::string& reason,
                       const std::map<std::string, std::string>& headers = {});
    bool authorised(const HttpRequest& request) const;
    TlsSettings settingsFor(Conduct conduct) const;
    core::protocol::ReceiverDescription description() const;

    std::string host_;
    TestCa ca_;
    TestCa otherCa_;
    core::protocol::SigningKeyPair key_;
    core::protocol::SigningKeyPair wrongKey_;
    mutable std::mutex mutex_;
    std::atomic<Conduct> conduct_{Conduct::honest};
    std::string epoch_;
    std::map<std::string, Entity> entities_;
    std::map<std::uint64_t, std::unique_ptr<Login>> logins_;  ///< by connection
    std::set<std::string> tokens_;
    std::vector<core::protocol::Envelope> stored_;
    std::vector<std::pair<std::string, std::string>> bodies_;  ///< with their targets
    std::map<std::string, std::string> digests_;               ///< by "epoch-sequence"
    std::map<std::uint64_t, core::protocol::ReceiptVerdict> verdicts_;
    std::set<std::uint64_t> tooLarge_;
    std::map<std::string, std::pair<core::protocol::UploadState, std::string>> uploads_;  ///< by id
    std::atomic<bool> takesUploads_{false};
    std::atomic<std::size_t> mostBody_{~std::size_t{0}};
    std::vector<core::protocol::Instruction> instructions_;
    std::set<std::string> confirmed_;
    std::string lastReceipt_;
    std::uint64_t sessionsOpened_ = 0;
    std::atomic<std::uint64_t> messagesSeen_{0};
    std::atomic<bool> sessionSplit_{false};
    std::unique_ptr<TlsTestServer> server_;
};

}  // namespace callbox::tests
