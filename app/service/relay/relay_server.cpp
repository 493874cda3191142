// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/relay/relay_server.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <utility>

#include <boost/asio/io_context.hpp>

#include "app/service/relay/relay_session.h"
#include "connectivity/courier/tunnel.h"

namespace callbox::service::relay {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;
using SteadyTime = std::chrono::steady_clock::time_point;

namespace {

constexpr std::size_t kRefusalsKept = 16;
constexpr std::chrono::milliseconds kAcceptPause{200};

Result<void> setUpTls(asio::ssl::context& context, const RelayServerOptions& options) {
    error_code error;
    context.use_certificate_chain(asio::buffer(options.certificate), error);
    if (!error)
        context.use_private_key(asio::buffer(options.key), asio::ssl::context::pem, error);
    // Whoever shows a certificate gets as far as being told that it is not named here.
    if (!error)
        context.set_verify_mode(asio::ssl::verify_peer | asio::ssl::verify_fail_if_no_peer_cert,
                                error);
    if (!error)
        context.set_verify_callback([](bool, asio::ssl::verify_context&) { return true; }, error);
    if (error)
        return fail(ErrorCode::internal, say("relay.certificate-unusable"), error.message());
    SSL_CTX* native = context.native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    return {};
}

}  // namespace

struct RelayServer::Core final : RelaySession::Owner, std::enable_shared_from_this<Core> {
    Core(asio::io_context& ioContext, RelayServerOptions serverOptions, Way serverWay)
        : context(ioContext),
          options(std::move(serverOptions)),
          home(std::move(serverWay)),
          tls(asio::ssl::context::tls_server),
          acceptor(ioContext),
          pause(ioContext) {}

    asio::io_context& context;
    RelayServerOptions options;
    Way home;
    asio::ssl::context tls;
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    std::vector<NamedConsole> named;
    std::map<const RelaySession*, std::shared_ptr<RelaySession>> sessions;
    std::map<std::string, RelayUse> used;
    std::deque<RelayRefusal> turnedAway;
    SteadyTime lineFreeAt{};
    bool stopped = false;

    Result<void> listen() {
        error_code error;
        const auto address = asio::ip::make_address(options.address, error);
        if (error)
            return core::failField("address",
                                   say("relay.address-malformed", {{"address", options.address}}));
        const tcp::endpoint endpoint(address, options.port);
        acceptor.open(endpoint.protocol(), error);
        if (!error)
            acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            acceptor.bind(endpoint, error);
        if (!error)
            acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return fail(
                error == asio::error::address_in_use ? ErrorCode::conflict : ErrorCode::unavailable,
                say("relay.cannot-listen", {{"address", options.address},
                                            {"port", std::to_string(options.port)},
                                            {"reason", error.message()}}));
        return {};
    }

    void accept() {
        acceptor.async_accept([weak = weak_from_this()](error_code error, tcp::socket socket) {
            const auto self = weak.lock();
            if (!self || self->stopped)
                return;
            if (!error) {
                self->admit(std::move(socket));
                return self->accept();
            }
            self->pause.expires_after(kAcceptPause);
            self->pause.async_wait([weak](error_code cancelled) {
                if (const auto alive = weak.lock(); alive && !cancelled && !alive->stopped)
                    alive->accept();
            });
        });
    }

    void admit(tcp::socket socket) {
        error_code error;
        const auto remote = socket.remote_endpoint(error);
        if (error || sessions.size() >= options.limits.connections)
            return;
        socket.set_option(tcp::no_delay(true), error);
        const auto session = std::make_shared<RelaySession>(std::move(socket), tls,
                                                            remote.address().to_string(), *this);
        sessions.emplace(session.get(), session);
        session->start();
    }

    void stop() {
        stopped = true;
        error_code ignored;
        acceptor.close(ignored);
        pause.cancel();
        endIf([](const RelaySession&) { return true; });
    }

    template <class Condition>
    void endIf(Condition condition) {
        const auto present = sessions;
        for (const auto& [key, session] : present)
            if (condition(*session))
                session->end();
    }

    const RelayLimits& limits() const override { return options.limits; }
    const Way& way() const override { return home; }
    bool isNamed(const std::string& fingerprint) const override {
        return std::any_of(named.begin(), named.end(), [&](const NamedConsole& console) {
            return !fingerprint.empty() && console.fingerprint == fingerprint;
        });
    }
    void refused(const RelaySession& session, const std::string& reason) override {
        std::erase_if(turnedAway, [&](const RelayRefusal& one) {
            return one.fingerprint == session.fingerprint() && one.reason == reason;
        });
        turnedAway.push_front({options.now(), session.address(), session.fingerprint(), reason});
        if (turnedAway.size() > kRefusalsKept)
            turnedAway.pop_back();
    }
    RelayUse& use(const RelaySession& session) {
        RelayUse& use = used[session.fingerprint()];
        use.fingerprint = session.fingerprint();
        use.lastSeen = options.now();
        return use;
    }
    void tunnelOpened(const RelaySession& session) override {
        RelayUse& mine = use(session);
        ++mine.open;
        ++mine.opened;
    }
    void tunnelEnded(const RelaySession& session) override { --use(session).open; }
    std::chrono::milliseconds carried(const RelaySession& session, std::size_t bytes) override {
        use(session).bytes += bytes;
        if (options.limits.bytesPerSecond == 0)
            return std::chrono::milliseconds(0);
        const auto now = std::chrono::steady_clock::now();
        const auto takes =
            std::chrono::microseconds(static_cast<std::int64_t>(bytes) * 1'000'000 /
                                      static_cast<std::int64_t>(options.limits.bytesPerSecond));
        lineFreeAt = std::max(lineFreeAt, now) + takes;
        return std::chrono::ceil<std::chrono::milliseconds>(lineFreeAt - now);
    }
    void over(const RelaySession& session) override { sessions.erase(&session); }
};

Result<std::unique_ptr<RelayServer>> RelayServer::create(asio::io_context& context,
                                                         RelayServerOptions options, Way way) {
    auto core = std::make_shared<Core>(context, std::move(options), std::move(way));
    if (const auto ready = setUpTls(core->tls, core->options); !ready)
        return passOn(ready);
    if (const auto listening = core->listen(); !listening)
        return passOn(listening);
    core->accept();
    return std::unique_ptr<RelayServer>(new RelayServer(std::move(core)));
}

RelayServer::RelayServer(std::shared_ptr<Core> core) : core_(std::move(core)) {}

RelayServer::~RelayServer() {
    core_->stop();
    // Handlers of what has just ended still refer to it.
    asio::post(core_->context, [core = core_] {});
}

void RelayServer::allow(std::vector<NamedConsole> consoles) {
    core_->named = std::move(consoles);
    core_->endIf([&](const RelaySession& session) {
        return session.tunnelling() && !core_->isNamed(session.fingerprint());
    });
}

std::uint16_t RelayServer::port() const {
    error_code ignored;
    return core_->acceptor.local_endpoint(ignored).port();
}

std::vector<RelayUse> RelayServer::uses() const {
    std::vector<RelayUse> list;
    for (const auto& [fingerprint, use] : core_->used)
        list.push_back(use);
    return list;
}

std::vector<RelayRefusal> RelayServer::refusals() const {
    return {core_->turnedAway.begin(), core_->turnedAway.end()};
}

}  // namespace callbox::service::relay
