// SPDX-License-Identifier: GPL-3.0-or-later
// One sweep of a Linux partition: the script that is sent on the standard input of `sh`, and the
// reader of what it prints.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/model/inventory.h"

namespace callbox::rmc::collect {

/// What a sweep may cost. A channel that runs the script ends it at either bound.
inline constexpr std::size_t kCollectionOutputLimit = std::size_t{8} << 20;
inline constexpr std::chrono::seconds kCollectionTimeLimit{120};

/// Of one run: `boundary` as given to linuxCollectionScript, `at` the console's clock.
struct CollectionContext {
    std::string partitionId;
    std::string boundary;
    core::TimePoint at;
};

/// The whole text for the standard input of `sh` (no arguments, no terminal); the caller then ends
/// the input. `boundary` is 16 to 64 lower-case hex digits, fresh for every run, so that nothing a
/// source prints can pass for a frame. `elevate`: sources that only root may read are tried by
/// `sudo -n`. Errors: invalidArgument for another boundary.
core::Result<std::string> linuxCollectionScript(std::string_view boundary, bool elevate = false);

/// What the script reads: also all that a prepared partition is sent, whose dispatcher has the
/// script itself. Errors as above.
core::Result<std::string> linuxCollectionInput(std::string_view boundary, bool elevate);

/// Reads the script's output (noise of login files before it is passed over). A source that could
/// not be read or not be understood is listed in Inventory::unreadable with its reason and spoils
/// nothing else. Errors: protocol when the output does not hold a finished run,
/// limitExceeded beyond kCollectionOutputLimit.
core::Result<core::Inventory> readCollection(std::string_view output,
                                             const CollectionContext& context);

}  // namespace callbox::rmc::collect
