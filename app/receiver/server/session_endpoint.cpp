// SPDX-License-Identifier: GPL-3.0-or-later
#include <any>
#include <utility>

#include "app/receiver/enrolment/enrolment.h"
#include "app/receiver/server/answers.h"
#include "app/receiver/server/endpoints.h"
#include "app/receiver/session/rotation.h"
#include "core/json/codec.h"

namespace callbox::app::receiver {

using namespace core::protocol;

namespace {

/// Between the two steps, kept with the connection.
struct HalfSession {
    std::shared_ptr<ScramExchange> exchange;
    std::string epoch;
    std::shared_ptr<std::optional<core::TimePoint>> issuedAt;  ///< of the password that is tried
};

bool isEpoch(std::string_view text) {
    return text.size() == 32 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

void Endpoints::session(const Request& request, const Answer& answer) {
    if (const auto wait = failedSessions_.waitFor(request.peer, now()); wait > 0)
        return answer(refusal(429, "too-many", wait));
    auto step = core::fromJson<SessionStep>(request.body);
    if (!step)
        return answer(refusal(400, "malformed", 0, step.error().field));
    if (step->step == "first")
        return firstStep(request, *step, answer);
    if (step->step == "final")
        return finalStep(request, *step, answer);
    answer(refusal(400, "malformed", 0, "step"));
}

void Endpoints::firstStep(const Request& request, const SessionStep& step, const Answer& answer) {
    request.connection->value.reset();
    if (!isEpoch(step.epoch))
        return answer(refusal(400, "malformed", 0, "epoch"));
    HalfSession half{nullptr, step.epoch, std::make_shared<std::optional<core::TimePoint>>()};
    auto exchange = parts_.scram.start([this, wanted = step.passwordIssuedAt,
                                        issuedAt = half.issuedAt](const std::string& entityId) {
        std::optional<Verifier> verifier;
        const auto read = parts_.store.read([&](StoreTransaction& view) -> Done {
            auto entity = view.entities().find(entityId, entityId);
            if (!entity)
                return core::passOn(std::move(entity));
            if (*entity && (*entity)->console)
                verifier = verifierFor(**entity, wanted);
            return {};
        });
        if (read && verifier)
            *issuedAt = verifier->issuedAt;
        return verifier;
    });
    if (!exchange)
        return answer(refusalOf(exchange.error()));
    half.exchange = std::move(*exchange);
    auto message = half.exchange->step(step.message);
    if (!message) {
        failedSessions_.count(request.peer, now());
        return answer(refusal(400, "malformed", 0, "message"));
    }
    SessionAnswer reply;
    reply.message = std::move(*message);
    request.connection->value = std::move(half);
    answer(signedJson(core::toJson(reply)));
}

void Endpoints::finalStep(const Request& request, const SessionStep& step, const Answer& answer) {
    auto* kept = std::any_cast<HalfSession>(&request.connection->value);
    if (!kept)
        return answer(refusal(409, "no-session-step"));
    HalfSession half = std::move(*kept);
    request.connection->value.reset();
    auto message = half.exchange->step(step.message);
    if (!message || !half.exchange->authenticated() || !*half.issuedAt) {
        failedSessions_.count(request.peer, now());
        return answer(refusal(401, "credential-refused"));
    }
    const Token token{half.exchange->entityId(), half.epoch, now() + parts_.options.tokenLives};
    SessionAnswer reply{std::move(*message), tokens_.issue(token), token.expires, *half.issuedAt};
    store(
        [this, token, issuedAt = **half.issuedAt](StoreTransaction& transaction) -> Done {
            if (auto noted = transaction.entities().noteEpoch(token.consoleId, token.epoch, now());
                !noted)
                return noted;
            // Also where nobody enrols any more, no sealed password outlives its hour by much.
            if (auto dropped = transaction.enrolments().dropIssuedBefore(now() - kNonceLives);
                !dropped)
                return dropped;
            if (auto promoted = promoteWorked(transaction, token.consoleId, issuedAt); !promoted)
                return promoted;
            return transaction.entities().seen(token.consoleId, token.consoleId, now());
        },
        answer, [this, reply = std::move(reply)] { return signedJson(core::toJson(reply)); });
}

}  // namespace callbox::app::receiver
