// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/server/answers.h"

#include <utility>

#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/protocol/messages.h"

namespace callbox::app::receiver {

namespace {

constexpr std::size_t kBusySeconds = 5;
constexpr std::size_t kStorageSeconds = 30;

}  // namespace

http::Response signedAnswer(std::string json, std::string_view signingSeed) {
    const auto signature = core::protocol::sign(json, signingSeed);
    if (!signature)
        return refusal(500, "internal");
    http::Response response;
    response.headers.emplace_back("Callbox-Signature",
                                  "ed25519=" + core::protocol::base64Encode(*signature));
    response.body = std::move(json);
    return response;
}

http::Response refusal(int status, std::string_view reason, std::size_t retryAfterSeconds,
                       std::string detail) {
    if (retryAfterSeconds == 0 && (status == 429 || status == 503))
        retryAfterSeconds = kBusySeconds;
    http::Response response;
    response.status = status;
    response.body = core::toJson(
        core::protocol::Refusal{std::string(reason), std::move(detail), retryAfterSeconds});
    if (retryAfterSeconds > 0)
        response.headers.emplace_back("Retry-After", std::to_string(retryAfterSeconds));
    return response;
}

http::Response refusalOf(const core::Error& error) {
    if (error.code == core::ErrorCode::limitExceeded)
        return refusal(503, "busy");
    if (error.code == core::ErrorCode::storage || error.code == core::ErrorCode::corrupt)
        return refusal(503, "storage", kStorageSeconds);
    return refusal(500, "internal");
}

}  // namespace callbox::app::receiver
