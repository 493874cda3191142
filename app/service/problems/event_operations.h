// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "app/service/clock.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/problems/event_filing.h"
#include "core/store/store.h"

namespace callbox::service::problems {

/// event.list, get and create. The object must outlive the registry.
struct EventOperations {
    core::store::Store& store;
    const EventFiling& filing;
    const Clock& clock;
    std::function<void(const std::vector<std::uint64_t>&)> filed;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    void create(const core::api::CreateEventArguments& arguments,
                operator_api::Respond<core::api::ProblemNumber> respond);
    core::Result<std::uint64_t> file(core::store::Transaction& transaction,
                                     const core::api::CreateEventArguments& arguments) const;
};

}  // namespace callbox::service::problems
