// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "app/service/clock.h"
#include "app/service/delivery/delivery_loop.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/outbox/outbox.h"
#include "core/store/store.h"

namespace callbox::service::leaving {

/// bundle.*: messages that are carried to the receiver, and their receipts. The object must outlive
/// the registry.
struct BundleOperations {
    core::store::Store& store;
    const core::outbox::Outbox& outbox;
    delivery::DeliveryLoop& loop;
    delivery::DeliveryCallbacks callbacks;  ///< as of what came by a connection
    const Clock& clock;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    void exportBundle(std::uint64_t limit, operator_api::Respond<core::api::Bundle> respond);
    void importReceipts(const std::string& text,
                        operator_api::Respond<core::api::BundleReceipts> respond);
    core::Result<std::vector<core::protocol::Receipt>> verified(const std::string& text,
                                                                std::uint64_t& refused);
};

}  // namespace callbox::service::leaving
