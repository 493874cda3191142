// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/disclosure/pseudonyms.h"
#include "core/disclosure/redaction.h"
#include "core/outbox/outbox.h"
#include "core/store/sealer.h"
#include "core/store/store.h"
#include "core/store/transaction.h"

namespace callbox::core::disclosure {

/// What may leave of a message, by the rules as they are stored when it is put into the outbox.
/// Thread-safe.
class Disclosure {
public:
    Result<outbox::Disclosed> message(store::Transaction& transaction,
                                      const outbox::OutgoingMessage& message, TimePoint now);
    /// Before an inventory is compared with what the receiver has: digests are over what leaves.
    Result<outbox::DisclosedInventory> inventory(store::Transaction& transaction,
                                                 Inventory inventory, TimePoint now);

    /// Where tokens and what they stand for are kept; without it names leave as they are.
    void keepPseudonymsIn(const store::Sealer& sealer) { sealer_ = &sealer; }

    /// An enrolment is no message of the outbox.
    Result<protocol::EnrolmentRequest> enrolment(store::Store& store,
                                                 protocol::EnrolmentRequest request, TimePoint now);

    /// The receiver's words with the tokens in them turned back.
    Result<std::string> turnedBack(const store::Reader& reader, const std::string& text) const;

    /// The rules in use. Errors: storage.
    Result<std::shared_ptr<const Redaction>> rules(const store::Reader& reader);

private:
    Result<protocol::EnrolmentRequest> enrolmentIn(store::Transaction& transaction,
                                                   protocol::EnrolmentRequest request,
                                                   TimePoint now);
    /// nullopt: everything leaves by its name.
    Result<std::optional<Pseudonyms>> pseudonyms(const store::Reader& reader,
                                                 const api::PseudonymSettings& settings,
                                                 HiddenNames names);
    Result<std::shared_ptr<const NameFinder>> finder(HiddenNames names, bool addresses);
    Result<void> note(store::Transaction& transaction, const Pseudonyms::Used& used,
                      TimePoint now) const;

    const store::Sealer* sealer_ = nullptr;
    std::mutex mutex_;
    std::string revision_;
    std::shared_ptr<const Redaction> rules_;
    std::shared_ptr<const NameFinder> finder_;  ///< of the last message; the names seldom change
};

/// An outbox whose messages leave as `disclosure` says.
outbox::OutboxOptions outboxOptions(Disclosure& disclosure, std::function<TimePoint()> now);

}  // namespace callbox::core::disclosure
