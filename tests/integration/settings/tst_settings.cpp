// SPDX-License-Identifier: GPL-3.0-or-later
// Settings carried from one real callboxd to another, as a document and as a script.
#include <fstream>

#include "tests/integration/settings/running_console.h"
#include "tests/support/test_ca.h"

using namespace callbox::tests;

namespace {

/// Everything that has a setting, with what a shell could stumble over.
void configure(RunningConsole& console) {
    console.callbox({"custinfo", "admin_company_name=O'Brien & Söhne $(exit 7) `exit 8`",
                     "admin_name=Olga \"P.\" Petrova", "admin_email=olga@example.net",
                     "admin_phone=+43 1 234", "admin_addr=Street 1, Floor 2", "admin_city=Linz",
                     "admin_postal_code=4020", "admin_country=AT"});
    console.callbox({"authuser", "olga@example.net", "piet@example.net"});
    const TestCa authority;
    std::ofstream(console.path("ca.pem")) << authority.certificate();
    console.callbox({"setup", "--no-finish", "--receiver", "https://127.0.0.1:9", "--receiver-ca",
                     console.path("ca.pem")});
    console.callbox({"connection", "add", "proxy", "--name", "Office; proxy", "--first",
                     "--setting", "host=127.0.0.1", "--setting", "port=9", "--setting", "user=box",
                     "--disable"});
    console.feed("very secret", {"connection", "secret", "Office; proxy", "password"});
    console.callbox({"notification", "add", "--snmp", "[::1]:1162", "--snmp-version", "2c",
                     "--trap", "problem", "--trap", "closed", "--disable", "--", "-noc"});
    console.feed("very private", {"notification", "secret", "--", "-noc", "community"});
    console.callbox({"notification", "add", "Hook", "--webhook", "https://127.0.0.1:9/a?b='c'",
                     "--ca", console.path("ca.pem"), "--per-hour", "7", "--disable"});
    console.feed("{\"text\": \"{{text}}\"}\n\n", {"notification", "set", "Hook", "--body", "-"});
    console.callbox({"notification", "add", "Shift", "--email", "127.0.0.1:9", "--sender",
                     "box@example.net", "--address", "olga@example.net=all", "--address",
                     "piet@example.net", "--security", "none", "--digest", "30", "--disable"});
    console.callbox({"policy", "add", "look 'first'", "--refcode", "CBX-MEM-*", "--action", "hold",
                     "--days", "sat,sun", "--comment", "$HOME"});
    console.callbox({"storm", "set", "--partition", "44", "--off"});
    console.callbox({"window", "add", "--for", "20h", "--partition", "lpar*", "--owner", "anna",
                     "--reason", "exchange of 'fan 2'"});
    console.callbox(
        {"schedule", "set", "service", "monthly", "5", "04:30", "--zone", "Europe/Vienna"});
    console.callbox({"schedule", "set", "performance", "daily", "03:00"});
    console.callbox({"schedule", "set", "performance", "off"});
    console.callbox({"monitoring", "set", "--outage", "33"});
    console.callbox({"chsacfg", "-t", "callhome", "-o", "disable", "-m", "9009-42A*7800AB1"});
    console.feed(R"({"format":"callbox-settings","version":1,"partitions":[{"name":"lpar 'one'",)"
                 R"("address":{"host":"127.0.0.1","port":9,"user":"root"},)"
                 R"("access":{"platform":"aix","jumpHosts":[],"clientKey":"","elevate":true},)"
                 R"("hostKey":{"type":"ssh-ed25519","fingerprint":"SHA256:abc","blob":"AAAA"}}]})",
                 {"settings", "import", "-"});
    console.callbox({"redaction", "add", "Olga's name", "--keyword", "Petrova"});
    console.callbox({"pseudonym", "set", "hosts"});
    console.callbox({"relay", "allow", "branch 'two'", std::string(64, 'a')});
    console.callbox(
        {"mkresponse", "-n", "tell", "-s", "tell", "--argument", "'a b' $HOME", "now's"});
    console.callbox({"mkcondition", "-r", "IBM.FileSystem", "-e", "PercentTotUsed > 91", "-s",
                     "Name == \"/var\"", "-d", "/var's $(full)", "var full"});
    console.callbox({"startcondresp", "var full", "now's"});
    console.callbox({"mksensor", "-n", "lpar 'one'", "-i", "0", "spare's",
                     "echo \"Int32=$(wc -l < /etc/hosts)\""});
}

void setSecrets(RunningConsole& console) {
    console.feed("very secret", {"connection", "secret", "Office; proxy", "password"});
    console.feed("very private", {"notification", "secret", "--", "-noc", "community"});
}

}  // namespace

TEST_CASE("settings go to an empty console by document and by script, and are the same there") {
    RunningConsole first;
    configure(first);
    const std::string settings = first.settings();
    CHECK(settings.find("very") == std::string::npos);
    CHECK(settings.find("O'Brien") != std::string::npos);
    first.callbox({"settings", "export", first.path("settings.json")});

    RunningConsole second;
    const std::string empty = second.settings();
    CHECK(empty != settings);
    const std::vector<std::string> import{"settings", "import", first.path("settings.json")};
    auto trial = import;
    trial.push_back("--dry-run");
    CHECK(second.callbox(trial).find("Nothing was changed.") != std::string::npos);
    CHECK(second.settings() == empty);
    CHECK(second.callbox(import).find("Secrets are missing: password") != std::string::npos);
    setSecrets(second);
    CHECK(second.settings() == settings);
    const std::string again = second.callbox(import);
    CHECK(again.find("changed") == again.find("unchanged") + 2);
    for (const char* word : {" changed", "added", "failed", "skipped"})
        CHECK(again.find(word) == std::string::npos);
    CHECK(second.callbox({"window", "list", "-F", "reason"}) == "exchange of 'fan 2'\n");

    RunningConsole third;
    const std::string script = first.callbox({"settings", "show", "--as-script"});
    CHECK(script.find("very") == std::string::npos);
    CHECK(script.find("# callbox connection secret 'Office; proxy' password\n") !=
          std::string::npos);
    std::ofstream(first.path("settings.sh")) << script;
    for (int round = 0; round < 2; ++round) {
        third.run({"sh", first.path("settings.sh")});
        INFO(script << readFile(third.path("said")));
        CHECK(third.status == 0);
        setSecrets(third);
        CHECK(third.settings() == settings);
    }
    // A part by the verb that lists it.
    CHECK(script.find(first.callbox({"policy", "list", "--as-script"})) != std::string::npos);
    CHECK(script.find(first.callbox({"connection", "list", "--as-script"})) != std::string::npos);

    // An import keeps the secrets that are set, and takes away what its document does not have.
    third.callbox({"notification", "add", "Other", "--webhook", "https://127.0.0.1:9"});
    CHECK(third.settings() != settings);
    third.callbox(import);
    CHECK(third.settings() == settings);
}

TEST_CASE("a document with anything wrong changes nothing at all") {
    RunningConsole console;
    console.callbox({"monitoring", "set", "--outage", "20"});
    const std::string before = console.settings();
    const auto refused = [&](const std::string& members, int expected) {
        INFO(members);
        std::ofstream(console.path("wrong.json"))
            << R"({"format":"callbox-settings","version":1,)" << members << '}';
        console.callbox({"settings", "import", console.path("wrong.json")}, expected);
        CHECK(console.settings() == before);
    };
    const std::string good =
        R"("supportIds":{"primary":"olga@example.net","secondary":""},)"
        R"("monitoring":{"timers":{"outage":40,"recovered":10,"incident":60}},)";
    refused(good + R"("policy":{"rules":[{"name":"","action":"hold"}]})", 4);
    refused(good + R"("noCallHome":["no MTMS"])", 4);
    refused(good + R"("partitions":[{"name":"one"},{"name":"one"}])", 4);
    refused(good + R"("connections":[{"name":"Way","plugin":"proxy"}])", 4);
    refused(good + R"("notification":[{"name":"Hook","kind":"webhook"}])", 4);
    refused(good + R"("windows":[{"start":"2020-01-01T00:00:00Z","end":"2099-01-01T00:00:00Z"}])",
            4);
    refused(good + R"("storms":{"partition":0})", 4);
    refused(good + R"("redaction":[{"name":"all","kind":"pattern","match":"("}])", 4);
    refused(good + R"("relay":{"settings":{"port":0},"consoles":[]})", 4);
    refused(good + R"("rulePackSigners":[{"name":"acme","publicKey":"no key"}])", 4);
    refused(good + R"("conditions":[{"name":"full","resourceClass":"Colour"}])", 5);
    refused(good + R"("responses":[{"name":"none","actions":[]}])", 4);
    refused(good + R"("associations":[{"condition":"none","response":"none","active":true}])", 4);
    refused(good + R"("sensors":[{"name":"","partition":"one"}])", 4);
    refused(good + R"("schedules":[{"kind":"heartbeat","time":"25:00"}])", 4);
    refused(good + R"("colour":"red")", 4);
    refused(good + R"("version":2)", 4);
    refused(good + R"("receiver":{"url":"http://127.0.0.1","caCertificate":""})", 4);
    refused(good, 1);
    CHECK(console.callbox({"lssvcevents", "-t", "console", "-F", "name"}).find("settings.import") !=
          std::string::npos);
}
