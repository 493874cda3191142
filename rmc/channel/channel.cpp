// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/channel.h"

#include <algorithm>

#include "rmc/channel/stream_end.h"

namespace callbox::rmc::channel {

namespace {

using Clock = std::chrono::steady_clock;
constexpr const char* kShell = "sh";
constexpr std::chrono::seconds kSettled{60};
constexpr int kMissedBeats = 3;

class SshChannel : public Channel {
public:
    SshChannel(Services& services, Settings settings, ChannelEvents events)
        : services_(services),
          settings_(std::move(settings)),
          events_(std::move(events)),
          retryTimer_(services.io),
          beatTimer_(services.io),
          keepAliveTimer_(services.io),
          runTimer_(services.io) {}

    void connect() {
        LoginRequest request;
        request.address = settings_.address;
        request.pinned = settings_.hostKey;
        login_ = Login::start(services_, std::move(request), [this](LoginOutcome outcome) {
            const auto keep = shared_from_this();
            login_ = nullptr;
            connected(std::move(outcome));
        });
    }

    void close() override {
        closed_ = true;
        login_ = nullptr;
        dropSession();
        retryTimer_.cancel();
        runDone_ = nullptr;
    }

    void retryNow() override {
        if (closed_ || login_ || session_)
            return;
        failures_ = 0;
        retryTimer_.cancel();
        connect();
    }

    core::ChannelState state() const override { return state_; }

    void watchBeats() override {
        if (!session_)
            return;
        watchBytes_ = 0;
        armBeat(settings_.heartbeat * kMissedBeats);
        if (state_ == core::ChannelState::active)
            return;
        activeSince_ = Clock::now();
        change(core::ChannelState::active, {}, {});
    }

    void resumeWatch() override {
        if (!watch_ || !held_)
            return;
        held_ = false;
        armBeat(settings_.heartbeat * kMissedBeats);
        watch_->resume();
    }

    void run(std::string script, std::size_t outputLimit, std::chrono::milliseconds timeLimit,
             RunDone done) override {
        if (!session_ || state_ != core::ChannelState::active) {
            done(core::fail(core::ErrorCode::unavailable, core::say("channel.not-open")));
            return;
        }
        if (runDone_) {
            done(core::fail(core::ErrorCode::conflict, core::say("channel.run-under-way")));
            return;
        }
        runDone_ = std::move(done);
        runOutput_.clear();
        runTimer_.start(timeLimit, [this, timeLimit] {
            const auto keep = shared_from_this();
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeLimit);
            endRun(core::fail(
                core::ErrorCode::timeout,
                core::say("channel.run-timeout", {{"seconds", std::to_string(seconds.count())}})));
        });
        StreamEvents events;
        events.output = [this, outputLimit](std::string_view bytes) {
            const auto keep = shared_from_this();
            if (runOutput_.size() + bytes.size() > outputLimit) {
                endRun(core::fail(
                    core::ErrorCode::limitExceeded,
                    core::say("channel.run-too-much", {{"limit", std::to_string(outputLimit)}})));
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
            endRun(RunResult{std::move(runOutput_), end->exitStatus});
        };
        run_ = session_->run(kShell, std::move(script), std::move(events));
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

    void connected(LoginOutcome outcome) {
        if (!settings_.hostKey && outcome.session) {
            change(core::ChannelState::pending,
                   core::say("channel.host-key-unconfirmed",
                             {{"fingerprint", outcome.offered->fingerprint},
                              {"type", outcome.offered->type}}),
                   outcome.offered);
            return;
        }
        if (!outcome.session) {
            const core::Error& error = outcome.session.error();
            if (outcome.hostKeyChanged) {
                change(core::ChannelState::pending, error.message, outcome.offered);
                return;
            }
            const bool refused = error.code == core::ErrorCode::authentication;
            change(refused ? core::ChannelState::pending : core::ChannelState::inactive,
                   error.message, {});
            retryLater(refused);
            return;
        }
        session_ = *outcome.session;
        session_->onBroken([this](const core::Error& error) {
            const auto keep = shared_from_this();
            lost(error);
        });
        startWatch();
    }

    void startWatch() {
        auto script = events_.watchScript();
        if (!script) {
            lost(script.error());
            return;
        }
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
        watch_ = session_->run(kShell, std::move(*script), std::move(events));
        armBeat(services_.limits.firstOutput);
        armKeepAlive();
    }

    void armBeat(std::chrono::milliseconds limit) {
        if (held_)
            return;
        beatTimer_.start(limit, [this, limit] {
            const auto keep = shared_from_this();
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit);
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
        if (state_ == core::ChannelState::active && Clock::now() - activeSince_ > kSettled)
            failures_ = 0;
        dropSession();
        change(core::ChannelState::inactive, error.message, {});
        endRun(tl::unexpected<core::Error>(error));
        retryLater(false);
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

    void endRun(core::Result<RunResult> result) {
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
    Settings settings_;
    ChannelEvents events_;
    Timer retryTimer_;
    Timer beatTimer_;
    Timer keepAliveTimer_;
    Timer runTimer_;
    std::shared_ptr<Login> login_;
    std::shared_ptr<Session> session_;
    std::shared_ptr<Stream> watch_;
    std::shared_ptr<Stream> run_;
    RunDone runDone_;
    std::string runOutput_;
    core::ChannelState state_ = core::ChannelState::none;
    core::Message reason_;
    Clock::time_point activeSince_;
    std::size_t watchBytes_ = 0;  ///< since the last heartbeat
    int failures_ = 0;
    bool held_ = false;
    bool closed_ = false;
};

}  // namespace

std::shared_ptr<Channel> Channel::open(Services& services, Settings settings,
                                       ChannelEvents events) {
    auto channel = std::make_shared<SshChannel>(services, std::move(settings), std::move(events));
    channel->connect();
    return channel;
}

}  // namespace callbox::rmc::channel
