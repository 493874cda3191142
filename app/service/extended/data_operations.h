// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "app/service/extended/data_gatherer.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/events/event_lifecycle.h"

namespace callbox::service::extended {

/// event.data-list, data-read, data-collect, data-send and data-remove. The object must outlive the
/// registry.
struct DataOperations {
    core::store::Store& store;
    const DataSender& sender;
    DataGatherer& gatherer;
    jobs::JobBoard& jobs;
    const Clock& clock;
    /// Data of these events changed, or went into the outbox.
    std::function<void(const std::vector<std::uint64_t>&)> changed;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    using Arguments = core::api::DataFilesArguments;
    using Files = std::vector<core::DataFile>;
    /// What is done to an event's files; the words are its line in the event's history.
    using Act = std::function<core::Result<core::Message>(core::store::Transaction&,
                                                          const core::ServiceableEvent&,
                                                          const Files&, const core::events::Deed&)>;

    void read(const core::api::DataReadArguments& arguments,
              const operator_api::Respond<core::api::DataPart>& respond) const;
    void collect(const core::api::DataSetArguments& arguments,
                 const operator_api::Respond<core::api::JobStarted>& respond) const;
    void send(const operator_api::Caller& caller, const Arguments& arguments,
              const operator_api::Respond<core::api::DataMessages>& respond) const;
    void remove(const operator_api::Caller& caller, const Arguments& arguments,
                const operator_api::Respond<core::api::Nothing>& respond) const;
    void act(const operator_api::Caller& caller, std::string_view operation,
             const Arguments& arguments, Act act,
             std::function<void(const core::Result<void>&)> done) const;
};

}  // namespace callbox::service::extended
