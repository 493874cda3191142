// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/ingest/bundle_ingest.h"

#include <utility>

#include "app/receiver/ingest/ingest.h"
#include "core/json/codec.h"

namespace callbox::app::receiver {

using namespace core::protocol;
using core::Result;

namespace {

Result<IngestAnswer> ingestOne(ReceiverStore& store, Ingest& ingest, const std::string& body) {
    if (auto settled = ingest.check(body))
        return std::move(*settled);
    if (!ingest.upload().empty())
        return IngestAnswer(RefusedMessage{400, "malformed"});
    const ReceiverStore::Work work = [&](StoreTransaction& transaction) -> Done {
        return ingest.run(transaction);
    };
    if (const auto done = std::move(store.write({&work, 1}).front()); !done)
        return core::passOn(done);
    return ingest.answer();
}

}  // namespace

Result<ReceiptsFile> ingestBundle(ReceiverStore& store, const ReceiverIdentity& identity,
                                  const KnowledgeBase& knowledge, const BundleFile& bundle,
                                  core::TimePoint now) {
    ReceiptsFile file;
    file.format = kReceiptsFormat;
    file.receiverId = identity.receiverId;
    file.consoleId = bundle.consoleId;
    file.createdAt = now;
    const Token token{bundle.consoleId, bundle.epoch, now};
    for (const BundledMessage& message : bundle.messages) {
        Ingest ingest(Ingest::Context{token, identity.epoch, now}, knowledge);
        const auto outcome = ingestOne(store, ingest, message.body);
        if (!outcome)
            return core::passOn(outcome);
        if (const auto* refused = std::get_if<RefusedMessage>(&*outcome)) {
            file.refused.push_back({message.sequence, refused->reason});
            continue;
        }
        SignedReceipt receipt{core::toJson(std::get<Receipt>(*outcome)), {}};
        const auto signature = sign(receipt.body, identity.signing.seed);
        if (!signature)
            return core::passOn(signature);
        receipt.signature = base64Encode(*signature);
        file.receipts.push_back(std::move(receipt));
    }
    return file;
}

}  // namespace callbox::app::receiver
