// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to app/http: one client's connection. Heavy headers; include only from .cpp files.
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "app/http/server.h"
#include "core/coding/content_coding.h"

namespace callbox::app::http {

/// What a connection needs of its server; outlives every connection.
struct ConnectionHost {
    ServerOptions options;
    Router router;
    boost::asio::ssl::context tls{boost::asio::ssl::context::tls_server};
    std::atomic<bool> stopping{false};
    std::atomic<std::size_t> bodyBytes{0};

    Response refuse(int status, std::string_view reason) const {
        return options.refusal(status, reason);
    }
};

/// A share of the memory that all bodies together may take; given back when it is destroyed.
class BodyShare {
public:
    BodyShare() = default;
    ~BodyShare() { release(); }
    BodyShare(const BodyShare&) = delete;
    BodyShare& operator=(const BodyShare&) = delete;

    bool take(ConnectionHost& host, std::size_t bytes);
    /// More of it, for what a body is decoded to; false: there is no more.
    bool grow(std::size_t bytes);
    void release();

private:
    ConnectionHost* host_ = nullptr;
    std::size_t bytes_ = 0;
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(boost::asio::ip::tcp::socket socket, std::string peer, ConnectionHost& host,
               std::function<void()> gone);
    ~Connection();

    void start();
    /// Closes now when idle, else after the answer under way. From any thread.
    void finish();
    /// Closes now whatever is under way. From any thread.
    void abort();

private:
    friend class PendingAnswer;
    using Failure = boost::beast::error_code;

    void handshake();
    void readHead();
    void onHead(Failure error);
    void sendContinue(bool wanted);
    void readBody();
    void handle();
    std::optional<Response> decodeBody();
    void encodeBody(Response& response) const;
    void refuseAndClose(int status, std::string_view reason);
    void write(Response response);
    void onWritten(Failure error);
    void shutdown();
    void drain();
    void expireAfter(std::size_t bytes);

    boost::asio::ssl::stream<boost::beast::tcp_stream> stream_;
    boost::beast::flat_buffer buffer_;
    std::string peer_;
    ConnectionHost& host_;
    std::function<void()> gone_;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> parser_;
    std::optional<boost::beast::http::response<boost::beast::http::string_body>> response_;
    std::shared_ptr<ConnectionState> state_ = std::make_shared<ConnectionState>();
    Request request_;
    const Route* route_ = nullptr;
    core::coding::ContentCoding coding_ = core::coding::ContentCoding::identity;  ///< the body's
    core::coding::ContentCoding taken_ = core::coding::ContentCoding::identity;   ///< by the client
    std::optional<Response> refusal_;  ///< decided on the head, sent when the body was passed over
    BodyShare share_;
    std::size_t drained_ = 0;
    bool idle_ = false;
    bool keepAlive_ = false;
};

}  // namespace callbox::app::http
