// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of what, with a real callboxd, its command line, and peers that really take it.
#include <algorithm>

#include "core/api/operations.h"
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/integration/notification/peers.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace callbox::tests;
namespace api = callbox::core::api;

namespace {

struct Console {
    MainJobRig rig;
    std::unique_ptr<ApiTestClient> client;
    std::string out;

    Console() { start(); }

    void start() {
        REQUIRE(rig.startService());
        client = rig.client();
        REQUIRE(client);
    }
    /// As a power failure would have it.
    void crash() {
        client.reset();
        rig.service().kill();
    }

    int callbox(std::vector<std::string> words) {
        words.insert(words.begin(), programDirectory() + "/callbox");
        words.insert(words.end(), {"--socket", (rig.directory() / "operator.sock").string()});
        int status = -1;
        out = runProgram(words, rig.directory() / "callbox.out", &status).value_or("");
        return status;
    }
    bool says(const std::string& text) const { return out.find(text) != std::string::npos; }

    void add(const core::NotificationTarget& target, const std::string& secret = {},
             const std::string& value = {}) {
        auto targets = client->call(api::kNotificationGet);
        REQUIRE(targets);
        targets->targets.push_back(target);
        const auto set = client->call(api::kNotificationSet, *targets);
        INFO((set ? "" : set.error().message.key + ' ' + set.error().field));
        REQUIRE(set);
        if (!secret.empty())
            REQUIRE(client->call(api::kNotificationSecret, {target.name, secret, value}));
    }
    void createEvent(const std::string& description) {
        REQUIRE(client->call(api::kEventCreate, {description, ""}));
    }
    core::NotificationTarget target(const std::string& name) {
        const auto targets = client->call(api::kNotificationGet);
        REQUIRE(targets);
        for (const auto& one : targets->targets)
            if (one.name == name)
                return one;
        FAIL("no target " << name);
        return {};
    }
    bool alarmStands(const std::string& key) {
        const auto status = client->call(api::kStatusGet);
        REQUIRE(status);
        return std::ranges::any_of(status->alarms,
                                   [&](const core::Message& alarm) { return alarm.key == key; });
    }
    std::size_t told(const std::string& name, api::NotificationState state) {
        const auto history = client->call(api::kNotificationHistory, {name, 100});
        REQUIRE(history);
        return static_cast<std::size_t>(
            std::ranges::count(history->rows, state, &api::Notification::state));
    }
};

MailServerSettings withLogin() {
    return {"starttls", "callbox", "correct horse", "nobody@example.net"};
}

}  // namespace

TEST_CASE("a problem is told by mail, trap and webhook, its end too") {
    MailServer mail(withLogin());
    REQUIRE(mail.start());
    const TrapReceiver traps("authCommunity log blue");
    const WebhookServer hook;
    Console console;
    console.add(mail.target(), "password", "correct horse");
    console.add(traps.target(), "community", "blue");
    console.add(hook.target(), "key", "signing key");

    console.createEvent("the first problem");
    INFO(console.rig.log() << mail.told() << traps.told());
    CHECK(mail.waitFor("the first problem"));
    CHECK(traps.waitFor("the first problem"));
    REQUIRE(eventually([&] { return !hook.requests().empty(); }));
    const auto request = hook.requests().front();
    CHECK(request.body.find("the first problem") != std::string::npos);
    CHECK(request.headers.at("callbox-signature").starts_with("t="));

    REQUIRE(console.client->call(api::kEventClose, {{1}, "Olga", "replaced"}));
    CHECK(mail.waitFor("Problem 1 closed"));
    CHECK(traps.waitFor(".1.3.6.1.4.1.8072.9999.9999.657.0.3"));

    // What is set is never told again.
    const auto targets = console.client->callText("notification.get", "{}");
    REQUIRE(targets);
    CHECK(targets->find("correct horse") == std::string::npos);
    CHECK(targets->find("signing key") == std::string::npos);
    CHECK(console.rig.log().find("correct horse") == std::string::npos);
}

TEST_CASE("a refused login is tried once, shown as an alarm, and forgiven with the right secret") {
    MailServer mail(withLogin());
    REQUIRE(mail.start());
    Console console;
    console.add(mail.target(), "password", "wrong horse");
    console.createEvent("one");
    REQUIRE(eventually([&] { return console.target("Mail").blocked; }));
    CHECK(eventually([&] { return console.alarmStands("notification.target-blocked"); }));
    console.createEvent("two");
    REQUIRE(eventually([&] { return console.target("Mail").waiting == 2; }));
    CHECK(mail.count(R"("login")") == 1);

    REQUIRE(console.client->call(api::kNotificationSecret, {"Mail", "password", "correct horse"}));
    CHECK(mail.waitFor(": two"));
    CHECK(eventually([&] { return console.told("Mail", api::NotificationState::sent) == 2; }));
    CHECK_FALSE(console.alarmStands("notification.target-blocked"));
    CHECK_FALSE(console.target("Mail").blocked);
    CHECK(mail.count(R"("accepted": false)") == 1);
}

TEST_CASE("what was to be told when the console crashed is told after its start") {
    MailServer mail(withLogin());
    Console console;
    console.add(mail.target(), "password", "correct horse");
    console.createEvent("before the crash");
    REQUIRE(eventually([&] { return console.alarmStands("notification.target-failing"); }));
    console.createEvent("right before the crash");
    console.crash();

    REQUIRE(mail.start());
    console.start();
    CHECK(mail.waitFor("before the crash"));
    CHECK(mail.waitFor("right before the crash"));
    REQUIRE(eventually([&] { return console.target("Mail").waiting == 0; }));
    CHECK(eventually([&] { return !console.alarmStands("notification.target-failing"); }));
    CHECK(console.told("Mail", api::NotificationState::sent) == 2);
}

TEST_CASE("several problems within the digest time become one message") {
    MailServer mail({"none", "", "", "nobody@example.net"});
    REQUIRE(mail.start());
    Console console;
    auto target = mail.target();
    target.digestMinutes = 1440;
    console.add(target);
    console.createEvent("alone");
    REQUIRE(mail.waitFor("alone"));
    for (const char* text : {"second", "third", "fourth"})
        console.createEvent(text);
    REQUIRE(eventually([&] { return console.target("Mail").waiting == 3; }));
    CHECK(mail.count(R"("message")") == 1);

    target = console.target("Mail");
    target.digestMinutes = 0;
    REQUIRE(console.client->call(api::kNotificationSet, {{target}, {}}));
    REQUIRE(mail.waitFor("3 notifications"));
    CHECK(mail.count(R"("message")") == 2);
    CHECK(mail.count("fourth") == 1);
}

TEST_CASE("the command line sets up, tests and shows targets") {
    MailServer mail({"none", "", "", "nobody@example.net"});
    REQUIRE(mail.start());
    const auto port = std::to_string(mail.target().email.port);
    Console console;
    CHECK(console.callbox({"notification", "add", "Operators", "--email", "127.0.0.1:" + port,
                           "--security", "none", "--sender", "callbox@example.net", "--address",
                           "ops@example.net=all", "--address", "boss@example.net"}) == 0);
    CHECK(console.says("ops@example.net,boss@example.net"));
    CHECK(console.callbox({"lssacfg", "-t", "email", "-F", "email_addr:notify_type:smtp_server"}) ==
          0);
    CHECK(console.out ==
          "ops@example.net:all_problems:127.0.0.1\n"
          "boss@example.net:call_home_problems:127.0.0.1\n");
    CHECK(console.callbox({"lssacfg", "-t", "snmp"}) == 0);
    CHECK(console.out == "No results were found.\n");

    CHECK(console.callbox({"notification", "test", "Operators"}) == 0);
    INFO(console.out);
    CHECK(console.says("Operators: boss@example.net"));
    CHECK(mail.count(R"("message")") == 2);

    CHECK(console.callbox(
              {"notification", "set", "Operators", "--address", "nobody@example.net"}) == 0);
    CHECK(console.callbox({"notification", "test", "Operators"}) != 0);
    CHECK(console.says("no such mailbox"));
    CHECK(console.callbox({"notification", "set", "Operators", "--security", "perhaps"}) == 2);

    console.createEvent("told in vain");
    CHECK(eventually(
        [&] { return console.told("Operators", api::NotificationState::givenUp) == 1; }));
    CHECK(console.callbox({"notification", "history"}) == 0);
    CHECK(console.says("givenUp"));
    CHECK(console.callbox({"notification", "remove", "Operators"}) == 0);
    CHECK(console.callbox({"notification", "test", "Operators"}) != 0);
}

TEST_CASE("a target that cannot be used is refused, and nothing is changed") {
    const WebhookServer hook;
    Console console;
    console.add(hook.target());
    auto targets = *console.client->call(api::kNotificationGet);
    auto second = hook.target();
    targets.targets.push_back(second);
    CHECK(console.client->call(api::kNotificationSet, targets).error().field == "name");
    targets.targets.back().name = "Second";
    targets.targets.back().webhook.caCertificate = "no certificate";
    CHECK(console.client->call(api::kNotificationSet, targets).error().field == "caCertificate");
    targets.targets.back().webhook = {"http://127.0.0.1/", "", ""};
    CHECK(console.client->call(api::kNotificationSet, targets).error().field == "url");
    targets.targets.back().id = "ntf-unknown";
    CHECK(console.client->call(api::kNotificationGet)->targets.size() == 1);
    CHECK_FALSE(console.client->call(api::kNotificationSecret, {"Hook", "password", "x"}));
    CHECK_FALSE(console.client->call(api::kNotificationTest, {"nobody"}));
}
