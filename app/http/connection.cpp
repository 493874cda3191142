// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/connection.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl.hpp>

namespace callbox::app::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
using core::coding::ContentCoding;

namespace {

/// Below it a coding gains less than it costs.
constexpr std::size_t kWorthCoding = 256;

/// A refused request's body is read and thrown away up to this size, so that the connection and the
/// client's sight of the answer survive; behind a larger one the connection is closed.
constexpr std::size_t kPassedOver = std::size_t{1} << 20U;
constexpr std::size_t kBuffer = std::size_t{64} << 10U;
constexpr std::chrono::milliseconds kDrain{2000};
constexpr std::chrono::milliseconds kFarewell{200};  ///< for the client's own goodbye

std::string_view view(beast::string_view text) {
    return {text.data(), text.size()};
}

Method methodOf(bhttp::verb verb) {
    if (verb == bhttp::verb::get)
        return Method::get;
    return verb == bhttp::verb::post ? Method::post : Method::other;
}

template <class Head>
Request requestFrom(const Head& head) {
    Request request;
    request.method = methodOf(head.method());
    const std::string_view target = view(head.target());
    const auto mark = target.find('?');
    request.path = target.substr(0, mark);
    if (mark != std::string_view::npos)
        request.query = target.substr(mark + 1);
    for (const auto& field : head)
        request.headers.emplace_back(view(field.name_string()), view(field.value()));
    return request;
}

}  // namespace

bool BodyShare::take(ConnectionHost& host, std::size_t bytes) {
    release();
    if (host.bodyBytes.fetch_add(bytes) + bytes > host.options.limits.bodyBytesInFlight) {
        host.bodyBytes.fetch_sub(bytes);
        return false;
    }
    host_ = &host;
    bytes_ = bytes;
    return true;
}

bool BodyShare::grow(std::size_t bytes) {
    if (!host_ ||
        host_->bodyBytes.fetch_add(bytes) + bytes > host_->options.limits.bodyBytesInFlight) {
        if (host_)
            host_->bodyBytes.fetch_sub(bytes);
        return false;
    }
    bytes_ += bytes;
    return true;
}

void BodyShare::release() {
    if (host_)
        host_->bodyBytes.fetch_sub(bytes_);
    host_ = nullptr;
    bytes_ = 0;
}

/// Carries a handler's answer back to its connection, or 500 when the handler lost it.
class PendingAnswer {
public:
    explicit PendingAnswer(std::shared_ptr<Connection> connection)
        : connection_(std::move(connection)) {}
    ~PendingAnswer() {
        if (connection_ && !connection_->host_.stopping)
            give(connection_->host_.refuse(500, "internal"));
    }
    PendingAnswer(const PendingAnswer&) = delete;
    PendingAnswer& operator=(const PendingAnswer&) = delete;

    void give(Response response) {
        if (given_.exchange(true))
            return;
        auto connection = std::move(connection_);
        const auto executor = connection->stream_.get_executor();
        asio::post(executor,
                   [connection = std::move(connection), response = std::move(response)]() mutable {
                       connection->write(std::move(response));
                   });
    }

private:
    std::shared_ptr<Connection> connection_;
    std::atomic<bool> given_{false};
};

Connection::Connection(asio::ip::tcp::socket socket, std::string peer, ConnectionHost& host,
                       std::function<void()> gone)
    : stream_(std::move(socket), host.tls),
      buffer_(kBuffer),
      peer_(std::move(peer)),
      host_(host),
      gone_(std::move(gone)) {}

Connection::~Connection() {
    gone_();
}

void Connection::start() {
    asio::dispatch(stream_.get_executor(), [self = shared_from_this()] { self->handshake(); });
}

void Connection::finish() {
    asio::post(stream_.get_executor(), [self = shared_from_this()] {
        if (self->idle_)
            beast::get_lowest_layer(self->stream_).cancel();
    });
}

void Connection::abort() {
    asio::post(stream_.get_executor(),
               [self = shared_from_this()] { beast::get_lowest_layer(self->stream_).close(); });
}

void Connection::handshake() {
    beast::get_lowest_layer(stream_).expires_after(host_.options.limits.handshake);
    stream_.async_handshake(asio::ssl::stream_base::server,
                            [self = shared_from_this()](Failure error) {
                                if (!error)
                                    self->readHead();
                            });
}

void Connection::readHead() {
    if (host_.stopping) {
        shutdown();
        return;
    }
    share_.release();
    refusal_.reset();
    route_ = nullptr;
    coding_ = taken_ = ContentCoding::identity;
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(host_.options.limits.headerBytes));
    // The declared length is held against the route's limit before the body is read.
    parser_->body_limit(boost::none);
    idle_ = true;
    beast::get_lowest_layer(stream_).expires_after(host_.options.limits.idle);
    bhttp::async_read_header(stream_, buffer_, *parser_,
                             [self = shared_from_this()](Failure error, std::size_t) {
                                 self->idle_ = false;
                                 self->onHead(error);
                             });
}

void Connection::onHead(Failure error) {
    if (error == bhttp::error::header_limit || error == bhttp::error::buffer_overflow)
        return refuseAndClose(431, "headers-too-large");
    if (error == bhttp::error::end_of_stream ||
        (error == asio::error::operation_aborted && host_.stopping))
        return shutdown();
    if (error.category() == bhttp::make_error_code(bhttp::error::bad_version).category() &&
        error != bhttp::error::partial_message)
        return refuseAndClose(400, "malformed");
    if (error)
        return;
    const auto& head = parser_->get();
    keepAlive_ = head.keep_alive();
    request_ = requestFrom(head);
    request_.peer = peer_;
    request_.connection = state_;
    if (parser_->chunked())
        return refuseAndClose(411, "length-required");
    const std::uint64_t length = parser_->content_length().value_or(0);
    Match match = host_.router.find(request_.method, request_.path);
    route_ = match.route;
    request_.parameters = std::move(match.parameters);
    if (!route_)
        refusal_ = match.status == 404 ? host_.refuse(404, "not-found")
                                       : host_.refuse(405, "method-not-allowed");
    else if (route_->admit)
        refusal_ = route_->admit(request_);
    if (!refusal_ && length > route_->bodyLimit)
        refusal_ = host_.refuse(413, "too-large");
    const auto coding = core::coding::codingNamed(request_.header("Content-Encoding"));
    coding_ = coding.value_or(ContentCoding::identity);
    taken_ = core::coding::bestOf(request_.header("Accept-Encoding"));
    if (!refusal_ && length > 0 &&
        (!coding || !acceptsContentType(route_->contentTypes, request_.header("Content-Type"))))
        refusal_ = host_.refuse(415, "unsupported-media-type");
    if (!refusal_ && !share_.take(host_, length))
        refusal_ = host_.refuse(503, "busy");
    const bool continueWanted = view(head[bhttp::field::expect]) == "100-continue";
    if (refusal_ && (length > kPassedOver || (continueWanted && length > 0))) {
        keepAlive_ = false;
        return write(std::move(*refusal_));
    }
    expireAfter(length);
    sendContinue(continueWanted && length > 0);
}

void Connection::sendContinue(bool wanted) {
    if (!wanted)
        return readBody();
    auto answer =
        std::make_shared<bhttp::response<bhttp::empty_body>>(bhttp::status::continue_, 11);
    bhttp::async_write(stream_, *answer,
                       [self = shared_from_this(), answer](Failure error, std::size_t) {
                           if (!error)
                               self->readBody();
                       });
}

void Connection::readBody() {
    bhttp::async_read(stream_, buffer_, *parser_,
                      [self = shared_from_this()](Failure error, std::size_t) {
                          if (!error)
                              self->handle();
                      });
}

void Connection::handle() {
    beast::get_lowest_layer(stream_).expires_never();
    if (refusal_)
        return write(std::move(*refusal_));
    request_.body = std::move(parser_->get().body());
    if (auto refused = decodeBody())
        return write(std::move(*refused));
    const auto pending = std::make_shared<PendingAnswer>(shared_from_this());
    try {
        route_->handler(std::move(request_),
                        [pending](Response response) { pending->give(std::move(response)); });
    } catch (const std::exception&) {
        pending->give(host_.refuse(500, "internal"));
    }
    request_ = {};
}

/// Leaves the body as it was meant; an answer refuses the request.
std::optional<Response> Connection::decodeBody() {
    if (coding_ == ContentCoding::identity || request_.body.empty())
        return std::nullopt;
    core::coding::DecodeLimits limits;
    limits.bytes = route_->bodyLimit;
    limits.room = [this](std::size_t more) { return share_.grow(more); };
    auto decoded = core::coding::decode(coding_, request_.body, limits);
    if (decoded) {
        request_.body = std::move(*decoded);
        return std::nullopt;
    }
    if (decoded.error().code == core::ErrorCode::limitExceeded)
        return host_.refuse(413, "too-large");
    return decoded.error().code == core::ErrorCode::unavailable ? host_.refuse(503, "busy")
                                                                : host_.refuse(400, "malformed");
}

void Connection::encodeBody(Response& response) const {
    if (!response.compressible || taken_ == ContentCoding::identity ||
        response.body.size() < kWorthCoding)
        return;
    auto coded = core::coding::encode(taken_, response.body, core::coding::Effort::quick);
    if (!coded || coded->size() >= response.body.size())
        return;
    response.body = std::move(*coded);
    response.headers.emplace_back("Content-Encoding", core::coding::nameOf(taken_));
    response.headers.emplace_back("Vary", "Accept-Encoding");
}

void Connection::refuseAndClose(int status, std::string_view reason) {
    keepAlive_ = false;
    write(host_.refuse(status, reason));
}

void Connection::write(Response response) {
    share_.release();
    encodeBody(response);
    response_.emplace();
    auto& message = *response_;
    message.version(11);
    message.result(static_cast<unsigned>(response.status));
    for (const auto& [name, value] : response.headers)
        message.set(name, value);
    message.set(bhttp::field::cache_control, "no-store");
    // What a request's body may be coded in (RFC 7694).
    message.set(bhttp::field::accept_encoding, std::string(core::coding::kAccepted));
    if (!response.body.empty())
        message.set(bhttp::field::content_type, response.contentType);
    keepAlive_ = keepAlive_ && !host_.stopping;
    message.keep_alive(keepAlive_);
    message.body() = std::move(response.body);
    if (response.status != 204)
        message.prepare_payload();
    expireAfter(message.body().size());
    bhttp::async_write(stream_, message, [self = shared_from_this()](Failure error, std::size_t) {
        self->onWritten(error);
    });
}

void Connection::onWritten(Failure error) {
    if (error)
        return;
    response_.reset();
    if (keepAlive_)
        readHead();
    else
        shutdown();
}

void Connection::shutdown() {
    beast::get_lowest_layer(stream_).expires_after(host_.stopping ? kFarewell : kDrain);
    // Closing with unread bytes would reset the connection and could take the answer with it.
    stream_.async_shutdown([self = shared_from_this()](Failure) {
        Failure ignored;
        beast::get_lowest_layer(self->stream_)
            .socket()
            .shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        if (self->host_.stopping)
            return;
        beast::get_lowest_layer(self->stream_).expires_after(kDrain);
        self->drain();
    });
}

void Connection::drain() {
    if (drained_ > kPassedOver)
        return;
    buffer_.clear();
    beast::get_lowest_layer(stream_).async_read_some(
        buffer_.prepare(kBuffer / 2),
        [self = shared_from_this()](Failure error, std::size_t bytes) {
            self->drained_ += bytes;
            if (!error)
                self->drain();
        });
}

void Connection::expireAfter(std::size_t bytes) {
    const auto& limits = host_.options.limits;
    std::chrono::seconds sized(bytes / limits.bytesPerSecond);
    if (route_ && route_->admit && !refusal_)
        sized = std::max(sized, std::min(limits.slowTransfer,
                                         std::chrono::seconds(bytes / limits.slowBytesPerSecond)));
    beast::get_lowest_layer(stream_).expires_after(limits.transfer + sized);
}

}  // namespace callbox::app::http
