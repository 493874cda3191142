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
    behind,   ///< it may be caused by a fault of this
    recovery  ///< that this is well again ends it
};
BOOST_DESCRIBE_ENUM(PartRole, itself, carrier, behind, recovery)

/// "PowerEdge R640*CZJ0412/disk=par-1,sda"; of each role without repetition.
struct PartKeys {
    std::vector<std::string> itself;
    std::vector<std::string> carrier;  ///< those of `itself` included
    std::vector<std::string> behind;
    std::vector<std::string> recovery;  ///< "PowerEdge R640*CZJ0412/CBX-PWR-0001/par-1,Fan 2"

    const std::vector<std::string>& of(PartRole role) const {
        switch (role) {
            case PartRole::itself:
                return itself;
            case PartRole::carrier:
                return carrier;
            case PartRole::behind:
                return behind;
            case PartRole::recovery:
                break;
        }
        return recovery;
    }
};
BOOST_DESCRIBE_STRUCT(PartKeys, (), (itself, carrier, behind, recovery))

inline constexpr PartRole kPartRoles[] = {PartRole::itself, PartRole::carrier, PartRole::behind,
                                          PartRole::recovery};

/// An open event, as far as it matters to others of the same part.
struct OpenPart {
    std::uint64_t problemNumber = 0;
    std::string duplicateKey;
    unsigned weight = 0;  ///< of two faults of one part the heavier one says more
    TimePoint lastReported;
};
BOOST_DESCRIBE_STRUCT(OpenPart, (), (problemNumber, duplicateKey, weight, lastReported))

/// An event whose cause is gone: closed of itself, or still open because it was called home.
struct ClearedEvent {
    std::uint64_t problemNumber = 0;
    std::string duplicateKey;
    TimePoint clearedAt;
    bool open = false;
};
BOOST_DESCRIBE_STRUCT(ClearedEvent, (), (problemNumber, duplicateKey, clearedAt, open))

}  // namespace callbox::core
