// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/chain.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <mutex>
#include <random>
#include <stop_token>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>
#include <boost/asio/thread_pool.hpp>

namespace callbox::connectivity {

namespace asio = boost::asio;
using core::Connection;
using core::Error;
using core::ErrorCode;
using core::fail;
using core::PathHealth;
using core::Result;
using core::say;
using SteadyTime = std::chrono::steady_clock::time_point;

namespace {

/// Enough for one way being brought up, one being tried for return and one being tested.
constexpr std::size_t kWorkers = 3;
/// How often a working way's lastWorked is told anew.
constexpr std::chrono::seconds kWorkedNews{60};

Error pluginBroke(const std::string& what) {
    return Error{ErrorCode::internal, say("connectivity.plugin-broke"), {}, what};
}

struct Slot {
    Connection connection;
    std::shared_ptr<ConnectionPlugin> plugin;
    std::mutex oneCall;  ///< held on a worker thread while the plugin is called
    std::optional<Path> up;
    std::optional<SteadyTime> retryAt;
    unsigned failures = 0;
    bool healing = false;
};
using SlotPtr = std::shared_ptr<Slot>;

}  // namespace

struct Chain::Implementation : std::enable_shared_from_this<Implementation> {
    Implementation(asio::io_context& ioContext, ChainOptions chainOptions)
        : context(ioContext), options(std::move(chainOptions)) {
        if (!options.clock)
            options.clock = [] { return std::chrono::steady_clock::now(); };
        if (!options.now)
            options.now = [] {
                return std::chrono::floor<std::chrono::microseconds>(
                    std::chrono::system_clock::now());
            };
        if (!options.random)
            options.random = [engine = std::mt19937(std::random_device{}())]() mutable {
                return std::uniform_real_distribution<double>(0, 1)(engine);
            };
    }

    asio::io_context& context;
    ChainOptions options;
    std::vector<SlotPtr> slots;
    SlotPtr current;  ///< the way in use, up
    std::deque<std::function<void(Result<Path>)>> waiters;
    bool choosing = false;
    Probe probe;
    std::function<void(const Connection&)> changed;
    std::stop_source stopping;
    asio::thread_pool workers{kWorkers};

    /// Calls `work(plugin)` on a worker thread, then `then(result)` on the io_context's.
    template <class T>
    void onWorker(const SlotPtr& slot, std::function<Result<T>(ConnectionPlugin&)> work,
                  std::function<void(Result<T>)> then) {
        auto home = asio::prefer(context.get_executor(), asio::execution::outstanding_work.tracked);
        asio::post(workers, [slot, work = std::move(work), then = std::move(then), home] {
            Result<T> result;
            try {
                const std::lock_guard lock(slot->oneCall);
                result = work(*slot->plugin);
            } catch (const std::exception& exception) {
                result = tl::unexpected<Error>(pluginBroke(exception.what()));
            }
            asio::post(home, [then, result = std::move(result)] { then(result); });
        });
    }

    void establish(const SlotPtr& slot, std::function<void(Result<Path>)> then) {
        const auto timeout = options.establishTimeout;
        onWorker<Path>(
            slot,
            [timeout, stop = stopping.get_token()](ConnectionPlugin& plugin) {
                return plugin.establish(std::chrono::steady_clock::now() + timeout, stop);
            },
            [weak = weak_from_this(), slot, then = std::move(then)](Result<Path> path) {
                if (!weak.lock())
                    return;
                if (path) {
                    path->connectionId = slot->connection.id;
                    if (path->name.empty())
                        path->name = slot->connection.name;
                }
                then(std::move(path));
            });
    }

    void release(const SlotPtr& slot) {
        slot->up.reset();
        onWorker<bool>(
            slot,
            [](ConnectionPlugin& plugin) {
                plugin.release();
                return true;
            },
            [](const Result<bool>&) {});
    }

    bool listed(const SlotPtr& slot) const {
        return std::find(slots.begin(), slots.end(), slot) != slots.end();
    }

    SlotPtr find(const std::string& connectionId) const {
        const auto found = std::find_if(slots.begin(), slots.end(), [&](const SlotPtr& slot) {
            return slot->connection.id == connectionId;
        });
        return found == slots.end() ? nullptr : *found;
    }

    bool due(const Slot& slot) const {
        return slot.connection.enabled && (!slot.retryAt || *slot.retryAt <= options.clock());
    }

    void tell(const Slot& slot) const {
        if (changed)
            changed(slot.connection);
    }

    void markFailed(const SlotPtr& slot, const Error& cause) {
        const auto exponent = std::min(slot->failures, 20U);
        ++slot->failures;
        const auto whole =
            std::min(options.longestBackoff, options.firstBackoff * (1U << exponent));
        // Half of it for certain, half by chance: consoles that failed together return apart.
        const auto wait =
            whole / 2 +
            std::chrono::milliseconds(static_cast<std::int64_t>(
                options.random() * static_cast<double>(whole.count() - whole.count() / 2)));
        slot->retryAt = options.clock() + wait;
        slot->connection.health = PathHealth::failing;
        slot->connection.lastFailure = cause.message;
        tell(*slot);
    }

    void markWorked(const SlotPtr& slot) {
        const auto now = options.now();
        const bool news = slot->connection.health != PathHealth::healthy ||
                          !slot->connection.lastWorked ||
                          now - *slot->connection.lastWorked >= kWorkedNews;
        slot->failures = 0;
        slot->retryAt.reset();
        if (!news)
            return;
        slot->connection.health = PathHealth::healthy;
        slot->connection.lastWorked = now;
        slot->connection.lastFailure = {};
        tell(*slot);
    }

    void answer(const Result<Path>& result) {
        auto waiting = std::exchange(waiters, {});
        for (auto& waiter : waiting)
            asio::post(context, [waiter = std::move(waiter), result] { waiter(result); });
    }

    /// The first due way that is not known to fail, else the first due one.
    SlotPtr candidate() const {
        SlotPtr failing;
        for (const SlotPtr& slot : slots) {
            if (!due(*slot) || slot->healing)
                continue;
            if (slot->connection.health != PathHealth::failing)
                return slot;
            if (!failing)
                failing = slot;
        }
        return failing;
    }

    void choose() {
        if (waiters.empty() || choosing)
            return;
        if (current) {
            answer(*current->up);
            heal();
            return;
        }
        const SlotPtr slot = candidate();
        if (!slot) {
            answer(nothingToOffer());
            return;
        }
        choosing = true;
        establish(slot, [this, slot](Result<Path> path) {
            choosing = false;
            if (!listed(slot)) {
                release(slot);
            } else if (path) {
                slot->up = std::move(*path);
                slot->retryAt.reset();
                current = slot;
            } else {
                markFailed(slot, path.error());
            }
            choose();
        });
    }

    Result<Path> nothingToOffer() const {
        const auto enabled = std::find_if(slots.begin(), slots.end(), [](const SlotPtr& slot) {
            return slot->connection.enabled;
        });
        if (enabled == slots.end())
            return fail(ErrorCode::notFound, say("connectivity.no-connection"));
        const core::Message& cause = (*enabled)->connection.lastFailure;
        return fail(ErrorCode::unavailable,
                    cause.empty() ? say("connectivity.all-back-off") : cause);
    }

    /// Tries the ways before the one in use whose back-off is over.
    void heal() {
        for (const SlotPtr& slot : slots) {
            if (slot == current)
                return;
            if (!due(*slot) || slot->healing)
                continue;
            slot->healing = true;
            establish(slot, [this, slot](Result<Path> path) {
                if (!path || !probe) {
                    healed(slot, std::move(path));
                    return;
                }
                probe(*path, [weak = weak_from_this(), slot, path](Result<void> reached) {
                    if (const auto alive = weak.lock())
                        alive->healed(
                            slot,
                            reached ? path : Result<Path>(tl::unexpected<Error>(reached.error())));
                });
            });
            return;
        }
    }

    void healed(const SlotPtr& slot, Result<Path> path) {
        slot->healing = false;
        if (!listed(slot) || !path) {
            if (listed(slot))
                markFailed(slot, path.error());
            release(slot);
            return;
        }
        markWorked(slot);
        slot->up = std::move(*path);
        if (const SlotPtr old = std::exchange(current, slot); old && old != slot)
            release(old);
    }
};

Chain::Chain(asio::io_context& context, ChainOptions options)
    : implementation_(std::make_shared<Implementation>(context, std::move(options))) {}

Chain::~Chain() {
    implementation_->stopping.request_stop();
    implementation_->workers.join();
    for (const SlotPtr& slot : implementation_->slots)
        slot->plugin->release();
}

void Chain::setEntries(std::vector<ChainEntry> entries) {
    auto& self = *implementation_;
    const auto old = std::exchange(self.slots, {});
    self.current.reset();
    for (ChainEntry& entry : entries) {
        auto slot = std::make_shared<Slot>();
        slot->connection = std::move(entry.connection);
        slot->plugin = std::move(entry.plugin);
        self.slots.push_back(std::move(slot));
    }
    for (const SlotPtr& slot : old)
        self.release(slot);
    self.choose();
}

void Chain::setProbe(Probe probe) {
    implementation_->probe = std::move(probe);
}

void Chain::acquire(std::function<void(Result<Path>)> done) {
    implementation_->waiters.push_back(std::move(done));
    implementation_->choose();
}

void Chain::worked(const Path& path) {
    if (const SlotPtr slot = implementation_->find(path.connectionId))
        implementation_->markWorked(slot);
}

void Chain::failed(const Path& path, const Error& cause) {
    auto& self = *implementation_;
    const SlotPtr slot = self.find(path.connectionId);
    // Several exchanges fail at once when a way breaks: it failed once.
    if (!slot || !slot->up)
        return;
    if (self.current == slot)
        self.current.reset();
    self.markFailed(slot, cause);
    self.release(slot);
}

std::optional<SteadyTime> Chain::retryAt() const {
    std::optional<SteadyTime> first;
    for (const SlotPtr& slot : implementation_->slots)
        if (slot->connection.enabled && slot->retryAt && (!first || *slot->retryAt < *first))
            first = slot->retryAt;
    return first;
}

void Chain::retryNow() {
    for (const SlotPtr& slot : implementation_->slots)
        slot->retryAt.reset();
}

void Chain::test(const std::string& connectionId, const core::ReceiverAddress& receiver,
                 std::function<void(Result<std::vector<core::TestStep>>)> done) {
    using Steps = std::vector<core::TestStep>;
    auto& self = *implementation_;
    const SlotPtr slot = self.find(connectionId);
    if (!slot) {
        asio::post(self.context, [done = std::move(done), connectionId] {
            done(fail(ErrorCode::notFound,
                      say("connectivity.connection-unknown", {{"id", connectionId}})));
        });
        return;
    }
    const auto timeout = self.options.testTimeout;
    self.onWorker<Steps>(
        slot,
        [receiver, timeout, stop = self.stopping.get_token()](ConnectionPlugin& plugin) {
            return plugin.test(receiver, std::chrono::steady_clock::now() + timeout, stop);
        },
        std::move(done));
}

void Chain::establish(const std::string& connectionId, std::function<void(Result<Path>)> done) {
    auto& self = *implementation_;
    if (const SlotPtr slot = self.find(connectionId)) {
        self.establish(slot, std::move(done));
        return;
    }
    asio::post(self.context, [done = std::move(done), connectionId] {
        done(fail(ErrorCode::notFound,
                  say("connectivity.connection-unknown", {{"id", connectionId}})));
    });
}

std::vector<Connection> Chain::connections() const {
    std::vector<Connection> list;
    for (const SlotPtr& slot : implementation_->slots)
        list.push_back(slot->connection);
    return list;
}

void Chain::onChange(std::function<void(const Connection&)> changed) {
    implementation_->changed = std::move(changed);
}

}  // namespace callbox::connectivity
