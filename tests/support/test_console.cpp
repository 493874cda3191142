// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_console.h"

#include <gsasl.h>

#include "core/json/codec.h"

namespace callbox::tests {

using namespace core::protocol;

TestConsole::TestConsole(const std::string& serial) : subject(machine(serial)) {
    subject.console = true;
}

EnrolmentSubject TestConsole::machine(const std::string& serial) {
    EnrolmentSubject subject;
    subject.mtms = {"9009", "42A", serial};
    subject.name = "machine " + serial;
    subject.entityId = entityId(subject.mtms, "").value();
    return subject;
}

EnrolmentRequest TestConsole::enrolmentRequest(
    const std::vector<EnrolmentSubject>& machines) const {
    EnrolmentRequest request;
    request.nonce = randomHex(16);
    request.consoleId = id();
    request.subjects = {subject};
    request.subjects.insert(request.subjects.end(), machines.begin(), machines.end());
    request.customer.adminCompanyName = "Example Ltd";
    request.customer.adminEmail = "admin@example.net";
    return request;
}

std::optional<EnrolmentAnswer> TestConsole::enrol(HttpsClient& client,
                                                  const EnrolmentRequest& request) {
    const auto reply = client.post("/v1/enrolment", core::toJson(request), token);
    if (!reply || reply->status != 200)
        return std::nullopt;
    const auto answer = core::fromJson<EnrolmentAnswer>(reply->body);
    if (!answer)
        return std::nullopt;
    if (signingKey.empty())
        signingKey = *base64Decode(answer->receiver.signingKey);
    if (!signedByReceiver(*reply))
        return std::nullopt;
    for (const auto& credential : answer->credentials)
        if (credential.verdict == EnrolmentVerdict::issued)
            credentials[credential.entityId] = credential;
    return *answer;
}

std::optional<HttpReply> TestConsole::authenticate(HttpsClient& client, const std::string& password,
                                                   std::optional<core::TimePoint> issuedAt) {
    Gsasl* context = nullptr;
    Gsasl_session* session = nullptr;
    if (gsasl_init(&context) != GSASL_OK)
        return std::nullopt;
    gsasl_client_start(context, "SCRAM-SHA-256", &session);
    gsasl_property_set(session, GSASL_AUTHID, id().c_str());
    gsasl_property_set(session, GSASL_PASSWORD,
                       (password.empty() ? credentials[id()].password : password).c_str());
    std::optional<HttpReply> reply;
    std::string challenge;
    for (const char* step : {"first", "final"}) {
        char* output = nullptr;
        std::size_t length = 0;
        gsasl_step(session, challenge.data(), challenge.size(), &output, &length);
        SessionStep message{step, std::string(output, length), epoch, issuedAt};
        gsasl_free(output);
        reply = client.post("/v1/session", core::toJson(message));
        if (!reply || reply->status != 200)
            break;
        challenge = core::fromJson<SessionAnswer>(reply->body).value_or(SessionAnswer{}).message;
    }
    // The last step proves that the receiver knows the password's verifier.
    if (reply && reply->status == 200) {
        char* output = nullptr;
        std::size_t length = 0;
        if (gsasl_step(session, challenge.data(), challenge.size(), &output, &length) != GSASL_OK)
            reply.reset();
        gsasl_free(output);
    }
    gsasl_finish(session);
    gsasl_done(context);
    return reply;
}

bool TestConsole::openSession(HttpsClient& client) {
    const auto reply = authenticate(client);
    if (!reply || reply->status != 200 || !signedByReceiver(*reply))
        return false;
    token = core::fromJson<SessionAnswer>(reply->body)->token;
    return !token.empty();
}

void TestConsole::seal(Envelope& envelope) const {
    const auto credential = credentials.find(envelope.subject);
    const std::string password =
        credential == credentials.end() ? "unknown" : credential->second.password;
    std::string& key = serverKeys_[envelope.subject + ' ' + password];
    if (key.empty())
        key = scramServerKey(password, scramSalt(envelope.subject), kScramIterations);
    envelope.authenticator = authenticator(envelope, key);
}

Envelope TestConsole::envelope(MessageType type, const std::string& about,
                               const std::string& data) {
    Envelope envelope;
    envelope.identity = {id(), epoch, ++sequence, sha256Hex(data)};
    envelope.id = epoch + '-' + std::to_string(sequence);
    envelope.source = "urn:callbox:console:" + id();
    envelope.type = cloudEventType(type);
    envelope.subject = about;
    envelope.reporter = id();
    envelope.data = data;
    seal(envelope);
    return envelope;
}

Envelope TestConsole::problem(const std::string& about, const std::string& duplicateKey,
                              const std::string& code) {
    ProblemBody body;
    body.event.problemNumber = sequence + 1;
    body.event.referenceCode = code;
    body.event.duplicateKey = duplicateKey;
    body.event.failingMtms = {"9009", "42A", "TEST001"};
    body.event.severity = core::Severity::critical;
    core::Fru fru;
    fru.partNumber = "01GY853";
    fru.description = "Memory module 32 GB";
    fru.locationCode = "DIMM_A1";
    body.event.frus = {fru};
    body.descriptionText = "A memory module reports uncorrected errors.";
    return envelope(MessageType::problem, about, core::toJson(body));
}

std::optional<HttpReply> TestConsole::post(HttpsClient& client, const Envelope& envelope) const {
    return client.post("/v1/messages", core::toJson(envelope), token);
}

bool TestConsole::signedByReceiver(const HttpReply& reply) const {
    const auto header = reply.headers.find("callbox-signature");
    if (header == reply.headers.end() || header->second.rfind("ed25519=", 0) != 0)
        return false;
    const auto signature = base64Decode(header->second.substr(8));
    return signature && verifySignature(reply.body, *signature, signingKey);
}

std::optional<Receipt> TestConsole::receiptIn(const std::optional<HttpReply>& reply) const {
    if (!reply || reply->status != 200 || !signedByReceiver(*reply))
        return std::nullopt;
    const auto receipt = core::fromJson<Receipt>(reply->body);
    return receipt ? std::optional(*receipt) : std::nullopt;
}

std::optional<Receipt> TestConsole::send(HttpsClient& client, const Envelope& envelope) {
    return receiptIn(post(client, envelope));
}

bool join(TestConsole& console, HttpsClient& client,
          const std::vector<EnrolmentSubject>& machines) {
    return console.enrol(client, console.enrolmentRequest(machines)) && console.openSession(client);
}

}  // namespace callbox::tests
