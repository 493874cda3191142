// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "app/helper/journal.h"
#include "core/words/result.h"

namespace callbox::helper {

/// A program to run: an argument vector and a whole environment, never a shell line. Arguments are
/// seen by every account, so secrets go by descriptor or by a file only root reads.
struct ProcessStart {
    std::filesystem::path program;       ///< absolute
    std::vector<std::string> arguments;  ///< [0] the program's name
    std::vector<std::string> environment{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"};
    std::vector<std::pair<int, int>> descriptors;  ///< {ours, its number in the program: 3 to 9}
};

/// A running child. It dies with the helper (PR_SET_PDEATHSIG), and with the thread that started
/// it: start children that a session keeps on the session's thread, where operations run.
class Process {
public:
    virtual ~Process() = default;  ///< ends it
    virtual ChildRecord record() const = 0;
    /// Standard output and error so far, its first 64 KiB.
    virtual std::string output() = 0;
    /// The exit status, or 128 and the signal's number; nothing while it runs.
    virtual std::optional<int> ended() = 0;
    /// Waits for its end, at most until `until`, or until stop is requested.
    virtual std::optional<int> wait(std::chrono::steady_clock::time_point until,
                                    std::stop_token stop) = 0;
    /// SIGTERM, then SIGKILL to its whole process group after `grace`; returns when it is gone.
    virtual void end(std::chrono::milliseconds grace) = 0;
};

class ProcessRunner {
public:
    virtual ~ProcessRunner() = default;
    /// Errors: notFound (no such program), denied (others than root can change it), unavailable.
    virtual core::Result<std::unique_ptr<Process>> start(const ProcessStart& wanted) = 0;
    /// Ends a child of a helper that was killed, if it is still the same process.
    virtual void endStray(const ChildRecord& child, std::chrono::milliseconds grace) = 0;
};

/// The system's. Its children have process groups of their own, no descriptors but those given, and
/// default signal dispositions.
std::unique_ptr<ProcessRunner> systemProcessRunner();

}  // namespace callbox::helper
