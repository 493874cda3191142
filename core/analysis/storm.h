// SPDX-License-Identifier: GPL-3.0-or-later
// When new problems are a storm, and the account of what is held back in one.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/model/serviceable_event.h"
#include "core/model/storm.h"
#include "core/words/result.h"

namespace callbox::core {

/// How many problems came within the last `window`, to a tenth of it, without keeping each.
struct ProblemRate {
    TimePoint begin;                    ///< of the newest tenth
    std::vector<std::uint64_t> tenths;  ///< newest first

    void count(TimePoint now, std::chrono::minutes window);
    std::uint64_t within(TimePoint now, std::chrono::minutes window) const;

private:
    void move(TimePoint now, std::chrono::minutes window);
};
BOOST_DESCRIBE_STRUCT(ProblemRate, (), (begin, tenths))

/// Of one partition, or of the console as a whole.
struct StormWatch {
    ProblemRate rate;
    std::optional<Storm> storm;
};
BOOST_DESCRIBE_STRUCT(StormWatch, (), (rate, storm))

inline constexpr std::uint64_t kMostHeld = 1000;   ///< as events; the others are counted
inline constexpr std::size_t kMostHeldKinds = 20;  ///< and one for all others
inline constexpr std::size_t kMostHeldExamples = 3;

enum class Holding {
    none,   ///< the first critical problem of its reference code: handled as if there were no storm
    event,  ///< stored, and kept back
    counted,  ///< not stored: as many as can be are
};

/// Enters a new problem into the account of a storm.
Holding hold(Storm& storm, const ServiceableEvent& event, TimePoint now);

/// The report of a storm that is over, for its event's history: a line for the whole and one for
/// each kind.
std::vector<EventHistoryEntry> reportOf(const Storm& storm, TimePoint from, TimePoint until);

/// Errors: invalidArgument, `field` named.
Result<void> validate(const StormSettings& settings);

}  // namespace callbox::core
