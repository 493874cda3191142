// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_lifecycle.h"

#include <array>
#include <initializer_list>
#include <string_view>

#include <boost/describe/enum_to_string.hpp>

#include "core/words/characters.h"

namespace callbox::core::events {

namespace {

using enum EventState;

/// What can be done, under the name that the command line has for it, and in which states.
struct Action {
    std::string_view name;
    std::array<bool, 9> in{};

    constexpr Action(std::string_view called, std::initializer_list<EventState> states)
        : name(called) {
        for (const EventState state : states)
            in[static_cast<std::size_t>(state)] = true;
    }
    constexpr bool possible(EventState state) const { return in[static_cast<std::size_t>(state)]; }
};

constexpr Action kClose{
    "close", {open, held, suppressed, belowThreshold, queued, sent, acknowledged, failed}};
constexpr Action kReopen{"reopen", {closed}};
constexpr Action kHold{"hold", {open, suppressed, queued, failed}};
constexpr Action kApprove{"approve", {held}};
constexpr Action kCallHome{"callhome",
                           {open, held, suppressed, belowThreshold, queued, sent, failed}};
constexpr Action kComment{
    "comment",
    {open, held, suppressed, belowThreshold, queued, sent, acknowledged, failed, closed}};
constexpr Action kReplaced{
    "replaced", {open, held, suppressed, belowThreshold, queued, sent, acknowledged, failed}};
constexpr std::array kActions{kClose, kReopen, kHold, kApprove, kCallHome, kComment, kReplaced};

Result<void> allow(const ServiceableEvent& event, const Action& action) {
    if (action.possible(event.state))
        return {};
    std::string possible;
    for (const Action& other : kActions)
        if (other.possible(event.state))
            possible += (possible.empty() ? "" : ", ") + std::string(other.name);
    return fail(
        ErrorCode::conflict,
        say("event.not-possible", {{"number", std::to_string(event.problemNumber)},
                                   {"state", boost::describe::enum_to_string(event.state, "")},
                                   {"action", std::string(action.name)},
                                   {"possible", possible}}));
}

void note(ServiceableEvent& event, const Deed& deed, Message what) {
    event.history.push_back({deed.at, deed.account, std::move(what)});
}

}  // namespace

Result<void> check(const Deed& deed) {
    if (deed.name.empty() || characters(deed.name) > kLongestName)
        return failField("name", say("event.name-needed"));
    if (deed.comment.empty() || characters(deed.comment) > kLongestComment)
        return failField("comment", say("event.comment-needed"));
    return {};
}

Result<void> close(ServiceableEvent& event, const Deed& deed) {
    if (const auto allowed = allow(event, kClose); !allowed)
        return allowed;
    event.stateBehindClose = event.state;
    event.state = closed;
    note(event, deed, say("event.closed-by", {{"name", deed.name}, {"comment", deed.comment}}));
    return {};
}

Result<void> reopen(ServiceableEvent& event, const Deed& deed) {
    if (const auto allowed = allow(event, kReopen); !allowed)
        return allowed;
    event.state = deliveryState(event);
    event.stateBehindClose.reset();
    // Whoever reopens it does not trust that the cause is gone.
    if (event.recovery) {
        event.recovery->clearedAt.reset();
        event.recovery->closedIt = false;
    }
    note(event, deed, say("event.reopened-by", {{"name", deed.name}, {"comment", deed.comment}}));
    return {};
}

Result<void> hold(ServiceableEvent& event, const Deed& deed) {
    if (const auto allowed = allow(event, kHold); !allowed)
        return allowed;
    event.state = held;
    note(event, deed, say("event.held-by", {{"name", deed.name}, {"comment", deed.comment}}));
    return {};
}

Result<void> approve(ServiceableEvent& event, const Deed& deed) {
    if (const auto allowed = allow(event, kApprove); !allowed)
        return allowed;
    event.state = open;
    note(event, deed, say("event.approved-by", {{"name", deed.name}, {"comment", deed.comment}}));
    return {};
}

Result<void> callHome(ServiceableEvent& event, const Deed& deed) {
    if (const auto allowed = allow(event, kCallHome); !allowed)
        return allowed;
    note(event, deed,
         say("event.called-home-by", {{"name", deed.name}, {"comment", deed.comment}}));
    return {};
}

Result<void> comment(ServiceableEvent& event, const Deed& deed) {
    if (const auto allowed = allow(event, kComment); !allowed)
        return allowed;
    if (event.comments.size() >= kMostComments)
        return fail(ErrorCode::limitExceeded,
                    say("event.too-many-comments", {{"limit", std::to_string(kMostComments)}}));
    event.comments.push_back({deed.at, deed.name, deed.account, deed.comment});
    note(event, deed, say("event.commented-by", {{"name", deed.name}}));
    return {};
}

Result<void> replaceFru(ServiceableEvent& event, std::uint64_t position, bool repaired,
                        const Deed& deed) {
    if (const auto allowed = allow(event, kReplaced); !allowed)
        return allowed;
    if (position == 0 || position > event.frus.size())
        return failField("position",
                         say("event.no-such-part", {{"position", std::to_string(position)},
                                                    {"number", std::to_string(event.problemNumber)},
                                                    {"count", std::to_string(event.frus.size())}}));
    Fru& fru = event.frus[position - 1];
    if (fru.replacedAt)
        return fail(ErrorCode::conflict,
                    say("event.part-replaced-already",
                        {{"position", std::to_string(position)}, {"name", fru.replacedBy}}));
    fru.replacedAt = deed.at;
    fru.replacedBy = deed.name;
    fru.repaired = repaired;
    const std::string part = !fru.partNumber.empty()  ? fru.partNumber
                             : !fru.procedure.empty() ? fru.procedure
                                                      : fru.description;
    note(event, deed,
         repaired ? say("event.part-repaired-by", {{"part", part},
                                                   {"location", fru.locationCode},
                                                   {"name", deed.name},
                                                   {"comment", deed.comment}})
                  : say("event.part-replaced-by", {{"part", part},
                                                   {"location", fru.locationCode},
                                                   {"name", deed.name},
                                                   {"comment", deed.comment}}));
    return {};
}

void closeByItself(ServiceableEvent& event, TimePoint at, Message why) {
    if (event.state != closed)
        event.stateBehindClose = event.state;
    event.state = closed;
    event.history.push_back({at, "callboxd", std::move(why)});
}

void reopenByItself(ServiceableEvent& event, TimePoint at, Message why) {
    event.state = deliveryState(event);
    event.stateBehindClose.reset();
    event.history.push_back({at, "callboxd", std::move(why)});
}

EventState deliveryState(const ServiceableEvent& event) {
    if (event.state != closed)
        return event.state;
    // Events that were closed before this was kept: a service request shows that it arrived.
    return event.stateBehindClose.value_or(event.serviceRequest.empty() ? open : acknowledged);
}

void moveDelivery(ServiceableEvent& event, EventState state) {
    if (event.state == closed)
        event.stateBehindClose = state;
    else
        event.state = state;
}

bool isReported(const ServiceableEvent& event) {
    switch (deliveryState(event)) {
        case queued:
        case sent:
        case acknowledged:
        case failed:
            return true;
        case open:
        case held:
        case suppressed:
        case belowThreshold:
        case closed:
            break;
    }
    return false;
}

}  // namespace callbox::core::events
