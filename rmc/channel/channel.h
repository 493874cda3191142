// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/partition.h"
#include "core/words/result.h"
#include "rmc/channel/login.h"
#include "rmc/channel/services.h"

namespace callbox::rmc::channel {

/// The whole output of a run. Hostile data of bounded size.
struct RunResult {
    std::string output;
    int exitStatus = 0;
};

struct ChannelEvents {
    /// The state or its reason changed; `offered` when the partition shows a key that is not the
    /// pinned one.
    std::function<void(core::ChannelState, const core::Message& reason,
                       const std::optional<core::HostKey>& offered)>
        changed;
    /// The text for the watch's standard input; asked at each opening, since cursors move.
    std::function<core::Result<std::string>()> watchScript;
    /// Bytes of the watch; false: no more until resumeWatch().
    std::function<bool(std::string_view)> watchOutput;
};

/// The connection to one partition, kept open: logs in, runs the watch, carries one run at a time,
/// keeps alive, and comes back with full jitter when it is lost. Never gives up for good except
/// on a changed or an unconfirmed host key: there an operator decides.
class Channel : public std::enable_shared_from_this<Channel> {
public:
    struct Settings {
        core::PartitionAddress address;
        std::optional<core::HostKey> hostKey;
        std::chrono::milliseconds heartbeat{10'000};  ///< of the watch; three missed: lost
    };
    using RunDone = std::function<void(core::Result<RunResult>)>;

    virtual ~Channel() = default;
    /// Begins at once. `services` outlives the channel.
    static std::shared_ptr<Channel> open(Services& services, Settings settings,
                                         ChannelEvents events);

    /// Ends for good; nothing is called afterwards.
    virtual void close() = 0;
    /// Tries now instead of after the wait, for instance because a key was just installed.
    virtual void retryNow() = 0;
    virtual core::ChannelState state() const = 0;

    /// The watch said something that makes sense: the first time the channel becomes active.
    virtual void watchBeats() = 0;
    virtual void resumeWatch() = 0;

    /// Runs `script` by `sh`. Errors: unavailable when not active, conflict while another runs,
    /// timeout, limitExceeded (output beyond `outputLimit` bytes), cancelled.
    virtual void run(std::string script, std::size_t outputLimit,
                     std::chrono::milliseconds timeLimit, RunDone done) = 0;
    virtual void cancelRun() = 0;
};

}  // namespace callbox::rmc::channel
