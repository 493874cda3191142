// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/model/connection.h"
#include "core/model/partition.h"
#include "core/words/result.h"
#include "rmc/channel/services.h"

namespace callbox::rmc::channel {

/// Logs in once with a password, adds the console's public key to ~/.ssh/authorized_keys unless it
/// is there, and proves that it works by logging in with it. The steps are those of a login,
/// then "install" and "verify".
class KeyInstaller {
public:
    /// Error when a step failed; the steps tell which.
    using Done = std::function<void(core::Result<void>, std::vector<core::TestStep>)>;

    KeyInstaller(Services& services, const core::PartitionAddress& address,
                 const core::HostKey& pinned, std::string password, Done done,
                 const core::PartitionAccess& access = {});
    ~KeyInstaller();
    KeyInstaller(const KeyInstaller&) = delete;
    KeyInstaller& operator=(const KeyInstaller&) = delete;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::rmc::channel
