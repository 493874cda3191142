// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

TEST_CASE("every verb has help and it ends with 0") {
    std::set<std::string_view> names;
    for (const cli::Verb& verb : cli::allVerbs()) {
        INFO(verb.name);
        CHECK(names.insert(verb.name).second);
        std::vector<std::string> words{std::string(verb.name), "--help"};
        if (const auto space = words[0].find(' '); space != std::string::npos)
            words = {words[0].substr(0, space), words[0].substr(space + 1), "--help"};
        CommandLine line;
        CHECK(line.run(words) == 0);
        CHECK(line.out.starts_with("usage: callbox " + std::string(verb.name)));
        CHECK(line.out.find("--json") != std::string::npos);
    }
}

TEST_CASE("a wrong command line ends with 2 and names the remedy in the user's language") {
    CommandLine line;
    CHECK(line.run({"frobnicate"}) == 2);
    CHECK(line.err.find("There is no verb frobnicate.") != std::string::npos);
    CHECK(line.run({"status", "--bogus"}) == 2);
    CHECK(line.run({"status", "extra"}) == 2);
    CHECK(line.run({"partition"}) == 2);
    CHECK(line.run({"partition", "add", "only-a-name"}) == 2);
    CHECK(line.run({"status", "--timeout", "never"}) == 2);
    CHECK(line.run({}) == 2);
    line.variables["LANG"] = "de_DE.UTF-8";
    CHECK(line.run({"frobnicate"}) == 2);
    CHECK(line.err.find("Es gibt kein Verb frobnicate.") != std::string::npos);
}

TEST_CASE("without a service the exit code is 3") {
    CommandLine line;
    line.variables["CALLBOX_SOCKET"] = "/nonexistent/callbox.sock";
    CHECK(line.run({"status"}) == 3);
    CHECK(line.err.find("/nonexistent/callbox.sock") != std::string::npos);
    CHECK(line.run({"status", "--json"}) == 3);
    CHECK(fromJson<Error>(line.err)->message.key == "cli.not-running");
}

TEST_CASE("the service's refusals have exit codes of their own") {
    FakeService service;
    ErrorCode code = ErrorCode::internal;
    service.handle(api::kEventGet, [&](api::ProblemNumber) -> Result<ServiceableEvent> {
        return fail(code, {"test.refused", {}});
    });
    service.start();
    CommandLine line;
    const std::vector<std::pair<ErrorCode, int>> expected{
        {ErrorCode::invalidArgument, 4}, {ErrorCode::conflict, 4}, {ErrorCode::notFound, 5},
        {ErrorCode::denied, 6},          {ErrorCode::timeout, 7},  {ErrorCode::storage, 1}};
    for (const auto& [next, exitCode] : expected) {
        code = next;
        CHECK(line.run(service, {"event", "1"}) == exitCode);
    }
    CHECK(line.run(service, {"event", "one"}) == 2);
    CHECK(line.run(service, {"status"}) == 4);
}

TEST_CASE("status is printed for people and as JSON") {
    FakeService service;
    service.handle(api::kStatusGet, [](api::Nothing) -> Result<api::ServiceStatus> {
        api::ServiceStatus status;
        status.health = api::CallHomeHealth::callingHome;
        status.path = "evil\x1b[2Jname";
        status.partitions.total = status.partitions.active = 1;
        return status;
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"status"}) == 0);
    CHECK(line.out.find("callingHome") != std::string::npos);
    CHECK(line.out.find('\x1b') == std::string::npos);
    CHECK(line.run(service, {"status", "--json"}) == 0);
    CHECK(fromJson<api::ServiceStatus>(line.out)->partitions.active == 1);
}

TEST_CASE("no events is no failure and says so in the HMC's words") {
    FakeService service;
    service.handle(api::kEventList,
                   [](api::EventQuery) -> Result<api::EventPage> { return api::EventPage{}; });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware"}) == 0);
    CHECK(line.out == "No results were found.\n");
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "-F", "--header"}) == 0);
    CHECK(line.out == "No results were found.\n");
    CHECK(line.run(service, {"lssvcevents"}) == 2);
    CHECK(line.run(service, {"lssvcevents", "-t", "fru"}) == 2);
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "--filter", "colour=red"}) == 2);
}

TEST_CASE("events are listed with filter, selection and header, page after page") {
    FakeService service;
    std::vector<ServiceableEvent> stored(1500);
    for (std::size_t i = 0; i < stored.size(); ++i) {
        stored[i].problemNumber = i + 1;
        stored[i].referenceCode = i % 2 ? "CBX-MEM-0002" : "CBX-DSK-0001";
        stored[i].partitionName = "alpha";
    }
    stored[0].frus.emplace_back().partNumber = "00E1234";
    api::EventQuery seen;
    service.handle(api::kEventList, [&](api::EventQuery query) -> Result<api::EventPage> {
        seen = query;
        api::EventPage page;
        page.total = page.all = stored.size();
        for (std::size_t i = query.offset; i < stored.size() && page.rows.size() < query.limit; ++i)
            page.rows.push_back(stored[i]);
        return page;
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "--filter",
                             "status=open,refcodes=CBX-MEM-0002", "-F", "problem_num:refcode",
                             "--header"}) == 0);
    CHECK(line.out.starts_with("problem_num:refcode\n2:CBX-MEM-0002\n4:CBX-MEM-0002\n"));
    CHECK(std::count(line.out.begin(), line.out.end(), '\n') == 751);
    CHECK(seen.status == "open");
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "-d", "3"}) == 0);
    REQUIRE(seen.since);
    CHECK(*seen.since < std::chrono::system_clock::now() - std::chrono::hours(71));
    CHECK(line.out.starts_with("problem_num=1,pmh_num=,refcode=CBX-DSK-0001,status=Open,"));
    CHECK(line.run(service, {"lssvcevents", "-t", "fru", "--filter", "problem_nums=1", "-F",
                             "part_num,class"}) == 0);
    CHECK(seen.problemNumbers == std::vector<std::uint64_t>{1});
    CHECK(line.out == "00E1234,CLASS_FRU\n");
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "-F", "colour"}) == 2);
}

TEST_CASE("a test problem is made and events are closed") {
    FakeService service;
    api::HandleEventsArguments closed;
    service.handle(api::kEventCreate, [](api::CreateEventArguments arguments) {
        return arguments.description == "hello" ? Result<api::ProblemNumber>(api::ProblemNumber{42})
                                                : failField("description", {"test.refused", {}});
    });
    service.handle(api::kEventClose, [&](api::HandleEventsArguments arguments) {
        closed = arguments;
        return Result<api::EventOutcomes>(api::EventOutcomes{{{42, {}}}});
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"mksvcevent", "-d", "hello"}) == 0);
    CHECK(line.out == "problem_num=42\n");
    CHECK(line.run(service, {"mksvcevent", "-d", "other"}) == 4);
    CHECK(line.err.find("description: ") != std::string::npos);
    CHECK(line.run(service, {"chsvcevent", "-o", "close", "-p", "42", "-n", "me", "-c", "done"}) ==
          0);
    CHECK(closed.problemNumbers == std::vector<std::uint64_t>{42});
    CHECK(closed.comment == "done");
    CHECK(line.run(service, {"chsvcevent", "-o", "close", "-p", "42", "-n", "me"}) == 2);
}

TEST_CASE("a transmission is printed byte for byte and a broken ledger ends with 1") {
    FakeService service;
    service.handle(api::kTransmissionContent, [](api::Sequence) {
        return Result<api::TransmissionContent>(
            api::TransmissionContent{"{\"a\":\"\\u001b\"}", "d"});
    });
    bool intact = true;
    service.handle(api::kLedgerVerify, [&](api::Nothing) {
        return Result<api::LedgerVerdict>(api::LedgerVerdict{intact, 12, intact ? 0U : 5U, "ab"});
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"transmission", "show", "3"}) == 0);
    CHECK(line.out == "{\"a\":\"\\u001b\"}");
    CHECK(line.run(service, {"ledger", "verify"}) == 0);
    CHECK(line.out.find("12 entries") != std::string::npos);
    intact = false;
    CHECK(line.run(service, {"ledger", "verify"}) == 1);
    CHECK(line.err.find("entry 5") != std::string::npos);
    CHECK(line.run(service, {"ledger", "verify", "--json"}) == 1);
}
