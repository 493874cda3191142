// SPDX-License-Identifier: GPL-3.0-or-later
// Ways die and heal while problems keep coming: each has its effect at the real receiver once.
#include <map>
#include <set>

#include <boost/asio/steady_timer.hpp>

#include "app/receiver/server/receiver_server.h"
#include "app/receiver/store/sqlite_store.h"
#include "tests/integration/delivery/four_ways.h"
#include "tests/integration/delivery/receiver_pair.h"

using namespace callbox;
using namespace std::chrono_literals;
using core::api::TransmissionState;
using core::protocol::MessageType;
using tests::Both;
using tests::FourWays;

namespace {

constexpr std::size_t kMostWaiting = 200;

struct Site : Both {
    std::unique_ptr<FourWays> ways;
    boost::asio::steady_timer next{context};
    std::vector<std::uint64_t> problems;
    std::map<std::string, int> byPath;  ///< acknowledged problems

    Site() {
        ways = std::make_unique<FourWays>(receiver.server->port());
        chain->setEntries(ways->entries());
        options.parallel = 4;
        beImpatient();
        begin();
    }
    ~Site() {
        loop.reset();
        chain.reset();
    }

    /// One problem every few milliseconds, from several partitions.
    void produce() {
        next.expires_after(15ms);
        next.async_wait([this](boost::system::error_code error) {
            if (error)
                return;
            // No more than a slow machine takes home.
            if (problems.size() - acknowledgedProblems() < kMostWaiting) {
                const int number = static_cast<int>(problems.size());
                problems.push_back(acceptReport(number, "par-" + std::to_string(number % 5)));
            }
            produce();
        });
    }
    std::size_t acknowledgedProblems() const {
        std::size_t count = 0;
        for (const auto& done : acknowledged)
            count += done.type == MessageType::problem ? 1 : 0;
        return count;
    }
    bool moreOver(const std::string& path, std::size_t count) {
        const auto before = acknowledgedProblems();
        return until(
            [&] { return acknowledgedProblems() >= before + count && loop->state().path == path; });
    }
    std::uint64_t acceptPerformance() {
        core::protocol::PerformanceBody body;
        body.partitionId = "par-1";
        body.mtms = machine.mtms;
        return accept(MessageType::performance, core::toJson(body), machine.entityId);
    }
    /// How often each problem's report is in a service request at the receiver.
    std::multiset<std::uint64_t> reported() {
        auto opened = app::receiver::SqliteStore::open(
            app::receiver::databaseFile(receiver.options.stateDirectory),
            app::receiver::SqliteStore::Mode::readOnly);
        REQUIRE(opened);
        std::multiset<std::uint64_t> found;
        const auto read =
            (*opened)->read([&](app::receiver::StoreTransaction& view) -> app::receiver::Done {
                const auto requests = view.requests().list(100'000);
                REQUIRE(requests);
                for (const auto& request : *requests) {
                    const auto reports = view.requests().reports(request.number, 1000);
                    REQUIRE(reports);
                    CHECK(reports->size() == 1);
                    for (const auto& report : *reports)
                        found.insert(report.identity.sequence);
                }
                return {};
            });
        REQUIRE(read);
        return found;
    }
};

}  // namespace

TEST_CASE("every problem has its effect once while ways die one after another and heal") {
    Site site;
    site.produce();
    REQUIRE(site.moreOver("Direct", 20));

    site.ways->direct.swallow();
    REQUIRE(site.moreOver("Proxy", 20));

    site.ways->proxy.refuse();
    REQUIRE(site.moreOver("Tunnel", 20));

    site.ways->tunnel.refuse();
    REQUIRE(site.moreOver("Line", 20));
    const auto performance = site.acceptPerformance();
    REQUIRE(site.moreOver("Line", 20));
    CHECK(site.transmission(performance).state == TransmissionState::waiting);
    CHECK(site.transmission(performance).attempts == 0);

    site.ways->direct.open();
    site.ways->proxy.open();
    site.ways->tunnel.open();
    REQUIRE(site.moreOver("Direct", 20));
    site.next.cancel();
    REQUIRE(site.until([&] { return site.counts().waiting == 0; }, 180s));

    CHECK(site.counts().setAside == 0);
    // Which of the wide ways is up again first is by chance of their back-off.
    CHECK(site.transmission(performance).path != "Line");
    std::set<std::string> paths;
    for (const auto sequence : site.problems) {
        const auto row = site.transmission(sequence);
        CHECK(row.state == TransmissionState::acknowledged);
        paths.insert(row.path);
    }
    CHECK(paths == std::set<std::string>{"Direct", "Line", "Proxy", "Tunnel"});
    const auto reported = site.reported();
    CHECK(reported.size() == site.problems.size());
    for (const auto sequence : site.problems)
        CHECK(reported.count(sequence) == 1);
    // What goes down when unused did so.
    CHECK(site.until([&] { return !site.ways->ways[2]->up && !site.ways->ways[3]->up; }));
}

TEST_CASE("a narrow way is not brought up for large data") {
    Both both;
    FourWays ways(both.receiver.server->port());
    auto entries = ways.entries();
    both.begin();
    for (const std::size_t i : {0U, 1U, 2U})
        entries[i].connection.enabled = false;
    both.chain->setEntries(entries);
    const auto small = both.acceptReport(1);
    REQUIRE(both.allArrived(1));
    CHECK(both.transmission(small).path == "Line");
    REQUIRE(both.until([&] { return !ways.ways[3]->up; }));
    const int before = ways.ways[3]->established;

    const auto large =
        both.accept(MessageType::inventory, "{\"filler\":\"" + std::string(50'000, 'x') + "\"}",
                    both.machine.entityId);
    const auto extended =
        both.accept(MessageType::extendedData, "{}", both.machine.entityId, "par-2");
    REQUIRE(both.until([&] { return both.loop->state().largeWaits; }));
    CHECK_FALSE(both.until([&] { return ways.ways[3]->established > before; }, 3s));
    CHECK(both.transmission(large).state == TransmissionState::waiting);

    entries[0].connection.enabled = true;
    both.chain->setEntries(entries);
    both.loop->retryNow();
    REQUIRE(both.until([&] { return both.transmission(large).attempts > 0; }));
    REQUIRE(both.until([&] { return both.transmission(extended).attempts > 0; }));
    CHECK(both.transmission(large).path == "Direct");
    both.loop.reset();
}
