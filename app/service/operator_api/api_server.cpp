// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/operator_api/api_server.h"

#include <array>
#include <deque>
#include <optional>
#include <set>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/write.hpp>
#include <sys/stat.h>

#include "app/version.h"
#include "core/api/frame.h"

namespace callbox::service::operator_api {

namespace asio = boost::asio;
using Local = asio::local::stream_protocol;
using boost::system::error_code;

namespace {

constexpr std::size_t kMaxConnections = 128;
constexpr std::size_t kMaxCallsAtOnce = 64;
/// Beyond this much unsent data a client gets no more changes; beyond twice this it is closed.
constexpr std::size_t kUnsentLimit = std::size_t{64} << 20;
constexpr std::size_t kUnsentChangesLimit = std::size_t{1} << 20;

}  // namespace

class Connection;

struct ApiServer::Implementation {
    Implementation(asio::io_context& context, std::string socketPath,
                   const OperationRegistry& operations, ChangeFeed& feed, std::string name)
        : acceptor(context),
          path(std::move(socketPath)),
          registry(operations),
          changes(feed),
          instance(std::move(name)) {}

    Local::acceptor acceptor;
    std::string path;
    const OperationRegistry& registry;
    ChangeFeed& changes;
    std::string instance;
    std::set<std::shared_ptr<Connection>> connections;
    bool stopped = false;
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(Local::socket socket, ApiServer::Implementation& server)
        : socket_(std::move(socket)), server_(server) {}

    void start() {
        auto caller = callerOf(socket_.native_handle());
        if (caller)
            caller_ = std::move(*caller);
        else
            refusal_ = caller.error();
        read();
    }

    void close() {
        if (closed_)
            return;
        closed_ = true;
        if (listener_)
            server_.changes.remove(*listener_);
        error_code ignored;
        socket_.close(ignored);
        server_.connections.erase(shared_from_this());
    }

private:
    void read() {
        socket_.async_read_some(asio::buffer(chunk_),
                                [self = shared_from_this()](error_code error, std::size_t size) {
                                    if (self->closed_)
                                        return;
                                    if (error)
                                        return self->close();
                                    self->reader_.append({self->chunk_.data(), size});
                                    self->takeFrames();
                                    if (!self->closed_ && self->running_ < kMaxCallsAtOnce)
                                        self->read();
                                    else
                                        self->readPaused_ = true;
                                });
    }

    void takeFrames() {
        for (;;) {
            const auto payload = reader_.next();
            if (!payload) {
                send(core::api::rpcError({}, payload.error()));
                closeWhenSent_ = true;
                return;
            }
            if (!*payload)
                return;
            take(**payload);
            if (closed_ || closeWhenSent_)
                return;
        }
    }

    void take(const std::string& payload) {
        const auto message = core::api::rpcParse(payload);
        if (!message || message->method.empty() || !message->id) {
            send(core::api::rpcError({}, message ? core::Error{core::ErrorCode::protocol,
                                                               core::say("api.request-expected"),
                                                               {},
                                                               {}}
                                                 : message.error()));
            return;
        }
        const std::uint64_t id = *message->id;
        if (refusal_)
            return finish(id, tl::unexpected<core::Error>(*refusal_));
        if (message->method == core::api::kHello.name)
            return finish(id, hello(message->params));
        if (!listener_)
            return finish(id, core::fail(core::ErrorCode::protocol, core::say("api.hello-first")));
        ++running_;
        server_.registry.dispatch(
            caller_, message->method, message->params,
            [self = shared_from_this(), id](core::Result<std::string> result) {
                --self->running_;
                self->finish(id, std::move(result));
                if (self->readPaused_ && !self->closed_) {
                    self->readPaused_ = false;
                    self->read();
                }
            });
    }

    core::Result<std::string> hello(const std::string& params) {
        auto arguments = core::fromJson<core::api::HelloArguments>(params);
        if (!arguments)
            return core::passOn(arguments);
        if (arguments->version != core::api::kApiVersion)
            return core::fail(core::ErrorCode::conflict,
                              core::say("api.version-differs",
                                        {{"client", std::to_string(arguments->version)},
                                         {"service", std::to_string(core::api::kApiVersion)}}));
        caller_.client = arguments->client.substr(0, 80);
        if (!listener_)
            listener_ = server_.changes.add(
                [self = std::weak_ptr(shared_from_this())](const core::api::Change& change) {
                    if (const auto connection = self.lock())
                        connection->tell(change);
                });
        return core::toJson(core::api::HelloReply{
            core::api::kApiVersion, std::string("callboxd ") + app::kVersion, server_.instance,
            caller_.role, caller_.user, server_.changes.revision()});
    }

    void tell(const core::api::Change& change) {
        if (unsent_ < kUnsentChangesLimit)
            send(core::api::rpcNotification("changed", core::toJson(change)));
    }

    void finish(std::uint64_t id, core::Result<std::string> result) {
        send(result ? core::api::rpcResult(id, *result) : core::api::rpcError(id, result.error()));
    }

    void send(const std::string& payload) {
        if (closed_)
            return;
        if (unsent_ > kUnsentLimit)
            return close();
        queue_.push_back(core::api::frame(payload));
        unsent_ += queue_.back().size();
        if (queue_.size() == 1)
            write();
    }

    void write() {
        asio::async_write(socket_, asio::buffer(queue_.front()),
                          [self = shared_from_this()](error_code error, std::size_t) {
                              if (self->closed_)
                                  return;
                              if (error)
                                  return self->close();
                              self->unsent_ -= self->queue_.front().size();
                              self->queue_.pop_front();
                              if (!self->queue_.empty())
                                  self->write();
                              else if (self->closeWhenSent_)
                                  self->close();
                          });
    }

    Local::socket socket_;
    ApiServer::Implementation& server_;
    Caller caller_;
    std::optional<core::Error> refusal_;
    std::optional<std::uint64_t> listener_;
    core::api::FrameReader reader_;
    std::array<char, 16384> chunk_{};
    std::deque<std::string> queue_;
    std::size_t unsent_ = 0;
    std::size_t running_ = 0;
    bool readPaused_ = false;
    bool closeWhenSent_ = false;
    bool closed_ = false;
};

namespace {

void accept(const std::shared_ptr<ApiServer::Implementation>& server) {
    server->acceptor.async_accept([server](error_code error, Local::socket socket) {
        if (server->stopped)
            return;
        if (!error && server->connections.size() < kMaxConnections) {
            const auto connection = std::make_shared<Connection>(std::move(socket), *server);
            server->connections.insert(connection);
            connection->start();
        }
        accept(server);
    });
}

/// A socket file that nobody answers on is left over from a service that was killed.
bool somebodyListens(asio::io_context& context, const std::string& path) {
    Local::socket probe(context);
    error_code error;
    probe.connect(Local::endpoint(path), error);
    return !error;
}

}  // namespace

core::Result<std::unique_ptr<ApiServer>> ApiServer::create(asio::io_context& context,
                                                           std::string path,
                                                           const OperationRegistry& registry,
                                                           ChangeFeed& changes,
                                                           std::string instance) {
    if (path.size() >= 108)
        return core::fail(core::ErrorCode::invalidArgument,
                          core::say("api.socket-path-too-long", {{"path", path}}));
    if (somebodyListens(context, path))
        return core::fail(core::ErrorCode::conflict,
                          core::say("api.socket-in-use", {{"path", path}}));
    auto implementation =
        std::make_shared<Implementation>(context, path, registry, changes, std::move(instance));
    ::unlink(path.c_str());
    error_code error;
    auto& acceptor = implementation->acceptor;
    acceptor.open(Local(), error);
    if (!error)
        acceptor.bind(Local::endpoint(path), error);
    if (!error)
        acceptor.listen(Local::acceptor::max_listen_connections, error);
    if (error || ::chmod(path.c_str(), 0666) != 0)
        return core::fail(core::ErrorCode::unavailable,
                          core::say("api.socket-failed", {{"path", path}}), error.message());
    accept(implementation);
    return std::unique_ptr<ApiServer>(new ApiServer(std::move(implementation)));
}

ApiServer::ApiServer(std::shared_ptr<Implementation> implementation)
    : implementation_(std::move(implementation)) {}

ApiServer::~ApiServer() {
    stop();
}

void ApiServer::stop() {
    if (implementation_->stopped)
        return;
    implementation_->stopped = true;
    error_code ignored;
    implementation_->acceptor.close(ignored);
    const auto connections = implementation_->connections;
    for (const auto& connection : connections)
        connection->close();
    ::unlink(implementation_->path.c_str());
}

}  // namespace callbox::service::operator_api
