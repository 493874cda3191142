// SPDX-License-Identifier: GPL-3.0-or-later
// The watch on a Linux partition: a script that stays running on one channel and reports new
// entries of the kernel log and of rasdaemon's database, and the reader of what it prints.
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

/// In place of a cursor: everything the source still holds. Without a cursor a watch starts at the
/// source's present end, so that old faults are not called home on installation.
inline constexpr std::string_view kFromStart = "from-start";

/// The script prints a heartbeat this often; three missed ones are a lost channel.
inline constexpr std::chrono::seconds kHeartbeatInterval{10};

struct WatchOptions {
    std::string boundary;  ///< 16 to 64 lower-case hex digits, fresh for every start
    std::map<std::string, std::string> cursors;  ///< by source; as last acknowledged
    std::string rasdaemonDatabase = "/var/lib/rasdaemon/ras-mc_event.db";
    std::chrono::milliseconds pollInterval{150};  ///< 50 ms to 60 s
    bool kernelLog = true;
    bool rasdaemon = true;
};

/// The whole text for the standard input of `sh`; the caller then ends the input. Cursors and path
/// are held to a strict character set and stand in a quoted here-document that the script reads:
/// the shell never interprets them. Errors: invalidArgument (`field` names the option).
core::Result<std::string> linuxWatchScript(const WatchOptions& options);

/// Turns the script's bytes into batches, however they are cut. Bounded memory: a line is cut at
/// kMaxLine and reported, and while `full()` the caller stops reading from the channel until it
/// has taken a batch.
class WatchReader {
public:
    static constexpr std::size_t kMaxLine = 16 * 1024;
    static constexpr std::size_t kMaxPending = 1000;  ///< records kept per source
    static constexpr std::size_t kMaxBatch = 200;     ///< records in one batch

    /// `options` as given to linuxWatchScript.
    WatchReader(std::string partitionId, const WatchOptions& options);
    ~WatchReader();
    WatchReader(WatchReader&&) noexcept;
    WatchReader& operator=(WatchReader&&) noexcept;

    /// Takes bytes of standard output. `now` by the console's clock.
    void feed(std::string_view bytes, core::TimePoint now);

    /// Call a few times a second: an entry of several kernel lines ends when no more follow.
    void tick(core::TimePoint now);

    /// Heartbeats since the last call. The first says that the watch runs.
    std::size_t takeHeartbeats();

    /// Sources with something to take, in no particular order.
    std::vector<std::string> ready() const;

    /// Up to kMaxBatch records of `source`; empty cursor and records when there is nothing.
    WatchBatch takeBatch(std::string_view source);

    std::vector<WatchCondition> takeConditions();

    bool full() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace callbox::rmc::watch
