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

struct PreparationRequest {
    core::PartitionAddress address;  ///< with root's login
    core::HostKey pinned;
    core::PartitionAccess access;
    std::string password;  ///< empty: the console's keys are in root's account
    std::string script;    ///< rmc/collect/preparation.h
    std::string account;   ///< that the script makes
};

/// Logs in as root once, runs the script that prepares a partition, and proves that the dispatcher
/// answers to the console's key in the new account. The steps are those of a login, then "prepare"
/// and "verify".
class PartitionPreparer {
public:
    /// Error when a step failed; the steps tell which.
    using Done = std::function<void(core::Result<void>, std::vector<core::TestStep>)>;

    PartitionPreparer(Services& services, PreparationRequest request, Done done);
    ~PartitionPreparer();
    PartitionPreparer(const PartitionPreparer&) = delete;
    PartitionPreparer& operator=(const PartitionPreparer&) = delete;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::rmc::channel
