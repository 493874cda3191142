// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/model/connection.h"
#include "core/model/partition.h"
#include "rmc/channel/services.h"

namespace callbox::rmc::channel {

/// Tries a connection of its own from the name to a command and tells each step with its time:
/// "resolve" ("jump"), "connect", "host-key", "authenticate", "run". Steps after a failed one are
/// skipped.
class ChannelTest {
public:
    using Done = std::function<void(std::vector<core::TestStep>)>;

    ChannelTest(Services& services, const core::PartitionAddress& address,
                const std::optional<core::HostKey>& pinned, Done done,
                const core::PartitionAccess& access = {});
    ~ChannelTest();
    ChannelTest(const ChannelTest&) = delete;
    ChannelTest& operator=(const ChannelTest&) = delete;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::rmc::channel
