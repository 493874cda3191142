// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/tunnel.h"

#include <optional>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <curl/curl.h>

#include "connectivity/courier/multi_driver.h"
#include "connectivity/courier/transfer.h"

namespace callbox::connectivity::courier {

namespace asio = boost::asio;
using boost::system::error_code;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

/// The socket is libcurl's: with a proxy that is spoken to in TLS only libcurl can use it.
struct Tunnel::State : std::enable_shared_from_this<State> {
    State(asio::io_context& ioContext, const ExchangeLimits& limits, Path way)
        : context(ioContext),
          path(std::move(way)),
          transfer(limits),
          driver(std::make_unique<MultiDriver>(
              ioContext, [this](void*, int code) { ended(code); }, [this] { transfer.enter(); })) {}
    ~State() { close(); }

    asio::io_context& context;
    Path path;
    Transfer transfer;
    std::unique_ptr<MultiDriver> driver;
    std::optional<asio::posix::stream_descriptor> socket;
    Opened opened;
    bool added = false;

    void begin(const core::ReceiverAddress& receiver, unsigned hops) {
        auto prepared = transfer.prepareTunnel(path, receiver, hops);
        if (prepared && !driver->add(transfer.handle()))
            prepared = fail(ErrorCode::internal, say("connectivity.no-transport"));
        added = prepared.has_value();
        if (!prepared)
            asio::post(context, [weak = weak_from_this(), error = prepared.error()] {
                if (const auto self = weak.lock(); self && self->opened)
                    std::exchange(self->opened, {})(tl::unexpected<core::Error>(error));
            });
    }

    void ended(int code) {
        const auto self = shared_from_this();
        if (!opened)
            return;
        const auto reached = transfer.finish(code);
        const auto done = std::exchange(opened, {});
        curl_socket_t fd = CURL_SOCKET_BAD;
        if (reached)
            curl_easy_getinfo(transfer.handle(), CURLINFO_ACTIVESOCKET, &fd);
        if (reached && fd != CURL_SOCKET_BAD) {
            socket.emplace(context, fd);
            return done(std::shared_ptr<Tunnel>(new Tunnel(self)));
        }
        done(reached ? fail(ErrorCode::internal, say("connectivity.no-transport"))
                     : Result<std::shared_ptr<Tunnel>>(passOn(reached)));
    }

    template <class Again>
    void wait(asio::posix::stream_descriptor::wait_type type, Again again) {
        socket->async_wait(type, [weak = weak_from_this(), again](error_code error) {
            if (const auto self = weak.lock(); self && self->socket && !error)
                again();
        });
    }

    template <class Done, class Value>
    void tell(const Done& done, Value value) {
        asio::post(context, [weak = weak_from_this(), done, value = std::move(value)] {
            if (const auto self = weak.lock(); self && self->socket)
                done(value);
        });
    }

    static core::Error broken(CURLcode code) {
        return {ErrorCode::unavailable,
                say("connectivity.tunnel-broken"),
                {},
                curl_easy_strerror(code)};
    }

    void receive(std::span<char> into, const std::function<void(Result<std::size_t>)>& done) {
        std::size_t got = 0;
        const CURLcode code = curl_easy_recv(transfer.handle(), into.data(), into.size(), &got);
        if (code == CURLE_AGAIN)
            return wait(asio::posix::stream_descriptor::wait_read,
                        [this, into, done] { receive(into, done); });
        tell(done, code == CURLE_OK
                       ? Result<std::size_t>(got)
                       : Result<std::size_t>(tl::unexpected<core::Error>(broken(code))));
    }

    void transmit(std::string_view bytes, const std::function<void(Result<void>)>& done) {
        while (!bytes.empty()) {
            std::size_t sent = 0;
            const CURLcode code =
                curl_easy_send(transfer.handle(), bytes.data(), bytes.size(), &sent);
            if (code == CURLE_AGAIN)
                return wait(asio::posix::stream_descriptor::wait_write,
                            [this, bytes, done] { transmit(bytes, done); });
            if (code != CURLE_OK)
                return tell(done, Result<void>(tl::unexpected<core::Error>(broken(code))));
            bytes.remove_prefix(sent);
        }
        tell(done, Result<void>{});
    }

    void close() {
        opened = {};
        if (socket) {
            socket->release();
            socket.reset();
        }
        if (std::exchange(added, false))
            driver->remove(transfer.handle());
    }
};

std::shared_ptr<void> Tunnel::open(asio::io_context& context, const Path& path,
                                   const core::ReceiverAddress& receiver, unsigned hops,
                                   const ExchangeLimits& limits, Opened done) {
    auto state = std::make_shared<State>(context, limits, path);
    state->opened = std::move(done);
    state->begin(receiver, hops);
    return state;
}

Tunnel::Tunnel(std::shared_ptr<State> state) : state_(std::move(state)) {}

Tunnel::~Tunnel() {
    // Not at once: this may be within one of libcurl's callbacks.
    asio::post(state_->context, [state = state_] { state->close(); });
}

void Tunnel::read(std::span<char> into, std::function<void(Result<std::size_t>)> done) {
    state_->receive(into, done);
}

void Tunnel::write(std::string_view bytes, std::function<void(Result<void>)> done) {
    state_->transmit(bytes, done);
}

void Tunnel::close() {
    state_->close();
}

}  // namespace callbox::connectivity::courier
