// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions, responses and the links between them, and which resources stand under an event.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/condition.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

inline constexpr std::uint64_t kConditionLimit = 1000;
inline constexpr std::uint64_t kResponseLimit = 1000;

/// Names are compared without regard to case. Errors: conflict (name taken), limitExceeded.
Result<void> addCondition(Transaction& transaction, const Condition& condition);
/// The links go along with a new name; what stands under it is forgotten. Errors: notFound,
/// conflict (the new name is taken).
Result<void> changeCondition(Transaction& transaction, std::string_view name,
                             const Condition& condition);
/// Its links go with it. Errors: notFound.
Result<void> removeCondition(Transaction& transaction, std::string_view name);
/// By name, `monitored` and `standingEvents` filled in. `name` empty: all.
Result<std::vector<Condition>> conditions(const Reader& reader, std::string_view name = {});

Result<void> addResponse(Transaction& transaction, const Response& response);
Result<void> changeResponse(Transaction& transaction, const Response& response);
/// Errors: notFound, conflict while conditions are linked to it.
Result<void> removeResponse(Transaction& transaction, std::string_view name);
Result<std::vector<Response>> responses(const Reader& reader, std::string_view name = {});

/// By condition and response. `condition` empty: all.
Result<std::vector<Association>> associations(const Reader& reader,
                                              std::string_view condition = {});
/// Makes the link or changes whether it is active. Errors: notFound (condition or response).
Result<void> putAssociation(Transaction& transaction, const Association& association);
/// Errors: notFound.
Result<void> removeAssociation(Transaction& transaction, const Association& association);

/// A resource under an event.
struct StandingEvent {
    std::string condition;
    std::string resource;  ///< handle
    std::string name;
    std::string partitionId;
    std::string value;
    TimePoint since;
};
Result<void> raiseStanding(Transaction& transaction, const StandingEvent& event);
Result<void> clearStanding(Transaction& transaction, std::string_view condition,
                           std::string_view resource);
/// Of all resources.
Result<void> clearStanding(Transaction& transaction, std::string_view condition);
/// Oldest first. `condition` empty: of all.
Result<std::vector<StandingEvent>> standingEvents(const Reader& reader,
                                                  std::string_view condition = {});
/// How many there are.
Result<std::uint64_t> countStanding(const Reader& reader, std::string_view condition);

}  // namespace callbox::core::store
