// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher of a prepared partition: the sweep and the watch installed there as one file,
// which the console's key may run and nothing else (docs/prepare.md).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace callbox::rmc::collect {

/// What a prepared partition is told to do; the scripts' input goes on standard input.
inline constexpr const char* kSweepWord = "callbox-sweep";
inline constexpr const char* kWatchWord = "callbox-watch";

/// The whole file, for any POSIX sh.
std::string dispatcherScript();

/// Names the dispatcher that this console would install: it differs when a script changed.
const std::string& dispatcherLevel();

/// The level of the dispatcher that answered, from the line it prints before a sweep and in answer
/// to any command it does not know; nothing when no dispatcher answered.
std::optional<std::string> dispatcherThatAnswered(std::string_view output);

}  // namespace callbox::rmc::collect
