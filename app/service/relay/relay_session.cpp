// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/relay/relay_session.h"

#include <algorithm>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include "app/service/relay/relay_certificate.h"
#include "app/service/relay/relay_request.h"
#include "connectivity/courier/tunnel.h"

namespace callbox::service::relay {

namespace asio = boost::asio;
using boost::system::error_code;
using core::Result;

namespace {

/// How often a tunnel is looked at.
constexpr std::chrono::seconds kLook{10};

}  // namespace

std::string fingerprintOf(SSL* peer) {
    X509* certificate = SSL_get1_peer_certificate(peer);
    std::string fingerprint = certificateFingerprint(certificate);
    X509_free(certificate);
    return fingerprint;
}

RelaySession::RelaySession(asio::ip::tcp::socket socket, asio::ssl::context& tls,
                           std::string address, Owner& owner)
    : stream_(std::move(socket), tls),
      address_(std::move(address)),
      owner_(owner),
      deadline_(stream_.get_executor()),
      inwardPause_(stream_.get_executor()),
      outwardPause_(stream_.get_executor()) {}

void RelaySession::start() {
    within(owner_.limits().handshake);
    stream_.async_handshake(asio::ssl::stream_base::server,
                            [self = shared_from_this()](error_code error) {
                                if (self->ended_)
                                    return;
                                if (error)
                                    return self->end();
                                self->fingerprint_ = fingerprintOf(self->stream_.native_handle());
                                self->readHead();
                            });
}

void RelaySession::within(std::chrono::milliseconds limit) {
    deadline_.expires_after(limit);
    deadline_.async_wait([weak = weak_from_this()](error_code error) {
        if (const auto self = weak.lock(); self && !error)
            self->end();
    });
}

void RelaySession::end() {
    if (std::exchange(ended_, true))
        return;
    const auto self = shared_from_this();
    deadline_.cancel();
    inwardPause_.cancel();
    outwardPause_.cancel();
    dialling_.reset();
    if (tunnel_) {
        tunnel_->close();
        owner_.tunnelEnded(*this);
    }
    error_code ignored;
    stream_.lowest_layer().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    stream_.lowest_layer().close(ignored);
    owner_.over(*this);
}

void RelaySession::readHead() {
    asio::async_read_until(
        stream_, asio::dynamic_buffer(head_, owner_.limits().headerBytes), "\r\n\r\n",
        [self = shared_from_this()](error_code error, std::size_t length) {
            if (self->ended_)
                return;
            if (error == asio::error::not_found)
                return self->refuse(431, "Request Header Fields Too Large", "too-large");
            if (error)
                return self->end();
            self->answerHead(length);
        });
}

void RelaySession::answerHead(std::size_t length) {
    const auto request = relayRequest(std::string_view(head_).substr(0, length));
    // A client that sends before it was answered would have its bytes lost.
    if (!request || head_.size() != length)
        return refuse(400, "Bad Request", "not-understood");
    if (!owner_.isNamed(fingerprint_))
        return refuse(403, "Forbidden", "not-allowed");
    if (request->method == "OPTIONS")
        return owner_.way().usable() && !owner_.way().target().empty()
                   ? refuse(200, "OK", "ready")
                   : refuse(503, "Service Unavailable", "no-way");
    if (request->method != "CONNECT")
        return refuse(405, "Method Not Allowed", "not-understood");
    if (!sameTarget(request->target, owner_.way().target()))
        return refuse(403, "Forbidden", "other-target");
    if (request->hops >= owner_.limits().hops)
        return refuse(508, "Loop Detected", "too-many-relays");
    target_ = request->target;
    within(owner_.limits().idle);
    dialling_ = owner_.way().dial(
        request->hops + 1,
        [weak = weak_from_this()](const Result<std::shared_ptr<RelayServer::Tunnel>>& tunnel) {
            if (const auto self = weak.lock(); self && !self->ended_)
                self->dialled(tunnel);
        });
}

void RelaySession::refuse(int status, std::string_view reason, std::string_view word) {
    if (status >= 400)
        owner_.refused(*this, std::string(word));
    reply(relayAnswer(status, reason, word), [self = shared_from_this()] {
        // TLS closes with a word, so that the answer is known to be whole.
        self->stream_.async_shutdown([self](error_code) { self->end(); });
    });
}

void RelaySession::reply(std::string text, std::function<void()> then) {
    answer_ = std::move(text);
    asio::async_write(
        stream_, asio::buffer(answer_),
        [self = shared_from_this(), then = std::move(then)](error_code error, std::size_t) {
            if (self->ended_)
                return;
            if (error)
                return self->end();
            then();
        });
}

void RelaySession::dialled(const Result<std::shared_ptr<RelayServer::Tunnel>>& tunnel) {
    dialling_.reset();
    if (!tunnel)
        return refuse(503, "Service Unavailable", "no-way");
    tunnel_ = *tunnel;
    owner_.tunnelOpened(*this);
    reply(relayAnswer(200, "Connection established", "open"), [self = shared_from_this()] {
        self->active_ = std::chrono::steady_clock::now();
        self->watchIdle();
        self->inward();
        self->outward();
    });
}

void RelaySession::watchIdle() {
    const auto now = std::chrono::steady_clock::now();
    deadline_.expires_at(std::min(active_ + owner_.limits().idle, now + kLook));
    deadline_.async_wait([weak = weak_from_this()](error_code error) {
        const auto self = weak.lock();
        if (!self || error)
            return;
        // A tunnel to what is not the receiver any more has no business here.
        if (std::chrono::steady_clock::now() >= self->active_ + self->owner_.limits().idle ||
            !sameTarget(self->target_, self->owner_.way().target()))
            self->end();
        else
            self->watchIdle();
    });
}

/// Goes on once the limit on bytes per second allows it.
void RelaySession::next(asio::steady_timer& pause, std::size_t bytes, std::function<void()> then) {
    active_ = std::chrono::steady_clock::now();
    const auto wait = owner_.carried(*this, bytes);
    if (wait.count() <= 0)
        return then();
    pause.expires_after(wait);
    pause.async_wait([self = shared_from_this(), then = std::move(then)](error_code error) {
        if (!self->ended_ && !error)
            then();
    });
}

/// From the receiver to the console.
void RelaySession::inward() {
    tunnel_->read(inward_, [weak = weak_from_this()](const Result<std::size_t>& got) {
        const auto self = weak.lock();
        if (!self || self->ended_)
            return;
        if (!got || *got == 0)
            return self->end();
        asio::async_write(self->stream_, asio::buffer(self->inward_.data(), *got),
                          [self](error_code error, std::size_t bytes) {
                              if (self->ended_)
                                  return;
                              if (error)
                                  return self->end();
                              self->next(self->inwardPause_, bytes, [self] { self->inward(); });
                          });
    });
}

/// From the console to the receiver.
void RelaySession::outward() {
    stream_.async_read_some(
        asio::buffer(outward_), [self = shared_from_this()](error_code error, std::size_t bytes) {
            if (self->ended_)
                return;
            if (error)
                return self->end();
            self->tunnel_->write(std::string_view(self->outward_.data(), bytes),
                                 [weak = std::weak_ptr(self), bytes](const Result<void>& written) {
                                     const auto alive = weak.lock();
                                     if (!alive || alive->ended_)
                                         return;
                                     if (!written)
                                         return alive->end();
                                     alive->next(alive->outwardPause_, bytes,
                                                 [alive] { alive->outward(); });
                                 });
        });
}

}  // namespace callbox::service::relay
