// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include "app/service/conditions/program_runner.h"
#include "app/service/conditions/responder.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::service::conditions;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

struct Programs {
    tests::TemporaryDirectory directory;
    boost::asio::io_context context;

    fs::path write(const std::string& name, const std::string& text) {
        const auto path = directory.path() / name;
        std::ofstream(path) << "#!/bin/sh\n" << text;
        fs::permissions(path, fs::perms::owner_all);
        return path;
    }

    ProgramOutcome run(const fs::path& program, std::vector<std::string> arguments,
                       std::vector<std::string> environment, std::chrono::seconds limit) {
        ProgramOutcome seen;
        ProgramRunner runner(context);
        arguments.insert(arguments.begin(), program.string());
        bool done = false;
        runner.run({program, std::move(arguments), std::move(environment), limit},
                   [&](const ProgramOutcome& outcome) {
                       seen = outcome;
                       done = true;
                   });
        const auto until = std::chrono::steady_clock::now() + 60s;
        while (!done && std::chrono::steady_clock::now() < until)
            context.run_one_for(100ms);
        CHECK(done);
        return seen;
    }
};

}  // namespace

TEST_CASE("a program gets its arguments as they are and only the environment it is given") {
    Programs programs;
    const auto program = programs.write("show", "echo \"$1|$ERRM_VALUE|$HOME\"; exit 3\n");
    const auto outcome = programs.run(program, {"a b; echo no"}, {"ERRM_VALUE=91"}, 30s);
    CHECK(outcome.started);
    CHECK(outcome.exitStatus == 3);
    CHECK(outcome.output == "a b; echo no|91|\n");
}

TEST_CASE("a program that does not end is ended, with what it started") {
    Programs programs;
    const auto program = programs.write("hang", "sleep 1000 & sleep 1000\n");
    const auto outcome = programs.run(program, {}, {}, 1s);
    CHECK(outcome.timedOut);
}

TEST_CASE("a program's endless output does not hold it or fill the memory") {
    Programs programs;
    const auto program = programs.write(
        "flood", "i=0; while [ $i -lt 20000 ]; do echo 0123456789; i=$((i+1)); done\n");
    const auto outcome = programs.run(program, {}, {}, 50s);
    CHECK(outcome.started);
    CHECK(outcome.exitStatus == 0);
    CHECK(outcome.output.size() == 1024);
}

TEST_CASE("a program that cannot be started says so") {
    Programs programs;
    const auto outcome = programs.run(programs.directory.path() / "absent", {}, {}, 30s);
    CHECK_FALSE(outcome.started);
}

TEST_CASE("a program that others could have changed is refused") {
    Programs programs;
    const auto& folder = programs.directory.path();
    fs::permissions(folder, fs::perms::owner_all);
    const auto program = programs.write("good", "exit 0\n");
    CHECK(checkedProgram(folder, "good"));
    CHECK(checkedProgram(folder, "absent").error().code == ErrorCode::notFound);
    fs::create_symlink(program, folder / "link");
    CHECK(checkedProgram(folder, "link").error().code == ErrorCode::denied);
    fs::permissions(program, fs::perms::owner_all | fs::perms::group_write);
    CHECK(checkedProgram(folder, "good").error().code == ErrorCode::denied);
    fs::permissions(program, fs::perms::owner_read);
    fs::permissions(program, fs::perms::owner_all);
    CHECK(checkedProgram(folder, "good"));
    fs::permissions(folder, fs::perms::owner_all | fs::perms::others_write);
    CHECK(checkedProgram(folder, "good").error().code == ErrorCode::denied);
    fs::permissions(folder, fs::perms::owner_all);
    fs::create_directory(folder / "folder");
    CHECK(checkedProgram(folder, "folder").error().code == ErrorCode::denied);
}

TEST_CASE("a response's environment tells what happened, made safe to show") {
    Condition condition;
    condition.name = "full";
    condition.resourceClass = "FileSystem";
    condition.eventExpression = "PercentTotUsed > 90";
    condition.severity = Severity::critical;
    rmc::condition::Occurrence event;
    event.resourceName = "/var\x1b[2J (lpar1)";
    event.attribute = "PercentTotUsed";
    event.attributeValue = "91";
    event.value = "PercentTotUsed=91";
    const auto environment = responseEnvironment(condition, {"mail", {}, false}, {event, event});
    const auto has = [&](const std::string& text) {
        return std::find(environment.begin(), environment.end(), text) != environment.end();
    };
    CHECK(has("ERRM_COND_NAME=full"));
    CHECK(has("ERRM_COND_SEVERITY=Critical"));
    CHECK(has("ERRM_TYPE=Event"));
    CHECK(has("ERRM_EXPR=PercentTotUsed > 90"));
    CHECK(has("ERRM_VALUE=91"));
    CHECK(has("ERRM_COND_BATCH_NUM=2"));
    for (const auto& one : environment)
        CHECK(one.find('\x1b') == std::string::npos);
}
