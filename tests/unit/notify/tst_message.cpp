// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec.h"
#include "core/notify/mail_message.h"
#include "core/notify/webhook_body.h"
#include "core/protocol/identity.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::notify;

namespace {

const Catalogue& words() {
    static const Catalogue kWords = Catalogue::load("en");
    return kWords;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Notice problem(std::uint64_t number) {
    Notice notice;
    notice.kind = NoticeKind::problem;
    notice.problemNumber = number;
    notice.text = say("rules.memory-uncorrected");
    notice.referenceCode = "CBX-MEM-0002";
    notice.partition = "lpar\"1\nX-Injected: yes";
    notice.callHome = true;
    return notice;
}

std::string header(const std::string& mail, const std::string& name) {
    const auto at = mail.find("\r\n" + name + ": ");
    REQUIRE(at != std::string::npos);
    const auto from = at + name.size() + 4;
    return mail.substr(from, mail.find("\r\n", from) - from);
}

}  // namespace

TEST_CASE("a notice in words tells what, where and what to do") {
    const auto text = textOf({problem(7)}, "console-1", words());
    CHECK(text.subject.starts_with("Problem 7, warning: "));
    CHECK(holds(text.text, "Reference code: CBX-MEM-0002"));
    CHECK_FALSE(holds(text.text, "\nX-Injected"));
    CHECK(holds(text.text, "Sent by the Callbox console console-1."));
    const auto digest = textOf({problem(7), problem(8)}, "console-1", words());
    CHECK(digest.subject.starts_with("2 notifications, first: Problem 7"));
    CHECK(holds(digest.text, "Problem 8, warning"));
}

TEST_CASE("an alarm is told with its remedy") {
    Notice alarm;
    alarm.kind = NoticeKind::alarm;
    alarm.text = say("notification.target-failing",
                     {{"name", "mail"}, {"reason", "gone"}, {"remedy", "Look there."}});
    const auto text = textOf({alarm}, "console-1", words());
    CHECK(text.subject == "Alarm: mail cannot be notified: gone");
    CHECK(holds(text.text, "What to do: Look there."));
}

TEST_CASE("a mail is ASCII in short lines, and nothing in it makes a header") {
    const auto mail = mailText({"callbox@example.net", "ops@example.net",
                                "Stör\r\nBcc: all@example.net fall, " + std::string(400, 'x'),
                                "Zeile 1\nZeile äöü\n", "id@example.net",
                                TimePoint(std::chrono::seconds(1'790'000'000))});
    CHECK(mail.starts_with("Date: Mon, 21 Sep 2026 14:13:20 +0000\r\n"));
    CHECK(header(mail, "To") == "<ops@example.net>");
    CHECK_FALSE(holds(mail, "\r\nBcc:"));
    std::size_t at = 0;
    while (at < mail.size()) {
        const auto end = mail.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 78);
        for (; at < end; ++at)
            CHECK((mail[at] >= 0x20 && mail[at] < 0x7F));
        at = end + 2;
    }
    const auto body = mail.substr(mail.find("\r\n\r\n") + 4);
    CHECK(*protocol::base64Decode(body.substr(0, body.find("\r\n"))) == "Zeile 1\r\nZeile äöü\r\n");
}

TEST_CASE("the standard webhook document holds every notice") {
    const auto body = webhookBody("", {problem(7), problem(8)}, "console-1", TimePoint{}, words());
    REQUIRE(body);
    const auto document = fromJson<WebhookDocument>(*body);
    REQUIRE(document);
    CHECK(document->console == "console-1");
    REQUIRE(document->notices.size() == 2);
    CHECK(document->notices[1].problemNumber == 8);
    CHECK(document->notices[0].partition == problem(7).partition);
}

TEST_CASE("a template's values cannot leave their quotes") {
    const auto body = webhookBody(R"({"where": "{{partition}}", "n": {{problem_number}}})",
                                  {problem(7)}, "console-1", TimePoint{}, words());
    REQUIRE(body);
    CHECK(isJson(*body));
    CHECK(*body == R"({"where": "lpar\"1\nX-Injected: yes", "n": 7})");
}

TEST_CASE("a template is refused for a name there is not, an open bracket, and for no JSON") {
    const auto refusal = [](const std::string& text) {
        const auto checked = checkTemplate(text, words());
        return checked ? std::string() : checked.error().message.key;
    };
    CHECK(refusal("").empty());
    CHECK(refusal(R"({"text": "{{text}}"})").empty());
    CHECK(refusal(R"({"text": "{{password}}"})") == "notification.template-name");
    CHECK(refusal(R"({"text": "{{text"})") == "notification.template-name");
    CHECK(refusal(R"({"text": {{text}}})") == "notification.template-not-json");
    CHECK(refusal(std::string(20'000, ' ')) == "notification.template-long");
}
