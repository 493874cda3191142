// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/partition.h"
#include "core/words/result.h"
#include "rmc/channel/services.h"
#include "rmc/channel/session.h"
#include "rmc/collect/sweep.h"

namespace callbox::rmc::channel {

struct ChannelEvents {
    /// The state or its reason changed; `offered` when the partition shows a key that is not the
    /// pinned one.
    std::function<void(core::ChannelState, const core::Message& reason,
                       const std::optional<core::HostKey>& offered)>
        changed;
    /// Logged in, at each opening: commands may be run from now on. The channel becomes active with
    /// the first beats(), which must come in time.
    std::function<void()> opened;
    /// Bytes of the watch; false: no more until resumeWatch().
    std::function<bool(std::string_view)> watchOutput;
};

/// The connection to one partition, kept open: logs in, carries a watch and one run at a time,
/// keeps alive, and comes back with full jitter when it is lost. Never gives up for good except
/// on a changed or an unconfirmed host key: there an operator decides.
class Channel : public std::enable_shared_from_this<Channel> {
public:
    struct Settings {
        core::PartitionAddress address;
        std::optional<core::HostKey> hostKey;
        std::vector<core::JumpHost> jumpHosts;
        std::string clientKey;  ///< file name of the only key to try; empty: in turn
    };
    /// Gets to where commands can be run, once: calls `done` later unless what it gave back is let
    /// go before.
    struct Reached {
        core::Result<std::shared_ptr<Session>> session = nullptr;  ///< null: key not confirmed
        std::optional<core::HostKey> offered;
        bool hostKeyChanged = false;
    };
    using Reach = std::function<std::shared_ptr<void>(std::function<void(Reached)> done)>;
    using RunDone = std::function<void(core::Result<collect::CommandOutput>)>;

    virtual ~Channel() = default;
    /// Begins at once. `services` outlives the channel.
    static std::shared_ptr<Channel> open(Services& services, Settings settings,
                                         ChannelEvents events);
    /// The same over whatever `reach` gets to.
    static std::shared_ptr<Channel> keep(Services& services, Reach reach, ChannelEvents events);

    /// Ends for good; nothing is called afterwards.
    virtual void close() = 0;
    /// Tries now instead of after the wait, for instance because a key was just installed.
    virtual void retryNow() = 0;
    virtual core::ChannelState state() const = 0;
    /// Whether commands can be run, active or not yet.
    virtual bool loggedIn() const = 0;

    /// Puts a command that stays running on the watch channel, once after each opening; when it
    /// ends the connection is lost. Its limits of size and time do not count.
    virtual void startWatch(collect::Command command) = 0;
    virtual void resumeWatch() = 0;
    /// The partition said something that makes sense: the first time the channel becomes active.
    /// Without another one within `next` the connection is lost.
    virtual void beats(std::chrono::milliseconds next) = 0;
    /// What the partition says makes no sense: drops the connection and tries again later.
    virtual void giveUp(core::Error why) = 0;

    /// Runs a command by itself. Errors: unavailable when not logged in, conflict while another
    /// runs, timeout, limitExceeded (output beyond the command's bound), cancelled.
    virtual void run(collect::Command command, RunDone done) = 0;
    virtual void cancelRun() = 0;
};

}  // namespace callbox::rmc::channel
