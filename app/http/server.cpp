// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/server.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include "app/http/connection.h"
#include "app/http/tls.h"

namespace callbox::app::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using core::ErrorCode;
using core::fail;
using core::say;

/// After a failed accept (out of descriptors, most likely) the next try waits.
constexpr std::chrono::milliseconds kAcceptPause{200};

class Server::Core {
public:
    Core(ServerOptions options, Router router)
        : acceptor_(asio::make_strand(context_)), pause_(acceptor_.get_executor()) {
        host_.options = std::move(options);
        host_.router = std::move(router);
    }
    ~Core() { stop(); }
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    core::Result<void> listen();
    void start();
    std::uint16_t port() const { return port_; }
    void post(std::function<void()> work) { asio::post(context_, std::move(work)); }
    void stop();

private:
    void accept();
    void admit(tcp::socket socket);
    void forget(const Connection* connection, const std::string& peer);
    std::vector<std::shared_ptr<Connection>> connections();
    bool waitUntilEmpty(std::chrono::milliseconds limit);

    // Connections sit in the context's queues and use host_ until they are gone: host_ comes first.
    ConnectionHost host_;
    std::mutex mutex_;
    std::condition_variable emptied_;
    std::unordered_map<const Connection*, std::weak_ptr<Connection>> open_;
    std::map<std::string, std::size_t> perAddress_;
    asio::io_context context_;
    tcp::acceptor acceptor_;
    asio::steady_timer pause_;
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work_;
    std::vector<std::thread> threads_;
    std::uint16_t port_ = 0;
};

core::Result<void> Server::Core::listen() {
    if (auto ready = setUpTls(host_.tls, host_.options.certificateFile, host_.options.keyFile);
        !ready)
        return ready;
    boost::system::error_code error;
    const auto address = asio::ip::make_address(host_.options.address, error);
    if (error)
        return core::failField("listen",
                               say("http.address-malformed", {{"address", host_.options.address}}));
    const tcp::endpoint endpoint(address, host_.options.port);
    const auto refused = [&](ErrorCode code) {
        return fail(code,
                    say("http.cannot-listen", {{"address", host_.options.address},
                                               {"port", std::to_string(host_.options.port)},
                                               {"cause", error.message()}}),
                    error.message());
    };
    acceptor_.open(endpoint.protocol(), error);
    if (!error)
        acceptor_.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor_.bind(endpoint, error);
    if (!error)
        acceptor_.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return refused(error == asio::error::address_in_use ? ErrorCode::conflict
                                                            : ErrorCode::unavailable);
    port_ = acceptor_.local_endpoint(error).port();
    return {};
}

void Server::Core::start() {
    work_.emplace(asio::make_work_guard(context_));
    asio::post(acceptor_.get_executor(), [this] { accept(); });
    for (unsigned i = 0; i < std::max(1U, host_.options.threads); ++i)
        threads_.emplace_back([this] { context_.run(); });
}

void Server::Core::accept() {
    acceptor_.async_accept(asio::make_strand(context_),
                           [this](boost::system::error_code error, tcp::socket socket) {
                               if (host_.stopping)
                                   return;
                               if (!error) {
                                   admit(std::move(socket));
                                   return accept();
                               }
                               pause_.expires_after(kAcceptPause);
                               pause_.async_wait([this](boost::system::error_code stopped) {
                                   if (!stopped && !host_.stopping)
                                       accept();
                               });
                           });
}

void Server::Core::admit(tcp::socket socket) {
    boost::system::error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error)
        return;
    std::string peer = remote.address().to_string();
    socket.set_option(tcp::no_delay(true), error);
    std::shared_ptr<Connection> connection;
    {
        const std::lock_guard lock(mutex_);
        auto& count = perAddress_[peer];
        if (open_.size() >= host_.options.limits.connections ||
            count >= host_.options.limits.connectionsPerAddress) {
            if (count == 0)
                perAddress_.erase(peer);
            return;
        }
        ++count;
        const auto key = std::make_shared<const Connection*>(nullptr);
        connection = std::make_shared<Connection>(std::move(socket), peer, host_,
                                                  [this, key, peer] { forget(*key, peer); });
        *key = connection.get();
        open_.emplace(connection.get(), connection);
    }
    connection->start();
}

void Server::Core::forget(const Connection* connection, const std::string& peer) {
    const std::lock_guard lock(mutex_);
    open_.erase(connection);
    const auto count = perAddress_.find(peer);
    if (count != perAddress_.end() && --count->second == 0)
        perAddress_.erase(count);
    if (open_.empty())
        emptied_.notify_all();
}

std::vector<std::shared_ptr<Connection>> Server::Core::connections() {
    std::vector<std::shared_ptr<Connection>> alive;
    const std::lock_guard lock(mutex_);
    for (const auto& [key, weak] : open_)
        if (auto connection = weak.lock())
            alive.push_back(std::move(connection));
    return alive;
}

bool Server::Core::waitUntilEmpty(std::chrono::milliseconds limit) {
    std::unique_lock lock(mutex_);
    return emptied_.wait_for(lock, limit, [this] { return open_.empty(); });
}

void Server::Core::stop() {
    if (threads_.empty())
        return;
    host_.stopping = true;
    asio::post(acceptor_.get_executor(), [this] {
        boost::system::error_code ignored;
        acceptor_.close(ignored);
        pause_.cancel();
    });
    for (const auto& connection : connections())
        connection->finish();
    if (!waitUntilEmpty(host_.options.limits.farewell)) {
        for (const auto& connection : connections())
            connection->abort();
        waitUntilEmpty(host_.options.limits.farewell);
    }
    work_.reset();
    context_.stop();
    for (auto& thread : threads_)
        thread.join();
    threads_.clear();
}

core::Result<std::unique_ptr<Server>> Server::create(ServerOptions options, Router router) {
    auto core = std::make_unique<Core>(std::move(options), std::move(router));
    if (auto listening = core->listen(); !listening)
        return core::passOn(std::move(listening));
    return std::unique_ptr<Server>(new Server(std::move(core)));
}

Server::Server(std::unique_ptr<Core> core) : core_(std::move(core)) {}
Server::~Server() = default;

std::uint16_t Server::port() const {
    return core_->port();
}
void Server::start() {
    core_->start();
}
void Server::post(std::function<void()> work) {
    core_->post(std::move(work));
}
void Server::stop() {
    core_->stop();
}

}  // namespace callbox::app::http
