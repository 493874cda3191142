// SPDX-License-Identifier: GPL-3.0-or-later
// For snapshot sources that show a state (arrays, disks, counters) rather than a log: what is bad
// now is compared with what was bad at the last reading.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

/// One thing that is bad now. A record is made when `identity` is new or its `degree` another.
struct StateFault {
    std::string identity;        ///< what: "md0 sdb1"; the same as long as the fault lasts
    std::string degree;          ///< how bad, coarse enough not to change at each reading
    core::ProblemRecord record;  ///< recordId and occurredAt are set by compareStates()
    std::string subject = {};    ///< what is bad, where the source tells that it is well again
};

/// One thing that is well now. A record is made when it was bad at the last reading.
struct StateRecovery {
    std::string subject;  ///< as StateFault::subject
    core::ProblemRecord record;
};

/// The cursor is "s1;GENERATION;IDENTITY=DEGREE..." of hashes; the generation counts changes, so
/// that a fault that went and came again is a new record, and one read twice is not. At most
/// kMaxSnapshotRecords faults count. A cursor that is not one is as none. Subjects that are bad
/// stand in the cursor, too, until they are seen well: what is not seen has not recovered.
SnapshotReading compareStates(std::vector<StateFault> faults, const SnapshotContext& context,
                              std::vector<StateRecovery> well = {});

/// A fault whose record has these attributes, cleaned and without the empty ones, and a text of
/// them.
StateFault stateFault(std::string_view source, std::string_view kind, std::string identity,
                      std::string degree, const std::map<std::string, std::string>& attributes);

/// Likewise that `subject` is well.
StateRecovery stateRecovery(std::string_view source, std::string_view kind, std::string subject,
                            const std::map<std::string, std::string>& attributes);

/// How many binary digits a counter has: a degree that changes when the counter doubles.
std::string doublings(std::uint64_t counter);

}  // namespace callbox::rmc::watch
