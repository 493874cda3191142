// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include "app/receiver/cli/arguments.h"
#include "app/receiver/cli/command.h"
#include "app/receiver/cli/table.h"
#include "app/receiver/store/sqlite_store.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::app::receiver;

namespace {

struct Ran {
    ExitCode code = ExitCode::good;
    std::string out;
    std::string err;
};

Ran run(const std::vector<std::string>& words) {
    std::ostringstream out, err;
    const auto catalogue = core::Catalogue::load("en");
    Terminal terminal{out, err, catalogue};
    const auto code = runCommand(words, terminal);
    return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("options and operands are taken apart") {
    const auto read = parseArguments(
        {"--state", "dir", "one", "--host=a", "--host", "b", "--json", "--", "--two"},
        {{"state", true}, {"host", true}, {"json", false}});
    REQUIRE(read);
    CHECK(read->value("state") == "dir");
    CHECK(read->options.at("host") == std::vector<std::string>{"a", "b"});
    CHECK(read->has("json"));
    CHECK(read->operands == std::vector<std::string>{"one", "--two"});
    for (const auto& words :
         std::vector<std::vector<std::string>>{{"--unknown"}, {"--state"}, {"--json=x"}, {"-j"}}) {
        const auto refused = parseArguments(words, {{"state", true}, {"json", false}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == core::ErrorCode::invalidArgument);
        CHECK_FALSE(refused.error().field.empty());
    }
}

TEST_CASE("every verb explains itself") {
    for (const char* verb :
         {"serve", "machines", "requests", "articles", "decision", "restore-mark"}) {
        const auto ran = run({verb, "--help"});
        CHECK(ran.code == ExitCode::good);
        CHECK(ran.out.find(verb) != std::string::npos);
        CHECK(run({verb, "--nonsense"}).code == ExitCode::usage);
    }
    CHECK(run({"--help"}).code == ExitCode::good);
    CHECK(run({"--version"}).out.find("callbox-receiver ") == 0);
    CHECK(run({}).code == ExitCode::usage);
    CHECK(run({"unknown"}).code == ExitCode::usage);
}

TEST_CASE("bad input is named with its remedy") {
    callbox::tests::TemporaryDirectory directory;
    const std::string state = directory.path();
    for (const std::string listen : {"", "8443", ":8443", "127.0.0.1:", "127.0.0.1:99999",
                                     "::1:8443", "127.0.0.1:8443x", "localhost:0"}) {
        const auto ran = run({"serve", "--state", state, "--listen", listen});
        INFO(listen);
        CHECK(ran.code == ExitCode::usage);
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 2);
    }
    CHECK(run({"serve"}).code == ExitCode::usage);
    CHECK(run({"serve", "--state", state, "--key", "x"}).code == ExitCode::usage);
    CHECK(run({"serve", "--state", state, "--certificate", "x", "--key", "y"}).code ==
          ExitCode::usage);
    CHECK(run({"serve", "--state", state, "--host", "a b"}).code == ExitCode::usage);
    CHECK(run({"serve", "--state", state, "--knowledge", state + "/absent"}).code ==
          ExitCode::notFound);
    CHECK(run({"serve", "--state", state, "--activation-code-file", "/dev/null"}).code ==
          ExitCode::usage);
    CHECK(run({"serve", "--state", state + "/a/b"}).code == ExitCode::storage);
    CHECK(run({"machines", "--state", state + "/absent"}).code == ExitCode::notFound);
    CHECK(run({"restore-mark", "--state", state + "/absent"}).code == ExitCode::notFound);
}

TEST_CASE("the listing verbs read a store") {
    callbox::tests::TemporaryDirectory directory;
    const std::string state = directory.path();
    {
        auto store = SqliteStore::open(state + "/receiver.db", SqliteStore::Mode::readWrite);
        REQUIRE(store);
        const ReceiverStore::Work work = [](StoreTransaction& transaction) -> Done {
            Entity console;
            console.entityId = console.consoleId = "CBX-1";
            console.console = true;
            console.mtms = {"9009", "42A", "SERIAL"};
            console.name = "evil\x1b[2Jname";
            REQUIRE(transaction.entities().put(console));
            ServiceRequest request;
            request.subject = request.consoleId = "CBX-1";
            request.referenceCode = "CBX-MEM-0002";
            const auto number = transaction.requests().open(request);
            REQUIRE(number);
            const std::vector<core::ArticleReference> articles{{"KA-1", "An article"}};
            REQUIRE(transaction.requests().attach(*number, articles));
            return transaction.requests().addNote(*number, {{}, "CBX-1", "closed"});
        };
        REQUIRE((*store)->write({&work, 1}).front());
    }
    auto ran = run({"machines", "--state", state});
    CHECK(ran.code == ExitCode::good);
    CHECK(ran.out.find("9009-42A*SERIAL") != std::string::npos);
    CHECK(ran.out.find('\x1b') == std::string::npos);
    CHECK(run({"machines", "--state", state, "--json"}).out.find("\"console\":true") !=
          std::string::npos);
    CHECK(run({"requests", "--state", state}).out.find("SR 100-0001") != std::string::npos);
    ran = run({"requests", "--state", state, "SR 100-0001"});
    CHECK(ran.out.find("An article") != std::string::npos);
    CHECK(ran.out.find("closed") != std::string::npos);
    CHECK(run({"requests", "--state", state, "--json", "100-0001"}).out.find("\"articles\":[{") !=
          std::string::npos);
    CHECK(run({"requests", "--state", state, "100-0002"}).code == ExitCode::notFound);
    CHECK(run({"requests", "--state", state, "nonsense"}).code == ExitCode::usage);
    CHECK(run({"decision", "list", "--state", state}).code == ExitCode::good);
    CHECK(run({"decision", "accept", "--state", state}).code == ExitCode::usage);
    CHECK(run({"decision", "accept", "--state", state, "7"}).code == ExitCode::conflict);
    CHECK(run({"decision", "--state", state}).code == ExitCode::usage);
    const auto first = run({"restore-mark", "--state", state});
    CHECK(first.code == ExitCode::good);
    CHECK(run({"restore-mark", "--state", state}).out != first.out);
    CHECK(run({"articles", "KA-0001"}).code == ExitCode::good);
    CHECK(run({"articles", "--json"}).out.front() == '[');
    CHECK(run({"articles", "KA-9999"}).code == ExitCode::notFound);
}

TEST_CASE("columns line up by characters") {
    std::ostringstream out;
    printTable(out, {"A", "B"}, {{"\xc3\xa4\xc3\xb6", "x"}, {"a", "y"}});
    CHECK(out.str() == "A   B\n\xc3\xa4\xc3\xb6  x\na   y\n");
}
