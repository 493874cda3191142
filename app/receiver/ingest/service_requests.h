// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/receiver/knowledge/knowledge_base.h"
#include "app/receiver/store/receiver_store.h"

namespace callbox::app::receiver {

/// "SR 104-2291": seven digits and more, from 1000001 on.
std::string serviceRequestName(std::uint64_t number);
/// Reads it back, also without "SR" and hyphen. Errors: invalidArgument.
core::Result<std::uint64_t> serviceRequestNumber(std::string_view name);

struct Reported {
    std::uint64_t number = 0;
    std::vector<core::ArticleReference> articles;
};

/// Opens a request for the problem, articles attached, or appends the report to the open request
/// of the same machine, failing MTMS and duplicate key. `bodyText` is kept as it came.
core::Result<Reported> reportProblem(StoreTransaction& transaction, const KnowledgeBase& knowledge,
                                     const StoredMessage& message,
                                     const core::protocol::ProblemBody& body,
                                     const std::string& bodyText);

/// Notes on the newest request of the problem what became of it at the console. Nothing happens
/// when there is none.
Done noteStatus(StoreTransaction& transaction, const StoredMessage& message,
                const core::protocol::StatusBody& body);

}  // namespace callbox::app::receiver
