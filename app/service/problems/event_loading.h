// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/service/clock.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/problems/problem_intake.h"

namespace callbox::service::problems {

/// event.load: events and problem records out of a file, each stored or refused on its own. The
/// object must outlive the registry.
struct EventLoading {
    core::store::Store& store;
    const EventFiling& filing;
    const ProblemIntake& intake;
    const Clock& clock;
    std::function<void(const std::vector<std::uint64_t>&)> filed;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    using Transaction = core::store::Transaction;
    using Numbers = std::vector<std::uint64_t>;

    void load(const std::string& account, const core::api::LoadEventsArguments& arguments,
              const operator_api::Respond<core::api::LoadedEvents>& respond);
    core::Result<void> take(Transaction& transaction, const std::string& item,
                            const std::string& partition, const std::string& account,
                            Numbers& numbers) const;
    core::Result<void> takeEvent(Transaction& transaction, const std::string& item,
                                 const std::string& partition, const std::string& account,
                                 Numbers& numbers) const;
};

}  // namespace callbox::service::problems
