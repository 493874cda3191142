// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/service/jobs/job_board.h"
#include "app/service/notification/notifier.h"
#include "app/service/operator_api/operation_registry.h"

namespace callbox::service::notification {

/// notification.*. The object must outlive the registry.
struct NotificationOperations {
    core::store::Store& store;
    Notifier& notifier;
    jobs::JobBoard& jobs;
    const core::Catalogue& words;
    operator_api::ChangeFeed& changes;

    void registerWith(operator_api::OperationRegistry& registry);

    /// Completes targets that shall be set, or refuses them.
    core::Result<void> check(std::vector<core::NotificationTarget>& targets) const;

private:
    core::Result<core::api::NotificationTargets> list() const;
    void set(core::api::NotificationTargets targets,
             operator_api::Respond<core::api::NotificationTargets> respond);
    void setSecret(const core::api::NotificationSecretArguments& arguments,
                   operator_api::Respond<core::api::Nothing> respond);
    void startTest(const std::string& idOrName,
                   operator_api::Respond<core::api::JobStarted> respond);
    void testNext(const jobs::JobPointer& job, std::vector<core::NotificationTarget> left,
                  bool allPassed);
};

}  // namespace callbox::service::notification
