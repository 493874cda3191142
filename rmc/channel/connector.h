// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/words/result.h"

namespace boost::asio {
class io_context;
}

namespace callbox::rmc::channel {

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd = -1) : fd_(fd) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    int get() const { return fd_; }
    int release();

private:
    int fd_;
};

struct Connected {
    Descriptor socket;  ///< non-blocking, TCP_NODELAY, kernel keep-alive and user time-out set
    std::string address;
};

/// Connects to the first address that answers, each getting its share of the time.
class Connector : public std::enable_shared_from_this<Connector> {
public:
    using Done = std::function<void(core::Result<Connected>)>;

    virtual ~Connector() = default;
    /// Gives up; `done` is not called any more.
    virtual void cancel() = 0;

    /// Calls `done` once, later. Errors: unavailable (refused, unreachable), timeout.
    static std::shared_ptr<Connector> start(boost::asio::io_context& io,
                                            std::vector<std::string> addresses, std::uint16_t port,
                                            std::chrono::milliseconds limit, Done done);
};

}  // namespace callbox::rmc::channel
