// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/service/problems/event_filing.h"
#include "core/analysis/analyser.h"
#include "core/analysis/storm.h"
#include "core/api/policy_operations.h"

namespace callbox::service::policy {

/// Notices that too many new problems come, of one partition or of all together. One event then
/// stands for those that follow: a window keeps them back, until an operator lets them go or
/// discards them. All that it knows is in the database, so that it works in the transaction that
/// stores a problem, and goes on after a restart. Thread-safe.
class StormGuard {
public:
    explicit StormGuard(const problems::EventFiling& filing) : filing_(filing) {}

    /// Whether a new event of a record may be held at all. Not what another console has judged, nor
    /// a cause: that ends what its symptoms began.
    static bool concerns(const core::ProblemRecord& record, const core::AnalysisVerdict& verdict);

    /// Counts a new problem, and says whether a storm keeps it back. `filed` hears the number of
    /// the event of a storm that begins with it.
    core::Result<problems::EventFiling::Guarded> check(core::store::Transaction& transaction,
                                                       const core::ServiceableEvent& event,
                                                       const core::Partition& partition,
                                                       const core::ManagedSystem& system,
                                                       core::TimePoint now,
                                                       std::vector<std::uint64_t>& filed) const;

    /// How a storm that runs would keep the event back now.
    core::Result<std::optional<core::PolicyDecision>> wouldHold(const core::store::Reader& reader,
                                                                const core::ServiceableEvent& event,
                                                                core::TimePoint now) const;

    struct Running {
        std::uint64_t window = 0;
        bool over = false;  ///< not more than the limit came within the whole of the last minutes
    };
    core::Result<std::vector<Running>> running(const core::store::Reader& reader,
                                               core::TimePoint now) const;

    /// The window of a storm was ended: its event tells what was held, and counting begins anew.
    core::Result<void> ended(core::store::Transaction& transaction,
                             const core::MaintenanceWindow& window, core::TimePoint at) const;

    /// Gives windows of running storms their account as it is now.
    core::Result<void> addAccounts(const core::store::Reader& reader,
                                   std::vector<core::api::WindowRow>& rows) const;

private:
    const problems::EventFiling& filing_;
};

core::Result<core::StormSettings> stormSettings(const core::store::Reader& reader);

}  // namespace callbox::service::policy
