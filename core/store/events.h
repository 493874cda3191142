// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "core/api/operations.h"
#include "core/model/serviceable_event.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Stores a new event and gives it the next problem number, from 1. `searchText` is the rendered
/// description, which EventQuery::text looks into beside the reference code.
Result<std::uint64_t> addEvent(Transaction& transaction, ServiceableEvent event,
                               std::string_view searchText);

/// Replaces the event of the same problem number. Errors: notFound.
Result<void> updateEvent(Transaction& transaction, const ServiceableEvent& event);

/// Reads, lets `change` alter, stores. Errors: notFound.
Result<ServiceableEvent> changeEvent(Transaction& transaction, std::uint64_t problemNumber,
                                     const std::function<void(ServiceableEvent&)>& change);

/// Errors: notFound, corrupt.
Result<ServiceableEvent> eventByNumber(const Reader& reader, std::uint64_t problemNumber);

/// The newest event with this duplicate key that is not closed.
Result<std::optional<ServiceableEvent>> openEventByKey(const Reader& reader,
                                                       std::string_view duplicateKey);

/// The same by platform log ID and failing MTMS text.
Result<std::optional<ServiceableEvent>> openEventByLogId(const Reader& reader,
                                                         std::string_view platformLogId,
                                                         std::string_view failingMtms);

/// `now` is what EventQuery::days counts back from. Errors: invalidArgument, `field` named.
Result<api::EventPage> eventPage(const Reader& reader, const api::EventQuery& query, TimePoint now);

/// Severities count open events.
Result<api::EventCounts> eventCounts(const Reader& reader);

}  // namespace callbox::core::store
