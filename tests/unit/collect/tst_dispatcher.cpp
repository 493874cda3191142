// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher run by real shells as sshd's forced command would: the word in
// SSH_ORIGINAL_COMMAND, the parameters on standard input.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include "rmc/collect/dispatcher.h"
#include "rmc/collect/linux_collection.h"
#include "rmc/collect/sweep.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using tests::ShellRun;

namespace {

const std::string kBoundary = "feedfacefeedfacefeedfacefeedface";

class Dispatcher {
public:
    Dispatcher() {
        ::chmod(directory_.path().c_str(), 0755);
        std::ofstream(file()) << rmc::collect::dispatcherScript();
        ::chmod(file().c_str(), 0755);
    }
    std::string file() const { return (directory_.path() / "dispatch").string(); }

    std::string answer(const std::string& command, const std::string& input,
                       std::vector<std::string> shell = {"/bin/sh"}) const {
        ShellRun::Options options;
        options.shell = std::move(shell);
        options.shell.push_back(file());
        options.environment = {"SSH_ORIGINAL_COMMAND=" + command, "PATH=/usr/bin:/bin"};
        ShellRun run(input, options);
        auto output = run.readAll(120s);
        CHECK(run.waitForEnd(60s));
        return output;
    }

private:
    tests::TemporaryDirectory directory_;
};

}  // namespace

TEST_CASE("the dispatcher sweeps by its word, in every shell") {
    const auto shell = GENERATE(std::vector<std::string>{"dash"}, std::vector<std::string>{"bash"},
                                std::vector<std::string>{"busybox", "sh"});
    const auto installed = tests::installedShell(shell);
    if (!installed) {
        WARN(shell.front() + " is not installed: not tested");
        return;
    }
    const Dispatcher dispatcher;
    const auto input = rmc::collect::linuxCollectionInput(kBoundary, false);
    REQUIRE(input);
    const auto output = dispatcher.answer(rmc::collect::kSweepWord, *input, *installed);
    CHECK(rmc::collect::dispatcherThatAnswered(output) == rmc::collect::dispatcherLevel());
    const auto inventory =
        rmc::collect::readCollection(output, {"par-1", kBoundary, core::TimePoint{}});
    REQUIRE(inventory);
    CHECK_FALSE(inventory->kernel.empty());
}

TEST_CASE("a console that sends its whole script is served by the dispatcher's own") {
    const Dispatcher dispatcher;
    auto script = *rmc::collect::linuxCollectionScript(kBoundary);
    script.insert(0, "echo swapped-in\n");
    const auto output = dispatcher.answer("sh", script);
    CHECK(output.find("swapped-in") == std::string::npos);
    CHECK(rmc::collect::readCollection(output, {"par-1", kBoundary, core::TimePoint{}}));
}

TEST_CASE("the dispatcher runs nothing that is asked of it, and says what it is") {
    const Dispatcher dispatcher;
    for (const std::string command :
         {"uname", "id", "callbox-sweep; id", "callbox-sweep ", "sh -c id", "scp -t /tmp", "",
          "bash", "$(id)", "/usr/lib/openssh/sftp-server"}) {
        INFO(command);
        const auto output = dispatcher.answer(command, "echo swapped-in\nid\n");
        CHECK(output == "callbox-dispatch 1 " + rmc::collect::dispatcherLevel() + "\nLinux\n");
        CHECK(rmc::collect::dispatcherThatAnswered(output) == rmc::collect::dispatcherLevel());
    }
    CHECK(dispatcher.answer("sh", "echo swapped-in\nid\n").find("swapped-in") == std::string::npos);
}

TEST_CASE("parameters that are more than plain characters do not reach the dispatcher's scripts") {
    const Dispatcher dispatcher;
    tests::TemporaryDirectory place;
    const auto trace = (place.path() / "trace").string();
    const std::vector<std::string> hostile{"$(touch " + trace + ")",      "`touch " + trace + "`",
                                           "x; touch " + trace,           "*",
                                           "\"; touch " + trace + "; \"", std::string(100000, 'a')};
    for (const auto& value : hostile) {
        const auto output = dispatcher.answer(
            rmc::collect::kSweepWord, kBoundary + "\nelevate " + value + "\n" + value + "\n");
        CHECK(rmc::collect::readCollection(output, {"par-1", kBoundary, core::TimePoint{}}));
    }
    CHECK_FALSE(std::filesystem::exists(trace));
}

TEST_CASE("a sweep of a prepared partition sends the word and no script") {
    rmc::collect::SweepOptions options{"par-1", kBoundary, false, true};
    auto sweep = rmc::collect::makeSweep(core::PartitionPlatform::linux, options);
    REQUIRE(sweep);
    const auto command = (*sweep)->next();
    REQUIRE(command);
    CHECK(command->command == "callbox-sweep");
    CHECK(command->input == kBoundary + "\nelevate yes\n");
    CHECK_FALSE((*sweep)->next());
}

TEST_CASE("an older dispatcher's inventory is taken, and says that it is older") {
    const Dispatcher dispatcher;
    auto output = dispatcher.answer(rmc::collect::kSweepWord,
                                    *rmc::collect::linuxCollectionInput(kBoundary, false));
    const auto at = output.find(rmc::collect::dispatcherLevel());
    REQUIRE(at != std::string::npos);
    output.replace(at, 16, "0123456789abcdef");
    auto sweep =
        rmc::collect::makeSweep(core::PartitionPlatform::linux, {"par-1", kBoundary, false, true});
    REQUIRE(sweep);
    REQUIRE((*sweep)->next());
    (*sweep)->answered(rmc::collect::CommandOutput{output, 0});
    const auto inventory = (*sweep)->finish(core::TimePoint{});
    REQUIRE(inventory);
    CHECK(
        std::any_of(inventory->unreadable.begin(), inventory->unreadable.end(), [](const auto& u) {
            return u.source == "dispatcher" && u.reason.key == "collect.dispatcher-other";
        }));
    // One that cannot run the collection is named as the cause.
    auto broken =
        rmc::collect::makeSweep(core::PartitionPlatform::linux, {"par-1", kBoundary, false, true});
    REQUIRE(broken);
    REQUIRE((*broken)->next());
    (*broken)->answered(
        rmc::collect::CommandOutput{"callbox-dispatch 1 0123456789abcdef\nLinux\n", 0});
    CHECK((*broken)->finish(core::TimePoint{}).error().message.key == "collect.dispatcher-unfit");
}
