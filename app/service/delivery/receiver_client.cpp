// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/receiver_client.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "app/service/delivery/receiver_answers.h"
#include "app/service/delivery/scram_client.h"
#include "core/json/codec.h"

namespace callbox::service::delivery {

using connectivity::courier::Reply;
using connectivity::courier::Request;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::say;
using core::protocol::EnrolmentAnswer;
using core::protocol::EnrolmentRequest;
using core::protocol::Envelope;
using core::protocol::Instructions;
using core::protocol::Receipt;
using core::protocol::ReceiverDescription;
using core::protocol::SessionAnswer;
using core::protocol::SessionStep;
using core::protocol::UploadRequest;
using core::protocol::UploadState;

namespace {

Request get(std::string target, const std::string& token) {
    Request request;
    request.target = std::move(target);
    if (!token.empty())
        request.headers.push_back({"Authorization", "Bearer " + token});
    return request;
}

Request post(std::string target, const std::string& token, std::string body,
             std::string contentType = "application/json") {
    Request request = get(std::move(target), token);
    request.method = "POST";
    request.headers.push_back({"Content-Type", std::move(contentType)});
    request.body = std::move(body);
    return request;
}

/// A transport's error is the path's failure, but for what never left this machine.
FailureKind kindOf(const Error& error) {
    return error.code == ErrorCode::internal || error.code == ErrorCode::cancelled ||
                   error.code == ErrorCode::invalidArgument
               ? FailureKind::local
               : FailureKind::path;
}

template <class T, class Read>
void exchangeFor(const Exchange& exchange, Request request, Then<T> then, Read read) {
    exchange(std::move(request),
             [then = std::move(then), read = std::move(read)](Result<Reply> reply) {
                 if (!reply)
                     then(broken(kindOf(reply.error()), reply.error()));
                 else
                     then(read(*reply));
             });
}

template <class T>
Answer<T> readSigned(const Reply& reply, const std::string& key) {
    const auto body = signedBody(reply, key);
    if (!body)
        return passOn(body);
    auto value = core::fromJson<T>(*body, {std::size_t{4} << 20, 32});
    if (!value)
        return broken(FailureKind::receiver,
                      errorOf(ErrorCode::protocol, say("delivery.answer-unreadable"),
                              value.error().message.key));
    return std::move(*value);
}

}  // namespace

void describeReceiver(const Exchange& exchange, const std::string& signingKey,
                      Then<ReceiverDescription> then) {
    exchangeFor<ReceiverDescription>(
        exchange, get("/v1/receiver", {}), std::move(then),
        [signingKey](const Reply& reply) -> Answer<ReceiverDescription> {
            if (!signingKey.empty())
                return readSigned<ReceiverDescription>(reply, signingKey);
            const auto named = core::fromJson<ReceiverDescription>(reply.body);
            return readSigned<ReceiverDescription>(reply, named ? named->signingKey : "");
        });
}

void enrolAtReceiver(const Exchange& exchange, const std::string& token,
                     const std::string& pinnedKey, const EnrolmentRequest& request,
                     Then<EnrolmentAnswer> then) {
    exchangeFor<EnrolmentAnswer>(exchange, post("/v1/enrolment", token, core::toJson(request)),
                                 std::move(then),
                                 [nonce = request.nonce, pinnedKey](const Reply& reply) {
                                     return enrolmentAnswer(nonce, reply, pinnedKey);
                                 });
}

void openSession(const Exchange& exchange, const std::string& signingKey, const Login& login,
                 Then<OpenSession> then) {
    auto created = ScramClient::create(login.consoleId, login.password);
    if (!created)
        return then(broken(FailureKind::local, created.error()));
    const auto scram = std::make_shared<ScramClient>(std::move(*created));
    const auto first = scram->first();
    if (!first)
        return then(broken(FailureKind::local, first.error()));

    const auto finish = [then, scram, signingKey](const Answer<SessionAnswer>& answer) {
        if (!answer)
            return then(passOn(answer));
        if (const auto proven = scram->verify(answer->message); !proven)
            return then(broken(FailureKind::receiver, proven.error()));
        if (answer->token.empty() || !answer->expires)
            return then(broken(FailureKind::receiver,
                               errorOf(ErrorCode::protocol, say("delivery.answer-unreadable"))));
        then(OpenSession{answer->token, *answer->expires});
    };
    const auto proceed = [exchange, scram, signingKey, then,
                          finish](const Answer<SessionAnswer>& answer) {
        if (!answer)
            return then(passOn(answer));
        const auto message = scram->answer(answer->message);
        if (!message)
            return then(broken(FailureKind::receiver, message.error()));
        exchangeFor<SessionAnswer>(
            exchange, post("/v1/session", {}, core::toJson(SessionStep{"final", *message, {}, {}})),
            Then<SessionAnswer>(finish), [signingKey](const Reply& reply) {
                return readSigned<SessionAnswer>(reply, signingKey);
            });
    };
    exchangeFor<SessionAnswer>(
        exchange,
        post("/v1/session", {},
             core::toJson(SessionStep{"first", *first, login.epoch, login.issuedAt})),
        Then<SessionAnswer>(proceed),
        [signingKey](const Reply& reply) { return readSigned<SessionAnswer>(reply, signingKey); });
}

std::string messageBody(const Envelope& envelope) {
    return core::toJson(envelope);
}

void postMessage(const Exchange& exchange, const std::string& token, const std::string& signingKey,
                 const Envelope& envelope, Then<Receipt> then) {
    exchangeFor<Receipt>(
        exchange,
        post("/v1/messages", token, messageBody(envelope), "application/cloudevents+json"),
        std::move(then), [identity = envelope.identity, signingKey](const Reply& reply) {
            return receiptFor(identity, reply, signingKey);
        });
}

void beginUpload(const Exchange& exchange, const std::string& token, const std::string& signingKey,
                 const UploadRequest& request, Then<UploadState> then) {
    exchangeFor<UploadState>(
        exchange, post("/v1/uploads", token, core::toJson(request)), std::move(then),
        [signingKey](const Reply& reply) { return readSigned<UploadState>(reply, signingKey); });
}

void appendToUpload(const Exchange& exchange, const std::string& token,
                    const std::string& signingKey, const std::string& id, std::uint64_t offset,
                    std::string bytes, Then<UploadState> then) {
    Request request =
        post("/v1/uploads/" + id, token, std::move(bytes), "application/partial-upload");
    request.headers.push_back({"Upload-Offset", std::to_string(offset)});
    exchangeFor<UploadState>(
        exchange, std::move(request), std::move(then),
        [signingKey](const Reply& reply) { return readSigned<UploadState>(reply, signingKey); });
}

void fetchInstructions(const Exchange& exchange, const std::string& token,
                       const std::string& signingKey, Then<Instructions> then) {
    exchangeFor<Instructions>(
        exchange, get("/v1/instructions", token), std::move(then),
        [signingKey](const Reply& reply) { return readSigned<Instructions>(reply, signingKey); });
}

void confirmInstruction(const Exchange& exchange, const std::string& token, const std::string& id,
                        Then<bool> then) {
    const bool plain =
        !id.empty() && id.size() <= 80 && std::all_of(id.begin(), id.end(), [](unsigned char c) {
            return std::isalnum(c) != 0 || c == '-' || c == '_';
        });
    if (!plain)  // it becomes part of an address
        return then(broken(FailureKind::receiver,
                           errorOf(ErrorCode::protocol, say("delivery.answer-unreadable"))));
    exchangeFor<bool>(exchange, post("/v1/instructions/" + id, token, "{}"), std::move(then),
                      [](const Reply& reply) -> Answer<bool> {
                          if (reply.status == 204 || reply.status == 200)
                              return true;
                          return tl::unexpected<Failure>(refusalOf(reply));
                      });
}

}  // namespace callbox::service::delivery
