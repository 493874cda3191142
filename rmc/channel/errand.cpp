// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/errand.h"

#include <algorithm>
#include <utility>

namespace callbox::rmc::channel {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kOutputLimit = 64 * 1024;

}  // namespace

Errand::Errand(Services& services, Done done)
    : services_(services), done_(std::move(done)), timer_(services.io) {}

void Errand::abandon() {
    done_ = nullptr;
    login_ = nullptr;
    if (session_)
        session_->close();
}

void Errand::enter(std::string phase) {
    phase_ = std::move(phase);
    entered_ = Clock::now();
}

void Errand::step(core::Verdict verdict, core::Message finding) {
    const std::chrono::duration<double, std::milli> taken = Clock::now() - entered_;
    steps_.push_back({phase_, verdict, std::move(finding), taken.count()});
}

void Errand::pass(core::Message finding) {
    step(core::Verdict::passed, std::move(finding));
}

void Errand::fail(core::Error error) {
    if (steps_.empty() || steps_.back().verdict == core::Verdict::passed)
        step(core::Verdict::failed, error.message);
    finish(tl::unexpected<core::Error>(std::move(error)));
}

void Errand::finish(core::Result<void> result) {
    timer_.cancel();
    stream_ = nullptr;
    if (const auto open = std::exchange(session_, nullptr))
        open->close();
    if (const auto call = std::exchange(done_, nullptr))
        call(std::move(result), std::move(steps_));
}

void Errand::logIn(LoginRequest request, std::function<void()> next) {
    request.urgent = true;
    login_ = Login::start(services_, std::move(request),
                          [this, next = std::move(next)](LoginOutcome outcome) {
                              const auto keep = shared_from_this();
                              login_ = nullptr;
                              if (steps_.empty())
                                  steps_ = std::move(outcome.steps);
                              if (!outcome.session) {
                                  fail(outcome.session.error());
                                  return;
                              }
                              session_ = *outcome.session;
                              session_->onBroken([this](const core::Error& error) {
                                  const auto self = shared_from_this();
                                  fail(error);
                              });
                              next();
                          });
}

void Errand::run(Command command, std::function<void(const StreamEnd&)> next) {
    output_.clear();
    timer_.start(command.limit, [this, timeout = std::move(command.timeout)] {
        const auto keep = shared_from_this();
        fail({core::ErrorCode::timeout, timeout, "", ""});
    });
    StreamEvents events;
    events.output = [this](std::string_view bytes) {
        output_.append(bytes.substr(0, kOutputLimit - std::min(kOutputLimit, output_.size())));
        return true;
    };
    events.ended = [this, next = std::move(next)](core::Result<StreamEnd> end) {
        const auto keep = shared_from_this();
        timer_.cancel();
        if (!end)
            fail(end.error());
        else
            next(*end);
    };
    stream_ = session_->run(command.line, std::move(command.input), std::move(events));
}

void Errand::hangUp() {
    session_->onBroken(nullptr);
    session_->close();
    session_ = nullptr;
}

}  // namespace callbox::rmc::channel
