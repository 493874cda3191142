// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include "core/words/result.h"

namespace callbox::service::delivery {

/// Whose failure it was, which decides what delivery does next.
enum class FailureKind {
    path,        ///< no answer: another way may do better
    impostor,    ///< an answer that is not the receiver's: a portal or proxy on this way
    receiver,    ///< the receiver answered that it cannot now: wait
    token,       ///< the session is over: open another, repeat
    credential,  ///< the console's password is not accepted
    subject,     ///< the subject's credential is unknown or wrong
    later,       ///< this message has to wait; others need not
    message,     ///< this message can never be accepted
    malformed,   ///< the request was not understood: a defect of one side; others may do better
    local        ///< on this machine: store, cancellation, a defect
};

struct Failure {
    FailureKind kind = FailureKind::local;
    core::Error error;
    std::optional<std::chrono::seconds> retryAfter;  ///< as asked for, however absurd
    std::string reason;                              ///< the Refusal's, for telling cases apart
};

template <class T>
using Answer = tl::expected<T, Failure>;

inline tl::unexpected<Failure> broken(FailureKind kind, core::Error error) {
    return tl::unexpected<Failure>(Failure{kind, std::move(error), std::nullopt, {}});
}

inline core::Error errorOf(core::ErrorCode code, core::Message message, std::string detail = {}) {
    return core::Error{code, std::move(message), {}, std::move(detail)};
}

template <class T>
tl::unexpected<Failure> passOn(const Answer<T>& answer) {
    return tl::unexpected<Failure>(answer.error());
}

}  // namespace callbox::service::delivery
