// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "app/receiver/knowledge/knowledge_base.h"
#include "app/receiver/session/token.h"
#include "app/receiver/store/receiver_store.h"
#include "core/protocol/messages.h"

namespace callbox::app::receiver {

/// What a message becomes: a receipt, or a refusal with its HTTP status.
struct RefusedMessage {
    int status = 400;
    std::string reason;
};
using IngestAnswer = std::variant<core::protocol::Receipt, RefusedMessage>;

/// One message on its way through the checks of docs/receiver-protocol.md into the store.
class Ingest {
public:
    /// What the message is held against and what its receipt says of the receiver.
    struct Context {
        Token token;
        std::string receiverEpoch;
        core::TimePoint now;
        std::chrono::seconds checkInAfter{3600};
    };

    Ingest(Context context, const KnowledgeBase& knowledge)
        : context_(std::move(context)), knowledge_(knowledge) {}

    /// Everything that needs no store. An answer ends the matter; without one run() is next.
    std::optional<IngestAnswer> check(std::string_view envelopeText);

    /// The upload that has the message's data; empty: it came with the message. What was found of
    /// it (nothing: no complete one of this message) is to be given with supply() before run().
    const core::protocol::MessageIdentity& identity() const { return envelope_.identity; }
    const std::string& upload() const { return upload_; }
    void supply(std::optional<std::string> data);

    /// Within a transaction. May run again after its transaction was undone.
    core::Result<void> run(StoreTransaction& transaction);

    /// Valid once run() succeeded and was committed.
    const IngestAnswer& answer() const { return answer_; }

private:
    using Body = std::variant<std::monostate, core::protocol::HeartbeatBody,
                              core::protocol::InventoryBody, core::protocol::PerformanceBody,
                              core::protocol::ProblemBody, core::protocol::TestBody,
                              core::protocol::StatusBody, core::protocol::ExtendedDataBody>;

    core::protocol::Receipt receipt(core::protocol::ReceiptVerdict verdict,
                                    std::string reason = {}) const;
    IngestAnswer rejected(std::string reason) const;
    std::string readBody(core::protocol::MessageType type);
    core::Result<bool> authentic(const Entity& entity, StoreTransaction& transaction) const;
    core::Result<IngestAnswer> known(const StoredMessage& first,
                                     StoreTransaction& transaction) const;
    core::Result<IngestAnswer> settle(const std::optional<StoredMessage>& first,
                                      StoreTransaction& transaction);
    core::Result<IngestAnswer> apply(StoreTransaction& transaction);
    core::Result<bool> storeInventory(const core::protocol::InventoryBody& body,
                                      StoreTransaction& transaction);
    Done storePerformance(const core::protocol::PerformanceBody& body,
                          StoreTransaction& transaction);

    Context context_;
    const KnowledgeBase& knowledge_;
    core::protocol::Envelope envelope_;
    StoredMessage message_;
    Body body_;
    core::protocol::MessageType type_ = core::protocol::MessageType::test;
    std::string upload_;
    std::string uploadFault_;  ///< why the uploaded data is no use; empty when it is
    std::string bodyFault_;    ///< why the body can never be accepted; empty when it can
    IngestAnswer answer_;
};

}  // namespace callbox::app::receiver
