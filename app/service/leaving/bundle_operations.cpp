// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/leaving/bundle_operations.h"

#include <memory>
#include <utility>

#include "app/service/delivery/receiver_client.h"
#include "core/protocol/bundle.h"
#include "core/protocol/identity.h"
#include "core/store/console_identity.h"

namespace callbox::service::leaving {

namespace api = core::api;
namespace protocol = core::protocol;
namespace store = core::store;
using core::Result;
using core::outbox::Acknowledgement;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::string_view kWay = "bundle";
/// Of bodies; their quotation marks cost twice in the file.
constexpr std::size_t kBodies = std::size_t{8} << 20;
constexpr core::JsonLimits kReceipt{std::size_t{1} << 20, 32};

}  // namespace

void BundleOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::BundleArguments, api::Bundle>(
        api::kBundleExport,
        [this](const Caller&, api::BundleArguments arguments, Respond<api::Bundle> respond) {
            exportBundle(arguments.limit, std::move(respond));
        });
    registry.handle<api::BundleReceiptsArguments, api::BundleReceipts>(
        api::kBundleImportReceipts,
        [this](const Caller&, const api::BundleReceiptsArguments& arguments,
               Respond<api::BundleReceipts> respond) {
            importReceipts(arguments.text, std::move(respond));
        });
}

void BundleOperations::exportBundle(std::uint64_t limit, Respond<api::Bundle> respond) {
    if (limit == 0 || limit > protocol::kBundleMessages)
        return respond(core::failField(
            "limit",
            core::say("leaving.limit", {{"most", std::to_string(protocol::kBundleMessages)}})));
    protocol::BundleFile file;
    file.format = protocol::kBundleFormat;
    file.createdAt = clock.now();
    api::Bundle bundle;
    std::vector<core::outbox::OutboxMessage> messages;
    const auto read = store.read([&](store::Reader& reader) -> Result<void> {
        const auto identity = store::consoleIdentity(reader);
        if (!identity)
            return core::passOn(identity);
        file.consoleId = identity->consoleId;
        file.epoch = identity->epoch;
        const auto counts = outbox.counts(reader);
        if (!counts)
            return core::passOn(counts);
        bundle.left = counts->waiting;
        const auto sequences = outbox.waiting(reader, limit);
        if (!sequences)
            return core::passOn(sequences);
        std::size_t bytes = 0;
        for (const auto sequence : *sequences) {
            auto message = outbox.message(reader, sequence);
            if (!message)
                return core::passOn(message);
            bytes += message->data.size();
            if (bytes > kBodies)
                break;
            messages.push_back(std::move(*message));
        }
        return {};
    });
    if (!read)
        return respond(core::passOn(read));
    std::vector<std::uint64_t> sequences;
    for (const auto& message : messages) {
        const auto envelope = loop.envelopeOf(message);
        if (!envelope)
            return respond(core::passOn(envelope));
        if (!*envelope)  // it cannot prove itself yet
            continue;
        file.messages.push_back({message.identity.sequence, (*envelope)->type,
                                 message.identity.digest, message.data.size(),
                                 delivery::messageBody(**envelope)});
        sequences.push_back(message.identity.sequence);
    }
    if (file.messages.empty())
        return respond(core::fail(core::ErrorCode::notFound, core::say("bundle.nothing-waits")));
    bundle.text = core::toJson(file);
    bundle.messages = file.messages.size();
    bundle.left -= std::min(bundle.left, bundle.messages);
    store.post(
        [this, sequences](store::Transaction& transaction) -> Result<void> {
            for (const auto sequence : sequences)
                if (auto done =
                        outbox.exported(transaction, sequence, std::string(kWay), clock.now());
                    !done)
                    return done;
            return {};
        },
        operator_api::answerWith(std::move(respond), std::move(bundle)));
}

Result<std::vector<protocol::Receipt>> BundleOperations::verified(const std::string& text,
                                                                  std::uint64_t& refused) {
    const auto file = protocol::readReceipts(text);
    if (!file)
        return core::passOn(file);
    const auto pin = store.read([](store::Reader& reader) { return store::receiverPin(reader); });
    if (!pin)
        return core::passOn(pin);
    if (!*pin)
        return core::fail(core::ErrorCode::denied, core::say("bundle.not-enrolled"));
    const auto key = protocol::base64Decode((*pin)->signingKey);
    if (!key)
        return core::passOn(key);
    std::vector<protocol::Receipt> receipts;
    for (const auto& signedReceipt : file->receipts) {
        const auto signature = protocol::base64Decode(signedReceipt.signature);
        if (!signature || !protocol::verifySignature(signedReceipt.body, *signature, *key))
            return core::fail(core::ErrorCode::denied, core::say("bundle.signature-wrong"));
        auto receipt = core::fromJson<protocol::Receipt>(signedReceipt.body, kReceipt);
        if (!receipt)
            return core::passOn(receipt);
        receipts.push_back(std::move(*receipt));
    }
    refused = file->refused.size();
    return receipts;
}

void BundleOperations::importReceipts(const std::string& text,
                                      Respond<api::BundleReceipts> respond) {
    std::uint64_t refused = 0;
    auto receipts = verified(text, refused);
    if (!receipts)
        return respond(core::passOn(receipts));
    struct Outcome {
        api::BundleReceipts counts;
        std::vector<Acknowledgement> done;
    };
    const auto outcome = std::make_shared<Outcome>();
    store.post(
        [this, outcome, refused,
         receipts = std::move(*receipts)](store::Transaction& transaction) -> Result<void> {
            *outcome = {};  // a batch may run twice
            outcome->counts.refused = refused;
            for (const auto& receipt : receipts) {
                auto done =
                    outbox.acknowledge(transaction, receipt, std::string(kWay), clock.now());
                if (!done && done.error().code == core::ErrorCode::protocol) {
                    ++outcome->counts.foreign;
                    continue;
                }
                if (!done)
                    return core::passOn(done);
                if (!done->first)
                    ++outcome->counts.before;
                else if (done->verdict == protocol::ReceiptVerdict::rejected)
                    ++outcome->counts.setAside;
                else
                    ++outcome->counts.acknowledged;
                outcome->done.push_back(std::move(*done));
            }
            return {};
        },
        [this, outcome, respond = std::move(respond)](const Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            for (const auto& done : outcome->done) {
                if (done.needFull && callbacks.fullInventoryAsked)
                    callbacks.fullInventoryAsked({}, done.partitionId);
                if (callbacks.acknowledged)
                    callbacks.acknowledged(done);
            }
            respond(outcome->counts);
        });
}

}  // namespace callbox::service::leaving
