// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/notification.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::service::notification {

/// Decides who is told of the oldest `limit` things that happened, and queues it, all within the
/// transaction: what is taken off the one list is on the other. Gives how many were looked at.
core::Result<std::size_t> queueNotices(core::store::Transaction& transaction,
                                       const std::vector<core::NotificationTarget>& targets,
                                       std::size_t limit, core::TimePoint now);

}  // namespace callbox::service::notification
