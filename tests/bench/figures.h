// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: how a figure is printed, what a process used, and what the programs
// that are measured against used.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace callbox::bench {

enum class Want { atMost, atLeast };

/// `NAME VALUE UNIT target TARGET ok|short`.
void figure(const std::string& name, double value, const std::string& unit, double target,
            Want want = Want::atMost);

/// Says why it could not be measured; the exit status of the benchmark.
int broken(const std::string& what, const std::string& detail = {});

/// CPU seconds that a process used so far, without its children; negative when it is gone.
double cpuSeconds(pid_t process);
std::size_t residentBytes(pid_t process);
std::size_t descriptors(pid_t process);
/// Of this process, without its children.
double ownCpuSeconds();

struct Usage {
    double wall = 0;  ///< seconds
    double cpu = 0;   ///< seconds, with the children it waited for
    int status = -1;
};
/// Runs a program, looked for in PATH; what it prints goes to `outputFile`. Nothing when it cannot
/// be started. `environment` is added to this process's own.
std::optional<Usage> runMeasured(const std::vector<std::string>& words,
                                 const std::string& outputFile,
                                 const std::map<std::string, std::string>& environment = {});

/// Whether a program is in PATH; says so when not.
bool installed(const std::string& program);

/// Makes room for so many descriptors in this process and its children; gives how many partitions
/// there is room for, and says so when that is less than wanted.
std::size_t makeRoom(std::size_t partitions);

/// `--NAME N` among the arguments, else the default; ends the program when it is malformed.
double option(int argc, char** argv, std::string_view name, double otherwise);

/// Of sorted or unsorted values, 0 to 1.
double quantile(std::vector<double> values, double share);

}  // namespace callbox::bench
