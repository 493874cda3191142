// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/session/scram.h"

#include <utility>

#include <gsasl.h>

#include "core/protocol/identity.h"

namespace callbox::app::receiver {

using core::ErrorCode;
using core::fail;
using core::say;
using core::protocol::base64Encode;
using core::protocol::kScramIterations;
using core::protocol::scramSalt;

namespace {

constexpr const char* kMechanism = "SCRAM-SHA-256";
constexpr std::size_t kKeyBytes = 32;

tl::unexpected<core::Error> saslFailed(int code) {
    return fail(ErrorCode::internal, say("receiver.sasl-failed"), gsasl_strerror(code));
}

class Exchange final : public ScramExchange {
public:
    explicit Exchange(Lookup lookup) : lookup_(std::move(lookup)) {}
    ~Exchange() override {
        if (session_)
            gsasl_finish(session_);
    }
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    core::Result<void> start(Gsasl* context) {
        if (const int code = gsasl_server_start(context, kMechanism, &session_); code != GSASL_OK)
            return saslFailed(code);
        gsasl_session_hook_set(session_, this);
        return {};
    }

    core::Result<std::string> step(std::string_view message) override {
        // GNU SASL takes an empty message for "you go first", which a server of SCRAM never does.
        if (message.empty())
            return fail(ErrorCode::protocol, say("receiver.scram-malformed"));
        char* output = nullptr;
        std::size_t length = 0;
        const int code = gsasl_step(session_, message.data(), message.size(), &output, &length);
        std::string answer(output ? output : "", output ? length : 0);
        gsasl_free(output);
        if (code == GSASL_OK) {
            authenticated_ = known_;
            if (!authenticated_)
                return fail(ErrorCode::authentication, say("receiver.credential-refused"));
            return answer;
        }
        if (code == GSASL_NEEDS_MORE)
            return answer;
        if (code == GSASL_AUTHENTICATION_ERROR)
            return fail(ErrorCode::authentication, say("receiver.credential-refused"));
        return fail(ErrorCode::protocol, say("receiver.scram-malformed"), gsasl_strerror(code));
    }

    bool authenticated() const override { return authenticated_; }
    const std::string& entityId() const override { return entityId_; }

    /// GNU SASL asks for the salt first: by then it knows the user name.
    int provide(Gsasl_property property) {
        if (!asked_) {
            asked_ = true;
            const char* name = gsasl_property_fast(session_, GSASL_AUTHID);
            entityId_ = name ? name : "";
            if (auto verifier = lookup_(entityId_)) {
                verifier_ = std::move(*verifier);
                known_ = true;
            } else {
                // Nobody's keys: a proof that fits them cannot be found.
                verifier_.storedKey = base64Encode(core::protocol::randomHex(kKeyBytes / 2));
                verifier_.serverKey = base64Encode(core::protocol::randomHex(kKeyBytes / 2));
            }
        }
        switch (static_cast<int>(property)) {
            case GSASL_SCRAM_ITER:
                return gsasl_property_set(session_, property,
                                          std::to_string(kScramIterations).c_str());
            case GSASL_SCRAM_SALT:
                return gsasl_property_set(session_, property,
                                          base64Encode(scramSalt(entityId_)).c_str());
            case GSASL_SCRAM_STOREDKEY:
                return gsasl_property_set(session_, property, verifier_.storedKey.c_str());
            case GSASL_SCRAM_SERVERKEY:
                return gsasl_property_set(session_, property, verifier_.serverKey.c_str());
            default:
                return GSASL_NO_CALLBACK;
        }
    }

private:
    Lookup lookup_;
    Gsasl_session* session_ = nullptr;
    std::string entityId_;
    Verifier verifier_;
    bool asked_ = false;
    bool known_ = false;
    bool authenticated_ = false;
};

int onCallback(Gsasl*, Gsasl_session* session, Gsasl_property property) {
    auto* exchange = session ? static_cast<Exchange*>(gsasl_session_hook_get(session)) : nullptr;
    const int property_number = static_cast<int>(property);
    const bool ours = property_number == GSASL_SCRAM_ITER || property_number == GSASL_SCRAM_SALT ||
                      property_number == GSASL_SCRAM_STOREDKEY ||
                      property_number == GSASL_SCRAM_SERVERKEY;
    return exchange && ours ? exchange->provide(property) : GSASL_NO_CALLBACK;
}

}  // namespace

core::Result<Verifier> makeVerifier(const std::string& entityId, const std::string& password,
                                    core::TimePoint issuedAt) {
    const std::string salt = scramSalt(entityId);
    char salted[kKeyBytes], clientKey[kKeyBytes], serverKey[kKeyBytes], storedKey[kKeyBytes];
    const int code = gsasl_scram_secrets_from_password(GSASL_HASH_SHA256, password.c_str(),
                                                       kScramIterations, salt.data(), salt.size(),
                                                       salted, clientKey, serverKey, storedKey);
    if (code != GSASL_OK)
        return saslFailed(code);
    return Verifier{base64Encode({storedKey, kKeyBytes}), base64Encode({serverKey, kKeyBytes}),
                    issuedAt};
}

class ScramServer::Core {
public:
    ~Core() {
        if (context)
            gsasl_done(context);
    }
    Gsasl* context = nullptr;
};

core::Result<std::unique_ptr<ScramServer>> ScramServer::create() {
    auto core = std::make_unique<Core>();
    if (const int code = gsasl_init(&core->context); code != GSASL_OK)
        return saslFailed(code);
    if (!gsasl_server_support_p(core->context, kMechanism))
        return fail(ErrorCode::unsupported, say("receiver.sasl-lacks-scram"));
    gsasl_callback_set(core->context, &onCallback);
    return std::unique_ptr<ScramServer>(new ScramServer(std::move(core)));
}

ScramServer::ScramServer(std::unique_ptr<Core> core) : core_(std::move(core)) {}
ScramServer::~ScramServer() = default;

core::Result<std::unique_ptr<ScramExchange>> ScramServer::start(ScramExchange::Lookup lookup) {
    auto exchange = std::make_unique<Exchange>(std::move(lookup));
    if (auto started = exchange->start(core_->context); !started)
        return core::passOn(std::move(started));
    return std::unique_ptr<ScramExchange>(std::move(exchange));
}

}  // namespace callbox::app::receiver
