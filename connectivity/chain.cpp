// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/chain.h"

#include <utility>

#include "connectivity/chain_state.h"

namespace callbox::connectivity {

namespace asio = boost::asio;
using core::Connection;
using core::Error;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

template <class T>
void answerUnknown(asio::io_context& context, const std::string& connectionId,
                   std::function<void(Result<T>)> done) {
    asio::post(context, [done = std::move(done), connectionId] {
        done(fail(ErrorCode::notFound,
                  say("connectivity.connection-unknown", {{"id", connectionId}})));
    });
}

/// Who hears a plugin's steps while one call of it lasts.
class Listening {
public:
    Listening(ConnectionPlugin& plugin, TellStep tell) : plugin_(plugin) {
        plugin_.onStep(std::move(tell));
    }
    ~Listening() { plugin_.onStep({}); }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

private:
    ConnectionPlugin& plugin_;
};

}  // namespace

Chain::Chain(asio::io_context& context, ChainOptions options)
    : state_(std::make_shared<State>(context, std::move(options))) {}

Chain::~Chain() {
    state_->stopping.request_stop();
    state_->workers->join();
    for (const WayPtr& way : state_->ways)
        way->plugin->release();
}

void Chain::setEntries(std::vector<ChainEntry> entries) {
    state_->setEntries(std::move(entries));
}

void Chain::setProbe(Probe probe) {
    state_->setProbe(std::move(probe));
}

void Chain::acquire(GivePath done, Need need) {
    if (need == Need::wide) {
        state_->wideWaiters.push_back(std::move(done));
        state_->chooseWide();
    } else {
        state_->waiters.push_back(std::move(done));
        state_->choose();
    }
}

bool Chain::narrowOnly() const {
    return state_->narrowOnly();
}

bool Chain::usable() const {
    return state_->current || state_->candidate(Need::any);
}

void Chain::worked(const Path& path) {
    if (const WayPtr way = state_->find(path.connectionId))
        state_->markWorked(way);
}

void Chain::failed(const Path& path, const Error& cause) {
    state_->failed(path, cause);
}

std::optional<SteadyTime> Chain::retryAt(Need need) const {
    std::optional<SteadyTime> first;
    for (const WayPtr& way : state_->ways)
        if (way->connection.enabled && !way->connection.blocked && way->retryAt &&
            (need == Need::any || !way->narrow) && (!first || *way->retryAt < *first))
            first = way->retryAt;
    return first;
}

void Chain::retryNow() {
    for (const WayPtr& way : state_->ways)
        way->retryAt.reset();
}

void Chain::test(const std::string& connectionId, const core::ReceiverAddress& receiver,
                 std::function<void(Result<std::vector<core::TestStep>>)> done, TellStep tell) {
    using Steps = std::vector<core::TestStep>;
    const WayPtr way = state_->find(connectionId);
    if (!way)
        return answerUnknown<Steps>(state_->context, connectionId, std::move(done));
    const auto timeout =
        state_->options.testTimeout * (way->plugin->narrow() ? state_->options.narrowFactor : 1);
    const auto tellHere = [&context = state_->context, tell](const core::TestStep& step) {
        if (tell)
            asio::post(context, [tell, step] { tell(step); });
    };
    state_->onWorker<Steps>(
        way,
        [receiver, timeout, tellHere,
         stop = state_->stopping.get_token()](ConnectionPlugin& plugin) {
            std::size_t told = 0;
            const Listening listening(plugin, [&](const core::TestStep& step) {
                ++told;
                tellHere(step);
            });
            Steps steps = plugin.test(receiver, std::chrono::steady_clock::now() + timeout, stop);
            for (; told < steps.size(); ++told)
                tellHere(steps[told]);
            return steps;
        },
        [weak = std::weak_ptr(state_), way, done = std::move(done)](Result<Steps> steps) {
            const auto state = weak.lock();
            if (!state || !steps || !state->tested(way, *steps))
                return done(std::move(steps));
            state->keepUp(way, [done, steps = std::move(steps)] { done(steps); });
        });
}

void Chain::establish(const std::string& connectionId, GivePath done) {
    const WayPtr way = state_->find(connectionId);
    if (!way)
        return answerUnknown<Path>(state_->context, connectionId, std::move(done));
    if (way->up) {
        asio::post(state_->context, [path = state_->handOut(way), done] { done(path); });
        return;
    }
    state_->establish(way, [state = state_.get(), way, done](Result<Path> path) {
        if (path && !way->up)
            way->up = *path;
        done(path ? state->handOut(way) : std::move(path));
    });
}

std::vector<Connection> Chain::connections() const {
    std::vector<Connection> list;
    for (const WayPtr& way : state_->ways)
        list.push_back(way->connection);
    return list;
}

void Chain::onChange(std::function<void(const Connection&)> changed) {
    state_->changed = std::move(changed);
}

}  // namespace callbox::connectivity
