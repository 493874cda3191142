// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_receiver.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <thread>

#include <gsasl.h>

#include "core/json/codec.h"

namespace callbox::tests {

using namespace core::protocol;
using core::fromJson;
using core::toJson;

struct FakeReceiver::Login {
    Gsasl* library = nullptr;
    Gsasl_session* session = nullptr;
    std::string entityId;
    bool next = false;

    Login() {
        gsasl_init(&library);
        gsasl_server_start(library, "SCRAM-SHA-256", &session);
    }
    ~Login() {
        gsasl_finish(session);
        gsasl_done(library);
    }
    Login(const Login&) = delete;
    Login& operator=(const Login&) = delete;

    std::pair<int, std::string> step(const std::string& input) const {
        char* text = nullptr;
        std::size_t length = 0;
        const int code = gsasl_step(session, input.data(), input.size(), &text, &length);
        std::string output = code == GSASL_OK || code == GSASL_NEEDS_MORE
                                 ? std::string(text ? text : "", length)
                                 : std::string();
        gsasl_free(text);
        return {code, output};
    }
};

namespace {

core::TimePoint now() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

std::string keyOf(const MessageIdentity& identity) {
    return identity.epoch + "-" + std::to_string(identity.sequence);
}

/// What a proxy says that bounds bodies.
bool tooLarge(TlsConnection& connection) {
    return connection.reply(413, "<html><body>Request entity too large</body></html>",
                            {{"Content-Type", "text/html"}});
}

bool vouches(const Envelope& envelope, const std::string& password) {
    return !password.empty() &&
           envelope.authenticator ==
               authenticator(envelope, scramServerKey(password, scramSalt(envelope.subject),
                                                      kScramIterations));
}

}  // namespace

FakeReceiver::FakeReceiver(std::string host)
    : host_(std::move(host)),
      key_(*makeSigningKey()),
      wrongKey_(*makeSigningKey()),
      epoch_(randomHex(16)) {
    server_ = std::make_unique<TlsTestServer>(
        settingsFor(Conduct::honest),
        [this](const HttpRequest& request, TlsConnection& connection) {
            return answer(request, connection);
        },
        host_);
}

FakeReceiver::~FakeReceiver() {
    server_.reset();
}

core::ReceiverAddress FakeReceiver::address() const {
    return {"https://" + host_ + ":" + std::to_string(server_->port()), ca_.certificate()};
}

TlsSettings FakeReceiver::settingsFor(Conduct conduct) const {
    TlsSettings settings;
    if (conduct == Conduct::unknownCa)
        settings.certificate = otherCa_.issue({"IP:" + host_});
    else if (conduct == Conduct::wrongName)
        settings.certificate = ca_.issue({"DNS:other.example", "IP:192.0.2.7"});
    else if (conduct == Conduct::expired)
        settings.certificate = ca_.issue({"IP:" + host_}, -20, -10);
    else
        settings.certificate = ca_.issue({"IP:" + host_, "DNS:localhost"});
    settings.onlyTls11 = conduct == Conduct::onlyTls11;
    settings.silent = conduct == Conduct::silentBeforeTls;
    settings.plain = conduct == Conduct::noTls;
    return settings;
}

void FakeReceiver::behave(Conduct conduct) {
    conduct_ = conduct;
    if (conduct == Conduct::down) {
        server_->refuse();
        return;
    }
    server_->setTls(settingsFor(conduct));
    server_->listen();
}

void FakeReceiver::know(const std::string& entityId, const std::string& password) {
    const std::lock_guard lock(mutex_);
    entities_[entityId] = {password, {}};
}

void FakeReceiver::knowAlso(const std::string& entityId, const std::string& nextPassword) {
    const std::lock_guard lock(mutex_);
    entities_[entityId].next = nextPassword;
}

void FakeReceiver::forgetNext(const std::string& entityId) {
    knowAlso(entityId, {});
}

std::string FakeReceiver::signingKey() const {
    return base64Encode(key_.publicKey);
}

std::string FakeReceiver::epoch() const {
    const std::lock_guard lock(mutex_);
    return epoch_;
}

void FakeReceiver::restoreWithOnly(std::size_t keep) {
    {
        const std::lock_guard lock(mutex_);
        epoch_ = randomHex(16);
        for (std::size_t i = keep; i < stored_.size(); ++i)
            digests_.erase(keyOf(stored_[i].identity));
        stored_.resize(std::min(keep, stored_.size()));
        tokens_.clear();
    }
    server_->dropConnections();
}

void FakeReceiver::instruct(Instruction instruction) {
    const std::lock_guard lock(mutex_);
    instructions_.push_back(std::move(instruction));
}

void FakeReceiver::endSessions() {
    const std::lock_guard lock(mutex_);
    tokens_.clear();
}

void FakeReceiver::refuseTooLarge(std::uint64_t sequence) {
    const std::lock_guard lock(mutex_);
    tooLarge_.insert(sequence);
}

void FakeReceiver::answerWith(std::uint64_t sequence, ReceiptVerdict verdict) {
    const std::lock_guard lock(mutex_);
    verdicts_[sequence] = verdict;
}

std::vector<Envelope> FakeReceiver::stored() const {
    const std::lock_guard lock(mutex_);
    return stored_;
}

std::vector<std::string> FakeReceiver::bodies(const std::string& target) const {
    const std::lock_guard lock(mutex_);
    std::vector<std::string> found;
    for (const auto& [at, body] : bodies_)
        if (target.empty() || at == target)
            found.push_back(body);
    return found;
}

std::set<std::string> FakeReceiver::confirmed() const {
    const std::lock_guard lock(mutex_);
    return confirmed_;
}

std::uint64_t FakeReceiver::sessionsOpened() const {
    const std::lock_guard lock(mutex_);
    return sessionsOpened_;
}

std::uint64_t FakeReceiver::messagesSeen() const {
    return messagesSeen_;
}

std::uint64_t FakeReceiver::connections() const {
    return server_->connections();
}

ReceiverDescription FakeReceiver::description() const {
    ReceiverDescription description;
    description.version = "0.0.1";
    description.receiverId = receiverId();
    description.epoch = epoch();
    description.signingKey = signingKey();
    description.now = now();
    return description;
}

bool FakeReceiver::sendSigned(TlsConnection& connection, const std::string& body,
                              bool wrongly) const {
    const auto signature = sign(body, wrongly ? wrongKey_.seed : key_.seed);
    return connection.reply(200, body,
                            {{"Content-Type", "application/json"},
                             {"Callbox-Signature", "ed25519=" + base64Encode(*signature)}});
}

bool FakeReceiver::refuse(TlsConnection& connection, int status, const std::string& reason,
                          const std::map<std::string, std::string>& headers) {
    return connection.reply(status, toJson(Refusal{reason, {}, 0}), headers);
}

bool FakeReceiver::authorised(const HttpRequest& request) const {
    const auto found = request.headers.find("authorization");
    const std::lock_guard lock(mutex_);
    return found != request.headers.end() && found->second.starts_with("Bearer ") &&
           tokens_.contains(found->second.substr(7));
}

bool FakeReceiver::answer(const HttpRequest& request, TlsConnection& connection) {
    if (request.body.size() > mostBody_)
        return tooLarge(connection);
    {
        const std::lock_guard lock(mutex_);
        bodies_.emplace_back(request.target, request.body);
    }
    const Conduct conduct = conduct_;
    const bool message = request.target == "/v1/messages";
    if (message)
        ++messagesSeen_;
    const bool falseReceipts =
        conduct == Conduct::receiptOfAnother || conduct == Conduct::wrongSignature ||
        conduct == Conduct::receiptReplayed || conduct == Conduct::unsignedReceipt ||
        conduct == Conduct::tooLargeOnTheWay;
    if (message && falseReceipts)
        return this->message(request, connection, conduct);
    return falseReceipts ? honest(request, connection) : misbehave(conduct, request, connection);
}

bool FakeReceiver::misbehave(Conduct conduct, const HttpRequest& request,
                             TlsConnection& connection) {
    const std::string line(1000, 'x');
    switch (conduct) {
        case Conduct::hanging:
            connection.hang();
            return false;
        case Conduct::status500:
            return refuse(connection, 500, "internal");
        case Conduct::status429Absurd:
            return refuse(connection, 429, "too-many",
                          {{"Retry-After", "99999999999999999999999"}});
        case Conduct::status503Soon:
            return refuse(connection, 503, "busy", {{"Retry-After", "1"}});
        case Conduct::html200:
            return connection.reply(200, "<html><body>Please log in</body></html>",
                                    {{"Content-Type", "text/html"}});
        case Conduct::closingMidReply:
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"identity\":");
            return false;
        case Conduct::truncatedChunk:
            connection.write(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n{\"identity\":");
            return false;
        case Conduct::silentMidReply:
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"identity\":");
            connection.hang();
            return false;
        case Conduct::closingWithoutReply:
            return false;
        case Conduct::redirect:
            return connection.reply(302, "", {{"Location", "https://192.0.2.1/" + request.target}});
        case Conduct::endlessHeaders:
            connection.write("HTTP/1.1 200 OK\r\n");
            while (!connection.stopping() && connection.write("X-More: " + line + "\r\n")) {
            }
            return false;
        case Conduct::endlessBody:
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (!connection.stopping() && connection.write("3e8\r\n" + line + "\r\n")) {
            }
            return false;
        case Conduct::slowDrip:
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n");
            while (!connection.stopping() && connection.write("x"))
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
            return false;
        case Conduct::honest:
        case Conduct::down:
        case Conduct::silentBeforeTls:
        case Conduct::noTls:
        case Conduct::receiptOfAnother:
        case Conduct::receiptReplayed:
        case Conduct::tooLargeOnTheWay:
        case Conduct::wrongSignature:
        case Conduct::unsignedReceipt:
        case Conduct::wrongName:
        case Conduct::unknownCa:
        case Conduct::expired:
        case Conduct::onlyTls11:
            break;
    }
    return honest(request, connection);
}

bool FakeReceiver::honest(const HttpRequest& request, TlsConnection& connection) {
    if (request.target == "/v1/receiver")
        return sendSigned(connection, toJson(description()));
    if (request.target == "/v1/session")
        return session(request, connection);
    if (request.target == "/v1/enrolment")
        return enrolment(request, connection);
    if (!authorised(request))
        return refuse(connection, 401, "token-invalid");
    if (request.target == "/v1/messages")
        return message(request, connection, Conduct::honest);
    if (takesUploads_ && request.target.starts_with("/v1/uploads"))
        return upload(request, connection);
    if (request.target == "/v1/instructions")
        return instructions(connection);
    constexpr std::string_view kOne = "/v1/instructions/";
    if (request.target.starts_with(kOne)) {
        const std::lock_guard lock(mutex_);
        const std::string id = request.target.substr(kOne.size());
        confirmed_.insert(id);
        std::erase_if(instructions_, [&](const Instruction& one) { return one.id == id; });
        return connection.write("HTTP/1.1 204 No Content\r\n\r\n");
    }
    return refuse(connection, 404, "not-found");
}

bool FakeReceiver::session(const HttpRequest& request, TlsConnection& connection) {
    const auto step = fromJson<SessionStep>(request.body);
    if (!step)
        return refuse(connection, 400, "malformed");
    std::unique_lock lock(mutex_);
    if (step->step == "first") {
        auto login = std::make_unique<Login>();
        const auto name = step->message.find("n=", 3);
        login->entityId = step->message.substr(name + 2, step->message.find(',', name) - name - 2);
        const Entity& entity = entities_[login->entityId];
        login->next = step->passwordIssuedAt.has_value() && !entity.next.empty();
        const bool asksForNext = step->passwordIssuedAt.has_value();
        const std::string password = login->next   ? entity.next
                                     : asksForNext ? randomHex(16)
                                                   : entity.password;
        gsasl_property_set(login->session, GSASL_PASSWORD,
                           password.empty() ? randomHex(16).c_str() : password.c_str());
        gsasl_property_set(login->session, GSASL_SCRAM_SALT,
                           base64Encode(scramSalt(login->entityId)).c_str());
        gsasl_property_set(login->session, GSASL_SCRAM_ITER, "4096");
        const auto [code, output] = login->step(step->message);
        if (code != GSASL_NEEDS_MORE)
            return refuse(connection, 400, "malformed");
        logins_[connection.number()] = std::move(login);
        lock.unlock();
        return sendSigned(connection, toJson(SessionAnswer{output, {}, {}, {}}));
    }
    const auto found = logins_.find(connection.number());
    if (found == logins_.end()) {
        sessionSplit_ = true;
        return refuse(connection, 409, "no-session-step");
    }
    const std::unique_ptr<Login> login = std::move(found->second);
    logins_.erase(found);
    const auto [code, output] = login->step(step->message);
    if (code != GSASL_OK)
        return refuse(connection, 401, "credential-refused");
    if (login->next) {
        Entity& entity = entities_[login->entityId];
        entity = {entity.next, {}};
    }
    const std::string token = randomHex(16);
    tokens_.insert(token);
    ++sessionsOpened_;
    lock.unlock();
    return sendSigned(connection,
                      toJson(SessionAnswer{output, token, now() + std::chrono::minutes(15), {}}));
}

bool FakeReceiver::enrolment(const HttpRequest& request, TlsConnection& connection) {
    const auto asked = fromJson<EnrolmentRequest>(request.body);
    if (!asked)
        return refuse(connection, 400, "malformed");
    EnrolmentAnswer answer;
    answer.nonce = asked->nonce;
    answer.receiver = description();
    {
        const std::lock_guard lock(mutex_);
        for (const auto& subject : asked->subjects) {
            EnrolmentCredential credential;
            credential.entityId = subject.entityId;
            credential.issuedAt = now();
            if (entities_.contains(subject.entityId)) {
                credential.verdict = EnrolmentVerdict::pendingDecision;
                credential.reason = "already-enrolled";
            } else {
                credential.verdict = EnrolmentVerdict::issued;
                credential.password = randomHex(16);
                entities_[subject.entityId] = {credential.password, {}};
            }
            answer.credentials.push_back(std::move(credential));
        }
    }
    return sendSigned(connection, toJson(answer));
}

bool FakeReceiver::upload(const HttpRequest& request, TlsConnection& connection) {
    const std::lock_guard lock(mutex_);
    if (request.target == "/v1/uploads") {
        const auto asked = fromJson<UploadRequest>(request.body);
        if (!asked)
            return refuse(connection, 400, "malformed");
        auto& [state, data] = uploads_[asked->identity.digest.substr(0, 32)];
        state.id = asked->identity.digest.substr(0, 32);
        state.identity = asked->identity;
        state.size = asked->size;
        return sendSigned(connection, toJson(state));
    }
    const auto found = uploads_.find(request.target.substr(request.target.rfind('/') + 1));
    if (found == uploads_.end())
        return refuse(connection, 404, "not-found");
    auto& [state, data] = found->second;
    data += request.body;
    state.offset = data.size();
    return sendSigned(connection, toJson(state));
}

bool FakeReceiver::message(const HttpRequest& request, TlsConnection& connection, Conduct conduct) {
    auto envelope = fromJson<Envelope>(request.body);
    if (!envelope)
        return refuse(connection, 400, "malformed");
    Receipt receipt;
    receipt.identity = envelope->identity;
    receipt.receivedAt = now();
    receipt.receiverEpoch = epoch();
    if (conduct == Conduct::receiptOfAnother) {
        ++receipt.identity.sequence;
        return sendSigned(connection, toJson(receipt));
    }
    if (conduct == Conduct::receiptReplayed) {
        const std::lock_guard lock(mutex_);
        return sendSigned(connection, lastReceipt_);
    }
    if (conduct == Conduct::tooLargeOnTheWay)
        return tooLarge(connection);
    if (conduct == Conduct::wrongSignature)
        return sendSigned(connection, toJson(receipt), true);
    if (conduct == Conduct::unsignedReceipt)
        return connection.reply(200, toJson(receipt));

    const std::lock_guard lock(mutex_);
    if (envelope->upload)
        envelope->data = uploads_[*envelope->upload].second;
    const auto entity = entities_.find(envelope->subject);
    if (entity == entities_.end())
        return refuse(connection, 403, "subject-unknown");
    if (sha256Hex(envelope->data) != envelope->identity.digest)
        throw std::logic_error("a digest that does not fit left the console");
    if (!vouches(*envelope, entity->second.password) && !vouches(*envelope, entity->second.next))
        return refuse(connection, 403, "authenticator-wrong");
    if (tooLarge_.contains(envelope->identity.sequence))
        return refuse(connection, 413, "too-large");
    if (const auto verdict = verdicts_.find(envelope->identity.sequence);
        verdict != verdicts_.end()) {
        receipt.verdict = verdict->second;
        receipt.reason = "as-the-test-wants";
        return sendSigned(connection, toJson(receipt));
    }
    const auto [known, fresh] =
        digests_.emplace(keyOf(envelope->identity), envelope->identity.digest);
    receipt.verdict = fresh                                        ? ReceiptVerdict::accepted
                      : known->second == envelope->identity.digest ? ReceiptVerdict::duplicate
                                                                   : ReceiptVerdict::rejected;
    if (fresh)
        stored_.push_back(*envelope);
    if (envelope->type == cloudEventType(MessageType::problem))
        receipt.serviceRequest = "SR 100-" + std::to_string(envelope->identity.sequence);
    lastReceipt_ = toJson(receipt);
    return sendSigned(connection, lastReceipt_);
}

bool FakeReceiver::instructions(TlsConnection& connection) {
    Instructions answer;
    {
        const std::lock_guard lock(mutex_);
        answer.receiverEpoch = epoch_;
        for (const Envelope& envelope : stored_)
            answer.highestSequence = std::max(answer.highestSequence, envelope.identity.sequence);
        answer.instructions = instructions_;
    }
    return sendSigned(connection, toJson(answer));
}

}  // namespace callbox::tests
