// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "app/service/clock.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/problems/event_filing.h"
#include "core/events/event_lifecycle.h"
#include "core/store/store.h"

namespace callbox::service::problems {

/// event.close, reopen, hold, approve, call-home, comment and fru-replaced: what operators do with
/// events. Each event is read, changed, audited and told home in one transaction of its own, so
/// that nobody's word is lost and nothing is done twice. The object must outlive the registry.
struct EventHandling {
    core::store::Store& store;
    const EventFiling& filing;
    const core::outbox::Outbox& outbox;
    const Clock& clock;
    std::function<void(const std::vector<std::uint64_t>&)> filed;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    using Transaction = core::store::Transaction;
    using Event = core::ServiceableEvent;
    using Deed = core::events::Deed;
    /// Changes the event and stores it, with what follows from it.
    using Act = std::function<core::Result<void>(Transaction&, Event&, const Deed&)>;
    using Operation =
        core::api::Operation<core::api::HandleEventsArguments, core::api::EventOutcomes>;
    using Respond = operator_api::Respond<core::api::EventOutcomes>;

    void on(operator_api::OperationRegistry& registry, const Operation& operation, Act act);
    void handle(const operator_api::Caller& caller, std::string_view operation,
                core::api::HandleEventsArguments arguments, const Act& act, const Respond& respond);
    core::Result<void> handleOne(Transaction& transaction, const operator_api::Caller& caller,
                                 const std::string& operation, std::uint64_t problemNumber,
                                 const Deed& deed, const Act& act) const;

    core::Result<void> close(Transaction& transaction, Event& event, const Deed& deed) const;
    core::Result<void> reopen(Transaction& transaction, Event& event, const Deed& deed) const;
    core::Result<void> hold(Transaction& transaction, Event& event, const Deed& deed) const;
    core::Result<void> approve(Transaction& transaction, Event& event, const Deed& deed) const;
    core::Result<void> callHome(Transaction& transaction, Event& event, const Deed& deed) const;
};

}  // namespace callbox::service::problems
