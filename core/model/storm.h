// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/model/time_point.h"

namespace callbox::core {

/// When new problems are a storm: more than so many within `minutes`.
struct StormSettings {
    bool enabled = true;
    std::uint64_t partition = 30;  ///< of one partition, 1..10,000
    std::uint64_t console = 200;   ///< of all together, at least `partition`, at most 100,000
    std::uint64_t minutes = 10;    ///< 1..1440
};
BOOST_DESCRIBE_STRUCT(StormSettings, (), (enabled, partition, console, minutes))

/// What a storm held of one reference code.
struct HeldKind {
    std::string referenceCode;  ///< empty: of all others
    std::uint64_t count = 0;
    TimePoint first;
    TimePoint last;
    std::vector<std::string> examples;  ///< of the first ones: "alpha: sda: I/O error"
};
BOOST_DESCRIBE_STRUCT(HeldKind, (), (referenceCode, count, first, last, examples))

/// Too many new problems, and the account of what is held back of them. Bounded, however many come.
struct Storm {
    std::uint64_t window = 0;         ///< number of the window that keeps them back
    std::uint64_t problemNumber = 0;  ///< of the event that stands for them
    std::string partitionId;          ///< empty: of the console as a whole
    std::string partitionName;
    std::uint64_t held = 0;     ///< stored, for an operator to release or discard
    std::uint64_t counted = 0;  ///< beyond these: not stored as events
    std::vector<HeldKind> kinds;
};
BOOST_DESCRIBE_STRUCT(Storm, (),
                      (window, problemNumber, partitionId, partitionName, held, counted, kinds))

}  // namespace callbox::core
