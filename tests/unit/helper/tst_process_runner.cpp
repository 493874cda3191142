// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <fstream>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/helper/process_runner.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using helper::ProcessStart;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

ProcessStart program(const std::string& path, std::vector<std::string> arguments) {
    ProcessStart start;
    start.program = path;
    start.arguments = std::move(arguments);
    return start;
}

auto soon() {
    return steady_clock::now() + seconds(60);
}

bool gone(pid_t process) {
    const auto until = soon();
    while (steady_clock::now() < until) {
        if (tests::hasEnded(process))
            return true;
        std::this_thread::sleep_for(milliseconds(5));
    }
    return false;
}

}  // namespace

TEST_CASE("a program gets its arguments as they are, and its status and output are told") {
    const auto runner = helper::systemProcessRunner();
    auto process = runner->start(program("/usr/bin/printf", {"printf", "%s|", "a b", "$(id)"}));
    REQUIRE(process);
    CHECK((*process)->wait(soon(), {}) == 0);
    CHECK((*process)->output() == "a b|$(id)|");
    auto failing = runner->start(program("/usr/bin/false", {"false"}));
    REQUIRE(failing);
    CHECK((*failing)->wait(soon(), {}) == 1);
}

TEST_CASE("a secret reaches a program by a descriptor") {
    const auto runner = helper::systemProcessRunner();
    int pipe[2] = {-1, -1};
    REQUIRE(::pipe(pipe) == 0);
    REQUIRE(::write(pipe[1], "hush", 4) == 4);
    ::close(pipe[1]);
    auto start = program("/usr/bin/cat", {"cat", "/proc/self/fd/5"});
    start.descriptors = {{pipe[0], 5}};
    auto process = runner->start(start);
    ::close(pipe[0]);
    REQUIRE(process);
    CHECK((*process)->wait(soon(), {}) == 0);
    CHECK((*process)->output() == "hush");
}

TEST_CASE("programs that others than root can change are not run") {
    const auto runner = helper::systemProcessRunner();
    const tests::TemporaryDirectory directory;
    const auto path = (directory.path() / "program").string();
    std::filesystem::copy_file("/usr/bin/true", path);
    ::chmod(path.c_str(), 0777);
    const auto refused = runner->start(program(path, {"program"}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.key == "helper.program-unsafe");
    const auto missing = runner->start(program("/nowhere/program", {"program"}));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.key == "helper.program-missing");
    CHECK_FALSE(runner->start(program("true", {"true"})));
}

TEST_CASE("a program that does not end is ended") {
    const auto runner = helper::systemProcessRunner();
    auto process = runner->start(program("/usr/bin/sleep", {"sleep", "1000"}));
    REQUIRE(process);
    const auto id = static_cast<pid_t>((*process)->record().process);
    CHECK((*process)->record().startTicks > 0);
    CHECK_FALSE((*process)->wait(steady_clock::now() + milliseconds(50), {}));
    (*process)->end(milliseconds(60'000));
    CHECK(gone(id));
    CHECK((*process)->ended() == 128 + SIGTERM);
    auto other = runner->start(program("/usr/bin/sleep", {"sleep", "1000"}));
    REQUIRE(other);
    const auto otherId = static_cast<pid_t>((*other)->record().process);
    other->reset();
    CHECK(gone(otherId));
}

TEST_CASE("a child ends with the helper, however that ends") {
    int pipe[2] = {-1, -1};
    REQUIRE(::pipe(pipe) == 0);
    const pid_t helper = ::fork();
    if (helper == 0) {
        const auto runner = helper::systemProcessRunner();
        const auto process = runner->start(program("/usr/bin/sleep", {"sleep", "1000"}));
        const pid_t child = process ? static_cast<pid_t>((*process)->record().process) : -1;
        if (::write(pipe[1], &child, sizeof child) == sizeof child)
            ::kill(::getpid(), SIGKILL);
        ::_exit(1);
    }
    pid_t child = -1;
    REQUIRE(::read(pipe[0], &child, sizeof child) == sizeof child);
    ::close(pipe[0]);
    ::close(pipe[1]);
    ::waitpid(helper, nullptr, 0);
    REQUIRE(child > 0);
    CHECK(gone(child));
}

TEST_CASE("a stray child is ended only when it is the same process") {
    const auto runner = helper::systemProcessRunner();
    auto process = runner->start(program("/usr/bin/sleep", {"sleep", "1000"}));
    REQUIRE(process);
    auto record = (*process)->record();
    ++record.startTicks;
    runner->endStray(record, milliseconds(100));
    CHECK_FALSE((*process)->ended());
    // A child of this process stays a zombie until it is waited for, so its record stays, too.
    std::thread ending([&] { runner->endStray((*process)->record(), milliseconds(60'000)); });
    CHECK((*process)->wait(soon(), {}) == 128 + SIGTERM);
    ending.join();
}
