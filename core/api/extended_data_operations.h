// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on extended error data. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/api/event_operations.h"
#include "core/api/operation.h"
#include "core/model/extended_data.h"

namespace callbox::core::api {

struct EventData {
    std::vector<DataGathering> gatherings;
    std::vector<DataFile> files;  ///< by set and name
};
BOOST_DESCRIBE_STRUCT(EventData, (), (gatherings, files))
/// Errors: notFound.
inline constexpr Operation<ProblemNumber, EventData> kEventDataList{"event.data-list", Role::viewer,
                                                                    ""};

/// A part of a file, before it leaves or after.
struct DataReadArguments {
    std::uint64_t problemNumber = 0;
    std::string file;  ///< name, or id
    std::uint64_t offset = 0;
    std::uint64_t limit = 1'048'576;  ///< 1..1,048,576 bytes
};
BOOST_DESCRIBE_STRUCT(DataReadArguments, (), (problemNumber, file, offset, limit))
struct DataPart {
    DataFile file;
    std::string content;     ///< base64 of the bytes from `offset` on
    std::uint64_t next = 0;  ///< where the next part begins; the file's size at its end
};
BOOST_DESCRIBE_STRUCT(DataPart, (), (file, content, next))
/// Errors: notFound.
inline constexpr Operation<DataReadArguments, DataPart> kEventDataRead{"event.data-read",
                                                                       Role::viewer, ""};

struct DataSetArguments {
    std::uint64_t problemNumber = 0;
    DataSet set = DataSet::secondary;  ///< primary or secondary
};
BOOST_DESCRIBE_STRUCT(DataSetArguments, (), (problemNumber, set))
/// Gathers a set now, in place of what of it has not left. Errors: notFound, conflict (under way).
inline constexpr Operation<DataSetArguments, JobStarted> kEventDataCollect{
    "event.data-collect", Role::consoleOperator, "audit.event.data-collect"};

/// What is kept of these files goes to the receiver.
struct DataFilesArguments {
    std::uint64_t problemNumber = 0;
    std::vector<std::string> files;  ///< names or ids, 1..100; of sending empty: all kept, no dump
    std::string name;                ///< who; empty: the caller's account
    std::string comment;             ///< why, 1..2,000 characters
};
BOOST_DESCRIBE_STRUCT(DataFilesArguments, (), (problemNumber, files, name, comment))
struct DataMessages {
    std::vector<std::uint64_t> sequences;  ///< of the messages in the outbox
};
BOOST_DESCRIBE_STRUCT(DataMessages, (), (sequences))
/// Errors: notFound, conflict (no service request yet, held, closed, nothing is kept).
inline constexpr Operation<DataFilesArguments, DataMessages> kEventDataSend{
    "event.data-send", Role::consoleOperator, "audit.event.data-send"};

/// Removes files here; a message that waits with one of them is made anew without it. Errors:
/// notFound, conflict (it left, or is leaving).
inline constexpr Operation<DataFilesArguments, Nothing> kEventDataRemove{
    "event.data-remove", Role::consoleOperator, "audit.event.data-remove"};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachExtendedDataOperation(Visitor& visit) {
    visit(kEventDataList);
    visit(kEventDataRead);
    visit(kEventDataCollect);
    visit(kEventDataSend);
    visit(kEventDataRemove);
}

}  // namespace callbox::core::api
