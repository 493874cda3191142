// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "core/disclosure/redaction.h"
#include "core/outbox/outbox.h"
#include "core/store/transaction.h"

namespace callbox::core::disclosure {

/// What may leave of a message, by the rules as they are stored when it is put into the outbox.
/// Thread-safe.
class Disclosure {
public:
    Result<outbox::Disclosed> message(store::Transaction& transaction,
                                      const outbox::OutgoingMessage& message);
    /// Before an inventory is compared with what the receiver has: digests are over what leaves.
    Result<outbox::DisclosedInventory> inventory(store::Transaction& transaction,
                                                 Inventory inventory);

    /// The rules in use. Errors: storage.
    Result<std::shared_ptr<const Redaction>> rules(const store::Reader& reader);

private:
    std::mutex mutex_;
    std::string revision_;
    std::shared_ptr<const Redaction> rules_;
};

/// An outbox whose messages leave as `disclosure` says.
outbox::OutboxOptions outboxOptions(Disclosure& disclosure);

}  // namespace callbox::core::disclosure
