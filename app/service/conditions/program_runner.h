// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "core/words/result.h"

namespace callbox::service::conditions {

/// One program to run: an argument vector and a whole environment, never a shell line.
struct ProgramRun {
    std::filesystem::path program;
    std::vector<std::string> arguments;    ///< [0] the program's name
    std::vector<std::string> environment;  ///< "NAME=value"
    std::chrono::seconds limit{60};
};

struct ProgramOutcome {
    bool started = false;
    bool timedOut = false;
    int exitStatus = 0;  ///< 128 + the signal's number when one ended it
    std::string output;  ///< standard output and error, its first 1 KiB
};

/// Refuses a program that somebody else could have changed: it and its directory must belong to
/// root or to this account, be writable for nobody else, and the program be an executable regular
/// file, no link. Errors: notFound, denied.
core::Result<std::filesystem::path> checkedProgram(const std::filesystem::path& directory,
                                                   const std::string& name);

/// Runs programs, a few at a time, the rest in turn. Each has a process group of its own, which is
/// ended when the time is up or the runner is destroyed. Reactor thread only.
class ProgramRunner {
public:
    using Done = std::function<void(const ProgramOutcome&)>;

    explicit ProgramRunner(boost::asio::io_context& context);
    ~ProgramRunner();
    ProgramRunner(const ProgramRunner&) = delete;
    ProgramRunner& operator=(const ProgramRunner&) = delete;

    /// False: too many wait already, it is not run. `done` is called once, not after destruction.
    bool run(ProgramRun wanted, Done done);

private:
    struct Implementation;
    std::shared_ptr<Implementation> implementation_;
};

}  // namespace callbox::service::conditions
