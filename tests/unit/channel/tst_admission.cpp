// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/asio/io_context.hpp>

#include "rmc/channel/admission.h"
#include "tests/catch.h"

using namespace callbox::rmc::channel;
using Ticket = std::unique_ptr<Admission::Ticket>;

namespace {

struct Door {
    explicit Door(const AdmissionLimits& limits)
        : admission(std::make_shared<Admission>(io, limits)) {}

    void ask(const std::string& host, bool urgent = false) {
        admission->ask(
            host, urgent, [] { return true; },
            [this](Ticket ticket) { tickets.push_back(std::move(ticket)); });
    }

    bool granted(std::size_t count) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (tickets.size() != count && std::chrono::steady_clock::now() < end)
            io.run_one_for(std::chrono::milliseconds(100));
        return tickets.size() == count;
    }

    boost::asio::io_context io;
    std::shared_ptr<Admission> admission;
    std::vector<Ticket> tickets;
};

}  // namespace

TEST_CASE("no more logins to one host are under way than its share") {
    AdmissionLimits limits;
    limits.atOncePerHost = 2;
    Door door(limits);
    for (int i = 0; i < 3; ++i)
        door.ask("a:22");
    door.ask("b:22");
    CHECK(door.tickets.size() == 3);
    door.tickets.front()->succeeded();
    door.tickets.erase(door.tickets.begin());
    CHECK(door.granted(3));
}

TEST_CASE("a host that never lets us in is left alone once its budget is spent") {
    AdmissionLimits limits;
    limits.failures = 3;
    Door door(limits);
    for (int i = 0; i < 3; ++i) {
        door.ask("a:22");
        REQUIRE(door.tickets.size() == 1);
        door.tickets.clear();
    }
    door.ask("a:22");
    CHECK(door.tickets.empty());
    door.ask("b:22");
    CHECK(door.tickets.size() == 1);
    SECTION("an operator's own try is not held back") {
        door.ask("a:22", true);
        CHECK(door.tickets.size() == 2);
    }
}

TEST_CASE("logins begun in one second are capped") {
    AdmissionLimits limits;
    limits.perSecond = 5;
    const auto begun = std::chrono::steady_clock::now();
    Door door(limits);
    for (int i = 0; i < 20; ++i)
        door.ask("host" + std::to_string(i));
    // Unless this process stood still for that second.
    if (std::chrono::steady_clock::now() - begun < std::chrono::seconds(1))
        CHECK(door.tickets.size() == 5);
    CHECK(door.granted(20));
}

TEST_CASE("who no longer waits is passed over") {
    AdmissionLimits limits;
    limits.atOnce = 1;
    Door door(limits);
    door.ask("a:22");
    bool wanted = true;
    bool granted = false;
    door.admission->ask(
        "b:22", false, [&wanted] { return wanted; }, [&granted](Ticket) { granted = true; });
    wanted = false;
    door.ask("c:22");
    door.tickets.clear();
    CHECK(door.granted(1));
    CHECK(!granted);
}
