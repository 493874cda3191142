// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/timer.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace callbox::rmc::channel {

struct Timer::State {
    explicit State(boost::asio::io_context& io) : timer(io) {}
    boost::asio::steady_timer timer;
    std::function<void()> fire;
    std::uint64_t generation = 0;
};

Timer::Timer(boost::asio::io_context& io) : state_(std::make_shared<State>(io)) {}

Timer::~Timer() {
    cancel();
}

void Timer::start(std::chrono::milliseconds delay, std::function<void()> fire) {
    const auto generation = ++state_->generation;
    state_->fire = std::move(fire);
    state_->timer.expires_after(delay);
    state_->timer.async_wait([weak = std::weak_ptr(state_), generation](auto) {
        const auto state = weak.lock();
        if (!state || state->generation != generation || !state->fire)
            return;
        const auto call = std::exchange(state->fire, nullptr);
        call();
    });
}

void Timer::cancel() {
    if (!state_->fire)
        return;
    ++state_->generation;
    state_->fire = nullptr;
    state_->timer.cancel();
}

bool Timer::running() const {
    return static_cast<bool>(state_->fire);
}

}  // namespace callbox::rmc::channel
