// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/service/delivery/home_line.h"
#include "app/service/jobs/job_board.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/store/sealer.h"
#include "core/store/store.h"

namespace callbox::service::connections {

/// connection.*: the ways home as an operator sees them. The object must outlive the registry.
struct ConnectionOperations {
    boost::asio::io_context& context;
    core::store::Store& store;
    const core::store::Sealer& sealer;
    delivery::HomeLine& line;
    jobs::JobBoard& jobs;
    operator_api::ChangeFeed& changes;

    void registerWith(operator_api::OperationRegistry& registry);

    /// Gives the line home what is stored: at start, and whenever it changed.
    core::Result<void> configureLine();

    /// Tests these ways one after the other, their steps into the job; `done` hears the names of
    /// those that failed. Stops early when the job is cancelled.
    void test(const jobs::JobPointer& job, std::vector<core::Connection> ways,
              std::function<void(const std::vector<std::string>&)> done) const;

    std::vector<core::Connection> enabledWays() const;

    using Names = std::vector<std::string>;
    /// Completes a list that shall be set, or refuses it; gives the ids of what is new or changed.
    core::Result<Names> check(core::api::ConnectionList& list) const;

private:
    void set(core::api::ConnectionList list,
             operator_api::Respond<core::api::ConnectionList> respond);
    core::Result<void> checkSettings(const core::Connection& connection) const;
    void setSecret(const core::api::ConnectionSecretArguments& arguments,
                   operator_api::Respond<core::api::Nothing> respond);
    void startTest(const std::string& id, operator_api::Respond<core::api::JobStarted> respond);
    /// Whether the way can be tried at all.
    core::TestStep settingsStep(const core::Connection& connection) const;
    void testNext(const jobs::JobPointer& job, std::vector<core::Connection> left, Names failed,
                  std::function<void(const Names&)> done) const;
    core::Result<core::api::ConnectionSheet> sheet() const;
    const core::Connection* known(const std::vector<core::Connection>& connections,
                                  const std::string& idOrName) const;
};

}  // namespace callbox::service::connections
