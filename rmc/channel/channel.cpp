// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/channel.h"

#include <algorithm>

#include "rmc/channel/login.h"
#include "rmc/channel/stream_end.h"

namespace callbox::rmc::channel {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kSettled{60};

class KeptChannel : public Channel {
public:
    KeptChannel(Services& services, Reach reach, ChannelEvents events)
        : services_(services),
          reach_(std::move(reach)),
          events_(std::move(events)),
          retryTimer_(services.io),
          beatTimer_(services.io),
          keepAliveTimer_(services.io),
          runTimer_(services.io) {}

    void connect() {
        reaching_ = reach_([this](Reached reached) {
            const auto keep = shared_from_this();
            reaching_ = nullptr;
            connected(std::move(reached));
        });
    }

    void close() override {
        closed_ = true;
        reaching_ = nullptr;
        dropSession();
        retryTimer_.cancel();
        runDone_ = nullptr;
    }

    void retryNow() override {
        if (closed_ || reaching_ || session_)
            return;
        failures_ = 0;
        retryTimer_.cancel();
        connect();
    }

    core::ChannelState state() const override { return state_; }
    bool loggedIn() const override { return session_ != nullptr; }

    void beats(std::chrono::milliseconds next) override {
        if (!session_)
            return;
        watchBytes_ = 0;
        silence_ = next;
        armBeat();
        if (state_ == core::ChannelState::active)
            return;
        activeSince_ = Clock::now();
        change(core::ChannelState::active, {}, {});
    }

    void giveUp(core::Error why) override { lost(why); }

    void startWatch(collect::Command command) override {
        if (!session_ || watch_)
            return;
        StreamEvents events;
        events.output = [this](std::string_view bytes) {
            const auto keep = shared_from_this();
            watchBytes_ += bytes.size();
            if (closed_ || events_.watchOutput(bytes)) {
                if (watchBytes_ > services_.limits.watchOutput)
                    lost({core::ErrorCode::limitExceeded, core::say("channel.watch-floods"), "",
                          ""});
                return true;
            }
            held_ = true;
            beatTimer_.cancel();
            return false;
        };
        events.ended = [this](core::Result<StreamEnd> end) {
            const auto keep = shared_from_this();
            lost(end ? watchEnded(*end) : end.error());
        };
        watchBytes_ = 0;
        watch_ = session_->run(command.command, std::move(command.input), std::move(events));
    }

    void resumeWatch() override {
        if (!watch_ || !held_)
            return;
        held_ = false;
        armBeat();
        watch_->resume();
    }

    void run(collect::Command command, RunDone done) override {
        if (!session_) {
            done(core::fail(core::ErrorCode::unavailable, core::say("channel.not-open")));
            return;
        }
        if (runDone_) {
            done(core::fail(core::ErrorCode::conflict, core::say("channel.run-under-way")));
            return;
        }
        runDone_ = std::move(done);
        runOutput_.clear();
        runTimer_.start(command.timeLimit, [this, limit = command.timeLimit] {
            const auto keep = shared_from_this();
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit);
            endRun(core::fail(
                core::ErrorCode::timeout,
                core::say("channel.run-timeout", {{"seconds", std::to_string(seconds.count())}})));
        });
        StreamEvents events;
        events.output = [this, limit = command.outputLimit](std::string_view bytes) {
            const auto keep = shared_from_this();
            if (runOutput_.size() + bytes.size() > limit) {
                endRun(core::fail(
                    core::ErrorCode::limitExceeded,
                    core::say("channel.run-too-much", {{"limit", std::to_string(limit)}})));
                return true;
            }
            runOutput_.append(bytes);
            return true;
        };
        events.ended = [this](core::Result<StreamEnd> end) {
            const auto keep = shared_from_this();
            if (!end) {
                endRun(core::passOn(end));
                return;
            }
            // Said on standard error instead of running anything: no command will ever work.
            if (const auto unusable = accountUnusable(*end)) {
                lost(*unusable);
                return;
            }
            endRun(collect::CommandOutput{std::move(runOutput_), end->exitStatus});
        };
        run_ = session_->run(command.command, std::move(command.input), std::move(events));
    }

    void cancelRun() override {
        endRun(core::fail(core::ErrorCode::cancelled, core::say("channel.run-cancelled")));
    }

private:
    void change(core::ChannelState state, const core::Message& reason,
                const std::optional<core::HostKey>& offered) {
        if (state == state_ && reason == reason_)
            return;
        state_ = state;
        reason_ = reason;
        if (events_.changed)
            events_.changed(state, reason, offered);
    }

    void connected(Reached reached) {
        if (!reached.session) {
            const core::Error& error = reached.session.error();
            if (reached.hostKeyChanged) {
                change(core::ChannelState::pending, error.message, reached.offered);
                return;
            }
            const bool refused = error.code == core::ErrorCode::authentication ||
                                 error.code == core::ErrorCode::denied;
            change(refused ? core::ChannelState::pending : core::ChannelState::inactive,
                   error.message, {});
            retryLater(refused);
            return;
        }
        if (!*reached.session) {
            change(core::ChannelState::pending,
                   core::say("channel.host-key-unconfirmed",
                             {{"fingerprint", reached.offered->fingerprint},
                              {"type", reached.offered->type}}),
                   reached.offered);
            return;
        }
        session_ = *reached.session;
        session_->onBroken([this](const core::Error& error) {
            const auto keep = shared_from_this();
            lost(error);
        });
        silence_ = services_.limits.firstOutput;
        armBeat();
        armKeepAlive();
        if (events_.opened)
            events_.opened();
    }

    void armBeat() {
        if (held_)
            return;
        beatTimer_.start(silence_, [this] {
            const auto keep = shared_from_this();
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(silence_);
            lost({core::ErrorCode::timeout,
                  core::say("channel.watch-silent", {{"seconds", std::to_string(seconds.count())}}),
                  "", ""});
        });
    }

    void armKeepAlive() {
        // Spread, so that ten thousand sessions do not send in one instant.
        const auto delay = services_.limits.keepAlive * (0.75 + services_.random() / 4);
        keepAliveTimer_.start(std::chrono::duration_cast<std::chrono::milliseconds>(delay), [this] {
            if (session_)
                session_->keepAlive();
            armKeepAlive();
        });
    }

    void lost(const core::Error& error) {
        if (closed_ || !session_)
            return;
        const bool refused = error.code == core::ErrorCode::authentication;
        if (state_ == core::ChannelState::active && Clock::now() - activeSince_ > kSettled)
            failures_ = 0;
        dropSession();
        change(refused ? core::ChannelState::pending : core::ChannelState::inactive, error.message,
               {});
        endRun(tl::unexpected<core::Error>(error));
        retryLater(refused);
    }

    void dropSession() {
        beatTimer_.cancel();
        keepAliveTimer_.cancel();
        runTimer_.cancel();
        held_ = false;
        watch_ = nullptr;
        run_ = nullptr;
        if (const auto session = std::exchange(session_, nullptr))
            session->close();
    }

    void endRun(core::Result<collect::CommandOutput> result) {
        runTimer_.cancel();
        const auto run = std::exchange(run_, nullptr);
        if (run)
            run->close();
        const auto done = std::exchange(runDone_, nullptr);
        if (done)
            done(std::move(result));
        runOutput_ = std::string();
    }

    void retryLater(bool refused) {
        const auto first = refused ? services_.limits.refusedFirst : services_.limits.retryFirst;
        const auto most = refused ? services_.limits.refusedMost : services_.limits.retryMost;
        const int doublings = std::min(failures_++, 16);
        const auto ceiling = std::min(first * (std::int64_t{1} << doublings), most);
        // Full jitter, yet never at once: a partition that drops us must not be hammered.
        const auto delay = std::chrono::duration_cast<std::chrono::milliseconds>(
            first / 10 + ceiling * services_.random());
        retryTimer_.start(delay, [this] { connect(); });
    }

    Services& services_;
    Reach reach_;
    ChannelEvents events_;
    Timer retryTimer_;
    Timer beatTimer_;
    Timer keepAliveTimer_;
    Timer runTimer_;
    std::shared_ptr<void> reaching_;
    std::shared_ptr<Session> session_;
    std::shared_ptr<Stream> watch_;
    std::shared_ptr<Stream> run_;
    RunDone runDone_;
    std::string runOutput_;
    core::ChannelState state_ = core::ChannelState::none;
    core::Message reason_;
    Clock::time_point activeSince_;
    std::size_t watchBytes_ = 0;           ///< since the last heartbeat
    std::chrono::milliseconds silence_{};  ///< that the partition may keep
    int failures_ = 0;
    bool held_ = false;
    bool closed_ = false;
};

}  // namespace

std::shared_ptr<Channel> Channel::keep(Services& services, Reach reach, ChannelEvents events) {
    auto channel = std::make_shared<KeptChannel>(services, std::move(reach), std::move(events));
    channel->connect();
    return channel;
}

std::shared_ptr<Channel> Channel::open(Services& services, Settings settings,
                                       ChannelEvents events) {
    const auto reach = [&services,
                        settings = std::move(settings)](std::function<void(Reached)> done) {
        LoginRequest request;
        request.address = settings.address;
        request.pinned = settings.hostKey;
        request.jumpHosts = settings.jumpHosts;
        request.clientKey = settings.clientKey;
        return Login::start(services, std::move(request),
                            [done = std::move(done)](LoginOutcome outcome) {
                                Reached reached;
                                if (outcome.session)
                                    reached.session = *outcome.session;
                                else
                                    reached.session = core::passOn(outcome.session);
                                reached.offered = outcome.offered;
                                reached.hostKeyChanged = outcome.hostKeyChanged;
                                done(std::move(reached));
                            });
    };
    return keep(services, reach, std::move(events));
}

}  // namespace callbox::rmc::channel
