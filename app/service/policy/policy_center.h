// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "app/service/policy/call_home_switches.h"
#include "app/service/policy/policy_operations.h"
#include "app/service/policy/rehearsal.h"
#include "app/service/policy/storm_operations.h"

namespace callbox::service::policy {

/// Rules, maintenance windows, storms, what these keep back, and call-home switches, put together.
/// The object must outlive the registry. Reactor thread only.
class PolicyCenter {
public:
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        problems::ProblemIntake::Rules rules;
        const problems::EventFiling& filing;
        problems::ComponentCache& components;
        PolicyBook& book;
        const StormGuard& storms;
        const Clock& clock;
        operator_api::ChangeFeed& changes;
        /// Hears the problem numbers that were released, discarded or otherwise changed.
        std::function<void(const std::vector<std::uint64_t>&)> filed;
        std::function<void(const core::Error&)> notEnded;
    };

    explicit PolicyCenter(const Dependencies& dependencies);

    void registerWith(operator_api::OperationRegistry& registry);
    /// Errors: those of the store.
    core::Result<void> start() { return keeper_.start(); }
    void stop() { keeper_.stop(); }

private:
    SuppressedDesk desk_;
    WindowKeeper keeper_;
    PolicyOperations operations_;
    StormOperations storms_;
    RehearsalDesk rehearsal_;
    CallHomeSwitches switches_;
};

}  // namespace callbox::service::policy
