// SPDX-License-Identifier: GPL-3.0-or-later
// Extended error data of events. That an event which calls home wants its primary data is noted by
// the database itself, in the transaction that files the event.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/api/extended_data_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// All that is kept may have so many bytes: what is beyond is refused, never an event.
inline constexpr std::uint64_t kExtendedDataLimit = std::uint64_t{256} << 20;

struct WantedData {
    std::uint64_t problemNumber = 0;
    DataSet set = DataSet::primary;
    TimePoint since;
};

/// The oldest one of each partition but those of `busy`, whatever the others have waiting.
Result<std::vector<WantedData>> wantedData(const Reader& reader, std::set<std::string> busy,
                                           std::size_t limit);

/// What became of a gathering that keeps nothing: `wanted` again, or `failed`.
Result<void> noteGathering(Transaction& transaction, std::uint64_t problemNumber,
                           const DataGathering& gathering);
/// Nothing is to be gathered.
Result<void> forgetGathering(Transaction& transaction, std::uint64_t problemNumber, DataSet set);

/// Keeps the files in place of those of the set that have not left, and notes the set as gathered.
/// Errors: limitExceeded (kExtendedDataLimit).
Result<void> keepData(Transaction& transaction, std::uint64_t problemNumber, DataSet set,
                      const GatheredData& data, TimePoint now);

Result<api::EventData> eventData(const Reader& reader, std::uint64_t problemNumber);

/// By name the newest, or by id. Errors: notFound.
Result<DataFile> dataFile(const Reader& reader, std::uint64_t problemNumber,
                          std::string_view nameOrId);

/// At most `limit` bytes from `offset` on.
Result<std::string> dataContent(const Reader& reader, std::uint64_t file, std::uint64_t offset,
                                std::uint64_t limit);

/// Events that have a service request, and primary data that has not left.
Result<std::vector<std::uint64_t>> eventsWithDataToSend(const Reader& reader, std::size_t limit);

Result<void> noteDataMessage(Transaction& transaction, std::uint64_t file, std::uint64_t sequence);
/// The message does not leave: its files are only kept. Gives them.
Result<std::vector<std::uint64_t>> forgetDataMessage(Transaction& transaction,
                                                     std::uint64_t sequence);
/// The messages of a file that have not left and are not leaving now, or were set aside.
Result<std::vector<std::uint64_t>> waitingDataMessages(const Reader& reader, std::uint64_t file);

Result<void> removeDataFile(Transaction& transaction, std::uint64_t file);

/// Forgets the files of events that are closed and were last reported before `before`.
Result<void> pruneData(Transaction& transaction, TimePoint before);

}  // namespace callbox::core::store
