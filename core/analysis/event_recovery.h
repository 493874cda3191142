// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an event whose cause goes and comes back. An event that was called home stays
// open until somebody closes it: a repair may be under way. Storing them is the caller's.
#pragma once

#include "core/model/serviceable_event.h"

namespace callbox::core {

/// What of a change is worth telling: people and the receiver hear of each but the silent ones.
enum class RecoveryStep {
    silent,    ///< nothing new, or one more change of an event that flaps
    cleared,   ///< its cause is gone; it is closed unless it was called home
    returned,  ///< it is there again
    flapping   ///< from now on it flaps: it stays open, changes are counted
};

/// A source said at `at` that the cause is gone; `source` and `partition` go into the history.
/// `now` is by the console's clock.
RecoveryStep recover(ServiceableEvent& event, const std::string& source,
                     const std::string& partition, TimePoint at, TimePoint now);

/// It was reported again. Nothing for an event whose cause was not gone.
RecoveryStep comeBack(ServiceableEvent& event, const std::string& source,
                      const std::string& partition, TimePoint at, TimePoint now);

/// True for an open event that flaps.
bool isFlapping(const ServiceableEvent& event);

/// Ends the flapping of an event that was quiet for its time: what it was last counts, so one whose
/// cause is gone closes unless it was called home. False: it goes on.
bool settleFlapping(ServiceableEvent& event, TimePoint now);

}  // namespace callbox::core
