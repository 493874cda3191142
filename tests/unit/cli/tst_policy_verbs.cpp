// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

/// Keeps what it is given.
struct Service : FakeService {
    api::PolicyState state{"one", {}};
    std::optional<MaintenanceWindow> added;
    std::optional<api::SettleArguments> settled;

    Service() {
        handle(api::kPolicyGet, [this](api::Nothing) -> Result<api::PolicyState> { return state; });
        handle(api::kPolicySet,
               [this](api::SetPolicyArguments arguments) -> Result<api::PolicyState> {
                   if (!arguments.revision.empty() && arguments.revision != state.revision)
                       return fail(ErrorCode::conflict, {"policy.changed-meanwhile", {}});
                   state.policy = arguments.policy;
                   return state;
               });
        handle(api::kWindowAdd, [this](MaintenanceWindow window) -> Result<api::WindowRow> {
            added = window;
            return api::WindowRow{window, api::WindowState::planned, 0, 0};
        });
        handle(api::kWindowDiscard, [this](api::SettleArguments wanted) -> Result<api::Settled> {
            settled = wanted;
            return api::Settled{wanted.problemNumbers, {9}};
        });
        FakeService::start();
    }

    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& rule : state.policy.rules)
            names.push_back(rule.name);
        return names;
    }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("rules are added where they shall stand, moved and removed by name") {
    Service service;
    CommandLine line;
    CHECK(line.run(service, {"policy", "list"}) == 0);
    CHECK(line.out == "No results were found.\n");
    CHECK(line.run(service, {"policy", "add", "b", "--action", "hold"}) == 0);
    CHECK(line.run(service, {"policy",
                             "add",
                             "a",
                             "--action",
                             "notify",
                             "--at",
                             "1",
                             "--refcode",
                             "CBX-MEM-*",
                             "--refcode",
                             "CBX-DSK-*",
                             "--partition",
                             "prod-*",
                             "--severity",
                             "critical",
                             "--days",
                             "fri-mon",
                             "--from",
                             "18:00",
                             "--until",
                             "06:00",
                             "--zone",
                             "Europe/Vienna",
                             "--comment",
                             "nights, please"}) == 0);
    CHECK(service.names() == Names{"a", "b"});
    const PolicyRule& rule = service.state.policy.rules[0];
    CHECK(rule.scope.referenceCodes == Names{"CBX-MEM-*", "CBX-DSK-*"});
    CHECK(rule.severity == Severity::critical);
    REQUIRE(rule.hours);
    CHECK(rule.hours->days == std::vector<int>{5, 6, 7, 1});
    CHECK(line.run(service, {"policy", "list", "-F", "name:action:hours:comment", "--header"}) ==
          0);
    CHECK(line.out ==
          "name:action:hours:comment\n"
          "a:notify:\"fri,sat,sun,mon 18:00-06:00 Europe/Vienna\":nights, please\n"
          "b:hold::\n");
    CHECK(line.run(service, {"policy", "move", "a", "2"}) == 0);
    CHECK(service.names() == Names{"b", "a"});
    CHECK(line.run(service, {"policy", "move", "a", "3"}) == 2);
    CHECK(line.run(service, {"policy", "remove", "b"}) == 0);
    CHECK(line.run(service, {"policy", "remove", "b"}) == 5);
    CHECK(line.err.find("policy list") != std::string::npos);
    CHECK(service.names() == Names{"a"});
}

TEST_CASE("what list prints as JSON, set takes") {
    Service service;
    CommandLine line;
    REQUIRE(line.run(service, {"policy", "add", "a", "--action", "hold"}) == 0);
    REQUIRE(line.run(service, {"policy", "list", "--json"}) == 0);
    const auto file = service.directory.path() / "rules.json";
    std::ofstream(file) << line.out;
    REQUIRE(line.run(service, {"policy", "remove", "a"}) == 0);
    CHECK(line.run(service, {"policy", "set", file.string()}) == 0);
    CHECK(service.names() == Names{"a"});
    std::ofstream(file) << R"({"rules":[{"action":"explode"}]})";
    CHECK(line.run(service, {"policy", "set", file.string()}) != 0);
    CHECK(line.run(service, {"policy", "set", "/nowhere"}) != 0);
    CHECK(service.names() == Names{"a"});
}

TEST_CASE("a rule that makes no sense is refused before the service hears of it") {
    Service service;
    CommandLine line;
    const auto add = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"policy", "add", "a"});
        return line.run(service, options);
    };
    CHECK(add({}) == 2);
    CHECK(line.err.find("callHome") != std::string::npos);
    CHECK(add({"--action", "explode"}) == 2);
    CHECK(add({"--action", "hold", "--severity", "bad"}) == 2);
    CHECK(add({"--action", "hold", "--days", "mon-xyz"}) == 2);
    CHECK(add({"--action", "hold", "--zone", "UTC"}) == 2);
    CHECK(add({"--action", "hold", "--at", "2"}) == 2);
    CHECK(service.state.policy.rules.empty());
}

TEST_CASE("a window begins now or when it is said, and always has an end") {
    Service service;
    CommandLine line;
    CHECK(line.run(service, {"window", "add", "--reason", "work"}) == 2);
    CHECK(line.run(service, {"window", "add", "--reason", "work", "--for", "1h", "--end", "now"}) ==
          2);
    CHECK(line.run(service, {"window", "add", "--reason", "work", "--for", "soon"}) == 2);
    CHECK(line.run(service, {"window", "add", "--reason", "work", "--for", "90m", "--system",
                             "9080*"}) == 0);
    REQUIRE(service.added);
    CHECK(service.added->end - service.added->start == std::chrono::minutes(90));
    CHECK(service.added->scope.systems == Names{"9080*"});
    CHECK(line.run(service, {"window", "add", "--reason", "work", "--start",
                             "2026-11-24T22:00:00+01:00", "--end", "2026-11-25T02:00:00Z"}) == 0);
    CHECK(toText(service.added->start) == "2026-11-24T21:00:00Z");
    CHECK(line.run(service, {"window", "add", "--reason", "work", "--start", "2026-11-24 22:00",
                             "--for", "2d", "--json"}) == 0);
    CHECK(fromJson<api::WindowRow>(line.out));
    CHECK(line.run(service, {"window", "add", "--start", "tomorrow", "--for", "2d"}) == 2);
}

TEST_CASE("problems are discarded by window or by number") {
    Service service;
    CommandLine line;
    CHECK(line.run(service, {"window", "discard", "-p", "3", "-p", "4", "--reason", "ours"}) == 0);
    CHECK(line.out == "discarded: 2, passed over: 1\n");
    REQUIRE(service.settled);
    CHECK(service.settled->reason == "ours");
    CHECK(line.run(service, {"window", "discard", "--reason", "ours"}) == 2);
    CHECK(line.run(service, {"window", "discard", "2", "-p", "3", "--reason", "ours"}) == 2);
    CHECK(line.run(service, {"window", "discard", "two", "--reason", "ours"}) == 2);
}
