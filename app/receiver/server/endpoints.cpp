// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/server/endpoints.h"

#include <utility>

#include "app/receiver/enrolment/enrolment.h"
#include "app/receiver/ingest/ingest.h"
#include "app/receiver/server/answers.h"
#include "app/receiver/server/version.h"
#include "app/receiver/session/rotation.h"
#include "core/json/codec.h"

namespace callbox::app::receiver {

using namespace core::protocol;

namespace {

constexpr std::size_t kMessageBytes = std::size_t{16} << 20U;
constexpr std::size_t kEnrolmentBytes = std::size_t{1} << 20U;
constexpr std::size_t kSmallBytes = std::size_t{16} << 10U;
constexpr std::size_t kChunkBytes = std::size_t{4} << 20U;
constexpr std::size_t kInstructions = 100;
constexpr std::size_t kSubjectsForOne = 20;

std::vector<std::string> json() {
    return {"application/json"};
}

}  // namespace

Endpoints::Endpoints(Parts parts)
    : parts_(std::move(parts)),
      tokens_(parts_.identity.tokenKey),
      failedSessions_(parts_.options.sessionFailuresPerMinute),
      enrolments_(parts_.options.enrolmentsPerMinute) {}

http::Router Endpoints::router() {
    using http::Method;
    const auto bind = [this](auto member) {
        return [this, member](const Request& request, const Answer& answer) {
            (this->*member)(request, answer);
        };
    };
    const auto withToken = [this](const Request& request) { return admit(request); };
    http::Router router;
    router.add({Method::get, "/v1/receiver", 0, {}, {}, bind(&Endpoints::describe)});
    router.add(
        {Method::post, "/v1/enrolment", kEnrolmentBytes, json(), {}, bind(&Endpoints::enrol)});
    router.add({Method::post, "/v1/session", kSmallBytes, json(), {}, bind(&Endpoints::session)});
    router.add({Method::post,
                "/v1/messages",
                kMessageBytes,
                {"application/json", "application/cloudevents+json"},
                withToken,
                bind(&Endpoints::message)});
    router.add({Method::post, "/v1/uploads", kSmallBytes, json(), withToken,
                bind(&Endpoints::beginUpload)});
    router.add({Method::post,
                "/v1/uploads/*",
                kChunkBytes,
                {"application/partial-upload"},
                withToken,
                bind(&Endpoints::appendChunk)});
    router.add({Method::get, "/v1/instructions", 0, {}, withToken, bind(&Endpoints::instructions)});
    router.add({Method::post,
                "/v1/instructions/*",
                kSmallBytes,
                {},
                withToken,
                bind(&Endpoints::confirm)});
    return router;
}

core::Result<Token> Endpoints::tokenOf(const Request& request) const {
    constexpr std::string_view kScheme = "Bearer ";
    const std::string_view header = request.header("Authorization");
    if (!header.starts_with(kScheme))
        return core::fail(core::ErrorCode::denied, core::say("receiver.token-missing"));
    return tokens_.check(header.substr(kScheme.size()), now());
}

std::optional<http::Response> Endpoints::admit(const Request& request) const {
    const auto token = tokenOf(request);
    if (token)
        return std::nullopt;
    if (token.error().code == core::ErrorCode::denied)
        return refusal(401, "token-missing");
    return refusal(
        401, token.error().code == core::ErrorCode::timeout ? "token-expired" : "token-invalid");
}

http::Response Endpoints::signedJson(std::string text) const {
    return signedAnswer(std::move(text), parts_.identity.signing.seed);
}

ReceiverDescription Endpoints::description() const {
    ReceiverDescription description;
    description.version = kVersion;
    description.receiverId = parts_.identity.receiverId;
    description.epoch = parts_.identity.epoch;
    description.signingKey = base64Encode(parts_.identity.signing.publicKey);
    description.now = now();
    return description;
}

void Endpoints::store(ReceiverStore::Work work, Answer answer,
                      std::function<http::Response()> done) {
    parts_.writer.submit(std::move(work),
                         [this, answer = std::move(answer), done = std::move(done)](Done outcome) {
                             if (!outcome)
                                 return answer(refusalOf(outcome.error()));
                             parts_.post([answer, done] { answer(done()); });
                         });
}

void Endpoints::describe(const Request&, const Answer& answer) const {
    answer(signedJson(core::toJson(description())));
}

void Endpoints::enrol(const Request& request, const Answer& answer) {
    if (const auto wait = enrolments_.waitFor(request.peer, now()); wait > 0)
        return answer(refusal(429, "too-many", wait));
    enrolments_.count(request.peer, now());
    auto asked = core::fromJson<EnrolmentRequest>(request.body);
    if (!asked)
        return answer(refusal(400, "malformed", 0, asked.error().field));
    if (!equalSecrets(asked->activationCode, parts_.options.activationCode) &&
        !parts_.options.activationCode.empty())
        return answer(refusal(403, "activation-refused"));
    bool shown = false;
    if (!request.header("Authorization").empty()) {
        if (auto refused = admit(request))
            return answer(std::move(*refused));
        shown = tokenOf(request)->consoleId == asked->consoleId;
    }
    auto enrolment = std::make_shared<Enrolment>(std::move(*asked), request.peer, shown,
                                                 parts_.options.surroundings);
    if (auto checked = enrolment->check(); !checked)
        return answer(checked.error().code == core::ErrorCode::limitExceeded
                          ? refusal(413, "too-large")
                          : refusal(400, "malformed"));
    // A stranger's large request is much work: it counts for more than one.
    for (std::size_t i = 0; !shown && i < enrolment->subjects() / kSubjectsForOne; ++i)
        enrolments_.count(request.peer, now());
    auto drawn = parts_.store.read([&](StoreTransaction& view) { return enrolment->look(view); });
    if (drawn)
        drawn = enrolment->draw();
    if (!drawn)
        return answer(refusalOf(drawn.error()));
    store([enrolment](StoreTransaction& transaction) { return enrolment->run(transaction); },
          answer,
          [this, enrolment] {
              return signedJson(core::toJson(
                  EnrolmentAnswer{enrolment->nonce(), enrolment->credentials(), description()}));
          });
}

void Endpoints::message(const Request& request, const Answer& answer) {
    auto token = tokenOf(request);
    if (!token)
        return answer(refusal(401, "token-expired"));
    auto ingest = std::make_shared<Ingest>(Ingest::Context{std::move(*token), parts_.identity.epoch,
                                                           now(), parts_.options.checkInAfter},
                                           parts_.knowledge);
    const auto respond = [this](const IngestAnswer& outcome) {
        if (const auto* refused = std::get_if<RefusedMessage>(&outcome))
            return refusal(refused->status, refused->reason);
        auto receipt = signedJson(core::toJson(std::get<Receipt>(outcome)));
        receipt.compressible = true;
        return receipt;
    };
    if (const auto settled = ingest->check(request.body))
        return answer(respond(*settled));
    if (!ingest->upload().empty())
        ingest->supply(uploaded(ingest->identity(), ingest->upload()));
    store([ingest](StoreTransaction& transaction) { return ingest->run(transaction); }, answer,
          [ingest, respond] { return respond(ingest->answer()); });
}

void Endpoints::instructions(const Request& request, const Answer& answer) {
    auto token = tokenOf(request);
    if (!token)
        return answer(refusal(401, "token-expired"));
    auto result = std::make_shared<Instructions>();
    store(
        [this, token = std::move(*token), result](StoreTransaction& transaction) -> Done {
            *result = {};
            result->receiverEpoch = parts_.identity.epoch;
            auto highest = transaction.messages().highestSequence(token.consoleId, token.epoch);
            if (!highest)
                return core::passOn(std::move(highest));
            result->highestSequence = *highest;
            auto open = transaction.control().instructions(token.consoleId, kInstructions);
            if (!open)
                return core::passOn(std::move(open));
            result->instructions = std::move(*open);
            auto rotations =
                dueRotations(transaction, token.consoleId, parts_.options.surroundings);
            if (!rotations)
                return core::passOn(std::move(rotations));
            for (auto& rotation : *rotations)
                result->instructions.push_back(std::move(rotation));
            return {};
        },
        answer, [this, result] { return signedJson(core::toJson(*result)); });
}

void Endpoints::confirm(const Request& request, const Answer& answer) {
    auto token = tokenOf(request);
    if (!token)
        return answer(refusal(401, "token-expired"));
    auto found = std::make_shared<bool>(false);
    store(
        [this, console = token->consoleId, id = request.parameters.front(),
         found](StoreTransaction& transaction) -> Done {
            auto confirmed = transaction.control().confirmInstruction(console, id, now());
            if (!confirmed)
                return core::passOn(std::move(confirmed));
            *found = *confirmed;
            if (*found)
                return {};
            auto rotated = confirmRotation(transaction, console, id);
            if (!rotated)
                return core::passOn(std::move(rotated));
            *found = *rotated;
            return {};
        },
        answer,
        [found] {
            http::Response response;
            response.status = 204;
            return *found ? response : refusal(404, "not-found");
        });
}

}  // namespace callbox::app::receiver
