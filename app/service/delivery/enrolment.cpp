// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "app/service/delivery/delivery_engine.h"
#include "core/protocol/identity.h"
#include "core/store/credentials.h"

namespace callbox::service::delivery {

using connectivity::Path;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::say;
using core::Verdict;
using core::protocol::EnrolmentAnswer;
using core::protocol::EnrolmentCredential;
using core::protocol::EnrolmentRequest;
using core::protocol::EnrolmentVerdict;
using core::protocol::ReceiverDescription;
using core::store::Credential;
using core::store::CredentialState;
using core::store::Transaction;

namespace {

/// A first contact never replaces what works already: an issued credential stays until another is
/// issued.
Result<bool> storeOne(Transaction& transaction, const core::store::Sealer& sealer,
                      const EnrolmentCredential& answered) {
    const auto stored = core::store::credentialOf(transaction, sealer, answered.entityId);
    if (!stored)
        return passOn(stored);
    const bool issued = answered.verdict == EnrolmentVerdict::issued;
    if (!issued && *stored && (*stored)->state == CredentialState::issued)
        return true;
    Credential credential;
    credential.entityId = answered.entityId;
    credential.reason = answered.reason;
    if (issued) {
        credential.state = CredentialState::issued;
        credential.current = answered.password;
        credential.issuedAt = answered.issuedAt;
    } else if (answered.verdict == EnrolmentVerdict::refused) {
        credential.state = CredentialState::refused;
    }
    if (const auto put = core::store::putCredential(transaction, sealer, credential); !put)
        return passOn(put);
    return true;
}

}  // namespace

void DeliveryEngine::describe(std::function<void(Result<ReceiverDescription>)> done) {
    dependencies_.chain.acquire(mine([this, done](const Result<Path>& path) {
        if (!path)
            return done(tl::unexpected<Error>(path.error()));
        describeReceiver(control(*path), {},
                         mine([done](const Answer<ReceiverDescription>& answer) {
                             if (answer)
                                 done(*answer);
                             else
                                 done(tl::unexpected<Error>(answer.error().error));
                         }));
    }));
}

void DeliveryEngine::enrol(EnrolmentRequest request, Enrolled done) {
    loadIdentity();
    if (request.consoleId.empty())
        request.consoleId = identity_.consoleId;
    if (request.nonce.empty())
        request.nonce = core::protocol::randomHex(16);
    dependencies_.chain.acquire(mine([this, request, done](const Result<Path>& path) {
        if (!path)
            return done(tl::unexpected<Error>(path.error()));
        const auto known = book_.password(request.consoleId);
        if (!known || !*known || !pin_ || identity_.consoleId != request.consoleId)
            return enrolOver(*path, {}, request, done);
        withSession(
            *path, mine([this, path = *path, request, done](const Answer<std::string>& token) {
                const bool refused = !token && token.error().kind == FailureKind::credential;
                if (token || refused)
                    enrolOver(path, token ? *token : "", request, done);
                else
                    done(tl::unexpected<Error>(token.error().error));
            }));
    }));
}

void DeliveryEngine::enrolOver(const Path& path, const std::string& token,
                               const EnrolmentRequest& request, Enrolled done) {
    enrolAtReceiver(
        control(path), token, {}, request,
        mine([this, path, request, done](const Answer<EnrolmentAnswer>& answer) {
            if (!answer) {
                if (answer.error().kind == FailureKind::path ||
                    answer.error().kind == FailureKind::impostor)
                    dependencies_.chain.failed(path, answer.error().error);
                return done(tl::unexpected<Error>(answer.error().error));
            }
            // The same receiver with another key is somebody in between; another receiver was
            // chosen by the operator, together with its CA.
            if (pin_ && pin_->receiverId == answer->receiver.receiverId &&
                pin_->signingKey != answer->receiver.signingKey)
                return done(core::fail(ErrorCode::denied, say("delivery.receiver-key-changed")));
            dependencies_.chain.worked(path);
            storeEnrolment(request, *answer, done);
        }));
}

void DeliveryEngine::storeEnrolment(const EnrolmentRequest& request, EnrolmentAnswer answer,
                                    Enrolled done) {
    std::set<std::string> asked;
    for (const auto& subject : request.subjects)
        asked.insert(subject.entityId);
    std::erase_if(answer.credentials,
                  [&](const auto& credential) { return !asked.contains(credential.entityId); });
    const auto now = dependencies_.now();
    desk_.write<bool>(
        [&sealer = dependencies_.sealer, request, answer,
         now](Transaction& transaction) -> Result<bool> {
            for (const EnrolmentCredential& credential : answer.credentials)
                if (auto stored = storeOne(transaction, sealer, credential); !stored)
                    return stored;
            const auto pinned = core::store::receiverPin(transaction);
            if (!pinned)
                return passOn(pinned);
            core::store::ReceiverPin pin{answer.receiver.receiverId, answer.receiver.signingKey,
                                         answer.receiver.epoch, now};
            // Another epoch of the pinned receiver is handled when its instructions are read.
            if (*pinned && (*pinned)->receiverId == pin.receiverId)
                pin = **pinned;
            if (const auto put = core::store::pinReceiver(transaction, pin); !put)
                return passOn(put);
            if (const auto put = core::store::setConsoleId(transaction, request.consoleId); !put)
                return passOn(put);
            return true;
        },
        mine([this, answer, done](const Result<bool>& stored) mutable {
            if (!stored)
                return done(tl::unexpected<Error>(stored.error()));
            for (EnrolmentCredential& credential : answer.credentials)
                credential.password.clear();
            book_.forgetAll();
            loadIdentity();
            done(answer);
            retryNow();
        }));
}

}  // namespace callbox::service::delivery
