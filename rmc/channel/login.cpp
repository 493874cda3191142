// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/login.h"

#include <chrono>

#include "core/host_keys/host_key.h"
#include "rmc/channel/connector.h"

namespace callbox::rmc::channel {

namespace {

using Clock = std::chrono::steady_clock;

class LoginAttempt : public Login {
public:
    LoginAttempt(Services& services, LoginRequest request, Done done)
        : services_(services),
          request_(std::move(request)),
          done_(std::move(done)),
          timer_(services.io) {}

    ~LoginAttempt() override {
        if (connector_)
            connector_->cancel();
        if (session_)
            session_->close();
    }

    void begin() {
        if (!request_.jumpHosts.empty()) {
            // Not from within start(): the caller does not hold us yet.
            timer_.start(std::chrono::milliseconds(0), [this] { jump(); });
            return;
        }
        ask([this] { resolve(); });
    }

private:
    std::weak_ptr<LoginAttempt> weakSelf() {
        return std::static_pointer_cast<LoginAttempt>(shared_from_this());
    }

    /// The host may be touched now. Never while another ticket is held or waited for.
    void ask(std::function<void()> granted) {
        std::string host = request_.address.host + ":" + std::to_string(request_.address.port);
        for (const auto& hop : request_.jumpHosts)
            host += "<" + hop.address.host + ":" + std::to_string(hop.address.port);
        services_.admission->ask(
            host, request_.urgent, [weak = weakSelf()] { return !weak.expired(); },
            [weak = weakSelf(), granted](std::unique_ptr<Admission::Ticket> ticket) {
                const auto self = weak.lock();
                if (!self) {
                    ticket->untouched();
                    return;
                }
                self->ticket_ = std::move(ticket);
                // Not from within start(): the caller does not hold us yet.
                self->timer_.start(std::chrono::milliseconds(0), granted);
            });
    }

    // ---- by way of other hosts -----------------------------------------------------------------

    void jump() {
        enter("jump");
        const core::JumpHost& last = request_.jumpHosts.back();
        LoginRequest way;
        way.address = last.address;
        way.pinned = last.hostKey;
        way.jumpHosts.assign(request_.jumpHosts.begin(), request_.jumpHosts.end() - 1);
        way.urgent = request_.urgent;
        jump_ = Login::start(services_, std::move(way), [this](LoginOutcome outcome) {
            const auto keep = shared_from_this();
            jump_ = nullptr;
            if (!outcome.session) {
                fail(jumpError(outcome));
                return;
            }
            jumped(*outcome.session);
        });
    }

    core::Error jumpError(const LoginOutcome& outcome) const {
        const core::JumpHost& last = request_.jumpHosts.back();
        core::Error error = outcome.session.error();
        if (outcome.hostKeyChanged)
            error.message =
                core::say("channel.jump-key-changed", {{"host", last.address.host},
                                                       {"offered", outcome.offered->fingerprint},
                                                       {"pinned", last.hostKey.fingerprint}});
        else if (error.message.key == "channel.key-refused")
            error.message = core::say("channel.jump-refused",
                                      {{"host", last.address.host}, {"user", last.address.user}});
        return error;
    }

    void jumped(std::shared_ptr<SshSession> session) {
        leave(core::Verdict::passed,
              core::say("channel.jumped", {{"host", request_.jumpHosts.back().address.host}}));
        ask([this, session = std::move(session)] { passThrough(session); });
    }

    void passThrough(const std::shared_ptr<SshSession>& session) {
        enter("connect");
        const auto& address = request_.address;
        way_ = session->tunnel(
            address.host, address.port, [weak = weakSelf()](core::Result<Descriptor> socket) {
                const auto self = weak.lock();
                if (!self)
                    return;
                if (!socket) {
                    self->ticket_->untouched();
                    self->fail(socket.error());
                    return;
                }
                self->leave(core::Verdict::passed,
                            core::say("channel.connected",
                                      {{"address", self->request_.address.host},
                                       {"port", std::to_string(self->request_.address.port)}}));
                self->handshake(std::move(*socket));
            });
    }

    // ---- directly ------------------------------------------------------------------------------

    void enter(const char* step) {
        outcome_.steps.push_back({step, core::Verdict::failed, {}, 0});
        entered_ = Clock::now();
    }

    void leave(core::Verdict verdict, core::Message finding) {
        core::TestStep& step = outcome_.steps.back();
        step.verdict = verdict;
        step.finding = std::move(finding);
        step.milliseconds =
            std::chrono::duration<double, std::milli>(Clock::now() - entered_).count();
    }

    void fail(const core::Error& error) {
        timer_.cancel();
        leave(core::Verdict::failed, error.message);
        outcome_.session = tl::unexpected<core::Error>(error);
        finish();
    }

    void finish() {
        ticket_.reset();
        if (const auto done = std::exchange(done_, nullptr))
            done(std::move(outcome_));
    }

    void resolve() {
        enter("resolve");
        timer_.start(services_.limits.resolve, [this] {
            const auto keep = shared_from_this();
            resolveGivenUp_ = true;
            ticket_->untouched();
            fail({core::ErrorCode::timeout,
                  core::say("channel.name-service-silent", {{"host", request_.address.host}}), "",
                  ""});
        });
        services_.resolver.resolve(
            request_.address.host,
            [weak = weakSelf()](core::Result<std::vector<std::string>> addresses) {
                const auto self = weak.lock();
                if (!self || self->resolveGivenUp_)
                    return;
                self->timer_.cancel();
                if (!addresses) {
                    self->ticket_->untouched();
                    self->fail(addresses.error());
                    return;
                }
                self->leave(core::Verdict::passed,
                            core::say("channel.resolved", {{"address", addresses->front()}}));
                self->connect(std::move(*addresses));
            });
    }

    void connect(std::vector<std::string> addresses) {
        enter("connect");
        connector_ = Connector::start(
            services_.io, std::move(addresses), request_.address.port, services_.limits.connect,
            [weak = weakSelf()](core::Result<Connected> connected) {
                const auto self = weak.lock();
                if (!self)
                    return;
                self->connector_ = nullptr;
                if (!connected) {
                    self->ticket_->untouched();
                    self->fail(connected.error());
                    return;
                }
                self->leave(core::Verdict::passed,
                            core::say("channel.connected",
                                      {{"address", connected->address},
                                       {"port", std::to_string(self->request_.address.port)}}));
                self->handshake(std::move(connected->socket));
            });
    }

    void handshake(Descriptor socket) {
        enter("host-key");
        session_ = SshSession::make(services_.io, services_.limits, std::move(socket),
                                    std::exchange(way_, nullptr));
        if (!session_) {
            fail({core::ErrorCode::internal, core::say("channel.crypto-failed"), "", ""});
            return;
        }
        session_->handshake(request_.pinned ? request_.pinned->type : request_.keyType,
                            [weak = weakSelf()](core::Result<void> result) {
                                const auto self = weak.lock();
                                if (!self)
                                    return;
                                if (!result)
                                    self->fail(result.error());
                                else
                                    self->checkHostKey();
                            });
    }

    void checkHostKey() {
        const auto key = session_->hostKey();
        if (!key) {
            fail(key.error());
            return;
        }
        outcome_.offered = *key;
        const std::map<std::string, std::string> args{{"fingerprint", key->fingerprint},
                                                      {"type", key->type}};
        if (!request_.pinned) {
            leave(core::Verdict::passed, core::say("channel.host-key-seen", args));
            session_->close();
            session_ = nullptr;
            finish();
            return;
        }
        if (!core::host_keys::sameKey(*key, *request_.pinned)) {
            outcome_.hostKeyChanged = true;
            fail({core::ErrorCode::denied,
                  core::say("channel.host-key-changed", {{"offered", key->fingerprint},
                                                         {"pinned", request_.pinned->fingerprint},
                                                         {"type", key->type}}),
                  "", ""});
            return;
        }
        leave(core::Verdict::passed, core::say("channel.host-key-matches", args));
        authenticate();
    }

    void authenticate() {
        enter("authenticate");
        const auto done = [weak = weakSelf()](core::Result<void> result) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!result) {
                self->fail(result.error());
                return;
            }
            self->ticket_->succeeded();
            self->leave(core::Verdict::passed, core::say("channel.authenticated",
                                                         {{"user", self->request_.address.user}}));
            self->outcome_.session = std::exchange(self->session_, nullptr);
            self->finish();
        };
        if (request_.password) {
            session_->logInWithPassword(request_.address.user, std::move(*request_.password), done);
            return;
        }
        const auto keys = keysFor(services_.keys, request_.clientKey);
        if (keys)
            session_->logIn(request_.address.user, *keys, done);
        else
            fail(keys.error());
    }

    Services& services_;
    LoginRequest request_;
    Done done_;
    Timer timer_;
    LoginOutcome outcome_;
    std::unique_ptr<Admission::Ticket> ticket_;
    std::shared_ptr<Connector> connector_;
    std::shared_ptr<Login> jump_;
    std::shared_ptr<Tunnel> way_;
    std::shared_ptr<SshSession> session_;
    Clock::time_point entered_;
    bool resolveGivenUp_ = false;
};

}  // namespace

std::shared_ptr<Login> Login::start(Services& services, LoginRequest request, Done done) {
    auto login = std::make_shared<LoginAttempt>(services, std::move(request), std::move(done));
    login->begin();
    return login;
}

}  // namespace callbox::rmc::channel
