// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// A callboxd of its own and `callbox` in front of it.
struct RunningConsole {
    TemporaryDirectory directory;
    ChildProcess service;
    int status = -1;

    RunningConsole() {
        const auto output = path("callboxd.out");
        const bool started = service.start({programDirectory() + "/callboxd", "--state-directory",
                                            path("state"), "--socket", path("operator.sock")},
                                           output);
        INFO(readFile(output));
        REQUIRE(started);
        REQUIRE(waitForLine(output, "callboxd is ready", std::chrono::seconds(180)));
    }

    std::string path(const std::string& name) const { return directory.path() / name; }

    /// What a program prints for which `callbox` means this console.
    std::string run(std::vector<std::string> words) {
        words.insert(words.begin(), {"env", "LC_ALL=C", "CALLBOX_SOCKET=" + path("operator.sock"),
                                     "PATH=" + programDirectory() + ":/usr/bin:/bin"});
        return runProgram(words, path("said"), &status, std::chrono::seconds(180)).value_or("");
    }
    std::string callbox(std::vector<std::string> words, int expected = 0) {
        words.insert(words.begin(), "callbox");
        const std::string said = run(words);
        INFO(words[1] << ' ' << words[2] << ": " << said << readFile(path("said")));
        CHECK(status == expected);
        return said;
    }
    /// Standard input is what `printf` makes of `text`.
    void feed(const std::string& text, std::vector<std::string> words) {
        words.insert(words.begin(), {"sh", "-c", R"(printf %s "$0" | callbox "$@")", text});
        run(words);
        CHECK(status == 0);
    }

    std::string settings() { return callbox({"settings", "export", "-"}); }
};

}  // namespace callbox::tests
