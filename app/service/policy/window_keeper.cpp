// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/window_keeper.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/store/suppressed_events.h"
#include "core/store/windows.h"

namespace callbox::service::policy {

namespace api = core::api;
namespace store = core::store;

namespace {

constexpr std::chrono::seconds kTick{1};
/// Reference codes of channels: a condition that stands until it is over.
constexpr std::string_view kStanding = "CBX-CHN-";

}  // namespace

WindowKeeper::WindowKeeper(Dependencies dependencies)
    : dependencies_(std::move(dependencies)), timer_(dependencies_.context) {}

core::Result<void> WindowKeeper::start() {
    if (auto loaded = load(); !loaded)
        return loaded;
    tick();
    tickLater();
    return {};
}

core::Result<void> WindowKeeper::load() {
    auto windows = dependencies_.store.read(
        [](store::Reader& reader) { return store::windowsNotEnded(reader); });
    if (!windows)
        return core::passOn(windows);
    windows_.set(std::move(*windows));
    return {};
}

void WindowKeeper::windowsChanged() {
    if (const auto loaded = load(); !loaded)
        dependencies_.notEnded(loaded.error());
    dependencies_.changes.publish(api::Topic::window);
}

void WindowKeeper::tickLater() {
    timer_.expires_after(kTick);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        tick();
        tickLater();
    });
}

void WindowKeeper::tick() {
    const auto tick = windows_.tick(dependencies_.clock.now(), std::chrono::steady_clock::now());
    for (const auto number : tick.begun)
        dependencies_.changes.publish(api::Topic::window, std::to_string(number));
    for (const auto number : tick.over)
        endLater(number);
    lookAtStorms();
}

void WindowKeeper::lookAtStorms() {
    const auto running = dependencies_.store.read([this](store::Reader& reader) {
        return dependencies_.storms.running(reader, dependencies_.clock.now());
    });
    if (!running)
        return dependencies_.notEnded(running.error());
    std::set<std::uint64_t> now;
    for (const StormGuard::Running& storm : *running) {
        now.insert(storm.window);
        if (storm.over)
            endLater(storm.window);
    }
    if (std::exchange(storms_, now) != now)
        windowsChanged();
}

core::Result<std::vector<std::uint64_t>> WindowKeeper::end(store::Transaction& transaction,
                                                           std::uint64_t number,
                                                           core::TimePoint at) const {
    const auto row = store::windowByNumber(transaction, number, at);
    if (!row)
        return core::passOn(row);
    if (auto ended = store::endWindow(transaction, number, at); !ended)
        return core::passOn(ended);
    const auto& storm = row->window.storm;
    if (storm) {
        if (auto told = dependencies_.storms.ended(transaction, row->window, at); !told)
            return core::passOn(told);
    }
    auto standing = store::waitingSuppressed(transaction, number, kStanding);
    if (!standing)
        return standing;
    for (const auto problem : *standing)
        if (auto released = dependencies_.desk.release(transaction, problem, "callboxd"); !released)
            return core::passOn(released);
    if (storm)
        standing->push_back(storm->problemNumber);
    return standing;
}

void WindowKeeper::endLater(std::uint64_t number) {
    if (!ending_.insert(number).second)
        return;
    const auto released = std::make_shared<std::vector<std::uint64_t>>();
    dependencies_.store.post(
        [this, number, released,
         now = dependencies_.clock.now()](store::Transaction& transaction) -> core::Result<void> {
            const auto row = store::windowByNumber(transaction, number, now);
            if (!row)
                return core::passOn(row);
            auto standing = end(transaction, number, std::min(now, row->window.end));
            if (!standing)
                return core::passOn(standing);
            *released = std::move(*standing);
            return {};
        },
        [this, number, released](const core::Result<void>& stored) {
            ending_.erase(number);
            if (stored) {
                if (!released->empty())
                    dependencies_.filed(*released);
            } else if (stored.error().code != core::ErrorCode::notFound &&
                       stored.error().code != core::ErrorCode::conflict) {
                return dependencies_.notEnded(stored.error());  // the next tick tries again
            }
            windowsChanged();
        },
        store::Urgency::essential);
}

}  // namespace callbox::service::policy
