// SPDX-License-Identifier: GPL-3.0-or-later
// Each way to tell somebody, against the programs that really take it, and against those that
// misbehave.
#include <algorithm>

#include "connectivity/notify/mail_sender.h"
#include "connectivity/notify/trap_sender.h"
#include "connectivity/notify/webhook_sender.h"
#include "core/notify/mail_message.h"
#include "tests/catch.h"
#include "tests/integration/notification/peers.h"
#include "tests/lab/raw_server.h"

using namespace callbox;
using namespace callbox::tests;
using namespace callbox::connectivity::notify;
using core::ErrorCode;
using core::Verdict;

namespace {

/// One message, with the steps it told.
struct Sending {
    std::vector<core::TestStep> steps;
    std::stop_source stop;
    SendContext context{
        {}, stop.get_token(), [this](const core::TestStep& step) { steps.push_back(step); }};
    core::Result<void> result;

    core::Result<void>& mail(const core::NotificationTarget& target,
                             const std::string& password = {}) {
        const auto& to = target.email.addresses.front().address;
        const auto text =
            core::notify::mailText({target.email.sender, to, "Prüfung", "Erste Zeile\n", "id@x.y",
                                    core::TimePoint(std::chrono::hours(490'000))});
        return result = sendMail(target.email, password, to, text, context);
    }
    Verdict verdict(const std::string& name) const {
        const auto step = std::ranges::find(steps, name, &core::TestStep::name);
        REQUIRE(step != steps.end());
        return step->verdict;
    }
    std::string cause() const { return result ? std::string() : result.error().message.key; }
};

MailServerSettings withLogin(const std::string& tls = "starttls") {
    return {tls, "callbox", "correct horse", "nobody@example.net"};
}

core::NotificationTarget mailTo(const core::PartitionAddress& address) {
    core::NotificationTarget target = MailServer().target();
    target.email.port = address.port;
    return target;
}

core::notify::ToldNotice someNotice() {
    core::notify::ToldNotice notice;
    notice.kind = core::NoticeKind::problem;
    notice.title = "Problem 7, critical: memory";
    notice.problemNumber = 7;
    notice.severity = core::Severity::critical;
    notice.referenceCode = "CBX-MEM-0002";
    notice.callHome = true;
    return notice;
}

const std::string kTrapOid = ".1.3.6.1.4.1.8072.9999.9999.657.0.1";

}  // namespace

TEST_CASE("a mail goes by STARTTLS and login, every step is told") {
    MailServer server(withLogin());
    REQUIRE(server.start());
    Sending sending;
    sending.mail(server.target(), "correct horse");
    INFO(sending.cause() << server.told());
    REQUIRE(sending.result);
    for (const char* step : {"resolve", "connect", "tls", "login", "sent"})
        CHECK(sending.verdict(step) == Verdict::passed);
    CHECK(server.count(R"("secured": true)") == 1);
    CHECK(server.count("Erste Zeile") == 1);
    CHECK(server.count("ops@example.net") == 1);
}

TEST_CASE("a mail goes by TLS from the first byte") {
    MailServer server(withLogin("implicit"));
    REQUIRE(server.start());
    Sending sending;
    sending.mail(server.target(), "correct horse");
    INFO(sending.cause() << server.told());
    CHECK(sending.result);
    CHECK(sending.verdict("tls") == Verdict::passed);
}

TEST_CASE("a mail goes in the clear only where that was said") {
    MailServer server({"none", "", "", "nobody@example.net"});
    REQUIRE(server.start());
    Sending plain;
    CHECK(plain.mail(server.target()));
    CHECK(plain.verdict("tls") == Verdict::skipped);

    auto target = server.target();
    target.email.security = core::MailSecurity::startTls;
    Sending refused;
    refused.mail(target);
    CHECK(refused.cause() == "notification.no-starttls");
    CHECK(refused.verdict("tls") == Verdict::failed);
    CHECK(refused.verdict("sent") == Verdict::skipped);
    CHECK(server.count(R"("message")") == 1);
}

TEST_CASE("a refused login is said to be one, after a single try") {
    MailServer server(withLogin());
    REQUIRE(server.start());
    Sending sending;
    sending.mail(server.target(), "wrong horse");
    CHECK(sending.cause() == "notification.login-refused");
    CHECK(sending.result.error().code == ErrorCode::authentication);
    CHECK(sending.verdict("tls") == Verdict::passed);
    CHECK(sending.verdict("login") == Verdict::failed);
    CHECK(server.count(R"("login")") == 1);
    CHECK(server.count(R"("message")") == 0);
}

TEST_CASE("an address that the server does not know is never taken") {
    MailServer server(withLogin());
    REQUIRE(server.start());
    Sending sending;
    sending.mail(server.target("nobody@example.net"), "correct horse");
    CHECK(sending.cause() == "notification.refused");
    CHECK(sending.result.error().code == ErrorCode::invalidArgument);
    CHECK(sending.result.error().message.args["reply"].find("no such mailbox") !=
          std::string::npos);
    CHECK(sending.verdict("login") == Verdict::passed);
    CHECK(sending.verdict("sent") == Verdict::failed);
}

TEST_CASE("a server whose certificate is not trusted gets no login") {
    MailServer server(withLogin());
    REQUIRE(server.start());
    auto target = server.target();
    target.email.caCertificate = TestCa().certificate();
    Sending sending;
    sending.mail(target, "correct horse");
    CHECK(sending.cause() == "notification.not-trusted");
    CHECK(sending.verdict("tls") == Verdict::failed);
    CHECK(server.count(R"("login")") == 0);
}

TEST_CASE("a mail server that is not there, never answers or never ends is left in time") {
    Sending nobody;
    nobody.mail(MailServer().target());
    CHECK(nobody.cause() == "notification.not-connected");
    CHECK(nobody.verdict("connect") == Verdict::failed);

    const RawServer silent({"", "", 0, false});
    Sending unanswered;
    unanswered.context.limits.answer = std::chrono::seconds(1);
    unanswered.mail(mailTo(silent.address()));
    CHECK(unanswered.cause() == "notification.no-answer");
    CHECK(unanswered.verdict("connect") == Verdict::passed);

    const RawServer endless({"220-", std::string(4096, 'x'), 5, false});
    Sending drowned;
    drowned.context.limits.answer = std::chrono::seconds(1);
    drowned.context.limits.total = std::chrono::seconds(3);
    drowned.mail(mailTo(endless.address()));
    CHECK_FALSE(drowned.result);

    const RawServer lines({"", "220-and on\r\n", 0, false});
    Sending listed;
    listed.context.limits.peerBytes = 1024;
    listed.context.limits.total = std::chrono::seconds(60);
    listed.mail(mailTo(lines.address()));
    CHECK(listed.cause() == "notification.peer-endless");
}

TEST_CASE("sending ends when it is asked to") {
    const RawServer silent({"", "", 0, false});
    Sending sending;
    sending.stop.request_stop();
    sending.mail(mailTo(silent.address()));
    CHECK(sending.cause() == "notification.cancelled");
}

TEST_CASE("a webhook is posted with a signature over time and body") {
    const WebhookServer server;
    const core::TimePoint now(std::chrono::seconds(1'790'000'000));
    Sending sending;
    REQUIRE(sendWebhook(server.target().webhook, "key", R"({"a":1})", now, sending.context));
    for (const char* step : {"resolve", "connect", "tls", "sent"})
        CHECK(sending.verdict(step) == Verdict::passed);
    const auto requests = server.requests();
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].method == "POST");
    CHECK(requests[0].target == "/callbox");
    CHECK(requests[0].body == R"({"a":1})");
    // printf '1790000000.{"a":1}' | openssl dgst -sha256 -hmac key
    CHECK(requests[0].headers.at("callbox-signature") ==
          "t=1790000000,v1=7a4d26944722100249410c8c7f2e76c3cc6e9735fcc98b39e44a122da5490ffc");
}

TEST_CASE("a webhook that refuses, or is not trusted, tells why") {
    WebhookServer server(500);
    Sending refused;
    refused.result = sendWebhook(server.target().webhook, "", "{}", {}, refused.context);
    CHECK(refused.cause() == "notification.webhook-refused");
    CHECK(refused.result.error().code == ErrorCode::unavailable);
    CHECK(refused.verdict("sent") == Verdict::failed);
    server.answer(422);
    refused.result = sendWebhook(server.target().webhook, "", "{}", {}, refused.context);
    CHECK(refused.result.error().code == ErrorCode::invalidArgument);

    auto target = server.target().webhook;
    target.caCertificate = TestCa().certificate();
    Sending distrusted;
    distrusted.result = sendWebhook(target, "", "{}", {}, distrusted.context);
    CHECK(distrusted.cause() == "notification.not-trusted");
    CHECK(server.requests().size() == 2);
}

TEST_CASE("snmptrapd takes a trap of version 2c") {
    const TrapReceiver receiver("authCommunity log blue");
    TrapSender sender({engineIdOf("test"), 1});
    Sending sending;
    REQUIRE(sender.send(receiver.target().snmp, {{"community", "blue"}}, someNotice(), "console-1",
                        sending.context));
    CHECK(sending.verdict("sent") == Verdict::passed);
    INFO(receiver.told());
    REQUIRE(receiver.waitFor(kTrapOid));
    CHECK(receiver.waitFor("Problem 7, critical: memory"));
    CHECK(receiver.waitFor("CBX-MEM-0002"));
    CHECK(receiver.waitFor("console-1"));
}

TEST_CASE("snmptrapd takes a trap of version 3, also after the pass phrases were changed") {
    const std::string engine = "0x80001f880474657374";
    const auto user = [&](const std::string& phrases) {
        return "createUser -e " + engine + " callbox SHA-256 " + phrases +
               "\nauthUser log callbox priv";
    };
    TrapSender sender({engineIdOf("test"), 3});
    for (const std::string word : {"firstphrase", "secondphrase"}) {
        const TrapReceiver receiver(user('"' + word + "\" AES \"" + word + "x\""));
        auto target = receiver.target();
        target.snmp.version = core::SnmpVersion::v3;
        target.snmp.user = "callbox";
        Sending sending;
        REQUIRE(sender.send(target.snmp, {{"auth-password", word}, {"priv-password", word + "x"}},
                            someNotice(), "console-1", sending.context));
        INFO(receiver.told());
        CHECK(receiver.waitFor(kTrapOid));
    }
}

TEST_CASE("a trap without its secret, or to a name there is not, is not sent") {
    TrapSender sender({engineIdOf("test"), 1});
    core::SnmpTarget target;
    target.host = "127.0.0.1";
    target.version = core::SnmpVersion::v2c;
    Sending secretless;
    secretless.result = sender.send(target, {}, someNotice(), "console-1", secretless.context);
    CHECK(secretless.cause() == "notification.secret-missing");
    target.host = "no-such-host.invalid";
    Sending nowhere;
    nowhere.result =
        sender.send(target, {{"community", "x"}}, someNotice(), "console-1", nowhere.context);
    CHECK(nowhere.cause() == "notification.not-resolved");
    CHECK(nowhere.verdict("resolve") == Verdict::failed);
}
