// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "app/service/clock.h"
#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/outbox/outbox.h"
#include "core/store/store.h"

namespace callbox::service::transmittal {

/// transmission.list, get, content, retry, hold, release, cancel and move: the outbox as operators
/// see it. Each message is decided about and audited in a transaction of its own. The object must
/// outlive the registry.
struct OutboxOperations {
    core::store::Store& store;
    const core::outbox::Outbox& outbox;
    const Clock& clock;
    operator_api::ChangeFeed& changes;
    std::function<void(const std::vector<std::uint64_t>&)> filed;  ///< events that changed
    std::function<core::Message()> obstacle;  ///< why nothing leaves now; empty: it can
    /// The queue is another one; `again`: what waits for its next attempt is to go now.
    std::function<void(bool again)> decided;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    using Transaction = core::store::Transaction;
    using Decision = core::outbox::Decision;
    /// Gives what the audit log says.
    using Act =
        std::function<core::Result<core::Message>(Transaction&, std::uint64_t, const Decision&)>;
    using Respond = operator_api::Respond<core::api::TransmissionOutcomes>;

    void registerReading(operator_api::OperationRegistry& registry);
    void handle(const operator_api::Caller& caller, std::string_view operation,
                const std::vector<std::uint64_t>& sequences, std::string reason, Act act,
                const Respond& respond);
    core::Result<core::api::TransmissionView> view(std::uint64_t sequence) const;
    void tell(std::string_view operation, const std::vector<core::api::Transmission>& changed);
};

}  // namespace callbox::service::transmittal
