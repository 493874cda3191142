// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/clock.h"
#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/policy/window_keeper.h"
#include "core/store/store.h"

namespace callbox::service::policy {

/// policy.get, policy.set and the windows themselves. The object must outlive the registry.
class PolicyOperations {
public:
    PolicyOperations(core::store::Store& store, WindowKeeper& keeper, const StormGuard& storms,
                     const Clock& clock, operator_api::ChangeFeed& changes,
                     std::function<void(const std::vector<std::uint64_t>&)> filed);

    void registerWith(operator_api::OperationRegistry& registry);

private:
    using RespondRow = operator_api::Respond<core::api::WindowRow>;

    void set(const core::api::SetPolicyArguments& arguments,
             operator_api::Respond<core::api::PolicyState> respond);
    void add(core::MaintenanceWindow window, const std::string& caller, RespondRow respond);
    void end(std::uint64_t number, RespondRow respond);
    void remove(std::uint64_t number, operator_api::Respond<core::api::Nothing> respond);
    void answerRow(std::uint64_t number, const RespondRow& respond);

    core::store::Store& store_;
    WindowKeeper& keeper_;
    const StormGuard& storms_;
    const Clock& clock_;
    operator_api::ChangeFeed& changes_;
    std::function<void(const std::vector<std::uint64_t>&)> filed_;
};

}  // namespace callbox::service::policy
