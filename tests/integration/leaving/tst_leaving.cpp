// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator sees of what leaves, held against the bytes that a receiver took.
#include <algorithm>
#include <fstream>

#include "core/protocol/identity.h"
#include "tests/integration/leaving/leaving_site.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::tests;

namespace {

bool has(const std::vector<std::string>& bodies, const std::string& body) {
    return std::find(bodies.begin(), bodies.end(), body) != bodies.end();
}

}  // namespace

TEST_CASE("a preview is byte for byte what the receiver takes, redacted by the operator's rules") {
    LeavingSite site;
    site.rig.callbox({"partition", "add", "here", "--local"});
    REQUIRE(site.rig.reaches("here", ChannelState::active));

    // Before anything left: nobody is enrolled, the data are shown.
    const auto early =
        site.call(api::kTransmissionPreview, {0, 0, TransmittalKind::heartbeat, {}, 20});
    REQUIRE(early);
    REQUIRE(early->messages.size() == 1);
    CHECK(!early->messages[0].enrolled);
    CHECK(!early->messages[0].stored);
    CHECK(early->messages[0].digest == protocol::sha256Hex(early->messages[0].data));
    site.finish();
    const std::size_t sent = site.receiver.stored().size();
    const auto numbers = site.call(api::kTransmissionList)->total;

    site.rig.callbox({"redaction", "add", "customer", "--keyword", "acme"});
    CHECK(site.rig.callbox({"redaction", "try", "--keyword", "acme", "--text", "an Acme disk"})
              .find("an [redacted] disk") != std::string::npos);
    site.rig.callbox({"redaction", "add", "codes", "--pattern", "CBX-[A-Z]+-[0-9]+"}, 4);
    site.rig.callbox({"redaction", "add", "code", "--field", "/event/referenceCode"}, 4);

    site.receiver.behave(Conduct::down);
    const auto problem = site.createProblem("disk of ACME is full");
    const auto message = site.transmissionOf(problem);
    const std::string number = std::to_string(message.sequence);
    const std::string body = site.rig.callbox({"transmission", "preview", number, "--raw"});
    CHECK(body.find("disk of [redacted] is full") != std::string::npos);
    CHECK(body.find("ACME") == std::string::npos);
    const std::string shown =
        site.rig.callbox({"transmission", "preview", "--problem", std::to_string(problem)});
    CHECK(shown.find(body) != std::string::npos);
    CHECK(shown.find("customer") != std::string::npos);
    site.receiver.behave(Conduct::honest);
    REQUIRE(site.call(api::kTransmissionRetry, {message.sequence}));
    REQUIRE(site.arrives(problem));
    CHECK(has(site.receiver.bodies("/v1/messages"), body));

    // Looking at what would leave leaves nothing behind.
    const auto looked = site.call(api::kTransmissionPreview,
                                  {0, 0, TransmittalKind::serviceInformation, "here", 20});
    REQUIRE(looked);
    CHECK(site.call(api::kTransmissionList)->total == numbers + 1);
    CHECK(site.receiver.stored().size() == sent + 1);

    const auto next = site.createProblem("disk of ACME is full again");
    REQUIRE(site.arrives(next));
    const auto difference = site.call(api::kTransmissionDifference,
                                      {site.transmissionOf(next).sequence, 0, {}, {}, 20});
    REQUIRE(difference);
    REQUIRE(difference->messages.size() == 1);
    CHECK(difference->messages[0].against == message.sequence);
    const auto& changes = difference->messages[0].changes;
    const auto changed = std::find_if(changes.begin(), changes.end(), [&](const auto& change) {
        return change.pointer == "/event/problemNumber";
    });
    REQUIRE(changed != changes.end());
    CHECK(changed->before == std::to_string(problem));
    CHECK(changed->after == std::to_string(next));
}

TEST_CASE("the ledger is searched, exported and checked without the service") {
    LeavingSite site;
    site.rig.callbox({"partition", "add", "here", "--local"});
    REQUIRE(site.rig.reaches("here", ChannelState::active));
    site.finish();
    REQUIRE(site.arrives(site.createProblem("for the ledger")));
    const std::string found = site.rig.callbox(
        {"ledger", "search", "--type", "problem", "--outcome", "acknowledged", "--path", "direct"});
    CHECK(found.find("acknowledged") != std::string::npos);
    CHECK(found.find("inventory") == std::string::npos);
    CHECK(site.rig.callbox({"ledger", "export", "--format", "csv"}).starts_with("number,at,what,"));

    const std::string exported = site.rig.callbox({"ledger", "export"});
    const std::string file = site.rig.at("ledger.jsonl");
    std::ofstream(file) << exported;
    CHECK(site.rig.callbox({"ledger", "verify", "--file", file}).find("whole") !=
          std::string::npos);
    std::string forged = exported;
    forged.replace(forged.find("\"direct\""), 8, "\"durect\"");
    std::ofstream(file, std::ios::trunc) << forged;
    site.rig.callbox({"ledger", "verify", "--file", file}, 1);
}

TEST_CASE(
    "no real name is in any byte that leaves, and an administrator can tell what it stood for") {
    LeavingSite site;
    site.rig.callbox({"pseudonym", "set", "hosts,addresses,people"});
    site.rig.callbox({"partition", "add", "secretlpar", "--local"});
    REQUIRE(site.rig.reaches("secretlpar", ChannelState::active));
    site.finish();
    REQUIRE(site.arrives(site.createProblem("SecretLPAR at 192.0.2.77 asks for Olga Petrova")));
    const auto bodies = site.receiver.bodies();
    CHECK(bodies.size() > 3);
    for (const std::string& body : bodies)
        for (const auto* name : {"secretlpar", "SecretLPAR", "192.0.2.77", "Olga", "olga@example"})
            CHECK(body.find(name) == std::string::npos);

    const auto page = site.call(api::kPseudonymList);
    REQUIRE(page);
    CHECK(page->total >= 3);
    bool known = false;
    for (const auto& row : page->rows)
        known = known || site.rig.callbox({"pseudonym", "reveal", row.token}) == "192.0.2.77\n";
    CHECK(known);
    site.rig.callbox({"pseudonym", "reveal", "host-000000000000"}, 5);
}
