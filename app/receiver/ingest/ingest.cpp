// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/ingest/ingest.h"

#include <utility>

#include "app/receiver/ingest/service_requests.h"
#include "app/receiver/ingest/uploads.h"
#include "core/inventory/compare.h"
#include "core/inventory/digest.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"

namespace callbox::app::receiver {

using namespace core::protocol;
using core::passOn;
using core::Result;

namespace {

constexpr std::size_t kProblemBytes = std::size_t{1} << 20U;
constexpr std::size_t kSamples = 10'000;
constexpr std::size_t kInventoryItems = 50'000;
constexpr std::string_view kDamaged = "upload-damaged";
constexpr std::size_t kLongestName = 256;
constexpr std::chrono::hours kSamplesKept{35 * 24};
/// Between two notes of "last seen" on a machine, so that a storm does not write it each time.
constexpr std::chrono::seconds kSeenEvery{60};

/// Nine to eleven tenths of the time, by the console's id, so that a crowd that came at once (after
/// an outage) does not come at once again.
std::chrono::microseconds spread(std::chrono::seconds usual, const std::string& consoleId) {
    const auto share = std::stoul(sha256Hex(consoleId).substr(0, 4), nullptr, 16) % 2001;
    return std::chrono::microseconds(usual) * (9000 + static_cast<std::int64_t>(share)) / 10'000;
}

}  // namespace

Receipt Ingest::receipt(ReceiptVerdict verdict, std::string reason) const {
    Receipt receipt;
    receipt.identity = envelope_.identity;
    receipt.verdict = verdict;
    receipt.reason = std::move(reason);
    receipt.receiverEpoch = context_.receiverEpoch;
    receipt.receivedAt = context_.now;
    return receipt;
}

IngestAnswer Ingest::rejected(std::string reason) const {
    return receipt(ReceiptVerdict::rejected, std::move(reason));
}

std::optional<IngestAnswer> Ingest::check(std::string_view envelopeText) {
    auto envelope = core::fromJson<Envelope>(envelopeText);
    if (!envelope || envelope->specversion != "1.0")
        return RefusedMessage{400, "malformed"};
    envelope_ = std::move(*envelope);
    const MessageIdentity& identity = envelope_.identity;
    if (identity.consoleId != context_.token.consoleId ||
        envelope_.reporter != context_.token.consoleId)
        return rejected("reporter-wrong");
    if (!wellFormed(identity))
        return rejected("identity-malformed");
    if (envelope_.upload && (envelope_.upload->empty() || !envelope_.data.empty()))
        return RefusedMessage{400, "malformed"};
    upload_ = envelope_.upload.value_or("");
    if (upload_.empty() && sha256Hex(envelope_.data) != identity.digest)
        return rejected("digest-wrong");
    const auto type = messageType(envelope_.type);
    if (!type || *type == MessageType::enrolment)
        return rejected("type-unknown");
    message_ = {identity, envelope_.type, envelope_.subject, context_.now, 0};
    type_ = *type;
    if (upload_.empty())
        bodyFault_ = readBody(type_);
    return std::nullopt;
}

void Ingest::supply(std::optional<std::string> data) {
    if (!data) {
        uploadFault_ = "upload-incomplete";
    } else if (sha256Hex(*data) != envelope_.identity.digest) {
        uploadFault_ = kDamaged;
    } else {
        envelope_.data = std::move(*data);
        bodyFault_ = readBody(type_);
    }
}

std::string Ingest::readBody(MessageType type) {
    const auto take = [&](auto decoded) -> std::string {
        if (!decoded)
            return decoded.error().code == core::ErrorCode::limitExceeded ? "body-limit"
                                                                          : "body-malformed";
        body_ = std::move(*decoded);
        return {};
    };
    const std::string& data = envelope_.data;
    std::string fault = "type-unknown";
    if (type == MessageType::heartbeat)
        return take(core::fromJson<HeartbeatBody>(data));
    if (type == MessageType::test)
        return take(core::fromJson<TestBody>(data));
    if (type == MessageType::status)
        return take(core::fromJson<StatusBody>(data));
    if (type == MessageType::problem)
        return data.size() > kProblemBytes ? "body-limit" : take(core::fromJson<ProblemBody>(data));
    if (type == MessageType::performance) {
        fault = take(core::fromJson<PerformanceBody>(data));
        const auto* body = std::get_if<PerformanceBody>(&body_);
        return body && body->samples.size() > kSamples ? "body-limit" : fault;
    }
    if (type == MessageType::extendedData) {
        fault = take(core::fromJson<ExtendedDataBody>(data));
        const auto* body = std::get_if<ExtendedDataBody>(&body_);
        return body ? faultOf(*body) : fault;
    }
    if (type == MessageType::inventory) {
        fault = take(core::fromJson<InventoryBody>(data));
        const auto* body = std::get_if<InventoryBody>(&body_);
        if (!body)
            return fault;
        if (body->full.has_value() == body->difference.has_value())
            return "body-malformed";
        const bool large = body->full ? body->full->items.size() > kInventoryItems
                                      : body->difference->changed.size() > kInventoryItems;
        return large || body->partitionId.size() > kLongestName ? "body-limit" : fault;
    }
    return fault;
}

Result<bool> Ingest::authentic(const Entity& entity, StoreTransaction& transaction) const {
    const auto made = [&](const Verifier& verifier) {
        const auto key = base64Decode(verifier.serverKey);
        return key && equalSecrets(authenticator(envelope_, *key), envelope_.authenticator);
    };
    if (entity.next && entity.next->confirmed && made(entity.next->verifier)) {
        // A console's own password changes when a session worked with it, not before.
        if (entity.console)
            return true;
        Entity renewed = entity;
        renewed.current = entity.next->verifier;
        renewed.next.reset();
        if (auto stored = transaction.entities().put(renewed); !stored)
            return passOn(std::move(stored));
        return true;
    }
    return made(entity.current);
}

Result<IngestAnswer> Ingest::known(const StoredMessage& first,
                                   StoreTransaction& transaction) const {
    if (first.identity.digest != envelope_.identity.digest)
        return rejected("identity-reused");
    Receipt answer = receipt(ReceiptVerdict::duplicate);
    answer.receivedAt = first.receivedAt;
    if (first.request > 0) {
        auto articles = transaction.requests().articles(first.request);
        if (!articles)
            return passOn(std::move(articles));
        answer.serviceRequest = serviceRequestName(first.request);
        answer.articles = std::move(*articles);
    }
    return answer;
}

Result<void> Ingest::run(StoreTransaction& transaction) {
    auto entity = transaction.entities().find(envelope_.subject, context_.token.consoleId);
    if (!entity)
        return passOn(std::move(entity));
    if (!*entity) {
        answer_ = RefusedMessage{403, "subject-unknown"};
        return {};
    }
    auto good = authentic(**entity, transaction);
    if (!good)
        return passOn(std::move(good));
    if (!*good) {
        answer_ = RefusedMessage{403, "authenticator-wrong"};
        return {};
    }
    auto first = transaction.messages().find(envelope_.identity);
    if (!first)
        return passOn(std::move(first));
    auto answer = settle(*first, transaction);
    if (!answer)
        return passOn(std::move(answer));
    answer_ = std::move(*answer);
    if (!upload_.empty() && (std::holds_alternative<Receipt>(answer_) || uploadFault_ == kDamaged))
        if (auto dropped = transaction.uploads().drop(context_.token.consoleId, upload_); !dropped)
            return dropped;
    const auto& seen = (*entity)->lastSeen;
    if (!seen || context_.now - *seen > kSeenEvery || *seen > context_.now)
        return transaction.entities().seen(envelope_.subject, context_.token.consoleId,
                                           context_.now);
    return {};
}

Result<IngestAnswer> Ingest::settle(const std::optional<StoredMessage>& first,
                                    StoreTransaction& transaction) {
    if (first)
        return known(*first, transaction);
    if (!uploadFault_.empty())
        return RefusedMessage{409, uploadFault_};
    return bodyFault_.empty() ? apply(transaction) : Result<IngestAnswer>(rejected(bodyFault_));
}

Result<IngestAnswer> Ingest::apply(StoreTransaction& transaction) {
    Receipt answer = receipt(ReceiptVerdict::accepted);
    if (const auto* problem = std::get_if<ProblemBody>(&body_)) {
        auto reported = reportProblem(transaction, knowledge_, message_, *problem, envelope_.data);
        if (!reported)
            return passOn(std::move(reported));
        message_.request = reported->number;
        answer.serviceRequest = serviceRequestName(reported->number);
        answer.articles = std::move(reported->articles);
    } else if (const auto* inventory = std::get_if<InventoryBody>(&body_)) {
        auto stored = storeInventory(*inventory, transaction);
        if (!stored)
            return passOn(std::move(stored));
        if (!*stored)
            return receipt(ReceiptVerdict::needFull);
    } else if (const auto* performance = std::get_if<PerformanceBody>(&body_)) {
        if (auto done = storePerformance(*performance, transaction); !done)
            return passOn(std::move(done));
    } else if (const auto* status = std::get_if<StatusBody>(&body_)) {
        if (auto done = noteStatus(transaction, message_, *status); !done)
            return passOn(std::move(done));
    } else if (const auto* data = std::get_if<ExtendedDataBody>(&body_)) {
        auto kept = keepData(transaction, message_, *data);
        if (!kept)
            return passOn(std::move(kept));
        if (!kept->refusal.empty())
            return rejected(kept->refusal);
        message_.request = kept->request;
        answer.serviceRequest = serviceRequestName(kept->request);
    } else if (const auto* heartbeat = std::get_if<HeartbeatBody>(&body_)) {
        if (auto done = transaction.messages().putHeartbeat(
                {context_.token.consoleId, *heartbeat, context_.now});
            !done)
            return passOn(std::move(done));
        answer.nextCheckIn = context_.now + spread(context_.checkInAfter, context_.token.consoleId);
    }
    if (auto added = transaction.messages().add(message_); !added)
        return passOn(std::move(added));
    return answer;
}

Result<bool> Ingest::storeInventory(const InventoryBody& body, StoreTransaction& transaction) {
    core::Inventory inventory;
    if (body.full) {
        inventory = *body.full;
    } else {
        auto copy = transaction.messages().inventory(envelope_.subject, body.partitionId,
                                                     context_.token.consoleId);
        if (!copy)
            return passOn(std::move(copy));
        if (!*copy || (*copy)->digest != body.difference->baseDigest)
            return false;
        auto before = core::fromJson<core::Inventory>((*copy)->content);
        if (!before)
            return false;
        auto after = core::inventory::apply(*before, *body.difference);
        if (!after || after->items.size() > kInventoryItems)
            return false;
        inventory = std::move(*after);
    }
    InventoryCopy copy;
    copy.subject = envelope_.subject;
    copy.partitionId = body.partitionId;
    copy.consoleId = context_.token.consoleId;
    copy.partitionName = body.partitionName.substr(0, kLongestName);
    copy.digest = core::inventory::digest(inventory);
    copy.items = inventory.items.size();
    copy.receivedAt = context_.now;
    copy.content = core::toJson(inventory);
    if (auto done = transaction.messages().putInventory(copy); !done)
        return passOn(std::move(done));
    if (!body.customer && !body.supportIds)
        return true;
    auto customer = transaction.entities().customer(context_.token.consoleId);
    if (!customer)
        return passOn(std::move(customer));
    Customer present = customer->value_or(Customer{});
    present.information = body.customer.value_or(present.information);
    present.supportIds = body.supportIds.value_or(present.supportIds);
    present.updatedAt = context_.now;
    if (auto done = transaction.entities().putCustomer(context_.token.consoleId, present); !done)
        return passOn(std::move(done));
    return true;
}

Done Ingest::storePerformance(const PerformanceBody& body, StoreTransaction& transaction) {
    auto& messages = transaction.messages();
    if (auto done = messages.addSamples(envelope_.subject, body.partitionId, body.samples); !done)
        return done;
    return messages.dropSamplesBefore(envelope_.subject, body.partitionId,
                                      context_.now - kSamplesKept);
}

}  // namespace callbox::app::receiver
