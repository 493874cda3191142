// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done to a serviceable event in which state, and what that makes of it. Pure: storing
// it, and telling the receiver, is the caller's.
#pragma once

#include <cstdint>
#include <string>

#include "core/model/serviceable_event.h"
#include "core/words/result.h"

namespace callbox::core::events {

inline constexpr std::size_t kLongestName = 80;       ///< characters
inline constexpr std::size_t kLongestComment = 2000;  ///< characters
inline constexpr std::size_t kMostComments = 100;     ///< of one event

/// Something that somebody does to an event.
struct Deed {
    std::string name;     ///< who, as given
    std::string account;  ///< that the one who does it is logged in with
    std::string comment;  ///< why
    TimePoint at;
};

/// Bounds of a deed's texts. Errors: invalidArgument, `field` "name" or "comment".
Result<void> check(const Deed& deed);

// Each adds a line to the history. Errors: conflict when the event's state forbids it; the message
// names the state and what is possible. The event is unchanged then.

/// From any state but closed.
Result<void> close(ServiceableEvent& event, const Deed& deed);
/// Closed only: back to stateBehindClose.
Result<void> reopen(ServiceableEvent& event, const Deed& deed);
/// What has not left for the receiver: open, suppressed, queued or failed. The caller withdraws the
/// report that waits.
Result<void> hold(ServiceableEvent& event, const Deed& deed);
/// Held only; the caller files the report.
Result<void> approve(ServiceableEvent& event, const Deed& deed);
/// What the receiver does not have; the caller files the report, or offers the one that waits.
Result<void> callHome(ServiceableEvent& event, const Deed& deed);
/// In any state. Errors besides: limitExceeded.
Result<void> comment(ServiceableEvent& event, const Deed& deed);
/// The part at `position` (from 1) was replaced, or repaired. From any state but closed. Errors
/// besides: invalidArgument (no such part), conflict (was replaced before).
Result<void> replaceFru(ServiceableEvent& event, std::uint64_t position, bool repaired,
                        const Deed& deed);

/// Closes an event of itself, for its cause is gone.
void closeByItself(ServiceableEvent& event, TimePoint at, Message why);

/// What closed of itself, for its cause is back: to stateBehindClose.
void reopenByItself(ServiceableEvent& event, TimePoint at, Message why);

/// On its way home, whether or not it is closed here.
EventState deliveryState(const ServiceableEvent& event);
void moveDelivery(ServiceableEvent& event, EventState state);

/// A report of the event left or waits to: the receiver is to hear what becomes of it.
bool isReported(const ServiceableEvent& event);

}  // namespace callbox::core::events
