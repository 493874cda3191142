// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/receiver_answers.h"

#include <map>
#include <string_view>

#include "core/json/codec.h"
#include "core/protocol/identity.h"

namespace callbox::service::delivery {

using connectivity::courier::Reply;
using core::Error;
using core::ErrorCode;
using core::say;
using core::protocol::EnrolmentAnswer;
using core::protocol::Receipt;
using core::protocol::Refusal;

namespace {

constexpr core::JsonLimits kAnswerLimits{std::size_t{4} << 20, 32};

struct Meaning {
    FailureKind kind;
    Error error;
};

Meaning meaningOf(int status, const Refusal& refusal) {
    const auto make = [&](FailureKind kind, ErrorCode code, core::Message message) {
        return Meaning{kind, Error{code, std::move(message), {}, refusal.detail.substr(0, 500)}};
    };
    const std::map<std::string, std::string> args{
        {"status", std::to_string(status)},
        {"reason", refusal.reason.empty() ? "-" : refusal.reason.substr(0, 80)}};
    if (status == 401 && refusal.reason == "credential-refused")
        return make(FailureKind::credential, ErrorCode::authentication,
                    say("delivery.credential-refused"));
    if (status == 401 && refusal.reason.starts_with("token-"))
        return make(FailureKind::token, ErrorCode::authentication, say("delivery.session-over"));
    if (status == 403 && refusal.reason == "activation-refused")
        return make(FailureKind::credential, ErrorCode::denied, say("delivery.activation-refused"));
    if (status == 403 && refusal.reason == "subject-unknown")
        return make(FailureKind::subject, ErrorCode::denied, say("delivery.subject-unknown"));
    if (status == 403 && refusal.reason == "authenticator-wrong")
        return make(FailureKind::subject, ErrorCode::denied, say("delivery.authenticator-wrong"));
    if (status == 409 && refusal.reason == "no-session-step")
        return make(FailureKind::receiver, ErrorCode::protocol,
                    say("delivery.session-interrupted"));
    if (status == 503 && refusal.reason == "uploads-full")
        return make(FailureKind::later, ErrorCode::unavailable, say("delivery.uploads-full"));
    if (status == 413)
        return make(FailureKind::message, ErrorCode::limitExceeded,
                    refusal.reason.empty() ? say("delivery.too-large-on-the-way")
                                           : say("delivery.message-too-large"));
    if (status == 429)
        return make(FailureKind::receiver, ErrorCode::unavailable, say("delivery.too-many"));
    if (status >= 500)
        return make(FailureKind::receiver, ErrorCode::unavailable,
                    status == 503 ? say("delivery.receiver-busy", args)
                                  : say("delivery.receiver-failing", args));
    if (status >= 400 && !refusal.reason.empty())
        return make(FailureKind::malformed, ErrorCode::protocol,
                    say("delivery.request-refused", args));
    return make(FailureKind::impostor, ErrorCode::protocol, say("delivery.not-the-receiver", args));
}

Error notReceived(core::Message message) {
    return errorOf(ErrorCode::protocol, std::move(message));
}

}  // namespace

Failure refusalOf(const Reply& reply) {
    Refusal refusal;
    if (auto read = core::fromJson<Refusal>(reply.body, {std::size_t{64} << 10, 16}))
        refusal = std::move(*read);
    Meaning meaning = meaningOf(reply.status, refusal);
    return Failure{meaning.kind, std::move(meaning.error), reply.retryAfter, refusal.reason};
}

Answer<std::string> signedBody(const Reply& reply, const std::string& signingKey) {
    if (reply.status != 200)
        return tl::unexpected<Failure>(refusalOf(reply));
    constexpr std::string_view kScheme = "ed25519=";
    const std::string_view header = reply.header("callbox-signature");
    if (!header.starts_with(kScheme))
        return broken(FailureKind::impostor, notReceived(say("delivery.not-signed")));
    const auto signature = core::protocol::base64Decode(header.substr(kScheme.size()));
    const auto key = core::protocol::base64Decode(signingKey);
    if (!signature || !key || !core::protocol::verifySignature(reply.body, *signature, *key))
        return broken(FailureKind::impostor, notReceived(say("delivery.signature-wrong")));
    return reply.body;
}

Answer<Receipt> receiptFor(const core::protocol::MessageIdentity& identity, const Reply& reply,
                           const std::string& signingKey) {
    const auto body = signedBody(reply, signingKey);
    if (!body)
        return passOn(body);
    auto receipt = core::fromJson<Receipt>(*body, kAnswerLimits);
    if (!receipt)
        return broken(FailureKind::receiver, notReceived(say("delivery.receipt-unreadable")));
    if (receipt->identity != identity)
        return broken(FailureKind::receiver, notReceived(say("delivery.receipt-of-another")));
    return std::move(*receipt);
}

Answer<EnrolmentAnswer> enrolmentAnswer(const std::string& nonce, const Reply& reply,
                                        const std::string& pinnedKey) {
    if (reply.status != 200)
        return tl::unexpected<Failure>(refusalOf(reply));
    auto answer = core::fromJson<EnrolmentAnswer>(reply.body, kAnswerLimits);
    if (!answer || answer->receiver.signingKey.empty())
        return broken(FailureKind::impostor, notReceived(say("delivery.enrolment-unreadable")));
    if (!pinnedKey.empty() && answer->receiver.signingKey != pinnedKey)
        return broken(FailureKind::impostor,
                      errorOf(ErrorCode::denied, say("delivery.receiver-key-changed")));
    const auto body = signedBody(reply, answer->receiver.signingKey);
    if (!body)
        return passOn(body);
    if (answer->nonce != nonce)
        return broken(FailureKind::receiver, notReceived(say("delivery.enrolment-of-another")));
    return std::move(*answer);
}

}  // namespace callbox::service::delivery
