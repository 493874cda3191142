// SPDX-License-Identifier: GPL-3.0-or-later
// Which way is used: the operator's order, what is known to fail, and what is too narrow.
#include <algorithm>

#include "connectivity/chain_state.h"

namespace callbox::connectivity {

namespace asio = boost::asio;
using core::Error;
using core::ErrorCode;
using core::fail;
using core::PathHealth;
using core::Result;
using core::say;

WayPtr Chain::State::candidate(Need need) const {
    WayPtr failing;
    for (const WayPtr& way : ways) {
        if (!due(*way) || way->trying || (need == Need::wide && way->narrow))
            continue;
        if (way->connection.health != PathHealth::failing)
            return way;
        if (!failing)
            failing = way;
    }
    return failing;
}

bool Chain::State::narrowOnly() const {
    if (current)
        return current->up->narrow;
    const WayPtr next = candidate(Need::any);
    return next && next->narrow;
}

void Chain::State::answer(State& state, std::deque<GivePath>& waiting, const Result<Path>& result) {
    for (auto& waiter : std::exchange(waiting, {}))
        asio::post(state.context, [waiter = std::move(waiter), result] { waiter(result); });
}

void Chain::State::choose() {
    if (waiters.empty() || choosing || releasing > 0)
        return;
    if (current) {
        answer(*this, waiters, handOut(current));
        heal();
        return;
    }
    const WayPtr way = candidate(Need::any);
    // What is being tried in the background may be the answer; it chooses again at its end.
    if (!way && std::any_of(ways.begin(), ways.end(),
                            [this](const WayPtr& one) { return one->trying && due(*one); }))
        return;
    if (!way) {
        answer(*this, waiters, nothingToOffer(Need::any));
        return;
    }
    choosing = true;
    if (const WayPtr wider = rather(way)) {
        tryInBackground(wider, [this, wider](const Result<Path>&) {
            choosing = false;
            adopt(wider);
            choose();
            chooseWide();
        });
        return;
    }
    establish(way, [this, way](Result<Path> path) { chosen(way, std::move(path)); });
}

void Chain::State::chosen(const WayPtr& way, Result<Path> path) {
    choosing = false;
    if (!wanted(way)) {
        release(way);
    } else if (path) {
        way->up = std::move(*path);
        way->retryAt.reset();
        becomeCurrent(way);
    } else {
        markFailed(way, path.error());
    }
    choose();
    chooseWide();
}

/// Dialling costs more than seeing whether a preferred way that failed works again.
WayPtr Chain::State::rather(const WayPtr& narrowWay) const {
    if (!narrowWay->narrow)
        return nullptr;
    const WayPtr wider = candidate(Need::wide);
    const auto place = [&](const WayPtr& one) { return std::find(ways.begin(), ways.end(), one); };
    return wider && place(wider) < place(narrowWay) ? wider : nullptr;
}

Result<Path> Chain::State::nothingToOffer(Need need) const {
    const auto usable = [&](const WayPtr& way) {
        return way->connection.enabled && (need == Need::any || !way->narrow);
    };
    const auto first = std::find_if(ways.begin(), ways.end(), usable);
    if (first == ways.end() && need == Need::wide)
        return fail(ErrorCode::unavailable, say("connectivity.only-narrow"));
    if (first == ways.end())
        return fail(ErrorCode::notFound, say("connectivity.no-connection"));
    const core::Message& cause = (*first)->connection.lastFailure;
    return fail(ErrorCode::unavailable, cause.empty() ? say("connectivity.all-back-off") : cause);
}

/// Who probed is gone, and with them every answer that is awaited.
void Chain::State::setProbe(Probe other) {
    probe = std::move(other);
    for (const WayPtr& way : ways) {
        if (std::exchange(way->probing, 0) == 0)
            continue;
        way->trying = choosing = choosingWide = false;
        release(way);
    }
}

/// Establishes a way and, where somebody can, sees whether the receiver answers over it.
void Chain::State::tryInBackground(const WayPtr& way, GivePath then) {
    way->trying = true;
    const auto done = [this, way, then = std::move(then)](Result<Path> path) {
        way->trying = false;
        if (!wanted(way) || !path) {
            if (wanted(way))
                markFailed(way, path.error());
            release(way);
        } else {
            markWorked(way);
            way->up = *path;
        }
        then(std::move(path));
    };
    establish(way, [this, way, done](Result<Path> path) {
        if (!path || !probe)
            return done(std::move(path));
        const auto number = way->probing = ++probes;
        path->patience = options.patience;
        probe(*path, [weak = weak_from_this(), way, number, done, path](Result<void> reached) {
            if (!weak.lock() || way->probing != number)
                return;
            way->probing = 0;
            done(reached ? path : Result<Path>(tl::unexpected<Error>(reached.error())));
        });
    });
}

/// Tries the ways before the one in use whose back-off is over.
void Chain::State::heal() {
    for (const WayPtr& way : ways) {
        if (way == current)
            return;
        if (!due(*way) || way->trying || way == wide)
            continue;
        tryInBackground(way, [this, way](const Result<Path>&) {
            adopt(way);
            choose();
        });
        return;
    }
}

/// Takes a way into use that was tried; nothing when it is not up.
void Chain::State::adopt(const WayPtr& way) {
    if (!way->up)
        return;
    const auto place = [&](const WayPtr& one) { return std::find(ways.begin(), ways.end(), one); };
    if (!current || place(way) < place(current))
        becomeCurrent(way);
    else if (current->up->narrow && !way->up->narrow && !wide)
        wide = way;
    unused(way);
}

void Chain::State::becomeCurrent(const WayPtr& way) {
    const WayPtr old = std::exchange(current, way);
    if (wide == way || (wide && !way->up->narrow)) {
        const WayPtr spare = std::exchange(wide, nullptr);
        if (spare != way)
            leave(spare);
    }
    if (old && old != way)
        leave(old);
}

void Chain::State::chooseWide() {
    if (wideWaiters.empty() || choosing || choosingWide || releasing > 0)
        return;
    if (const WayPtr& way = current && !current->up->narrow ? current : wide) {
        answer(*this, wideWaiters, handOut(way));
        return;
    }
    const WayPtr way = candidate(Need::wide);
    if (!way) {
        answer(*this, wideWaiters, nothingToOffer(Need::wide));
        return;
    }
    choosingWide = true;
    tryInBackground(way, [this, way](const Result<Path>&) {
        choosingWide = false;
        adopt(way);
        choose();
        chooseWide();
    });
}

}  // namespace callbox::connectivity
