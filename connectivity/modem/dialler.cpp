// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/modem/dialler.h"

#include <utility>

#include "connectivity/helper_link/unix_link.h"

namespace callbox::connectivity::modem {

using core::Error;
using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using helper_link::CallReply;
using helper_link::HelperRequest;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

constexpr auto kHour = std::chrono::hours(1);
/// Modem commands and PPP's own dialogue, besides the wait for an answer.
constexpr auto kDialogue = seconds(45);
constexpr auto kHangUpPatience = seconds(15);

/// Whether another number may do better: not where the fault is this side's, or where every wrong
/// logon brings the account nearer to being locked.
bool worthNextNumber(const Error& error) {
    if (error.code != ErrorCode::unavailable && error.code != ErrorCode::timeout &&
        error.code != ErrorCode::protocol)
        return false;
    return error.message.key != "modem.no-dial-tone" && error.message.key != "modem.silent" &&
           error.message.key != "modem.command-refused";
}

}  // namespace

Dialler::Dialler(ModemSettings settings, std::shared_ptr<helper_link::HelperLink> helper)
    : settings_(std::move(settings)), helper_(std::move(helper)) {}

Result<CallReply> Dialler::connect(Deadline deadline, std::stop_token stop) {
    if (upBy_) {
        // The same call again when it is still up; a new one to the same number when it dropped.
        const std::string number = *upBy_;
        if (auto call = dial(number, deadline, stop))
            return call;
        hangUp();
    }
    Result<CallReply> outcome = fail(ErrorCode::timeout, say("modem.not-in-time"));
    const seconds oneCall = seconds(settings_.dial.answerSeconds) + kDialogue;
    for (std::size_t tried = 0; tried < settings_.numbers.size(); ++tried) {
        // The next call of this function goes on with the number that finds no time now.
        if (tried > 0 && deadline - steady_clock::now() < oneCall)
            return outcome;
        if (!attemptAllowed())
            return fail(ErrorCode::limitExceeded,
                        say("modem.attempts-used",
                            {{"attempts", std::to_string(settings_.attemptsPerHour)}}));
        const std::string& number = settings_.numbers[next_];
        outcome = dial(number, deadline, stop);
        if (outcome)
            return outcome;
        next_ = (next_ + 1) % settings_.numbers.size();
        if (stop.stop_requested() || !worthNextNumber(outcome.error()))
            return outcome;
    }
    return outcome;
}

Result<CallReply> Dialler::dial(const std::string& number, Deadline deadline,
                                std::stop_token stop) {
    if (!helper_)
        return fail(ErrorCode::unavailable, say("modem.no-helper"));
    HelperRequest request;
    request.dial = settings_.dial;
    request.dial->number = number;
    auto reply = helper_link::ask(*helper_, std::move(request), deadline, std::move(stop));
    if (!reply)
        return passOn(reply);
    if (!reply->call)
        return fail(ErrorCode::protocol, say("modem.no-helper"));
    upBy_ = number;
    return *reply->call;
}

bool Dialler::attemptAllowed() {
    const auto now = steady_clock::now();
    while (!attempts_.empty() && attempts_.front() <= now - kHour)
        attempts_.pop_front();
    if (attempts_.size() >= settings_.attemptsPerHour)
        return false;
    attempts_.push_back(now);
    return true;
}

void Dialler::hangUp() {
    if (!upBy_ || !helper_)
        return;
    lastEnd_ = {};
    upBy_.reset();
    HelperRequest request;
    request.hangUp.emplace();
    const auto reply =
        helper_link::ask(*helper_, std::move(request), steady_clock::now() + kHangUpPatience, {});
    if (reply && reply->call)
        lastEnd_ = reply->call->ended;
    next_ = 0;
}

}  // namespace callbox::connectivity::modem
