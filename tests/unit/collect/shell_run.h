// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace callbox::tests {

/// A shell of the test's own that is given a script on standard input, as a partition's is over
/// SSH. It ends with its test, whatever happens.
class ShellRun {
public:
    struct Options {
        std::vector<std::string> shell{"/bin/sh"};
        bool unprivileged = false;                ///< as nobody, when the test is root
        std::vector<std::string> environment;     ///< in place of the test's own, "NAME=value"
        std::vector<std::string> extraArguments;  ///< after the shell's
    };

    ShellRun(const std::string& script, const Options& options);
    ~ShellRun();
    ShellRun(const ShellRun&) = delete;
    ShellRun& operator=(const ShellRun&) = delete;

    /// What it printed since the last call; waits at most this long for something. Empty at the
    /// end and when nothing came.
    std::string read(std::chrono::milliseconds wait);
    bool ended() const { return ended_; }
    /// All it prints until it ends or the time is over.
    std::string readAll(std::chrono::seconds limit);

    /// Closes the reading end, as a lost channel does.
    void hangUp();
    void terminate();
    /// True when it ends in this time; collects its status.
    bool waitForEnd(std::chrono::seconds limit);
    pid_t pid() const { return pid_; }
    /// Processes of its session that still live.
    std::vector<pid_t> session() const;

private:
    pid_t pid_ = -1;
    bool collected_ = false;
    bool ended_ = false;
    int output_ = -1;
};

/// The programs of a list that are installed, e.g. {"busybox", "sh"} -> its path and "sh".
std::optional<std::vector<std::string>> installedShell(std::vector<std::string> shell);

}  // namespace callbox::tests
