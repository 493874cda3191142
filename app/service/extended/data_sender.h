// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "app/service/problems/event_filing.h"
#include "core/model/extended_data.h"
#include "core/outbox/outbox.h"
#include "core/store/transaction.h"

namespace callbox::service::extended {

/// Puts files of extended error data into the outbox. Works in the caller's transaction.
class DataSender {
public:
    DataSender(const problems::EventFiling& filing, const core::outbox::Outbox& outbox)
        : filing_(filing), outbox_(outbox) {}

    /// Files that fit go in one message, larger ones in several; all of one set. Gives the
    /// messages' numbers. Errors: conflict (the event has no service request, is held or closed;
    /// its system is not managed any more).
    core::Result<std::vector<std::uint64_t>> send(core::store::Transaction& transaction,
                                                  const core::ServiceableEvent& event,
                                                  const std::vector<core::DataFile>& files,
                                                  core::TimePoint now) const;

    /// Primary data of events that have a service request by now. Gives the events' numbers.
    core::Result<std::vector<std::uint64_t>> sendDue(core::store::Transaction& transaction,
                                                     core::TimePoint now) const;

    /// Deletes a file. Messages that wait with it are withdrawn, and what else they had goes in new
    /// ones. Errors: conflict when it left or is leaving.
    core::Result<void> remove(core::store::Transaction& transaction,
                              const core::ServiceableEvent& event, const core::DataFile& file,
                              core::TimePoint now) const;

private:
    const problems::EventFiling& filing_;
    const core::outbox::Outbox& outbox_;
};

}  // namespace callbox::service::extended
