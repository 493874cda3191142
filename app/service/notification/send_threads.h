// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <thread>

#include <boost/asio/io_context.hpp>

namespace callbox::service::notification {

/// Threads for work that blocks, one each: a peer that hangs holds up nobody else. Reactor thread
/// only, but for the work itself.
class SendThreads {
public:
    explicit SendThreads(boost::asio::io_context& context) : context_(context) {}
    ~SendThreads() { stop(); }
    SendThreads(const SendThreads&) = delete;
    SendThreads& operator=(const SendThreads&) = delete;

    /// `done` is called on the reactor's thread, and not at all after stop().
    void run(std::function<void(std::stop_token)> work, std::function<void()> done);
    /// Asks all to end, and waits.
    void stop();

private:
    boost::asio::io_context& context_;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
    std::uint64_t next_ = 0;
    std::map<std::uint64_t, std::jthread> threads_;
};

}  // namespace callbox::service::notification
