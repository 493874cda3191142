// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on RMC's resource model: resources, conditions, responses, associations, sensors.
// Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/condition.h"

namespace callbox::core::api {

// ---- resources -----------------------------------------------------------------------------

struct ResourceClassList {
    std::vector<ResourceClassDefinition> classes;
};
BOOST_DESCRIBE_STRUCT(ResourceClassList, (), (classes))
inline constexpr Operation<Nothing, ResourceClassList> kResourceClasses{"resource.classes",
                                                                        Role::viewer, ""};

struct ResourceQuery {
    std::string resourceClass;
    std::string selection;                ///< expression over any attributes; empty: all
    std::vector<std::string> attributes;  ///< empty: all of the class
    std::string partition;                ///< id or name; empty: all
    std::string after;                    ///< `next` of the page before
    std::uint64_t limit = 500;            ///< 1..1000
};
BOOST_DESCRIBE_STRUCT(ResourceQuery, (),
                      (resourceClass, selection, attributes, partition, after, limit))
struct ResourcePage {
    ResourceClassDefinition definition;
    std::vector<ResourceRecord> rows;
    std::string next;  ///< empty: this was the last page
};
BOOST_DESCRIBE_STRUCT(ResourcePage, (), (definition, rows, next))
inline constexpr Operation<ResourceQuery, ResourcePage> kResourceList{"resource.list", Role::viewer,
                                                                      ""};

// ---- conditions ----------------------------------------------------------------------------

struct ConditionName {
    std::string name;  ///< of lists: empty for all
};
BOOST_DESCRIBE_STRUCT(ConditionName, (), (name))
struct ConditionList {
    std::vector<Condition> conditions;  ///< by name
};
BOOST_DESCRIBE_STRUCT(ConditionList, (), (conditions))
inline constexpr Operation<ConditionName, ConditionList> kConditionList{"condition.list",
                                                                        Role::viewer, ""};
inline constexpr Operation<Condition, Condition> kConditionMake{
    "condition.make", Role::consoleOperator, "audit.condition.make"};

/// Replaces the condition; its links stay, its standing events are forgotten.
struct ChangeConditionArguments {
    std::string name;     ///< as it is called now
    Condition condition;  ///< as it shall be, the name too
};
BOOST_DESCRIBE_STRUCT(ChangeConditionArguments, (), (name, condition))
inline constexpr Operation<ChangeConditionArguments, Condition> kConditionChange{
    "condition.change", Role::consoleOperator, "audit.condition.change"};
/// Its links go with it.
inline constexpr Operation<ConditionName, Nothing> kConditionRemove{
    "condition.remove", Role::consoleOperator, "audit.condition.remove"};

struct ConditionAuditQuery {
    std::string condition;  ///< empty: all
    std::optional<ConditionAuditKind> kind;
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;  ///< 1..1000
};
BOOST_DESCRIBE_STRUCT(ConditionAuditQuery, (), (condition, kind, offset, limit))
struct ConditionAuditPage {
    std::uint64_t total = 0;
    std::vector<ConditionAuditRecord> rows;  ///< newest first
};
BOOST_DESCRIBE_STRUCT(ConditionAuditPage, (), (total, rows))
inline constexpr Operation<ConditionAuditQuery, ConditionAuditPage> kConditionAudit{
    "condition.audit", Role::viewer, ""};

// ---- responses -----------------------------------------------------------------------------

struct ResponseName {
    std::string name;  ///< of lists: empty for all
};
BOOST_DESCRIBE_STRUCT(ResponseName, (), (name))
struct ResponseList {
    std::vector<Response> responses;
};
BOOST_DESCRIBE_STRUCT(ResponseList, (), (responses))
inline constexpr Operation<ResponseName, ResponseList> kResponseList{"response.list", Role::viewer,
                                                                     ""};
inline constexpr Operation<Response, Response> kResponseMake{"response.make", Role::administrator,
                                                             "audit.response.make"};
/// Replaces the response of the same name.
inline constexpr Operation<Response, Response> kResponseChange{
    "response.change", Role::administrator, "audit.response.change"};
inline constexpr Operation<ResponseName, Nothing> kResponseRemove{
    "response.remove", Role::administrator, "audit.response.remove"};

// ---- links of conditions and responses -----------------------------------------------------

struct AssociationList {
    std::vector<Association> associations;
};
BOOST_DESCRIBE_STRUCT(AssociationList, (), (associations))
inline constexpr Operation<ConditionName, AssociationList> kAssociationList{"association.list",
                                                                            Role::viewer, ""};

struct AssociationArguments {
    std::string condition;
    std::vector<std::string> responses;  ///< of start, stop, remove: empty for all linked ones
};
BOOST_DESCRIBE_STRUCT(AssociationArguments, (), (condition, responses))
inline constexpr Operation<AssociationArguments, Nothing> kAssociationMake{
    "association.make", Role::consoleOperator, "audit.association.make"};
/// Links what is not linked yet, and begins to monitor.
inline constexpr Operation<AssociationArguments, Nothing> kAssociationStart{
    "association.start", Role::consoleOperator, "audit.association.start"};
inline constexpr Operation<AssociationArguments, Nothing> kAssociationStop{
    "association.stop", Role::consoleOperator, "audit.association.stop"};
inline constexpr Operation<AssociationArguments, Nothing> kAssociationRemove{
    "association.remove", Role::consoleOperator, "audit.association.remove"};

// ---- sensors -------------------------------------------------------------------------------

struct SensorQuery {
    std::string name;       ///< empty: all
    std::string partition;  ///< id or name; empty: all
};
BOOST_DESCRIBE_STRUCT(SensorQuery, (), (name, partition))
struct SensorList {
    std::vector<Sensor> sensors;
};
BOOST_DESCRIBE_STRUCT(SensorList, (), (sensors))
inline constexpr Operation<SensorQuery, SensorList> kSensorList{"sensor.list", Role::viewer, ""};
/// `partitionId` may be the partition's name.
inline constexpr Operation<Sensor, Sensor> kSensorMake{"sensor.make", Role::administrator,
                                                       "audit.sensor.make"};
inline constexpr Operation<SensorQuery, Nothing> kSensorRemove{"sensor.remove", Role::administrator,
                                                               "audit.sensor.remove"};
/// Runs the command now, and answers when it has ended.
inline constexpr Operation<SensorQuery, Sensor> kSensorRefresh{
    "sensor.refresh", Role::consoleOperator, "audit.sensor.refresh"};

/// Calls `visit(operation)` for each operation of this file.
template <class Visitor>
void forEachConditionOperation(Visitor& visit) {
    visit(kResourceClasses);
    visit(kResourceList);
    visit(kConditionList);
    visit(kConditionMake);
    visit(kConditionChange);
    visit(kConditionRemove);
    visit(kConditionAudit);
    visit(kResponseList);
    visit(kResponseMake);
    visit(kResponseChange);
    visit(kResponseRemove);
    visit(kAssociationList);
    visit(kAssociationMake);
    visit(kAssociationStart);
    visit(kAssociationStop);
    visit(kAssociationRemove);
    visit(kSensorList);
    visit(kSensorMake);
    visit(kSensorRemove);
    visit(kSensorRefresh);
}

}  // namespace callbox::core::api
