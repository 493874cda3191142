// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace callbox::tests {

/// A program that a test runs: dies with the test, its standard output and error go to a file.
class ChildProcess {
public:
    ChildProcess() = default;
    ~ChildProcess() { kill(); }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Starts the program, looked for in PATH when it has no slash; appends what it prints to
    /// `outputFile`.
    bool start(const std::vector<std::string>& words, const std::string& outputFile);
    bool running();
    /// SIGKILL, and waits for the end.
    void kill();
    /// SIGTERM, and waits; SIGKILL after the deadline. Gives the exit status, or nothing when it
    /// had to be killed.
    std::optional<int> terminate(std::chrono::seconds deadline = std::chrono::seconds(30));
    /// Waits for the end by itself.
    std::optional<int> wait(std::chrono::seconds deadline);
    pid_t id() const { return process_; }

private:
    pid_t process_ = -1;
};

/// Runs a program to its end and gives what it printed on standard output; nothing when it failed
/// to start or did not end in time. `status` gets the exit status.
std::optional<std::string> runProgram(const std::vector<std::string>& words,
                                      const std::string& scratchFile, int* status = nullptr,
                                      std::chrono::seconds deadline = std::chrono::seconds(120));

/// Waits until the file holds `text`, and gives the line it stands in.
std::optional<std::string> waitForLine(const std::string& file, const std::string& text,
                                       std::chrono::seconds deadline);

std::string readFile(const std::string& file);

/// Whether the process has ended; a zombie that nobody has waited for yet has.
bool hasEnded(pid_t process);

/// Whether somebody listens on that UNIX socket: its file is there a moment before.
bool listensAt(const std::string& socketFile);

/// `build/<preset>/bin`, as the test runner says.
std::string programDirectory();

}  // namespace callbox::tests
