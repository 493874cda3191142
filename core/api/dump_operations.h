// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on dumps and bundles of partitions. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/dump.h"

namespace callbox::core::api {

struct DumpList {
    std::vector<Dump> dumps;  ///< newest first
    std::uint64_t bytes = 0;  ///< they take here
    std::uint64_t limit = 0;  ///< they may take
};
BOOST_DESCRIBE_STRUCT(DumpList, (), (dumps, bytes, limit))
inline constexpr Operation<Nothing, DumpList> kDumpList{"dump.list", Role::viewer, ""};

struct DumpFindArguments {
    std::string partition;  ///< id or name
};
BOOST_DESCRIBE_STRUCT(DumpFindArguments, (), (partition))
struct FoundDumps {
    std::vector<FoundDump> dumps;
};
BOOST_DESCRIBE_STRUCT(FoundDumps, (), (dumps))
/// Asks the partition what lies there. Errors: notFound, unavailable, denied, unsupported.
inline constexpr Operation<DumpFindArguments, FoundDumps> kDumpFind{"dump.find",
                                                                    Role::consoleOperator, ""};

/// Of kdump and vmcore, and of a bundle that lies there, `item` names which; without, sos and snap
/// make a new bundle first.
struct DumpCollectArguments {
    std::string partition;  ///< id or name
    DumpKind kind = DumpKind::sos;
    std::string item;
    std::string reason;  ///< why, 1..2,000 characters
};
BOOST_DESCRIBE_STRUCT(DumpCollectArguments, (), (partition, kind, item, reason))
/// A job. A vmcore holds memory, so data of the business: it needs the role administrator. Errors:
/// notFound, denied, conflict (one of the partition is under way), limitExceeded.
inline constexpr Operation<DumpCollectArguments, JobStarted> kDumpCollect{
    "dump.collect", Role::consoleOperator, "audit.dump.collect"};

struct DumpReadArguments {
    std::uint64_t number = 0;
    std::uint64_t offset = 0;
    std::uint64_t limit = 1'048'576;  ///< 1..1,048,576 bytes
};
BOOST_DESCRIBE_STRUCT(DumpReadArguments, (), (number, offset, limit))
struct DumpPart {
    Dump dump;
    std::string content;     ///< base64 of the bytes from `offset` on
    std::uint64_t next = 0;  ///< where the next part begins; the dump's size at its end
};
BOOST_DESCRIBE_STRUCT(DumpPart, (), (dump, content, next))
/// Errors: notFound, conflict (not whole), corrupt.
inline constexpr Operation<DumpReadArguments, DumpPart> kDumpRead{"dump.read",
                                                                  Role::serviceRepresentative, ""};

struct DumpSendArguments {
    std::uint64_t number = 0;
    std::uint64_t problemNumber = 0;  ///< the event whose service request gets it
    std::string name;                 ///< who; empty: the caller's account
    std::string comment;              ///< why, 1..2,000 characters
};
BOOST_DESCRIBE_STRUCT(DumpSendArguments, (), (number, problemNumber, name, comment))
struct DumpMessages {
    std::vector<std::uint64_t> sequences;  ///< of the messages in the outbox
};
BOOST_DESCRIBE_STRUCT(DumpMessages, (), (sequences))
/// Errors: notFound, conflict (not whole, no service request), limitExceeded (too large to be
/// sent).
inline constexpr Operation<DumpSendArguments, DumpMessages> kDumpSend{
    "dump.send", Role::serviceRepresentative, "audit.dump.send"};

struct DumpNumber {
    std::uint64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(DumpNumber, (), (number))
/// Removes it here. Errors: notFound, conflict (being collected).
inline constexpr Operation<DumpNumber, Nothing> kDumpRemove{"dump.remove", Role::consoleOperator,
                                                            "audit.dump.remove"};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachDumpOperation(Visitor& visit) {
    visit(kDumpList);
    visit(kDumpFind);
    visit(kDumpCollect);
    visit(kDumpRead);
    visit(kDumpSend);
    visit(kDumpRemove);
}

}  // namespace callbox::core::api
