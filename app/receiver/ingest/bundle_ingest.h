// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/knowledge/knowledge_base.h"
#include "app/receiver/server/receiver_identity.h"
#include "app/receiver/store/receiver_store.h"
#include "core/protocol/bundle.h"

namespace callbox::app::receiver {

/// Stores the messages of a bundle as if they had been posted, each proving itself by its
/// authenticator, and gives their receipts. One that is stored already gets the receipt of a
/// duplicate. Errors: storage.
core::Result<core::protocol::ReceiptsFile> ingestBundle(ReceiverStore& store,
                                                        const ReceiverIdentity& identity,
                                                        const KnowledgeBase& knowledge,
                                                        const core::protocol::BundleFile& bundle,
                                                        core::TimePoint now);

}  // namespace callbox::app::receiver
