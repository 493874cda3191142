// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include <boost/describe/class.hpp>

#include "core/model/time_point.h"

namespace callbox::core {

/// One entry of a partition's error source, read but not yet judged. `recordId` is unique within
/// partition and source and the same whenever the entry is read again ("mc_event:17:1732283").
/// `source` names the parser: "rasdaemon", "kernel-log", ... `kind` what it reports:
/// "memory-corrected", "aer", "machine-check", "disk-io" ... `attributes` are the source's own
/// columns or the fields read from the line, under the names of docs/problem-sources.md.
struct ProblemRecord {
    std::string recordId;
    std::string partitionId;
    std::string source;
    std::string kind;
    TimePoint occurredAt;  ///< by the partition's clock
    TimePoint seenAt;      ///< by the console's clock
    std::uint64_t count = 1;
    std::map<std::string, std::string> attributes;
    std::string text;  ///< the entry as printed, at most 4 KiB, control characters escaped
};
BOOST_DESCRIBE_STRUCT(ProblemRecord, (),
                      (recordId, partitionId, source, kind, occurredAt, seenAt, count, attributes,
                       text))

}  // namespace callbox::core
