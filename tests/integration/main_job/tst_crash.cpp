// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL at random moments, on both ends, while problems arrive: every problem written reaches
// the receiver exactly once in effect, and the ledger verifies.
#include <atomic>
#include <cstdlib>
#include <iostream>
#include <random>
#include <set>
#include <thread>

#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/integration/main_job/receiver_requests.h"

using namespace callbox;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

/// How often each end is killed; CALLBOX_CRASHES overrides it.
int crashes() {
    if (const char* wanted = std::getenv("CALLBOX_CRASHES"))
        return std::atoi(wanted);
#ifdef CALLBOX_SANITIZED
    return 15;  // everything is several times slower, the moments are as random
#else
    return 100;
#endif
}

std::string device(int number) {
    char text[32];
    std::snprintf(text, sizeof text, "%04x:%02x:00.0", number / 256, number % 256);
    return text;
}

/// Writes a problem every few milliseconds until told to stop.
class ProblemWriter {
public:
    explicit ProblemWriter(tests::RasDatabase& database)
        : thread_([this, &database] {
              while (!stop_) {
                  if (database.addFatalAer(device(written_)))
                      ++written_;
                  std::this_thread::sleep_for(150ms);  // the pace of the faults, not a wait
              }
          }) {}
    int finish() {
        stop_ = true;
        if (thread_.joinable())
            thread_.join();
        return written_;
    }
    ~ProblemWriter() { finish(); }

private:
    std::atomic<bool> stop_ = false;
    std::atomic<int> written_ = 0;
    std::thread thread_;
};

}  // namespace

TEST_CASE("no problem is lost or doubled when either end is killed at random moments") {
    tests::MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    const auto refused = rig.setUp();
    INFO(rig.log());
    REQUIRE(refused == "");

    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    INFO("seed " << seed);
    std::uniform_int_distribution<int> moment(20, 600);
    int serviceKills = 0;
    int receiverKills = 0;
    REQUIRE(rig.holdNoStorms());
    ProblemWriter writer(rig.partitionErrors());
    for (int i = 0; i < crashes(); ++i) {
        std::this_thread::sleep_for(milliseconds(moment(random)));  // the random moment itself
        rig.service().kill();
        ++serviceKills;
        if (i % 2 == 0)
            REQUIRE(rig.startService());
        std::this_thread::sleep_for(milliseconds(moment(random)));
        rig.receiver().kill();
        ++receiverKills;
        REQUIRE(rig.startReceiver());
        if (i % 2 != 0)
            REQUIRE(rig.startService());
    }
    const int written = writer.finish();
    REQUIRE(written > 0);

    // Everything written becomes an acknowledged event of its own.
    const auto client = rig.client();
    REQUIRE(client);
    const auto until = steady_clock::now() + 300s;
    std::uint64_t events = 0;
    while (steady_clock::now() < until) {
        core::api::EventQuery query;
        query.referenceCode = "CBX-PCI";
        const auto page = client->call(core::api::kEventList, query);
        REQUIRE(page);
        events = page->total;
        if (events >= static_cast<std::uint64_t>(written))
            break;
        client->next(100ms);
    }
    CHECK(events == static_cast<std::uint64_t>(written));
    CHECK(rig.waitForEmptyOutbox(300s));

    std::set<std::string> numbers;
    for (const auto& request : tests::receiverRequests(rig.receiverSays({"requests"})))
        if (request.referenceCode.rfind("CBX-PCI", 0) == 0) {
            numbers.insert(request.number);
            CHECK(request.reports == 1);
        }
    CHECK(numbers.size() == static_cast<std::size_t>(written));

    const auto ledger = client->call(core::api::kLedgerVerify);
    REQUIRE(ledger);
    CHECK(ledger->intact);
    std::cout << "crash test: " << serviceKills << " kills of callboxd, " << receiverKills
              << " of the receiver, " << written << " problems written, " << numbers.size()
              << " service requests, ledger of " << ledger->entries << " entries "
              << (ledger->intact ? "intact" : "broken") << '\n';
}
