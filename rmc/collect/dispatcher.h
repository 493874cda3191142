// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher of a prepared partition: the sweep and the watch installed there as one file,
// which the console's key may run and nothing else (docs/prepare.md).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/inventory.h"
#include "core/model/partition.h"
#include "core/words/result.h"

namespace callbox::rmc::collect {

/// What a prepared partition is told to do; the scripts' input goes on standard input.
inline constexpr const char* kSweepWord = "callbox-sweep";
inline constexpr const char* kWatchWord = "callbox-watch";
inline constexpr const char* kDataWord = "callbox-data";
/// It prints the seconds since 1970 by its clock and nothing else.
inline constexpr const char* kClockWord = "callbox-clock";

/// The whole file for a platform with a shell: AIX, or else Linux.
std::string dispatcherScript(core::PartitionPlatform platform = core::PartitionPlatform::linux);

/// Names the dispatcher that this console would install: it differs when a script changed.
const std::string& dispatcherLevel(
    core::PartitionPlatform platform = core::PartitionPlatform::linux);

/// The level of the dispatcher that answered, from the line it prints before a sweep and in answer
/// to any command it does not know; nothing when no dispatcher answered.
std::optional<std::string> dispatcherThatAnswered(std::string_view output);

/// The inventory that was read of a sweep's output. Of a dispatcher other than this console's it
/// says so among what could not be read; where there is none, the dispatcher is named as the cause.
core::Result<core::Inventory> judgedByDispatcher(core::Result<core::Inventory> inventory,
                                                 std::string_view output,
                                                 core::PartitionPlatform platform);

}  // namespace callbox::rmc::collect
