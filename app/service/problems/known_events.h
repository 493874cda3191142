// SPDX-License-Identifier: GPL-3.0-or-later
// What a record makes of events that are stored already, within the intake's transaction.
#pragma once

#include <cstdint>
#include <vector>

#include <boost/describe/class.hpp>

#include "app/service/problems/event_filing.h"
#include "core/analysis/analyser.h"
#include "core/analysis/event_recovery.h"

namespace callbox::service::problems {

/// The events that flap, under kFlappingSetting: FlapWatch ends it.
struct FlappingEvents {
    std::vector<std::uint64_t> problemNumbers;
};
BOOST_DESCRIBE_STRUCT(FlappingEvents, (), (problemNumbers))
inline constexpr const char* kFlappingSetting = "flapping-events";

class KnownEvents {
public:
    /// `filed` hears the problem numbers that are changed; all must outlive this.
    KnownEvents(core::store::Transaction& transaction, const EventFiling& filing,
                const core::ProblemRecord& record, const core::AnalysisContext& context,
                std::vector<std::uint64_t>& filed)
        : transaction_(transaction),
          filing_(filing),
          record_(record),
          context_(context),
          filed_(filed) {}

    /// VerdictKind::duplicate and symptom.
    core::Result<void> count(const core::AnalysisVerdict& verdict);

    /// VerdictKind::clears.
    core::Result<void> clear(const core::AnalysisVerdict& verdict);

    /// VerdictKind::returned. False: the event must stay closed, for what happens in a maintenance
    /// window is the window's and not that of an event before or after it.
    core::Result<bool> goOn(const core::AnalysisVerdict& verdict);

    /// Closes the event whose fault came back as the new event `number`, long after it was over.
    core::Result<void> succeed(std::uint64_t over, std::uint64_t number);

private:
    core::Result<void> store(core::ServiceableEvent& event, core::RecoveryStep step,
                             bool worthTelling);

    core::store::Transaction& transaction_;
    const EventFiling& filing_;
    const core::ProblemRecord& record_;
    const core::AnalysisContext& context_;
    std::vector<std::uint64_t>& filed_;
};

}  // namespace callbox::service::problems
