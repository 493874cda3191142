// SPDX-License-Identifier: GPL-3.0-or-later
// Planned work as an operator sees it: `callbox` in front, a partition, callboxd and a receiver
// behind it.
#include <fstream>

#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/integration/main_job/receiver_requests.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;
using tests::eventually;

namespace {

struct Site {
    tests::MainJobRig rig;
    std::unique_ptr<tests::ApiTestClient> api;

    Site() {
        REQUIRE(rig.startReceiver());
        REQUIRE(rig.startService());
        const auto refused = rig.setUp();
        INFO(rig.log());
        REQUIRE(refused == "");
        api = rig.client();
        REQUIRE(api);
    }

    std::string callbox(std::vector<std::string> words, int expected = 0) {
        words.insert(words.begin(), tests::programDirectory() + "/callbox");
        words.insert(words.end(), {"--socket", (rig.directory() / "operator.sock").string()});
        int status = -1;
        const auto out = tests::runProgram(words, rig.directory() / "callbox.out", &status);
        INFO(words[1] << ' ' << words[2] << ": " << out.value_or(""));
        CHECK(status == expected);
        return out.value_or("");
    }

    ServiceableEvent event(const std::string& code) {
        api::EventQuery query;
        query.status = "all";
        query.referenceCode = code;
        ServiceableEvent found;
        REQUIRE(eventually([&] {
            const auto page = api->call(api::kEventList, query);
            if (!page || page->rows.empty())
                return false;
            found = page->rows.front();
            return true;
        }));
        return found;
    }

    bool reaches(const std::string& code, EventState state) {
        return eventually([&] { return event(code).state == state; });
    }

    std::uint64_t requests(const std::string& code) {
        std::uint64_t count = 0;
        for (const auto& request : tests::receiverRequests(rig.receiverSays({"requests"})))
            count += request.referenceCode == code ? 1 : 0;
        return count;
    }
};

constexpr const char* kPci = "CBX-PCI-0003";
constexpr const char* kMemory = "CBX-MEM-0002";

}  // namespace

TEST_CASE("a fault during planned work waits, is released afterwards and goes home once") {
    Site site;
    site.callbox({"window", "add", "--for", "2h", "--partition", "lpar*", "--reason",
                  "adapter exchange", "--owner", "anna"});
    CHECK(site.callbox({"window", "list"}).find("adapter exchange") != std::string::npos);
    REQUIRE(site.rig.partitionErrors().addFatalAer("0000:3b:00.0"));
    REQUIRE(site.reaches(kPci, EventState::suppressed));
    const auto number = std::to_string(site.event(kPci).problemNumber);

    // Its duplicates count into it; the window outlives a restart.
    REQUIRE(site.rig.service().terminate());
    REQUIRE(site.rig.startService());
    site.api = site.rig.client();
    REQUIRE(site.api);
    REQUIRE(site.rig.partitionErrors().addFatalAer("0000:3b:00.0"));
    CHECK(eventually([&] { return site.event(kPci).count == 2; }));
    CHECK(site.event(kPci).state == EventState::suppressed);
    CHECK(site.callbox({"window", "suppressed", "1", "-F", "problem_num:window_num:outcome"}) ==
          number + ":1:waiting\n");
    CHECK(site.callbox({"analyse", "--dry-run", "--problem", number}).find("anna") !=
          std::string::npos);

    CHECK(site.callbox({"window", "end", "1"}).find("ended") != std::string::npos);
    CHECK(site.requests(kPci) == 0);
    CHECK(site.callbox({"window", "release", "1"}) == "released: 1\n");
    REQUIRE(site.reaches(kPci, EventState::acknowledged));
    CHECK(site.callbox({"window", "release", "1"}) == "released: 0\n");
    REQUIRE(site.rig.waitForEmptyOutbox());
    CHECK(site.requests(kPci) == 1);
    CHECK(site.callbox({"window", "list"}) == "No results were found.\n");
    site.callbox({"window", "end", "1"}, 4);
    site.callbox({"window", "remove", "1"});
    site.callbox({"window", "remove", "1"}, 5);
}

TEST_CASE("a rule holds a fault for approval, and its rehearsal says so before") {
    Site site;
    site.callbox({"policy", "add", "look first", "--refcode", "CBX-MEM-*", "--severity", "warning",
                  "--action", "hold"});
    const auto file = (site.rig.directory() / "records.json").string();
    std::ofstream(file) << R"([{"recordId":"mc_event:1","source":"rasdaemon",)"
                           R"("kind":"memory-uncorrected","occurredAt":"2026-11-20T08:00:00Z",)"
                           R"("attributes":{"label":"DIMM_A1"}}])";
    const auto rehearsed = site.callbox({"analyse", "--dry-run", "--partition", "lpar1", file});
    CHECK(rehearsed.find("look first") != std::string::npos);
    CHECK(rehearsed.find("held") != std::string::npos);
    CHECK(site.callbox({"analyse", file}).find("newEvent") != std::string::npos);

    REQUIRE(site.rig.partitionErrors().addUncorrectedMemory("DIMM_A1"));
    REQUIRE(site.reaches(kMemory, EventState::held));
    CHECK(site.event(kMemory).history.back().what.args.at("rule") == "look first");
    CHECK(site.callbox({"policy", "list"}).find("look first") != std::string::npos);
    site.callbox({"policy", "remove", "look first"});
    REQUIRE(site.rig.partitionErrors().addFatalAer("0000:3b:00.0"));
    REQUIRE(site.reaches(kPci, EventState::acknowledged));
    CHECK(site.requests(kMemory) == 0);
}

TEST_CASE("a storm is called home as one problem, and what it held when it is released") {
    Site site;
    site.callbox({"storm", "set", "--partition", "1"});
    // The second makes it a storm, but is the first critical one of its reference code in it.
    for (const char* device : {"0000:3b:00.0", "0000:3c:00.0", "0000:3d:00.0"})
        REQUIRE(site.rig.partitionErrors().addFatalAer(device));
    REQUIRE(site.reaches("CBX-STM-0001", EventState::acknowledged));
    REQUIRE(site.reaches(kPci, EventState::suppressed));
    CHECK(site.callbox({"storm", "list", "-F", "state:lpar_name:held"}) == "running:lpar1:1\n");
    CHECK(site.callbox({"storm", "list", "1"}).find(kPci) != std::string::npos);
    REQUIRE(site.rig.waitForEmptyOutbox());
    CHECK(site.requests("CBX-STM-0001") == 1);
    CHECK(site.requests(kPci) == 2);

    CHECK(site.callbox({"window", "end", "1"}).find("ended") != std::string::npos);
    const auto event = site.event("CBX-STM-0001");
    CHECK(event.history.back().what.args.at("code") == kPci);
    CHECK(site.callbox({"window", "release", "1"}) == "released: 1\n");
    REQUIRE(site.reaches(kPci, EventState::acknowledged));
    REQUIRE(site.rig.waitForEmptyOutbox());
    CHECK(site.requests(kPci) == 3);
}
