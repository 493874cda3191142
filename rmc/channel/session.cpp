// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/session.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <libssh2.h>
#include <openssl/crypto.h>

#include "core/host_keys/host_key.h"
#include "core/protocol/identity.h"
#include "rmc/channel/ecdsa_key.h"
#include "rmc/channel/greeting.h"
#include "rmc/channel/session_error.h"
#include "rmc/channel/ssh_stream.h"
#include "rmc/channel/ssh_tunnel.h"
#include "rmc/channel/transport.h"

namespace callbox::rmc::channel {

namespace {

constexpr std::size_t kMaxStreams = 4;

/// What a signature of our own needs while libssh2 asks for it.
struct Signer {
    std::string pem;
    Transport& transport;
};

int signEcdsa(LIBSSH2_SESSION*, unsigned char** signature, std::size_t* length,
              const unsigned char* data, std::size_t dataLength, void** abstract) {
    const auto& signer = *static_cast<const Signer*>(*abstract);
    const std::string bytes =
        ecdsaSignature(signer.pem, {reinterpret_cast<const char*>(data), dataLength});
    // libssh2 frees it with the session's own allocator.
    *signature = bytes.empty()
                     ? nullptr
                     : static_cast<unsigned char*>(signer.transport.allocateFor(bytes.size()));
    if (!*signature)
        return -1;
    std::memcpy(*signature, bytes.data(), bytes.size());
    *length = bytes.size();
    return 0;
}

int logInSigning(LIBSSH2_SESSION* session, const std::string& user, const ClientKey& key,
                 Signer& signer) {
    const auto start = key.publicLine.find(' ') + 1;
    const auto wire = core::protocol::base64Decode(
        key.publicLine.substr(start, key.publicLine.find(' ', start) - start));
    if (!wire)
        return LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED;
    void* abstract = &signer;
    return libssh2_userauth_publickey(session, user.c_str(),
                                      reinterpret_cast<const unsigned char*>(wire->data()),
                                      wire->size(), &signEcdsa, &abstract);
}

class Libssh2Session : public SshSession {
public:
    Libssh2Session(boost::asio::io_context& io, const Limits& limits,
                   std::shared_ptr<Transport> transport, std::shared_ptr<Tunnel> way)
        : io_(io), limits_(limits), transport_(std::move(transport)), way_(std::move(way)) {}

    ~Libssh2Session() override {
        transport_->close();
        forgetPassword();
    }

    void begin() {
        transport_->onIdle([weak = weakSelf()] {
            const auto self = weak.lock();
            return self && self->readStreams();
        });
    }

    void handshake(const std::string& pinnedType, Done done) override {
        ours_ = ourAlgorithms(pinnedType);
        auto* const session = transport_->session();
        const std::pair<int, const std::string*> preferences[] = {
            {LIBSSH2_METHOD_KEX, &ours_.keyExchange}, {LIBSSH2_METHOD_HOSTKEY, &ours_.hostKey},
            {LIBSSH2_METHOD_CRYPT_CS, &ours_.cipher}, {LIBSSH2_METHOD_CRYPT_SC, &ours_.cipher},
            {LIBSSH2_METHOD_MAC_CS, &ours_.mac},      {LIBSSH2_METHOD_MAC_SC, &ours_.mac}};
        for (const auto& [method, list] : preferences) {
            if (libssh2_session_method_pref(session, method, list->c_str()) != 0) {
                done(core::fail(core::ErrorCode::internal, core::say("channel.crypto-failed"),
                                transport_->lastError()));
                return;
            }
        }
        // The socket is read and written by the transport; libssh2 only wants a valid number.
        transport_->enqueue({[session] { return libssh2_session_handshake(session, 0); },
                             limits_.handshake, core::say("channel.handshake-timeout"),
                             [weak = weakSelf(), done = std::move(done)](core::Result<int> result) {
                                 if (const auto self = weak.lock())
                                     done(self->handshakeResult(result));
                             }});
    }

    core::Result<core::HostKey> hostKey() const override {
        std::size_t length = 0;
        int type = 0;
        const char* key = libssh2_session_hostkey(transport_->session(), &length, &type);
        return core::host_keys::describeHostKey(key ? std::string_view(key, length)
                                                    : std::string_view());
    }

    void logIn(const std::string& user, const std::vector<ClientKey>& keys, Done done) override {
        tryKey(user, std::make_shared<std::vector<ClientKey>>(keys), 0, std::move(done));
    }

    void logInWithPassword(const std::string& user, std::string password, Done done) override {
        password_ = std::move(password);
        const auto methods = std::make_shared<std::string>();
        auto* const session = transport_->session();
        // Asked first, so that a wrong password costs the account one attempt, not two.
        transport_->enqueue(
            {[session, user, methods] {
                 const char* list = libssh2_userauth_list(session, user.c_str(),
                                                          static_cast<unsigned>(user.size()));
                 if (list)
                     *methods = std::string(",") + list + ",";
                 else if (libssh2_userauth_authenticated(session) == 0)
                     return libssh2_session_last_errno(session);
                 return 0;
             },
             limits_.authenticate, core::say("channel.authenticate-timeout"),
             [weak = weakSelf(), user, methods, done](core::Result<int> result) {
                 const auto self = weak.lock();
                 if (!self)
                     return;
                 if (!result || *result != 0 || methods->empty())
                     done(self->loginResult(
                         result, core::say("channel.password-refused", {{"user", user}})));
                 else
                     self->usePassword(user, *methods, done);
             }});
    }

    std::shared_ptr<Stream> run(const std::string& command, std::string input,
                                StreamEvents events) override {
        auto stream = std::make_shared<SshStream>(transport_, limits_, std::move(events));
        streams_.erase(std::remove_if(streams_.begin(), streams_.end(),
                                      [](const auto& one) { return one->finished(); }),
                       streams_.end());
        streams_.push_back(stream);
        stream->start(command, std::move(input), streams_.size() > kMaxStreams);
        return stream;
    }

    std::shared_ptr<Tunnel> tunnel(const std::string& host, std::uint16_t port,
                                   TunnelDone done) override {
        auto tunnel = std::make_shared<SshTunnel>(io_, limits_, shared_from_this(), transport_);
        tunnel_ = tunnel;
        tunnel->start(host, port, std::move(done));
        return tunnel;
    }

    void keepAlive() override {
        auto* const session = transport_->session();
        // want_reply 0: with 1 libssh2 keeps every answer for ever.
        libssh2_keepalive_config(session, 0, 2);
        transport_->enqueue({[session] {
                                 int next = 0;
                                 return libssh2_keepalive_send(session, &next);
                             },
                             limits_.close,
                             core::say("channel.connection-lost"),
                             {}});
    }

    void onBroken(std::function<void(const core::Error&)> broken) override {
        transport_->onBroken(std::move(broken));
    }

    void close() override { transport_->close(); }

private:
    std::weak_ptr<Libssh2Session> weakSelf() {
        return std::static_pointer_cast<Libssh2Session>(shared_from_this());
    }

    core::Result<void> handshakeResult(const core::Result<int>& result) {
        if (!result)
            return core::passOn(result);
        if (*result == 0)
            return {};
        return tl::unexpected<core::Error>(handshakeError(*result, *transport_, ours_));
    }

    core::Result<void> loginResult(const core::Result<int>& result, core::Message refused) {
        if (!result)
            return core::passOn(result);
        if (*result == 0) {
            transport_->loggedIn();
            return {};
        }
        return tl::unexpected<core::Error>(loginError(*result, *transport_, std::move(refused)));
    }

    void tryKey(const std::string& user, std::shared_ptr<std::vector<ClientKey>> keys,
                std::size_t at, Done done) {
        if (at >= keys->size()) {
            done(core::fail(core::ErrorCode::authentication,
                            core::say("channel.key-refused", {{"user", user}}),
                            keys->empty() ? "no key" : transport_->lastError()));
            return;
        }
        auto* const session = transport_->session();
        const auto signer = std::make_shared<Signer>(Signer{(*keys)[at].privateText, *transport_});
        transport_->enqueue({[session, user, keys, at, signer] {
                                 const ClientKey& key = (*keys)[at];
                                 if (key.type.rfind("ecdsa-", 0) == 0)
                                     return logInSigning(session, user, key, *signer);
                                 const std::string& text = key.privateText;
                                 return libssh2_userauth_publickey_frommemory(
                                     session, user.c_str(), user.size(), nullptr, 0, text.data(),
                                     text.size(), nullptr);
                             },
                             limits_.authenticate, core::say("channel.authenticate-timeout"),
                             [weak = weakSelf(), user, keys, at, done](core::Result<int> result) {
                                 const auto self = weak.lock();
                                 if (!self)
                                     return;
                                 const bool refused =
                                     result && (*result == LIBSSH2_ERROR_AUTHENTICATION_FAILED ||
                                                *result == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED);
                                 if (refused && at + 1 < keys->size()) {
                                     self->tryKey(user, keys, at + 1, done);
                                     return;
                                 }
                                 done(self->loginResult(
                                     result, core::say("channel.key-refused", {{"user", user}})));
                             }});
    }

    void usePassword(const std::string& user, const std::string& methods, const Done& done) {
        auto* const session = transport_->session();
        Transport::Step step;
        if (methods.find(",password,") != std::string::npos) {
            step = [this, session, user] {
                return libssh2_userauth_password_ex(
                    session, user.c_str(), static_cast<unsigned>(user.size()), password_.c_str(),
                    static_cast<unsigned>(password_.size()), nullptr);
            };
        } else if (methods.find(",keyboard-interactive,") != std::string::npos) {
            transport_->answerPrompts([weak = weakSelf()](bool hidden) {
                const auto self = weak.lock();
                return self && hidden ? self->password_ : std::string();
            });
            step = [session, user] {
                return libssh2_userauth_keyboard_interactive_ex(
                    session, user.c_str(), static_cast<unsigned>(user.size()), &prompted);
            };
        } else {
            forgetPassword();
            done(core::fail(core::ErrorCode::authentication,
                            core::say("channel.password-not-offered", {{"user", user}}), methods));
            return;
        }
        transport_->enqueue(
            {std::move(step), limits_.authenticate, core::say("channel.authenticate-timeout"),
             [weak = weakSelf(), user, done](core::Result<int> result) {
                 const auto self = weak.lock();
                 if (!self)
                     return;
                 self->forgetPassword();
                 done(self->loginResult(result,
                                        core::say("channel.password-refused", {{"user", user}})));
             }});
    }

    static void prompted(const char*, int, const char*, int, int count,
                         const LIBSSH2_USERAUTH_KBDINT_PROMPT* prompts,
                         LIBSSH2_USERAUTH_KBDINT_RESPONSE* responses, void** abstract) {
        auto& transport = Transport::of(abstract);
        for (int i = 0; i < count; ++i) {
            std::string answer = transport.answerPrompt(prompts[i].echo == 0);
            // libssh2 frees the text with the session's own allocator.
            responses[i].text = static_cast<char*>(transport.allocateFor(answer.size() + 1));
            if (!responses[i].text)
                continue;
            std::memcpy(responses[i].text, answer.c_str(), answer.size() + 1);
            responses[i].length = static_cast<unsigned>(answer.size());
            OPENSSL_cleanse(answer.data(), answer.size());
        }
    }

    void forgetPassword() {
        OPENSSL_cleanse(password_.data(), password_.size());
        password_.clear();
    }

    bool readStreams() {
        bool more = false;
        bool used = false;
        const auto streams = streams_;
        for (const auto& stream : streams) {
            if (!transport_->open())
                return false;
            more = stream->readSome() || more;
            used = used || !stream->finished();
        }
        const auto tunnel = tunnel_.lock();
        if (tunnel && transport_->open())
            more = tunnel->passSome() || more;
        // Between single commands nobody reads, and the end would show at the next one only.
        if (!used && !tunnel && transport_->open() && transport_->hungUp())
            transport_->breakWith(
                {core::ErrorCode::unavailable, core::say("channel.connection-lost"), "", ""});
        return more;
    }

    boost::asio::io_context& io_;
    Limits limits_;
    std::shared_ptr<Transport> transport_;
    std::shared_ptr<Tunnel> way_;
    Algorithms ours_;
    std::vector<std::shared_ptr<SshStream>> streams_;
    std::weak_ptr<SshTunnel> tunnel_;
    std::string password_;
};

}  // namespace

std::shared_ptr<SshSession> SshSession::make(boost::asio::io_context& io, const Limits& limits,
                                             Descriptor socket, std::shared_ptr<Tunnel> way) {
    auto transport = Transport::make(io, limits, std::move(socket));
    if (!transport)
        return nullptr;
    auto session =
        std::make_shared<Libssh2Session>(io, limits, std::move(transport), std::move(way));
    session->begin();
    return session;
}

}  // namespace callbox::rmc::channel
