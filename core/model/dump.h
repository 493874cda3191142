// SPDX-License-Identifier: GPL-3.0-or-later
// Dumps and bundles of partitions: listed, and collected on an operator's request, never by
// themselves.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/inventory.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core {

enum class DumpKind {
    sos,     ///< Linux: a bundle that sos made
    kdump,   ///< Linux: the kernel's messages that kdump saved at a crash
    vmcore,  ///< Linux: the memory that kdump saved; holds data of the business
    snap,    ///< AIX: a bundle that snap made
    sysdump  ///< AIX: a system dump; told, never read
};
BOOST_DESCRIBE_ENUM(DumpKind, sos, kdump, vmcore, snap, sysdump)

/// One that lies on a partition.
struct FoundDump {
    DumpKind kind = DumpKind::sos;
    std::string item;  ///< names it there: isDumpItem()
    std::uint64_t bytes = 0;
    std::optional<TimePoint> at;  ///< by the partition's clock
};
BOOST_DESCRIBE_STRUCT(FoundDump, (), (kind, item, bytes, at))

/// Letters, digits and `._:+-`; 1 to 128 of them, no dot first.
bool isDumpItem(std::string_view item);

enum class DumpState {
    collecting,
    kept,   ///< here, whole, and found to be what the partition has
    failed  ///< the reason says why; nothing of it is here
};
BOOST_DESCRIBE_ENUM(DumpState, collecting, kept, failed)

/// One that was collected.
struct Dump {
    std::uint64_t number = 0;  ///< given by the store, from 1
    std::string partitionId;
    std::string partitionName;
    DumpKind kind = DumpKind::sos;
    std::string item;
    DumpState state = DumpState::collecting;
    std::uint64_t bytes = 0;
    std::string digest;  ///< SHA-256, lower-case hex
    TimePoint collectedAt;
    std::string collectedBy;                    ///< account
    std::string why;                            ///< as the operator said
    Message reason;                             ///< of `failed`
    std::vector<std::uint64_t> sequences = {};  ///< of the messages that take it home
};
BOOST_DESCRIBE_STRUCT(Dump, (),
                      (number, partitionId, partitionName, kind, item, state, bytes, digest,
                       collectedAt, collectedBy, why, reason, sequences))

}  // namespace callbox::core
