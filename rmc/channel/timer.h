// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace callbox::rmc::channel {

/// A one-shot monotonic timer that never fires after cancel, restart or destruction, even when
/// its completion was already queued.
class Timer {
public:
    explicit Timer(boost::asio::io_context& io);
    ~Timer();
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

    void start(std::chrono::milliseconds delay, std::function<void()> fire);
    void cancel();
    bool running() const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::rmc::channel
