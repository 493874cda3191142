// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

/// One storm, and limits that are kept.
struct Service : FakeService {
    StormSettings limits;
    api::WindowQuery asked;

    Service() {
        handle(api::kStormGet, [this](api::Nothing) -> Result<StormSettings> { return limits; });
        handle(api::kStormSet, [this](StormSettings settings) -> Result<StormSettings> {
            limits = settings;
            return settings;
        });
        handle(api::kWindowList, [this](api::WindowQuery query) -> Result<api::WindowPage> {
            asked = query;
            const auto at = *timePointFromText("2026-11-24T02:11:00Z");
            api::WindowRow row;
            row.state = api::WindowState::running;
            row.waiting = 812;
            row.window.number = 4;
            row.window.start = at;
            row.window.storm = Storm{4, 1231, "par-1", "prod-db1", 812, 5, {}};
            row.window.storm->kinds = {{"CBX-DSK-0001", 816, at, at, {"prod-db1: sdb", "sdc"}},
                                       {"CBX-MCE-0001", 0, at, at, {}},
                                       {"", 1, at, at, {}}};
            return api::WindowPage{1, {row}};
        });
        FakeService::start();
    }
};

}  // namespace

TEST_CASE("storms are listed, and by kind what one of them held") {
    Service service;
    CommandLine line;
    CHECK(line.run(service, {"storm", "list"}) == 0);
    CHECK(service.asked.storms);
    CHECK(service.asked.ended);
    CHECK(line.out.find("prod-db1") != std::string::npos);
    CHECK(line.run(service, {"storm", "list", "-F",
                             "storm_num:state:lpar_name:problem_num:held:counted:waiting"}) == 0);
    CHECK(line.out == "4:running:prod-db1:1231:812:5:812\n");
    CHECK(line.run(service, {"storm", "list", "4", "-F", "refcode:count:examples"}) == 0);
    CHECK(line.out == "CBX-DSK-0001:816:\"prod-db1: sdb; sdc\"\n:1:\n");
    CHECK(line.run(service, {"storm", "list", "4"}) == 0);
    CHECK(line.out.find("others") != std::string::npos);
    CHECK(line.out.find("CBX-MCE-0001") == std::string::npos);
    CHECK(line.run(service, {"storm", "list", "5"}) == 5);
    CHECK(line.err.find("storm list") != std::string::npos);
    CHECK(line.run(service, {"window", "list"}) == 0);
    CHECK(line.out.find("storm, problem 1231") != std::string::npos);
}

TEST_CASE("of the limits of a storm only what is named changes") {
    Service service;
    CommandLine line;
    CHECK(line.run(service, {"storm", "set", "--partition", "50", "--off"}) == 0);
    CHECK(service.limits.partition == 50);
    CHECK(service.limits.console == 200);
    CHECK_FALSE(service.limits.enabled);
    CHECK(line.run(service, {"storm", "set", "--on", "--console", "500", "--minutes", "15"}) == 0);
    CHECK(service.limits.enabled);
    CHECK(line.run(service, {"storm", "show"}) == 0);
    CHECK(line.out.find("500 new problems") != std::string::npos);
    CHECK(line.run(service, {"storm", "set", "--on", "--off"}) == 2);
    CHECK(line.run(service, {"storm", "set", "--minutes", "soon"}) == 2);
}
