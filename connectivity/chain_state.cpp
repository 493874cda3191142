// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing ways up and down, and what is remembered of them; chain_choice.cpp chooses.
#include "connectivity/chain_state.h"

#include <algorithm>
#include <charconv>
#include <random>

namespace callbox::connectivity {

namespace asio = boost::asio;
using core::Error;
using core::ErrorCode;
using core::PathHealth;
using core::Result;

namespace {

/// Enough for one way being brought up, one being tried for return and one being tested.
constexpr std::size_t kWorkers = 3;
/// How often a working way's lastWorked is told anew.
constexpr std::chrono::seconds kWorkedNews{60};
/// The setting by which an operator lets large data go over a narrow way.
constexpr const char* kLargeData = "large-data";

bool largeAllowed(const core::Connection& connection) {
    const auto found = connection.settings.find(kLargeData);
    return found != connection.settings.end() && found->second == "true";
}

/// The bound of the plugin or the operator's, whichever is less; 0: none.
std::uint64_t bandwidthOf(const core::Connection& connection, std::uint64_t ofPlugin) {
    const auto found = connection.settings.find(kBandwidthSetting);
    std::uint64_t wanted = 0;
    if (found != connection.settings.end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), wanted);
    return ofPlugin == 0 || (wanted > 0 && wanted < ofPlugin) ? wanted : ofPlugin;
}

}  // namespace

Chain::State::State(asio::io_context& ioContext, ChainOptions chainOptions)
    : context(ioContext),
      options(std::move(chainOptions)),
      workers(std::make_shared<asio::thread_pool>(kWorkers)) {
    if (!options.clock)
        options.clock = [] { return std::chrono::steady_clock::now(); };
    if (!options.now)
        options.now = [] {
            return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
        };
    if (!options.random)
        options.random = [engine = std::mt19937(std::random_device{}())]() mutable {
            return std::uniform_real_distribution<double>(0, 1)(engine);
        };
}

/// What an entry of an earlier list is: the same way, changed in nothing that concerns its plugin.
WayPtr Chain::State::takeKept(std::vector<WayPtr>& old, const ChainEntry& entry) {
    const auto kept = std::find_if(old.begin(), old.end(), [&](const WayPtr& way) {
        return way->plugin == entry.plugin && way->connection.id == entry.connection.id &&
               way->connection.settings == entry.connection.settings;
    });
    if (kept == old.end())
        return nullptr;
    WayPtr way = *kept;
    old.erase(kept);
    if (way->connection.blocked && !entry.connection.blocked) {
        way->failures = 0;
        way->retryAt.reset();
    }
    way->connection = entry.connection;
    return way;
}

void Chain::State::setEntries(std::vector<ChainEntry> entries) {
    auto old = std::exchange(ways, {});
    for (ChainEntry& entry : entries) {
        WayPtr way = takeKept(old, entry);
        if (!way) {
            way = std::make_shared<Way>(context, workers);
            way->connection = std::move(entry.connection);
            way->namedFirst = way->connection.name;
            way->plugin = std::move(entry.plugin);
        }
        way->narrow = way->plugin->narrow() && !largeAllowed(way->connection);
        ways.push_back(std::move(way));
    }
    for (WayPtr* const inUse : {&current, &wide}) {
        const WayPtr way = *inUse;
        if (!way || wanted(way))
            continue;
        inUse->reset();
        if (listed(way))
            leave(way);
    }
    // A new plugin may want what an old one of the same tunnel is giving back.
    for (const WayPtr& way : old) {
        ++releasing;
        release(way, [this] {
            if (--releasing > 0)
                return;
            choose();
            chooseWide();
        });
    }
    choose();
    chooseWide();
}

WayPtr Chain::State::find(const std::string& connectionId) const {
    const auto found = std::find_if(ways.begin(), ways.end(), [&](const WayPtr& way) {
        return way->connection.id == connectionId;
    });
    return found == ways.end() ? nullptr : *found;
}

bool Chain::State::listed(const WayPtr& way) const {
    return std::find(ways.begin(), ways.end(), way) != ways.end();
}

bool Chain::State::wanted(const WayPtr& way) const {
    return way->connection.enabled && listed(way);
}

bool Chain::State::due(const Way& way) const {
    return way.connection.enabled && !way.connection.blocked &&
           (!way.retryAt || *way.retryAt <= options.clock());
}

void Chain::State::establish(const WayPtr& way, GivePath then) {
    // Twice as long is enough to dial; then the next number has its turn.
    const auto timeout = options.establishTimeout * (way->plugin->narrow() ? 2 : 1);
    ++way->establishing;
    onWorker<Path>(
        way,
        [timeout, stop = stopping.get_token()](ConnectionPlugin& plugin) {
            return plugin.establish(std::chrono::steady_clock::now() + timeout, stop);
        },
        [weak = weak_from_this(), way, then = std::move(then)](Result<Path> path) {
            --way->establishing;
            const auto self = weak.lock();
            if (!self)
                return;
            if (path) {
                path->connectionId = way->connection.id;
                path->generation = ++self->generations;
                path->bytesPerSecond = bandwidthOf(way->connection, path->bytesPerSecond);
                path->slow = path->slow || path->narrow;
                path->narrow = path->narrow && !largeAllowed(way->connection);
                if (path->name.empty())
                    path->name = way->connection.name;
            }
            then(std::move(path));
        });
}

void Chain::State::release(const WayPtr& way, std::function<void()> then) {
    way->up.reset();
    way->idle.cancel();
    onWorker<bool>(
        way,
        [](ConnectionPlugin& plugin) {
            plugin.release();
            return true;
        },
        [weak = weak_from_this(), then = std::move(then)](const Result<bool>&) {
            if (weak.lock() && then)
                then();
        });
}

/// How long connecting may take while another way could be tried instead.
std::chrono::milliseconds Chain::State::patience(const Way& way) const {
    const bool another = std::any_of(ways.begin(), ways.end(), [&](const WayPtr& other) {
        return other.get() != &way && due(*other);
    });
    return another && !way.up->narrow && !way.up->slow ? options.patience
                                                       : std::chrono::milliseconds(0);
}

Path Chain::State::handOut(const WayPtr& way) {
    Path path = *way->up;
    // The plugin knows the name that the connection had when it was made.
    if (path.name.starts_with(way->namedFirst))
        path.name.replace(0, way->namedFirst.size(), way->connection.name);
    path.patience = patience(*way);
    auto lease = way->lease.lock();
    if (!lease) {
        lease = std::shared_ptr<const void>(
            static_cast<const void*>(way.get()),
            [weak = weak_from_this(), held = std::weak_ptr(way)](const void*) {
                if (const auto self = weak.lock())
                    asio::post(self->context, [weak, held] {
                        const auto alive = weak.lock();
                        const auto freed = held.lock();
                        if (alive && freed)
                            alive->unused(freed);
                    });
            });
        way->lease = lease;
    }
    path.lease = std::move(lease);
    ++way->uses;
    return path;
}

/// Nothing goes over the way now: it goes down when it was left, or in a while if it says so.
void Chain::State::unused(const WayPtr& way) {
    // What is being brought up again is about to be used.
    if (!way->up || !way->lease.expired() || way->trying || way->establishing > 0)
        return;
    if (way != current && way != wide)
        return release(way);
    if (way->up->idleRelease.count() <= 0)
        return;
    way->idle.expires_after(way->up->idleRelease);
    way->idle.async_wait(
        [weak = weak_from_this(), way, uses = way->uses](boost::system::error_code error) {
            const auto self = weak.lock();
            if (!self || error || !way->up || !way->lease.expired() || way->uses != uses)
                return;
            if (self->current == way)
                self->current.reset();
            if (self->wide == way)
                self->wide.reset();
            self->release(way);
        });
}

/// Another way took its place: down it goes, but not under an exchange that is on it.
void Chain::State::leave(const WayPtr& way) {
    if (way->up && way->lease.expired())
        release(way);
}

void Chain::State::tell(const Way& way) const {
    if (changed)
        changed(way.connection);
}

void Chain::State::markFailed(const WayPtr& way, const Error& cause) {
    const auto exponent = std::min(way->failures, 20U);
    ++way->failures;
    const auto whole = std::min(options.longestBackoff, options.firstBackoff * (1U << exponent));
    // Half of it for certain, half by chance: consoles that failed together return apart.
    const auto half = whole / 2;
    const auto byChance = static_cast<double>((whole - half).count());
    const auto wait =
        half + std::chrono::milliseconds(static_cast<std::int64_t>(options.random() * byChance));
    way->retryAt = options.clock() + wait;
    way->connection.health = PathHealth::failing;
    way->connection.lastFailure = cause.message;
    // Trying refused credentials again would lock the account.
    way->connection.blocked = cause.code == ErrorCode::authentication;
    tell(*way);
}

void Chain::State::markWorked(const WayPtr& way) {
    const auto now = options.now();
    const bool news = way->connection.health != PathHealth::healthy || way->connection.blocked ||
                      !way->connection.lastWorked ||
                      now - *way->connection.lastWorked >= kWorkedNews;
    way->failures = 0;
    way->retryAt.reset();
    if (!news)
        return;
    way->connection.health = PathHealth::healthy;
    way->connection.lastWorked = now;
    way->connection.lastFailure = {};
    way->connection.blocked = false;
    tell(*way);
}

void Chain::State::failed(const Path& path, const Error& cause) {
    const WayPtr way = find(path.connectionId);
    // Several exchanges fail at once when a way breaks: it failed once.
    if (!way || !way->up || way->up->generation != path.generation)
        return;
    if (current == way)
        current.reset();
    if (wide == way)
        wide.reset();
    markFailed(way, cause);
    way->up.reset();
    way->idle.cancel();
    onWorker<core::Message>(
        way,
        [](ConnectionPlugin& plugin) {
            plugin.release();
            return plugin.brokenBy();
        },
        [weak = weak_from_this(), way](const Result<core::Message>& brokenBy) {
            const auto self = weak.lock();
            // What broke below is the cause, not that an exchange noticed. Where the way works
            // again already, neither is told any more.
            if (!self || !brokenBy || brokenBy->empty() || !self->listed(way) ||
                way->connection.health != PathHealth::failing)
                return;
            way->connection.lastFailure = *brokenBy;
            self->tell(*way);
        });
}

/// The operator's own test counts as a new try of what was blocked or backs off.
bool Chain::State::tested(const WayPtr& way, const std::vector<core::TestStep>& steps) {
    if (steps.empty() || TestSteps::anyFailed(steps) || !listed(way))
        return false;
    way->failures = 0;
    way->retryAt.reset();
    if (std::exchange(way->connection.blocked, false))
        tell(*way);
    return true;
}

void Chain::State::keepUp(const WayPtr& way, std::function<void()> then) {
    if (way->up)
        return then();
    establish(way, [this, way, then = std::move(then)](const Result<Path>& path) {
        if (!path || !listed(way)) {
            if (!listed(way))
                release(way);
            return then();
        }
        if (!way->up)
            way->up = *path;
        const Path held = handOut(way);
        then();
    });
}

}  // namespace callbox::connectivity
