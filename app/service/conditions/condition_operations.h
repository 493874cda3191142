// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/service/clock.h"
#include "app/service/conditions/condition_center.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/store/store.h"

namespace callbox::service::conditions {

/// condition.*, association.*: the object must outlive the registry.
struct ConditionOperations {
    core::store::Store& store;
    ConditionCenter& center;
    const Clock& clock;
    std::function<void()> changed;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    using Work = core::store::Store::Work;

    /// Runs the write; then what is monitored is read again and the alarms of these conditions are
    /// brought up to date, and `answer` is called.
    void write(Work work, std::vector<std::string> alarms,
               std::function<void(core::Result<void>)> answer);
    void registerConditions(operator_api::OperationRegistry& registry);
    void registerLinks(operator_api::OperationRegistry& registry);
    void make(const core::Condition& wanted, operator_api::Respond<core::Condition> respond);
    void change(const core::api::ChangeConditionArguments& wanted,
                operator_api::Respond<core::Condition> respond);
    /// Links, starts or stops, by what `active` says; without responses: all linked ones.
    void setLinks(const core::api::AssociationArguments& arguments, bool active, bool create,
                  operator_api::Respond<core::api::Nothing> respond);
    void removeLinks(const core::api::AssociationArguments& arguments,
                     operator_api::Respond<core::api::Nothing> respond);
};

/// response.*
struct ResponseOperations {
    core::store::Store& store;
    std::function<void()> changed;

    void registerWith(operator_api::OperationRegistry& registry);
};

/// resource.*
struct ResourceOperations {
    core::store::Store& store;
    ConditionCenter& center;
    const partitions::PartitionDirectory& directory;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    core::Result<core::api::ResourcePage> page(const core::api::ResourceQuery& query);
};

/// sensor.*
struct SensorOperations {
    core::store::Store& store;
    ConditionCenter& center;
    const partitions::PartitionDirectory& directory;
    std::function<void()> changed;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    core::Result<std::vector<core::Sensor>> find(const core::api::SensorQuery& query) const;
    core::Result<core::Sensor> one(const core::api::SensorQuery& query) const;
    void make(core::Sensor sensor, operator_api::Respond<core::Sensor> respond);
    void remove(const core::api::SensorQuery& query,
                operator_api::Respond<core::api::Nothing> respond);
};

}  // namespace callbox::service::conditions
