// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's chat script, run by the real chat against the emulated modem on a pseudo terminal.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/helper/operations/chat_script.h"
#include "app/helper/operations/ppp_log.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/eventually.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using callbox::connectivity::helper_link::Dial;

namespace {

class Dialogue {
public:
    explicit Dialogue(std::vector<std::string> modem) {
        const char* source = std::getenv("CALLBOX_SOURCE");
        modem.insert(modem.begin(), {std::string(source ? source : ".") + "/tests/lab/hayes_modem",
                                     port().string(), "--log", file("log")});
        REQUIRE(modem_.start(modem, file("out")));
        REQUIRE(tests::eventually([&] { return std::filesystem::exists(port()); }));
    }

    /// The key of why the dialogue failed; empty: the line stands.
    std::string outcome(Dial dial) {
        dial.device = "ttyS0";
        dial.user = dial.secret = "x";
        dial.receiver = "192.0.2.10";
        REQUIRE(helper::checkDial(dial));
        std::ofstream(file("script")) << helper::chatScript(dial);
        std::filesystem::remove(file("said"));
        const pid_t chat = ::fork();
        if (chat == 0) {
            const int line = ::open(port().c_str(), O_RDWR | O_NOCTTY);
            const int said = ::open(file("said").c_str(), O_WRONLY | O_CREAT, 0600);
            ::dup2(line, STDIN_FILENO);
            ::dup2(line, STDOUT_FILENO);
            ::dup2(said, STDERR_FILENO);
            std::string words[] = {"chat", "-S", "-s", "-f", file("script")};
            char* const arguments[] = {words[0].data(), words[1].data(), words[2].data(),
                                       words[3].data(), words[4].data(), nullptr};
            ::execv("/usr/sbin/chat", arguments);
            ::_exit(127);
        }
        int status = 0;
        ::waitpid(chat, &status, 0);
        REQUIRE(WIFEXITED(status));
        REQUIRE(WEXITSTATUS(status) != 127);
        if (WEXITSTATUS(status) == 0)
            return {};
        constexpr int kConnectFailed = 8;
        const auto log = helper::readPppLog(tests::readFile(file("said")));
        return helper::whyPppEnded(log, kConnectFailed, dial.device).message.key;
    }

    /// The modem writes down what it did a moment after it did it.
    bool logs(const std::string& text) const {
        return tests::eventually(
            [&] { return tests::readFile(file("log")).find(text) != std::string::npos; });
    }

private:
    std::filesystem::path port() const { return directory_.path() / "ttyHayes0"; }
    std::string file(const char* name) const { return (directory_.path() / name).string(); }

    tests::TemporaryDirectory directory_;
    tests::ChildProcess modem_;
};

Dial number(const std::string& digits) {
    Dial dial;
    dial.number = digits;
    dial.answerSeconds = 10;
    return dial;
}

}  // namespace

TEST_CASE("The modem is told never to answer, the country and the speaker, then dials") {
    Dialogue dialogue({"--number", "100=/bin/cat"});
    auto dial = number("1,0W0");
    dial.country = 0xb5;
    dial.speaker = true;
    dial.initialization = "&K3";
    CHECK(dialogue.outcome(dial).empty());
    CHECK(dialogue.logs("answers-after 0"));
    CHECK(dialogue.logs("country B5"));
    CHECK(dialogue.logs("speaker 1"));
    CHECK(dialogue.logs("dial T 100"));
    CHECK(dialogue.logs("connect"));
}

TEST_CASE("Each answer of the modem is told by its cause") {
    Dialogue dialogue({"--number", "7=busy", "--number", "8=no-answer", "--no-dialtone"});
    CHECK(dialogue.outcome(number("7")) == "modem.no-dial-tone");
    auto blind = number("7");
    blind.waitForDialTone = false;
    blind.pulse = true;
    CHECK(dialogue.outcome(blind) == "modem.busy");
    CHECK(dialogue.logs("dial P 7"));
    blind.number = "8";
    CHECK(dialogue.outcome(blind) == "modem.no-answer");
    blind.number = "9";
    CHECK(dialogue.outcome(blind) == "modem.no-carrier");
    blind.initialization = "+UNKNOWN=1";
    CHECK(dialogue.outcome(blind) == "modem.command-refused");
}

TEST_CASE("A silent modem is told from an unanswered call") {
    Dialogue dialogue({"--silent"});
    CHECK(dialogue.outcome(number("7")) == "modem.silent");
}
