// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

#include "core/words/result.h"
#include "rmc/link/messages.h"

namespace boost::asio {
class io_context;
}

namespace callbox::app::rmc {

/// callbox-rmc's end of the socket to callboxd.
class Link {
public:
    struct Events {
        std::function<void(callbox::rmc::ToRmc)> message;
        std::function<void()> closed;  ///< once; the process has no purpose any more
    };

    Link(boost::asio::io_context& io, int fd, Events events);
    ~Link();
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    void start();
    void send(const callbox::rmc::FromRmc& message);
    /// Bytes that callboxd has not yet taken.
    std::size_t backlog() const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::app::rmc
