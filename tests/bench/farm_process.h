// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/model/partition.h"
#include "tests/support/child_process.h"

namespace callbox::bench {

/// callbox-partition-farm as a process of its own, so that its CPU and memory are not ours.
class FarmProcess {
public:
    /// `directory` gets its control socket and log.
    explicit FarmProcess(std::filesystem::path directory);
    ~FarmProcess();
    FarmProcess(const FarmProcess&) = delete;
    FarmProcess& operator=(const FarmProcess&) = delete;

    /// Lets in whom `publicLine` names; true once it listens. `more`: further options.
    bool start(std::size_t partitions, const std::string& publicLine,
               const std::vector<std::string>& more = {});

    struct Entry {
        core::PartitionAddress address;
        std::string hostName;
        core::HostKey hostKey;
    };
    std::vector<Entry> entries();
    /// The farm's answer to a command (tests/lab/farm/control.h).
    std::string command(const std::string& line);
    std::map<std::string, std::uint64_t> counters();
    pid_t id() const { return process_.id(); }
    std::string log() const;

private:
    std::filesystem::path directory_;
    tests::ChildProcess process_;
    int control_ = -1;
};

}  // namespace callbox::bench
