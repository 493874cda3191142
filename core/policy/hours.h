// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/policy.h"
#include "core/words/result.h"

namespace date {
class time_zone;
}

namespace callbox::core::policy {

/// PolicyHours made ready.
class Hours {
public:
    /// Errors: invalidArgument (`field` "days", "from", "until" or "zone").
    static Result<Hours> make(const PolicyHours& hours);

    /// An hour that the clock's change repeats is in them both times.
    bool contain(TimePoint time) const;

private:
    Hours(unsigned days, int from, int until, const date::time_zone& zone)
        : days_(days), from_(from), until_(until), zone_(&zone) {}

    unsigned days_;  ///< bit 1 Monday .. bit 7 Sunday
    int from_;       ///< minutes since midnight
    int until_;      ///< beyond a day's minutes: on the next day
    const date::time_zone* zone_;
};

}  // namespace callbox::core::policy
