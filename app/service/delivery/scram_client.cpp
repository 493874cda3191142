// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/scram_client.h"

#include <charconv>
#include <utility>

#include <gsasl.h>

#include "core/protocol/identity.h"

namespace callbox::service::delivery {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

struct ScramClient::Session {
    Gsasl* library = nullptr;
    Gsasl_session* session = nullptr;

    Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() {
        if (session)
            gsasl_finish(session);
        if (library)
            gsasl_done(library);
    }

    int step(const std::string& input, std::string& output) const {
        char* text = nullptr;
        std::size_t length = 0;
        const int code = gsasl_step(session, input.data(), input.size(), &text, &length);
        if (code == GSASL_OK || code == GSASL_NEEDS_MORE)
            output.assign(text ? text : "", length);
        gsasl_free(text);
        return code;
    }
};

namespace {

tl::unexpected<core::Error> unavailable(int code) {
    return fail(ErrorCode::internal, say("delivery.scram-unavailable"), gsasl_strerror(code));
}

int iterationsOf(const std::string& serverFirst) {
    auto at = serverFirst.rfind(",i=");
    if (at == std::string::npos)
        return 0;
    at += 3;
    int count = 0;
    std::from_chars(serverFirst.data() + at, serverFirst.data() + serverFirst.size(), count);
    return count;
}

}  // namespace

ScramClient::ScramClient(std::unique_ptr<Session> session) : session_(std::move(session)) {}
ScramClient::ScramClient(ScramClient&&) noexcept = default;
ScramClient& ScramClient::operator=(ScramClient&&) noexcept = default;
ScramClient::~ScramClient() = default;

Result<ScramClient> ScramClient::create(const std::string& user, const std::string& password) {
    auto session = std::make_unique<Session>();
    if (const int code = gsasl_init(&session->library); code != GSASL_OK)
        return unavailable(code);
    if (const int code = gsasl_client_start(session->library, "SCRAM-SHA-256", &session->session);
        code != GSASL_OK)
        return unavailable(code);
    gsasl_property_set(session->session, GSASL_AUTHID, user.c_str());
    gsasl_property_set(session->session, GSASL_PASSWORD, password.c_str());
    return ScramClient(std::move(session));
}

Result<std::string> ScramClient::first() {
    std::string message;
    if (const int code = session_->step({}, message); code != GSASL_NEEDS_MORE)
        return unavailable(code);
    return message;
}

Result<std::string> ScramClient::answer(const std::string& serverFirst) {
    // More would only make this machine work; the protocol fixes the count for both sides.
    const int iterations = iterationsOf(serverFirst);
    if (iterations < core::protocol::kScramIterations || iterations > 1'000'000)
        return fail(ErrorCode::protocol,
                    say("delivery.scram-iterations", {{"count", std::to_string(iterations)}}));
    std::string message;
    if (const int code = session_->step(serverFirst, message); code != GSASL_NEEDS_MORE)
        return fail(ErrorCode::protocol, say("delivery.scram-malformed"), gsasl_strerror(code));
    return message;
}

Result<void> ScramClient::verify(const std::string& serverFinal) {
    std::string message;
    if (const int code = session_->step(serverFinal, message); code != GSASL_OK)
        return fail(ErrorCode::authentication, say("delivery.receiver-unproven"),
                    gsasl_strerror(code));
    return {};
}

}  // namespace callbox::service::delivery
