// SPDX-License-Identifier: GPL-3.0-or-later
// lssvcevents, chsvcevent and mksvcevent as scripts made for an HMC use them.
#include <algorithm>
#include <fstream>

#include "app/cli/event_record.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox::core;
using namespace callbox::tests;

namespace {

ServiceableEvent event(std::uint64_t number, const std::string& code, const std::string& text) {
    ServiceableEvent made;
    made.problemNumber = number;
    made.referenceCode = code;
    made.description = {text, {}};
    return made;
}

/// What a handler of event.close and its like was asked, and its answer.
struct Asked {
    api::HandleEventsArguments arguments;
    std::vector<std::optional<Error>> errors;

    Result<api::EventOutcomes> operator()(api::HandleEventsArguments given) {
        arguments = std::move(given);
        api::EventOutcomes reply;
        for (std::size_t i = 0; i < arguments.problemNumbers.size(); ++i)
            reply.outcomes.push_back(
                {arguments.problemNumbers[i], i < errors.size() ? errors[i] : std::nullopt});
        return reply;
    }
};

/// What the check scripts for HMCs do: a line an event, its fields at the colons, those counted
/// whose status is Open, the rest of the line the text.
constexpr const char* kCheckScript = R"sh(
open=0
while IFS=: read -r number refcode status text; do
    case $number in "No results"*) break ;; esac
    [ "$status" = Open ] || continue
    open=$((open + 1))
    echo "$number|$refcode|$text"
done < "$1"
echo "$open open"
awk -F: '$3 == "Open" { print $1 }' "$1" | sort -n | tr '\n' ' '
)sh";

std::string checked(const std::filesystem::path& directory, const std::string& output) {
    std::ofstream(directory / "check") << kCheckScript;
    std::ofstream(directory / "events") << output;
    int status = -1;
    const auto said =
        runProgram({"sh", directory / "check", directory / "events"}, directory / "said", &status);
    CHECK(status == 0);
    return said.value_or("");
}

}  // namespace

TEST_CASE("a check script made for an HMC reads the list") {
    FakeService service;
    std::vector<ServiceableEvent> stored{event(3, "B7001111", "Fan failed"),
                                         event(11, "CBX-DSK-0001", "Disk, sdb"),
                                         event(12, "CBX-MEM-0002", "Memory")};
    stored[2].state = EventState::closed;
    api::EventQuery seen;
    service.handle(api::kEventList, [&](api::EventQuery query) -> Result<api::EventPage> {
        seen = query;
        return api::EventPage{stored.size(), stored.size(), stored};
    });
    service.start();
    CommandLine line;
    const std::vector<std::string> words{"lssvcevents",
                                         "-t",
                                         "hardware",
                                         "--filter",
                                         "status=open",
                                         "-F",
                                         "problem_num:refcode:status:text"};
    REQUIRE(line.run(service, words) == 0);
    CHECK(seen.status == "open");
    CHECK(checked(service.directory.path(), line.out) ==
          "3|B7001111|Fan failed\n11|CBX-DSK-0001|Disk, sdb\n2 open\n3 11 ");
    stored.clear();
    REQUIRE(line.run(service, words) == 0);
    CHECK(line.out == "No results were found.\n");
    CHECK(checked(service.directory.path(), line.out) == "0 open\n");
}

TEST_CASE("the service judges what it has indexes for, the whole filter is held here") {
    FakeService service;
    api::EventQuery seen;
    service.handle(api::kEventList, [&](api::EventQuery query) -> Result<api::EventPage> {
        seen = query;
        auto one = event(1, "CBX-MEM-0001", "x");
        one.failingMtms = {"9009", "42A", "7800AB1"};
        auto other = event(2, "CBX-MEM-00019", "x");
        return api::EventPage{2, 2, {one, other}};
    });
    service.handle(api::kPartitionList, [](api::PartitionQuery) -> Result<api::PartitionPage> {
        api::PartitionRow row;
        row.partition.name = "lpar1";
        row.systemName = "Server-1";
        row.systemMtms = {"9009", "42A", "7800AB1"};
        return api::PartitionPage{1, {row}};
    });
    service.start();
    CommandLine line;
    const std::string filter =
        "refcodes=CBX-MEM-0001,failing_mtms=9009-42A/7800AB1,reporting_mtms=Callbox*C0,"
        "fru_part_nums=00E1,fru_phys_locs=A1";
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "--filter", filter, "-i", "30"}) ==
          0);
    CHECK(line.out == "No results were found.\n");
    CHECK(seen.referenceCode == "CBX-MEM-0001");
    CHECK(seen.mtms == "9009-42A*7800AB1");
    CHECK(seen.reportingMtms == "Callbox*C0");
    CHECK(seen.partNumber == "00E1");
    CHECK(seen.locationCode == "A1");
    REQUIRE(seen.since);
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "--filter", "refcodes=CBX-MEM-0001",
                             "-F", "problem_num"}) == 0);
    CHECK(line.out == "1\n");
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "-m", "9009-42A*7800AB1"}) == 0);
    CHECK(seen.mtms == "9009-42A*7800AB1");
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "-m", "lpar1"}) == 0);
    CHECK(seen.partition == "lpar1");
    CHECK(line.run(service, {"lssvcevents", "-t", "hardware", "-m", "Server-1", "-d", "0"}) == 0);
    CHECK(seen.mtms == "9009-42A*7800AB1");
    REQUIRE(seen.since);
    CHECK(*seen.since > std::chrono::system_clock::now() - std::chrono::hours(26));
}

TEST_CASE("the audit log is the console's list, newest first and no older than asked") {
    FakeService service;
    const auto now =
        std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    service.handle(api::kAuditList, [&](api::AuditQuery) -> Result<api::AuditPage> {
        api::AuditRecord record;
        record.at = now;
        record.user = "olga";
        record.operation = "event.close";
        record.subject = "7";
        record.what = {"event.closed-by", {{"name", "Olga"}, {"comment", "fan, replaced"}}};
        record.outcome = "done";
        api::AuditRecord refused = record;
        refused.outcome = "api.role-too-low";
        api::AuditRecord old = record;
        old.at = now - std::chrono::hours(72);
        return api::AuditPage{{record, refused, old}};
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"lssvcevents", "-t", "console", "-d", "1", "-F",
                             "userid,name,category,severity,text"}) == 0);
    CHECK(
        line.out.starts_with("olga,event.close,event,0,\"7: Closed by Olga: fan, replaced\"\n"
                             "olga,event.close,event,32,\"7: Closed by Olga: fan, replaced ("));
    CHECK(std::count(line.out.begin(), line.out.end(), '\n') == 2);
    CHECK(line.run(service, {"lssvcevents", "-t", "console", "--filter", "status=open"}) == 2);
}

TEST_CASE("the managed systems are service objects with their state") {
    FakeService service;
    service.handle(api::kPartitionList, [](api::PartitionQuery) -> Result<api::PartitionPage> {
        api::PartitionRow row;
        row.partition.systemId = "sys-1";
        row.partition.channel = ChannelState::active;
        row.systemName = "Server-1";
        row.systemMtms = {"9009", "42A", "7800AB1"};
        return api::PartitionPage{1, {row}};
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"lssvcevents", "-t", "service_object"}) == 0);
    CHECK(line.out ==
          "name=Server-1,type_model=9009-42A,serial_num=7800AB1,state=Operating,reported_by=\n");
    CHECK(line.run(service, {"lssvcevents", "-t", "service_object", "-m", "Server-2"}) == 0);
    CHECK(line.out == "No results were found.\n");
}

TEST_CASE("several events are handled at once, and what was refused is told") {
    FakeService service;
    Asked asked;
    for (const auto* operation : {&api::kEventClose, &api::kEventReopen, &api::kEventApprove,
                                  &api::kEventHold, &api::kEventCallHome, &api::kEventComment})
        service.handle(*operation, [&asked](api::HandleEventsArguments arguments) {
            return asked(std::move(arguments));
        });
    service.start();
    CommandLine line;
    for (const char* operation : {"close", "reopen", "approve", "hold", "callhome", "comment"}) {
        CHECK(line.run(service, {"chsvcevent", "-o", operation, "-p", "4,7", "-n", "Olga", "-c",
                                 "because"}) == 0);
        CHECK(line.out.empty());
        CHECK(asked.arguments.problemNumbers == std::vector<std::uint64_t>{4, 7});
        CHECK(asked.arguments.name == "Olga");
        CHECK(asked.arguments.comment == "because");
    }
    CHECK(service.calls == std::vector<std::string>{"event.close", "event.reopen", "event.approve",
                                                    "event.hold", "event.call-home",
                                                    "event.comment"});
    const Error refusal{ErrorCode::conflict,
                        {"event.not-possible",
                         {{"number", "4"},
                          {"state", "closed"},
                          {"action", "close"},
                          {"possible", "reopen, comment"}}},
                        {},
                        {}};
    asked.errors = {refusal, std::nullopt};
    CHECK(line.run(service, {"chsvcevent", "-o", "close", "-p", "4,7", "-n", "O", "-c", "x"}) == 9);
    CHECK(line.err.find("Problem 4 is closed: close is not possible.") != std::string::npos);
    CHECK(line.err.find("reopen, comment") != std::string::npos);
    CHECK(line.run(service, {"chsvcevent", "-o", "close", "-p", "4", "-n", "O", "-c", "x"}) == 4);
    CHECK(line.run(service, {"chsvcevent", "-o", "drop", "-p", "4", "-n", "O", "-c", "x"}) == 2);
    CHECK(line.run(service, {"chsvcevent", "-o", "close", "-p", "4,x", "-n", "O", "-c", "x"}) == 2);
    CHECK(line.run(service, {"chsvcevent", "-o", "close", "-n", "O", "-c", "x"}) == 2);
}

TEST_CASE("the form of scripts on an HMC closes without a name and a reason") {
    FakeService service;
    Asked asked;
    service.handle(api::kEventClose, [&asked](api::HandleEventsArguments arguments) {
        return asked(std::move(arguments));
    });
    service.start();
    CommandLine line;
    line.variables["LOGNAME"] = "nagios";
    CHECK(line.run(service, {"chsvcevent", "-o", "close", "-p", "7", "-h", "hmc1"}) == 0);
    CHECK(asked.arguments.name == "nagios");
    CHECK_FALSE(asked.arguments.comment.empty());
    CHECK(line.run(service, {"chsvcevent", "-o", "close", "-p", "7"}) == 2);
}

TEST_CASE("a part is told to be replaced or repaired by its position") {
    FakeService service;
    api::FruReplacedArguments seen;
    service.handle(api::kEventFruReplaced, [&](api::FruReplacedArguments arguments) {
        seen = arguments;
        return Result<api::EventOutcomes>(api::EventOutcomes{{{7, {}}}});
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"chsvcevent", "-o", "repaired", "-p", "7", "--fru", "2", "-n", "Olga",
                             "-c", "reseated"}) == 0);
    CHECK(seen.position == 2);
    CHECK(seen.repaired);
    CHECK(line.run(service, {"chsvcevent", "-o", "replaced", "-p", "7", "-n", "Olga", "-c", "x"}) ==
          2);
}

TEST_CASE("a reference code is told with what is called out") {
    FakeService service;
    service.handle(api::kEventReferenceCode,
                   [](api::ReferenceCodeArguments arguments) -> Result<api::ReferenceCodeList> {
                       if (arguments.code != "CBX-MEM")
                           return fail(ErrorCode::notFound, {"test.refused", {}});
                       api::ReferenceCodeMeaning meaning;
                       meaning.code = "CBX-MEM-0002";
                       meaning.callouts.emplace_back().procedure = "CBXMEM01";
                       return api::ReferenceCodeList{{meaning, meaning}};
                   });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"lsrefcode", "CBX-MEM"}) == 0);
    CHECK(line.out.find("CBX-MEM-0002") != std::string::npos);
    CHECK(line.out.find("CBXMEM01") != std::string::npos);
    CHECK(line.run(service, {"lsrefcode", "B7"}) == 5);
}

TEST_CASE("events are loaded from a file, each taken or refused by its place") {
    FakeService service;
    api::LoadEventsArguments seen;
    std::vector<api::LoadedEvent> reply{
        {1, 7, {}}, {2, 0, {}}, {3, 0, Error{ErrorCode::protocol, {"json.malformed", {}}, {}, {}}}};
    service.handle(api::kEventLoad, [&](api::LoadEventsArguments arguments) {
        seen = arguments;
        return Result<api::LoadedEvents>(api::LoadedEvents{reply});
    });
    service.start();
    const std::string file = service.directory.path() / "events.json";
    std::ofstream(file) << "[]";
    CommandLine line;
    CHECK(line.run(service, {"mksvcevent", "--load", file, "--lpar_name", "lpar1"}) == 9);
    CHECK(seen.text == "[]");
    CHECK(seen.partition == "lpar1");
    CHECK(line.out ==
          "1: problem_num=7\n2: No problem, or not yet one\n3: The text is not JSON.\n");
    reply.pop_back();
    CHECK(line.run(service, {"mksvcevent", "--load", file}) == 0);
    CHECK(line.run(service, {"mksvcevent", "--load", file + ".gone"}) == 5);
}

TEST_CASE("what a person reports has a type, a severity and a contact") {
    FakeService service;
    api::CreateEventArguments seen;
    service.handle(api::kEventCreate, [&](api::CreateEventArguments arguments) {
        seen = arguments;
        return Result<api::ProblemNumber>(api::ProblemNumber{8});
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service,
                   {"mksvcevent", "-d", "loud", "--type", "power", "--severity", "1", "--lpar_name",
                    "lpar1", "--contact_name", "Olga", "--contact_phone", "+49 30 1"}) == 0);
    CHECK(seen.type == api::ReportedType::power);
    CHECK(seen.severity == Severity::critical);
    CHECK(seen.partition == "lpar1");
    REQUIRE(seen.contact);
    CHECK(seen.contact->name == "Olga");
    CHECK(line.run(service, {"mksvcevent", "-d", "x", "--type", "toaster"}) == 2);
    CHECK(line.run(service, {"mksvcevent", "-d", "x", "--severity", "5"}) == 2);
    CHECK(line.run(service, {"mksvcevent", "-d", "x"}) == 0);
    CHECK(seen.type == api::ReportedType::test);
    CHECK_FALSE(seen.severity);
    CHECK_FALSE(seen.contact);
}

TEST_CASE("an event is shown with everybody who reported it") {
    FakeService service;
    service.handle(api::kEventGet, [](api::ProblemNumber) -> Result<ServiceableEvent> {
        auto shared = event(7, "B7001111", "Fan failed");
        shared.reporters = {"lpar1", "lpar2"};
        return shared;
    });
    service.start();
    CommandLine line;
    REQUIRE(line.run(service, {"event", "7"}) == 0);
    CHECK(line.out.find("lpar1, lpar2\n") != std::string::npos);
}

TEST_CASE("an event whose cause went, or that flaps, says so") {
    FakeService service;
    service.handle(api::kEventGet, [](api::ProblemNumber) -> Result<ServiceableEvent> {
        auto link = event(8, "CBX-NET-0001", "Link lost");
        const TimePoint at{std::chrono::hours(490'000)};
        link.recovery.emplace();
        link.recovery->changes = 12;
        link.recovery->changedAt = at;
        link.recovery->clearedAt = at;
        link.recovery->flappingSince = at - std::chrono::hours(1);
        return link;
    });
    service.start();
    CommandLine line;
    REQUIRE(line.run(service, {"event", "8"}) == 0);
    CHECK(line.out.find("Cause gone since:") != std::string::npos);
    CHECK(line.out.find("Flapping since:") != std::string::npos);
    CHECK(line.out.find("12 changes, the last one 2025-") != std::string::npos);
}
