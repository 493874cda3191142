// SPDX-License-Identifier: GPL-3.0-or-later
// What an event is looked into with, besides what it says itself: extended error data.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/inventory.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core {

/// Primary data is gathered when an event that calls home is filed and sent once it has a service
/// request; everything else on an operator's request only.
enum class DataSet { primary, secondary, dump };
BOOST_DESCRIBE_ENUM(DataSet, primary, secondary, dump)

/// What one source told, made harmless and held to what may leave, before it is kept.
struct GatheredFile {
    std::string name;  ///< "kernel-log.txt": isDataFileName(), unique within a gathering
    std::string text;  ///< UTF-8 without control characters besides line feeds
    bool cut = false;  ///< the source said more
};
BOOST_DESCRIBE_STRUCT(GatheredFile, (), (name, text, cut))

/// Letters, digits, dot, hyphen, underscore; 1 to 64 of them, no dot first.
bool isDataFileName(std::string_view name);

struct GatheredData {
    std::vector<GatheredFile> files;
    std::vector<UnreadableSource> unreadable;
};
BOOST_DESCRIBE_STRUCT(GatheredData, (), (files, unreadable))

enum class DataFileState {
    kept,     ///< at the console only
    waiting,  ///< in the outbox
    sent      ///< the receiver has it
};
BOOST_DESCRIBE_ENUM(DataFileState, kept, waiting, sent)

/// A file that is kept with an event.
struct DataFile {
    std::uint64_t id = 0;  ///< given by the store, never reused
    std::uint64_t problemNumber = 0;
    DataSet set = DataSet::primary;
    std::string name;
    std::uint64_t bytes = 0;
    std::string digest;  ///< SHA-256, lower-case hex
    bool cut = false;
    TimePoint gatheredAt;
    std::uint64_t sequence = 0;  ///< of the message that takes it home; 0: none
    DataFileState state = DataFileState::kept;
};
BOOST_DESCRIBE_STRUCT(DataFile, (),
                      (id, problemNumber, set, name, bytes, digest, cut, gatheredAt, sequence,
                       state))

enum class GatheringState {
    wanted,    ///< waits for its turn, or for the partition's channel
    gathered,  ///< what could be read is kept
    failed     ///< given up; the reason says why
};
BOOST_DESCRIBE_ENUM(GatheringState, wanted, gathered, failed)

/// How the gathering of an event's data went.
struct DataGathering {
    DataSet set = DataSet::primary;
    GatheringState state = GatheringState::wanted;
    TimePoint at;    ///< of the state
    Message reason;  ///< of `failed`, or why it still waits
    std::vector<UnreadableSource> unreadable;
};
BOOST_DESCRIBE_STRUCT(DataGathering, (), (set, state, at, reason, unreadable))

}  // namespace callbox::core
