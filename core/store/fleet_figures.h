// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted over the whole fleet. Each answer reads indexes within its bounds only.
#pragma once

#include "core/api/operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Errors: invalidArgument (bounds, hours).
Result<api::FleetFigures> fleetFigures(const Reader& reader, const api::FleetFiguresQuery& query,
                                       TimePoint now);

/// Errors: invalidArgument (limit).
Result<api::SystemPage> systemPage(const Reader& reader, const api::SystemQuery& query);

/// `id` of a partition that is there. Errors: invalidArgument (metrics, until, points).
Result<api::PerformanceSeries> performanceSeries(const Reader& reader, const std::string& id,
                                                 const api::PerformanceSeriesQuery& query);

}  // namespace callbox::core::store
