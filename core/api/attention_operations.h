// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on attention indicators. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe/enum.hpp>

#include "core/api/operation.h"

namespace callbox::core::api {

/// Of what an indicator tells that it needs service.
enum class Indicator {
    physical,          ///< a managed system
    virtualPartition,  ///< a partition
    virtualSystem      ///< all partitions of a system together
};
BOOST_DESCRIBE_ENUM(Indicator, physical, virtualPartition, virtualSystem)

/// On while an open problem that calls home, and is newer than the last reset, needs service.
struct AttentionState {
    Indicator indicator = Indicator::physical;
    std::string systemId;
    std::string systemName;
    std::string mtms;
    std::string partitionId;  ///< of virtualPartition, as its name
    std::string partitionName;
    bool on = false;
    std::uint64_t problemNumber = 0;  ///< the newest such problem, reset or not; 0: none
};
BOOST_DESCRIBE_STRUCT(AttentionState, (),
                      (indicator, systemId, systemName, mtms, partitionId, partitionName, on,
                       problemNumber))
struct AttentionList {
    std::vector<AttentionState> states;  ///< of every system, its partitions after it
};
BOOST_DESCRIBE_STRUCT(AttentionList, (), (states))
inline constexpr Operation<Nothing, AttentionList> kAttentionList{"attention.list", Role::viewer,
                                                                  ""};

struct AttentionResetArguments {
    Indicator indicator = Indicator::physical;
    std::string system;     ///< ID, name or MTMS
    std::string partition;  ///< ID or name; with virtualPartition only
};
BOOST_DESCRIBE_STRUCT(AttentionResetArguments, (), (indicator, system, partition))
/// Switches an indicator off until a newer problem comes; the problems themselves stay as they are.
inline constexpr Operation<AttentionResetArguments, AttentionState> kAttentionReset{
    "attention.reset", Role::consoleOperator, "audit.attention.reset"};

/// What is stored: up to which problem an indicator was reset.
struct AttentionReset {
    Indicator indicator = Indicator::physical;
    std::string of;  ///< MTMS, or ID of a partition
    std::uint64_t problemNumber = 0;
};
BOOST_DESCRIBE_STRUCT(AttentionReset, (), (indicator, of, problemNumber))
struct AttentionSettings {
    std::vector<AttentionReset> resets;
};
BOOST_DESCRIBE_STRUCT(AttentionSettings, (), (resets))

template <class Visitor>
void forEachAttentionOperation(Visitor& visit) {
    visit(kAttentionList);
    visit(kAttentionReset);
}

}  // namespace callbox::core::api
