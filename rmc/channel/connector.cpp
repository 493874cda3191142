// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/connector.h"

#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include "rmc/channel/timer.h"

namespace callbox::rmc::channel {

namespace asio = boost::asio;
using asio::ip::tcp;

Descriptor::~Descriptor() {
    if (fd_ >= 0)
        close(fd_);
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        if (fd_ >= 0)
            close(fd_);
        fd_ = other.release();
    }
    return *this;
}

int Descriptor::release() {
    return std::exchange(fd_, -1);
}

namespace {

void set(int fd, int level, int option, int value) {
    setsockopt(fd, level, option, &value, sizeof value);
}

/// A peer that vanished without a word must be noticed though we hardly ever send.
void tune(int fd) {
    set(fd, IPPROTO_TCP, TCP_NODELAY, 1);
    set(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
    set(fd, IPPROTO_TCP, TCP_KEEPIDLE, 60);
    set(fd, IPPROTO_TCP, TCP_KEEPINTVL, 20);
    set(fd, IPPROTO_TCP, TCP_KEEPCNT, 3);
    set(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 90'000);
}

class TcpConnector : public Connector {
public:
    TcpConnector(asio::io_context& io, std::vector<std::string> addresses, std::uint16_t port,
                 std::chrono::milliseconds limit, Done done)
        : socket_(io),
          timer_(io),
          addresses_(std::move(addresses)),
          port_(port),
          left_(limit),
          done_(std::move(done)) {}

    void next() {
        if (at_ >= addresses_.size()) {
            finish(tl::unexpected<core::Error>(last_));
            return;
        }
        const std::string address = addresses_[at_];
        const auto remaining = static_cast<int>(addresses_.size() - at_);
        ++at_;
        const auto share = left_ / remaining;
        left_ -= share;
        boost::system::error_code bad;
        const tcp::endpoint endpoint(asio::ip::make_address(address, bad), port_);
        if (!bad)
            socket_.open(endpoint.protocol(), bad);
        if (bad) {
            note(address, bad);
            return;
        }
        const auto self = std::static_pointer_cast<TcpConnector>(shared_from_this());
        timer_.start(share, [this, address] {
            timedOut_ = true;
            boost::system::error_code ignored;
            socket_.close(ignored);
        });
        socket_.async_connect(endpoint, [self, address](boost::system::error_code code) {
            self->timer_.cancel();
            if (!self->done_)
                return;
            if (code || self->timedOut_) {
                self->note(address, code);
                return;
            }
            boost::system::error_code failed;
            self->socket_.native_non_blocking(true, failed);
            const int fd = failed ? -1 : self->socket_.release(failed);
            if (fd < 0) {
                self->note(address, failed);
                return;
            }
            tune(fd);
            self->finish(Connected{Descriptor(fd), address});
        });
    }

    void cancel() override {
        done_ = nullptr;
        timer_.cancel();
        boost::system::error_code ignored;
        socket_.close(ignored);
    }

private:
    void note(const std::string& address, boost::system::error_code code) {
        const std::map<std::string, std::string> args{{"address", address},
                                                      {"port", std::to_string(port_)}};
        boost::system::error_code ignored;
        socket_.close(ignored);
        const std::string detail = code.message();
        if (std::exchange(timedOut_, false))
            last_ = {core::ErrorCode::timeout, core::say("channel.connect-timeout", args), "", ""};
        else if (code == asio::error::connection_refused)
            last_ = {core::ErrorCode::unavailable, core::say("channel.connection-refused", args),
                     "", detail};
        else
            last_ = {core::ErrorCode::unavailable, core::say("channel.unreachable", args), "",
                     detail};
        asio::post(socket_.get_executor(),
                   [self = std::static_pointer_cast<TcpConnector>(shared_from_this())] {
                       if (self->done_)
                           self->next();
                   });
    }

    void finish(core::Result<Connected> result) {
        if (const auto done = std::exchange(done_, nullptr))
            done(std::move(result));
    }

    tcp::socket socket_;
    Timer timer_;
    std::vector<std::string> addresses_;
    std::uint16_t port_;
    std::chrono::milliseconds left_;
    Done done_;
    std::size_t at_ = 0;
    bool timedOut_ = false;
    core::Error last_{core::ErrorCode::unavailable, core::say("channel.no-address"), "", ""};
};

}  // namespace

std::shared_ptr<Connector> Connector::start(asio::io_context& io,
                                            std::vector<std::string> addresses, std::uint16_t port,
                                            std::chrono::milliseconds limit, Done done) {
    const auto connector =
        std::make_shared<TcpConnector>(io, std::move(addresses), port, limit, std::move(done));
    asio::post(io, [connector] { connector->next(); });
    return connector;
}

}  // namespace callbox::rmc::channel
