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

/// Why a body can never be kept: malformed, or beyond what it may have. Empty when it can.
std::string faultOf(const core::protocol::ExtendedDataBody& body);

struct KeptData {
    std::uint64_t request = 0;
    std::string refusal;  ///< empty: kept
};
/// Keeps the pieces with the service request they name, which must be of the message's machine;
/// when it is not here (any more), with the newest of the same problem. Refusals:
/// `request-unknown`, `data-limit`.
core::Result<KeptData> keepData(StoreTransaction& transaction, const StoredMessage& message,
                                const core::protocol::ExtendedDataBody& body);

}  // namespace callbox::app::receiver
