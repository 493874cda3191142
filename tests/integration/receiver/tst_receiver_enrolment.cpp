// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include "app/receiver/cli/command.h"
#include "core/json/codec.h"
#include "tests/integration/receiver/receiver_fixture.h"

using namespace callbox;
using namespace callbox::tests;
using namespace callbox::core::protocol;

namespace {

app::receiver::ExitCode command(const std::vector<std::string>& words, std::string& output) {
    std::ostringstream out, err;
    const auto catalogue = core::Catalogue::load("en");
    app::receiver::Terminal terminal{out, err, catalogue};
    const auto code = app::receiver::runCommand(words, terminal);
    output = out.str() + err.str();
    return code;
}

}  // namespace

TEST_CASE("a first contact issues passwords that open sessions") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    const auto machine = TestConsole::machine("TEST001");
    const auto answer = console.enrol(client, console.enrolmentRequest({machine}));
    REQUIRE(answer);
    REQUIRE(answer->credentials.size() == 2);
    for (const auto& credential : answer->credentials) {
        CHECK(credential.verdict == EnrolmentVerdict::issued);
        CHECK(credential.password.size() == 43);
    }
    CHECK(answer->credentials[0].password != answer->credentials[1].password);
    CHECK(console.openSession(client));

    SECTION("a wrong password opens none") {
        const auto reply = console.authenticate(client, "wrong");
        REQUIRE(reply);
        CHECK(reply->status == 401);
    }
    SECTION("a machine's password opens none") {
        TestConsole impostor("TEST001");
        impostor.credentials[impostor.id()] = console.credentials[machine.entityId];
        const auto reply = impostor.authenticate(client);
        REQUIRE(reply);
        CHECK(reply->status == 401);
    }
    SECTION("an unknown id gets its first step answered and its last refused") {
        TestConsole stranger("STRANGER");
        const auto reply = stranger.authenticate(client, "guess");
        REQUIRE(reply);
        CHECK(reply->status == 401);
    }
    SECTION("the two steps must share a connection") {
        const auto reply = client.post(
            "/v1/session", core::toJson(SessionStep{"final", "c=biws,r=x,p=x", "", {}}));
        REQUIRE(reply);
        CHECK(reply->status == 409);
    }
    SECTION("guessing is slowed down") {
        int status = 0;
        for (int i = 0; i < 20 && status != 429; ++i) {
            const auto reply = console.authenticate(client, "guess");
            REQUIRE(reply);
            status = reply->status;
        }
        CHECK(status == 429);
        receiver.ahead = std::chrono::minutes(2);
        CHECK(console.openSession(client));
    }
}

TEST_CASE("an answer that was lost is given again within the hour, to nobody else") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    const auto request = console.enrolmentRequest();
    const auto first = console.enrol(client, request);
    REQUIRE(first);
    receiver.restart();
    auto other = receiver.connect();
    const auto second = console.enrol(other, request);
    REQUIRE(second);
    CHECK(second->credentials.front().password == first->credentials.front().password);

    receiver.ahead = std::chrono::minutes(61);
    const auto late = console.enrol(other, request);
    REQUIRE(late);
    CHECK(late->credentials.front().verdict == EnrolmentVerdict::pendingDecision);
    CHECK(late->credentials.front().password.empty());
    CHECK(console.openSession(other));
}

TEST_CASE("a second first contact replaces nothing until staff accept it") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    REQUIRE(join(console, client));
    TestConsole second("CONSOLE1");
    const auto request = second.enrolmentRequest();
    const auto answer = second.enrol(client, request);
    REQUIRE(answer);
    CHECK(answer->credentials.front().verdict == EnrolmentVerdict::pendingDecision);
    CHECK(console.openSession(client));

    const std::string state = receiver.options.stateDirectory;
    std::string output;
    REQUIRE(command({"decision", "list", "--state", state}, output) ==
            app::receiver::ExitCode::good);
    CHECK(output.find("Example Ltd") != std::string::npos);

    SECTION("accepted, the second one gets its password and the first one ends") {
        REQUIRE(command({"decision", "accept", "--state", state, "1"}, output) ==
                app::receiver::ExitCode::good);
        const auto issued = second.enrol(client, request);
        REQUIRE(issued);
        CHECK(issued->credentials.front().verdict == EnrolmentVerdict::issued);
        CHECK(second.openSession(client));
        CHECK(console.authenticate(client)->status == 401);
    }
    SECTION("refused, it stays so") {
        REQUIRE(command({"decision", "refuse", "--state", state, "1"}, output) ==
                app::receiver::ExitCode::good);
        const auto refused = second.enrol(client, request);
        REQUIRE(refused);
        CHECK(refused->credentials.front().verdict == EnrolmentVerdict::refused);
        CHECK(command({"decision", "accept", "--state", state, "1"}, output) ==
              app::receiver::ExitCode::conflict);
        CHECK(console.openSession(client));
    }
}

TEST_CASE("machines are enrolled by a console that shows itself") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    REQUIRE(join(console, client));
    const auto machine = TestConsole::machine("TEST001");
    auto request = console.enrolmentRequest({machine});
    request.subjects.erase(request.subjects.begin());

    SECTION("with its session") {
        const auto answer = console.enrol(client, request);
        REQUIRE(answer);
        CHECK(answer->credentials.front().verdict == EnrolmentVerdict::issued);
        CHECK(console.send(client, console.problem(machine.entityId, "dup-1")));

        const auto again = console.enrol(client, console.enrolmentRequest());
        REQUIRE(again);
        CHECK(again->credentials.front().verdict == EnrolmentVerdict::refused);
        CHECK(console.openSession(client));

        TestConsole other("CONSOLE2");
        const auto elsewhere = other.enrol(client, other.enrolmentRequest({machine}));
        REQUIRE(elsewhere);
        CHECK(elsewhere->credentials[0].verdict == EnrolmentVerdict::issued);
        CHECK(elsewhere->credentials[1].verdict == EnrolmentVerdict::pendingDecision);
    }
    SECTION("by a second console once staff accept it, and one fault is one request") {
        REQUIRE(console.enrol(client, request));
        const auto first = console.send(client, console.problem(machine.entityId, "dup-1"));
        TestConsole other("CONSOLE2");
        const auto asked = other.enrolmentRequest({machine});
        REQUIRE(other.enrol(client, asked));
        std::string output;
        REQUIRE(command({"decision", "accept", "--state", receiver.options.stateDirectory, "1"},
                        output) == app::receiver::ExitCode::good);
        REQUIRE(other.enrol(client, asked));
        REQUIRE(other.openSession(client));
        const auto second = other.send(client, other.problem(machine.entityId, "dup-1"));
        REQUIRE(first);
        REQUIRE(second);
        CHECK(second->verdict == ReceiptVerdict::accepted);
        CHECK(second->serviceRequest == first->serviceRequest);
        CHECK(console.send(client, console.problem(machine.entityId, "dup-1")));
    }
    SECTION("without it staff decide") {
        console.token.clear();
        const auto answer = console.enrol(client, request);
        REQUIRE(answer);
        CHECK(answer->credentials.front().verdict == EnrolmentVerdict::pendingDecision);
        CHECK(answer->credentials.front().reason == "console-not-shown");
    }
    SECTION("an id that is not the machine's is refused") {
        request.subjects.front().entityId = "CBX-0000000000000000";
        const auto answer = console.enrol(client, request);
        REQUIRE(answer);
        CHECK(answer->credentials.front().verdict == EnrolmentVerdict::refused);
        CHECK(answer->credentials.front().reason == "id-mismatch");
    }
}

TEST_CASE("a console that is one of its machines has one credential") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    auto machine = console.subject;
    machine.console = false;
    const auto answer = console.enrol(client, console.enrolmentRequest({machine}));
    REQUIRE(answer);
    CHECK(answer->credentials[1].verdict == EnrolmentVerdict::issued);
    CHECK(answer->credentials[1].password == answer->credentials[0].password);
    REQUIRE(console.openSession(client));
    CHECK(console.send(client, console.problem(console.id(), "dup-1")));
}

TEST_CASE("enrolment asks for the activation code where there is one") {
    app::receiver::ReceiverOptions options;
    options.activationCode = "open sesame";
    RunningReceiver receiver(options);
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    auto request = console.enrolmentRequest();
    const auto reply = client.post("/v1/enrolment", core::toJson(request));
    REQUIRE(reply);
    CHECK(reply->status == 403);
    request.activationCode = "open sesame";
    CHECK(console.enrol(client, request));
}

TEST_CASE("a password of 150 days is replaced and never both are lost") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    const auto machine = TestConsole::machine("TEST001");
    REQUIRE(join(console, client, {machine}));
    const auto old = console.credentials;
    receiver.ahead = std::chrono::hours(24 * 151);
    REQUIRE(console.openSession(client));
    const auto instructions = [&] {
        const auto reply = client.get("/v1/instructions", console.token);
        REQUIRE(reply);
        return core::fromJson<Instructions>(reply->body)->instructions;
    };
    REQUIRE(instructions().size() == 2);
    // The answer was lost: the next one has other passwords, and only those can be confirmed.
    const auto given = instructions();
    REQUIRE(given.size() == 2);
    CHECK(console.openSession(client));
    for (const auto& instruction : given) {
        REQUIRE(instruction.kind == InstructionKind::rotatePassword);
        for (int twice = 0; twice < 2; ++twice)
            CHECK(client.post("/v1/instructions/" + instruction.id, "", console.token)->status ==
                  204);
    }
    CHECK(instructions().empty());
    CHECK(console.openSession(client));
    CHECK(console.send(client, console.problem(machine.entityId, "dup-1")));

    for (const auto& instruction : given) {
        console.credentials[instruction.entityId].password = instruction.password;
        if (instruction.entityId == console.id()) {
            const auto reply = console.authenticate(client, {}, instruction.issuedAt);
            REQUIRE(reply);
            CHECK(reply->status == 200);
        }
    }
    CHECK(console.openSession(client));
    CHECK(console.send(client, console.problem(machine.entityId, "dup-1")));
    CHECK(console.authenticate(client, old.at(console.id()).password)->status == 401);
}
