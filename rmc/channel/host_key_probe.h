// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "core/model/partition.h"
#include "core/words/result.h"
#include "rmc/channel/login.h"
#include "rmc/channel/services.h"

namespace callbox::rmc::channel {

/// Reads the host key a partition shows, without logging in. Letting go cancels.
class HostKeyProbe {
public:
    using Done = std::function<void(core::Result<core::HostKey>)>;
    /// `keyType`: asked for first; empty: as the channel prefers.
    HostKeyProbe(Services& services, const core::PartitionAddress& address, Done done,
                 const std::vector<core::JumpHost>& jumpHosts = {},
                 const std::string& keyType = {});

private:
    std::shared_ptr<Login> login_;
};

}  // namespace callbox::rmc::channel
