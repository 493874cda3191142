// SPDX-License-Identifier: GPL-3.0-or-later
// The watch by a script that stays running on one channel and prints the stream described in
// resources/collection/watch/protocol.sh, and the reader of what it prints.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/problem_record.h"
#include "core/words/result.h"
#include "rmc/watch/problem_watch.h"

namespace callbox::rmc::watch {

inline constexpr std::string_view kRasdaemonSource = "rasdaemon";
inline constexpr std::string_view kKernelLogSource = "kernel-log";
/// The snapshot that gives utilization instead of problems.
inline constexpr std::string_view kUtilizationSource = "utilization";

/// In place of a cursor: everything the source still holds. Without a cursor a watch starts at the
/// source's present end, so that old faults are not called home on installation.
inline constexpr std::string_view kFromStart = "from-start";

/// The script prints a heartbeat this often; three missed ones are a lost channel.
inline constexpr std::chrono::seconds kHeartbeatInterval{10};

struct WatchOptions {
    std::string boundary;  ///< 16 to 64 lower-case hex digits, fresh for every start
    std::map<std::string, std::string> cursors;  ///< by source; as last acknowledged
    std::string rasdaemonDatabase = "/var/lib/rasdaemon/ras-mc_event.db";
    std::chrono::milliseconds pollInterval{150};    ///< 50 ms to 60 s
    std::chrono::seconds utilizationInterval{300};  ///< between samples, 1 s to 1 day; 0: none
    std::chrono::seconds snapshotInterval{0};       ///< 0: each source's own
    bool elevate = false;                           ///< use `sudo -n` where root is needed
    bool prepared = false;  ///< the partition's dispatcher has the script: only its word is sent
    bool kernelLog = true;
    bool rasdaemon = true;
    bool snapshots = true;
};

/// Turns the script's bytes into batches, however they are cut. Bounded memory: a line is cut at
/// kMaxLine and reported, and while `full()` the caller stops reading from the channel until it
/// has taken a batch.
class ScriptWatch : public ProblemWatch {
public:
    static constexpr std::size_t kMaxLine = 16 * 1024;
    static constexpr std::size_t kMaxPending = 1000;  ///< records kept per source
    static constexpr std::size_t kMaxBatch = 200;     ///< records in one batch

    /// `options` as the script was made with; `command` starts it.
    ScriptWatch(std::string partitionId, const WatchOptions& options,
                collect::Command command = {});
    ~ScriptWatch() override;
    ScriptWatch(ScriptWatch&&) noexcept;
    ScriptWatch& operator=(ScriptWatch&&) noexcept;

    /// Gives its text away: ten thousand watches would keep a quarter of a gigabyte of it.
    std::optional<collect::Command> script() const override;
    bool dispatched() const override;
    void feed(std::string_view bytes, core::TimePoint now) override;
    /// Nothing: all comes from the script.
    std::optional<collect::Command> due(core::TimePoint now) override;
    void answered(core::Result<collect::CommandOutput> output, core::TimePoint now) override;
    void tick(core::TimePoint now) override;
    bool waiting() const override;
    std::size_t takeHeartbeats() override;
    std::vector<std::string> ready() const override;
    WatchBatch takeBatch(std::string_view source) override;
    std::vector<WatchCondition> takeConditions() override;
    std::vector<core::UtilizationSample> takeUtilization() override;
    bool full() const override;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace callbox::rmc::watch
