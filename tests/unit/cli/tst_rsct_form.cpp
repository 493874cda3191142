// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include "app/cli/rsct_form.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

AttributeText attribute(std::string name, AttributeType type, std::vector<std::string> values,
                        bool array = false) {
    return {std::move(name), type, array, true, std::move(values)};
}

api::ResourcePage twoFileSystems(const api::ResourceQuery& query) {
    api::ResourcePage page;
    page.definition.name = "FileSystem";
    page.definition.attributes = {
        {"Name", AttributeType::string, false, AttributeKind::persistent, {}, ""},
        {"NodeNameList", AttributeType::string, true, AttributeKind::persistent, {}, ""},
        {"PercentTotUsed", AttributeType::float64, false, AttributeKind::dynamic, {}, "%"}};
    const bool first = query.after.empty();
    ResourceRecord record;
    record.attributes = {attribute("Name", AttributeType::string, {first ? "/" : "/v\"ar\x1b"}),
                         attribute("NodeNameList", AttributeType::string, {"a", "b"}, true),
                         attribute("PercentTotUsed", AttributeType::float64, {"91.5"})};
    if (!first)
        record.attributes[2].known = false;
    page.rows = {record};
    page.next = first ? "par-1" : "";
    return page;
}

}  // namespace

TEST_CASE("values are quoted texts, plain numbers and arrays in braces") {
    CHECK(cli::rsctValue(attribute("A", AttributeType::string, {"a\"b"})) == "\"a\\\"b\"");
    CHECK(cli::rsctValue(attribute("A", AttributeType::uint64, {"5"})) == "5");
    CHECK(cli::rsctValue(attribute("A", AttributeType::uint64, {"1", "5"}, true)) == "{1,5}");
    CHECK(cli::rsctValue(attribute("A", AttributeType::string, {}, true)) == "{}");
    AttributeText unknown;
    unknown.known = false;
    CHECK(cli::rsctValue(unknown).empty());
}

TEST_CASE("resources are listed page after page in the long, tabular and delimited forms") {
    FakeService service;
    api::ResourceQuery seen;
    service.handle(api::kResourceList, [&](api::ResourceQuery query) -> Result<api::ResourcePage> {
        seen = query;
        return twoFileSystems(query);
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"lsrsrc", "-s", "PercentTotUsed > 1", "FileSystem"}) == 0);
    CHECK(seen.selection == "PercentTotUsed > 1");
    CHECK(
        line.out.starts_with("Resource Persistent Attributes for FileSystem\n"
                             "resource 1:\n\tName         = \"/\"\n"
                             "\tNodeNameList = {\"a\",\"b\"}\n"
                             "resource 2:\n"));
    CHECK(line.out.find("PercentTotUsed") == std::string::npos);
    CHECK(line.out.find('\x1b') == std::string::npos);
    CHECK(line.run(service, {"lsrsrc", "-A", "b", "-t", "FileSystem"}) == 0);
    CHECK(line.out.find("Name     ") != std::string::npos);
    CHECK(line.out.find("\"/\"") != std::string::npos);
    CHECK(line.run(service, {"lsrsrc", "-xd", "-A", "d", "FileSystem"}) == 0);
    CHECK(line.out == "91.5:\n:\n");
    CHECK(line.run(service, {"lsrsrc", "-x", "-D", "::", "-A", "d", "FileSystem"}) == 0);
    CHECK(line.out == "91.5::\n::\n");
    CHECK(line.run(service, {"lsrsrc", "-A", "q", "FileSystem"}) == 2);
    CHECK(line.run(service, {"lsrsrc", "--json", "FileSystem"}) == 0);
    CHECK(fromJson<api::ResourcePage>(line.out)->rows.size() == 2);
}

TEST_CASE("a condition is made and changed with RSCT's options") {
    FakeService service;
    Condition made;
    service.handle(api::kConditionMake, [&](Condition condition) -> Result<Condition> {
        made = condition;
        return condition;
    });
    service.handle(api::kConditionList, [&](api::ConditionName) -> Result<api::ConditionList> {
        return api::ConditionList{{made}};
    });
    service.handle(api::kConditionChange,
                   [&](api::ChangeConditionArguments arguments) -> Result<Condition> {
                       made = arguments.condition;
                       return made;
                   });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"mkcondition", "-r", "FileSystem", "-e", "PercentTotUsed > 90", "-E",
                             "PercentTotUsed < 75", "-s", "MountPoint == \"/var\"", "-S", "w", "-b",
                             "60,5", "--service", "callHome", "--qnotoggle", "var full"}) == 0);
    CHECK(made.name == "var full");
    CHECK(made.rearmExpression == "PercentTotUsed < 75");
    CHECK(made.severity == Severity::warning);
    CHECK(made.batchInterval == 60);
    CHECK(made.batchMaxEvents == 5);
    CHECK(made.service == ConditionService::callHome);
    CHECK_FALSE(made.toggle);
    CHECK(line.run(service,
                   {"chcondition", "-e", "PercentTotUsed > 95", "-c", "var", "var full"}) == 0);
    CHECK(made.name == "var");
    CHECK(made.eventExpression == "PercentTotUsed > 95");
    CHECK(made.selection == "MountPoint == \"/var\"");
    CHECK(line.run(service, {"lscondition", "var"}) == 0);
    CHECK(line.out.find("condition 1:\n\tName ") != std::string::npos);
    CHECK(line.run(service, {"mkcondition", "-r", "FileSystem", "x"}) == 2);
    CHECK(line.run(service, {"mkcondition", "-r", "a", "-e", "b", "-S", "z", "x"}) == 2);
    CHECK(line.run(service, {"mkcondition", "-r", "a", "-e", "b", "-b", "z", "x"}) == 2);
}

TEST_CASE("a response's program, days and hours are told as they are") {
    FakeService service;
    Response made;
    service.handle(api::kResponseMake, [&](Response response) -> Result<Response> {
        made = response;
        return response;
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"mkresponse", "-n", "mail",       "-s",  "mail-operator",
                             "--argument", "-v", "--argument", "a b", "-e",
                             "b",          "-d", "1-5,7",      "-t",  "0800-18:00",
                             "-r",         "3",  "--limit",    "5",   "mail"}) == 0);
    REQUIRE(made.actions.size() == 1);
    const auto& action = made.actions[0];
    CHECK(action.command == std::vector<std::string>{"mail-operator", "-v", "a b"});
    CHECK(action.on == ActionOn::both);
    CHECK(action.days == std::vector<int>{1, 2, 3, 4, 5, 7});
    CHECK(action.from == "08:00");
    CHECK(action.to == "18:00");
    CHECK(action.checkExit);
    CHECK(action.expectedExit == 3);
    CHECK(action.timeout == 5);
    CHECK(line.run(service, {"mkresponse", "notify"}) == 0);
    CHECK(made.actions[0].kind == ActionKind::notify);
    CHECK(line.run(service, {"mkresponse", "-d", "0", "x"}) == 4);
    CHECK(line.run(service, {"mkresponse", "-t", "8", "x"}) == 4);
}
