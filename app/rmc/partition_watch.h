// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rmc/channel/services.h"
#include "rmc/link/messages.h"

namespace callbox::app::rmc {

/// What the partitions' watches share.
struct WatchServices {
    callbox::rmc::channel::Services& channels;
    std::function<void(const callbox::rmc::FromRmc&)> send;
    std::function<bool()> congested;        ///< callboxd does not keep up: drop what may be
    std::function<std::string()> boundary;  ///< fresh random hex digits
    /// Does `work` in another thread, then `then` in this one.
    std::function<void(std::function<void()> work, std::function<void()> then)> offload;
    std::optional<std::string> rasdaemonDatabase;
    std::function<core::Result<std::vector<callbox::rmc::channel::ClientKey>>()> loadKeys;
    std::vector<std::string> localEnvironment;  ///< of commands on this machine itself
};

/// One partition: its channel, the reader of its watch, the batches under way to callboxd (one per
/// source at most) and its collections.
class PartitionWatch {
public:
    PartitionWatch(WatchServices& services, callbox::rmc::WatchPartition partition);
    ~PartitionWatch();
    PartitionWatch(const PartitionWatch&) = delete;
    PartitionWatch& operator=(const PartitionWatch&) = delete;

    const callbox::rmc::WatchPartition& partition() const;
    /// Whether `wanted` says nothing new; the channel's state is then told again.
    bool alreadyWatches(const callbox::rmc::WatchPartition& wanted) const;

    void acknowledge(const std::string& source, const std::string& cursor);
    /// Answers through `send`. Requests made while a collection runs share its result.
    void collect(std::uint64_t request);
    /// Runs an administrator's own command when the channel is free; answers through `send`.
    void run(const callbox::rmc::RunCommand& wanted);
    /// Gathers extended error data when the channel is free; answers through `send`.
    void gather(const callbox::rmc::GatherData& wanted);
    /// About dumps, in the same way.
    void askDumps(const callbox::rmc::AskDumps& wanted);
    /// Whether the request was one of this partition's.
    bool cancel(std::uint64_t request);
    void retryNow();
    /// Tries again now when it was a key that the partition would not take, or did not have.
    void keysChanged();

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::app::rmc
