// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tcp_gate.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <future>
#include <limits>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio.hpp>

namespace callbox::tests {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr auto kAll = std::numeric_limits<std::uint64_t>::max();

/// Of all connections of a gate.
struct Counts {
    std::atomic<std::uint64_t> bytes = 0;
    std::atomic<std::size_t> held = 0;  ///< directions of connections that may not go on
};

class Carried : public std::enable_shared_from_this<Carried> {
public:
    Carried(tcp::socket near, std::uint64_t allowed, Counts& counts)
        : near_(std::move(near)), far_(near_.get_executor()), allowed_(allowed), counts_(counts) {}

    void start(bool proxy, std::uint16_t target) {
        if (!proxy)
            return connect(target);
        asio::async_read_until(near_, asio::dynamic_buffer(head_, 8192), "\r\n\r\n",
                               [self = shared_from_this(), target](error_code error, std::size_t) {
                                   if (!error && self->head_.starts_with("CONNECT "))
                                       self->connect(target);
                               });
    }
    void allow(std::uint64_t bytes) {
        allowed_ = bytes;
        for (const auto& goOn : releaseHeld())
            goOn();
    }
    void reset() {
        releaseHeld();
        error_code ignored;
        for (tcp::socket* socket : {&near_, &far_}) {
            socket->set_option(asio::socket_base::linger(true, 0), ignored);
            socket->close(ignored);
        }
    }

private:
    void connect(std::uint16_t target) {
        far_.async_connect({asio::ip::address_v4::loopback(), target}, [self = shared_from_this()](
                                                                           error_code error) {
            if (error)
                return self->reset();
            if (self->head_.empty())
                return self->carry();
            asio::async_write(self->near_,
                              asio::buffer("HTTP/1.1 200 Connection established\r\n\r\n", 39),
                              [self](error_code failed, std::size_t) {
                                  if (!failed)
                                      self->carry();
                              });
        });
    }
    void carry() {
        pump(near_, far_, there_);
        pump(far_, near_, back_);
    }
    void pump(tcp::socket& from, tcp::socket& to, std::array<char, 16'384>& buffer) {
        from.async_wait(tcp::socket::wait_read, [self = shared_from_this(), &from, &to,
                                                 &buffer](error_code error) {
            if (error)
                return self->close();
            if (self->allowed_ == 0) {
                ++self->counts_.held;
                self->held_.push_back(
                    [self, &from, &to, &buffer] { self->pump(from, to, buffer); });
                return;
            }
            const auto most = std::min<std::uint64_t>(buffer.size(), self->allowed_);
            const auto count = from.read_some(asio::buffer(buffer.data(), most), error);
            if (error)
                return self->close();
            self->allowed_ -= self->allowed_ == kAll ? 0 : count;
            self->counts_.bytes += count;
            asio::async_write(to, asio::buffer(buffer.data(), count),
                              [self, &from, &to, &buffer](error_code failed, std::size_t) {
                                  if (failed)
                                      return self->close();
                                  self->pump(from, to, buffer);
                              });
        });
    }
    std::vector<std::function<void()>> releaseHeld() {
        counts_.held -= held_.size();
        return std::exchange(held_, {});
    }
    void close() {
        error_code ignored;
        near_.close(ignored);
        far_.close(ignored);
        releaseHeld();
    }

    tcp::socket near_;
    tcp::socket far_;
    std::uint64_t allowed_;
    Counts& counts_;
    std::vector<std::function<void()>> held_;
    std::string head_;
    std::array<char, 16'384> there_{};
    std::array<char, 16'384> back_{};
};

}  // namespace

struct TcpGate::Core {
    Core(Kind kindOf, const std::string& where, std::uint16_t port, std::uint16_t to)
        : kind(kindOf), endpoint(asio::ip::make_address(where), port), target(to) {}

    Kind kind;
    tcp::endpoint endpoint;
    std::uint16_t target;
    Counts counts;
    asio::io_context context;
    asio::executor_work_guard<asio::io_context::executor_type> work = make_work_guard(context);
    tcp::acceptor acceptor{context};
    std::vector<tcp::socket> fillers;
    std::vector<std::weak_ptr<Carried>> connections;
    std::atomic<std::uint64_t> carried = 0;
    std::uint64_t allowed = kAll;
    std::thread thread;

    void listen(int backlog) {
        acceptor.open(endpoint.protocol());
        acceptor.set_option(asio::socket_base::reuse_address(true));
        acceptor.bind(endpoint);
        acceptor.listen(backlog);
        endpoint = acceptor.local_endpoint();
    }
    void accept() {
        acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (error)
                return;
            const auto one = std::make_shared<Carried>(std::move(socket), allowed, counts);
            connections.push_back(one);
            ++carried;
            one->start(kind == Kind::connectProxy, target);
            accept();
        });
    }
    void allow(std::uint64_t bytes) {
        allowed = bytes;
        for (const auto& weak : connections)
            if (const auto one = weak.lock())
                one->allow(bytes);
    }
    void cut() {
        acceptor.close();
        fillers.clear();
        for (const auto& weak : std::exchange(connections, {}))
            if (const auto one = weak.lock())
                one->reset();
    }
    /// A queue that is full lets the kernel drop what would come next.
    void fillQueue() {
        listen(0);
        for (int i = 0; i < 4; ++i) {
            auto& filler = fillers.emplace_back(context);
            filler.open(endpoint.protocol());
            filler.native_non_blocking(true);
            // Asio's own connect() would wait for what never comes.
            [[maybe_unused]] const int begun = ::connect(filler.native_handle(), endpoint.data(),
                                                         static_cast<socklen_t>(endpoint.size()));
        }
    }
    template <class Work>
    void run(Work thing) {
        std::promise<void> done;
        asio::post(context, [&] {
            thing();
            done.set_value();
        });
        done.get_future().wait();
    }
};

TcpGate::TcpGate(Kind kind, const std::string& address, std::uint16_t port, std::uint16_t target)
    : core_(std::make_shared<Core>(kind, address, port, target)) {
    core_->listen(asio::socket_base::max_listen_connections);
    core_->accept();
    core_->thread = std::thread([core = core_] { core->context.run(); });
}

TcpGate::~TcpGate() {
    core_->run([this] { core_->cut(); });
    core_->work.reset();
    core_->context.stop();
    core_->thread.join();
}

std::uint16_t TcpGate::port() const {
    return core_->endpoint.port();
}

void TcpGate::open() {
    core_->run([this] {
        core_->cut();
        core_->listen(asio::socket_base::max_listen_connections);
        core_->accept();
    });
}

void TcpGate::refuse() {
    core_->run([this] { core_->cut(); });
}

void TcpGate::swallow() {
    core_->run([this] {
        core_->cut();
        core_->fillQueue();
    });
}

void TcpGate::holdAfter(std::uint64_t bytes) {
    core_->run([this, bytes] { core_->allow(bytes); });
}

void TcpGate::letThrough() {
    core_->run([this] { core_->allow(kAll); });
}

bool TcpGate::held() const {
    return core_->counts.held > 0;
}

std::uint64_t TcpGate::carried() const {
    return core_->carried;
}

std::uint64_t TcpGate::bytes() const {
    return core_->counts.bytes;
}

}  // namespace callbox::tests
