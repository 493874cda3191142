// SPDX-License-Identifier: GPL-3.0-or-later
// By what events of one part, and of what hangs on it, find each other.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/time_point.h"

namespace callbox::core {

/// What an event's key says of the event.
enum class PartRole {
    itself,   ///< it is a fault of this part
    carrier,  ///< it takes with it what hangs on this
    behind    ///< it may be caused by a fault of this
};
BOOST_DESCRIBE_ENUM(PartRole, itself, carrier, behind)

/// "PowerEdge R640*CZJ0412/disk=par-1,sda"; of each role without repetition.
struct PartKeys {
    std::vector<std::string> itself;
    std::vector<std::string> carrier;  ///< those of `itself` included
    std::vector<std::string> behind;

    const std::vector<std::string>& of(PartRole role) const {
        return role == PartRole::itself ? itself : role == PartRole::carrier ? carrier : behind;
    }
};
BOOST_DESCRIBE_STRUCT(PartKeys, (), (itself, carrier, behind))

/// An open event, as far as it matters to others of the same part.
struct OpenPart {
    std::uint64_t problemNumber = 0;
    std::string duplicateKey;
    unsigned weight = 0;  ///< of two faults of one part the heavier one says more
    TimePoint lastReported;
};
BOOST_DESCRIBE_STRUCT(OpenPart, (), (problemNumber, duplicateKey, weight, lastReported))

}  // namespace callbox::core
