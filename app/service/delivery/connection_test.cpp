// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried of one connection beyond its own steps: the console's credential, then a message
// that goes the whole way and comes back with a receipt.
#include <boost/asio/post.hpp>

#include "app/service/delivery/delivery_engine.h"
#include "core/json/codec.h"

namespace callbox::service::delivery {

using connectivity::Path;
using connectivity::courier::Courier;
using core::Result;
using core::say;
using core::TestStep;
using core::Verdict;
using core::outbox::OutboxMessage;
using core::protocol::Receipt;
using core::protocol::ReceiptVerdict;

namespace {

double millisecondsSince(SteadyTime begun) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
        .count();
}

}  // namespace

/// The steps so far and where they go; the way is in use as long as it lives.
struct DeliveryEngine::Trial {
    std::vector<TestStep> steps;
    connectivity::TellStep tell;
    std::function<void(Result<std::vector<TestStep>>)> done;
    std::shared_ptr<Courier> courier;
    Path path;
    std::string token;
    SteadyTime begun{};

    void add(std::string name, Verdict verdict, core::Message finding, double milliseconds = 0) {
        steps.push_back({std::move(name), verdict, std::move(finding), milliseconds});
        if (tell)
            tell(steps.back());
    }
    void finish() { done(steps); }
};

void DeliveryEngine::test(const std::string& connectionId,
                          std::function<void(Result<std::vector<TestStep>>)> done,
                          connectivity::TellStep tell) {
    dependencies_.chain.test(
        connectionId, receiver_,
        mine([this, connectionId, done, tell](const Result<std::vector<TestStep>>& steps) {
            if (!steps)
                return done(steps);
            const auto trial = std::make_shared<Trial>();
            trial->steps = *steps;
            trial->tell = tell;
            trial->done = done;
            testCredential(connectionId, trial);
        }),
        mine([tell](const TestStep& step) {
            if (tell)
                tell(step);
        }));
}

void DeliveryEngine::testCredential(const std::string& connectionId, const TrialPointer& trial) {
    const auto skip = [&](const core::Message& why) {
        trial->add("credential", Verdict::skipped, why);
        trial->add("message", Verdict::skipped, why);
        trial->finish();
    };
    if (connectivity::TestSteps::anyFailed(trial->steps))
        return skip(say("connectivity.step-skipped"));
    loadIdentity();
    const auto password = book_.password(identity_.consoleId);
    if (!password || !*password || !pin_)
        return skip(say("delivery.not-enrolled"));
    const auto refused = [trial](const core::Message& cause, double milliseconds) {
        trial->add("credential", Verdict::failed, cause, milliseconds);
        trial->add("message", Verdict::skipped, say("connectivity.step-skipped"));
        trial->finish();
    };
    dependencies_.chain.establish(
        connectionId, mine([this, trial, refused, password = **password](const Result<Path>& path) {
            if (!path)
                return refused(path.error().message, 0);
            trial->path = *path;
            trial->courier = std::make_shared<Courier>(context_, options_.limits, codings_);
            trial->begun = std::chrono::steady_clock::now();
            Login login{identity_.consoleId, password.text, identity_.epoch, std::nullopt};
            if (password.next)
                login.issuedAt = password.issuedAt;
            openSession(exchangeOn(trial->courier, *path), pin_->signingKey, login,
                        mine([this, trial, refused](const Answer<OpenSession>& opened) {
                            const auto took = millisecondsSince(trial->begun);
                            // Not within its own callback.
                            boost::asio::post(context_, [courier = trial->courier] {});
                            if (!opened)
                                return refused(opened.error().error.message, took);
                            trial->add("credential", Verdict::passed,
                                       say("delivery.credential-accepted"), took);
                            trial->token = opened->token;
                            testMessage(trial);
                        }));
        }));
}

void DeliveryEngine::testMessage(const TrialPointer& trial) {
    core::outbox::OutgoingMessage message;
    message.type = core::protocol::MessageType::test;
    message.subject = identity_.consoleId;
    message.supersedeKey = "connection-test";
    message.data = core::toJson(core::protocol::TestBody{dependencies_.now(), "connection test"});
    trial->begun = std::chrono::steady_clock::now();
    desk_.offer(std::move(message), trial->path.name,
                mine([this, trial](const Result<OutboxMessage>& offered) {
                    if (offered)
                        return sendTest(trial, *offered);
                    trial->add("message", Verdict::failed, offered.error().message);
                    trial->finish();
                }));
}

void DeliveryEngine::sendTest(const TrialPointer& trial, const OutboxMessage& message) {
    Outcome outcome;
    outcome.sequence = message.identity.sequence;
    outcome.path = trial->path.name;
    const auto sealed = book_.seal(message);
    if (!sealed || !*sealed) {
        outcome.error = sealed ? errorOf(core::ErrorCode::denied, say("delivery.not-enrolled"))
                               : sealed.error();
        return testSent(trial, std::move(outcome));
    }
    postMessage(exchangeOn(trial->courier, trial->path), trial->token, pin_->signingKey,
                (*sealed)->envelope,
                mine([this, trial, outcome](const Answer<Receipt>& receipt) mutable {
                    boost::asio::post(context_, [courier = trial->courier] {});
                    if (receipt)
                        outcome.receipt = *receipt;
                    else
                        outcome.error = receipt.error().error;
                    testSent(trial, std::move(outcome));
                }));
}

void DeliveryEngine::testSent(const TrialPointer& trial, Outcome outcome) {
    const auto took = millisecondsSince(trial->begun);
    const bool good = outcome.receipt && outcome.receipt->verdict != ReceiptVerdict::rejected;
    desk_.visit(outcome, std::nullopt,
                mine([this, trial, outcome, took, good](const Result<Turn>& turn) {
                    if (turn && turn->acknowledgement && callbacks_.acknowledged)
                        callbacks_.acknowledged(*turn->acknowledgement);
                    else if (callbacks_.outboxChanged)
                        callbacks_.outboxChanged();
                    if (good && turn)
                        trial->add("message", Verdict::passed,
                                   say("delivery.test-acknowledged",
                                       {{"sequence", std::to_string(outcome.sequence)}}),
                                   took);
                    else
                        trial->add("message", Verdict::failed,
                                   !turn             ? turn.error().message
                                   : outcome.receipt ? say("delivery.test-rejected")
                                                     : outcome.error.message,
                                   took);
                    trial->finish();
                }));
}

}  // namespace callbox::service::delivery
