// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace callbox::rmc::collect {

/// A script of resources/collection by file name; it is linked into the program.
std::string_view shellScript(std::string_view name);

/// The sweep of a Linux partition, put together of the pieces of resources/collection/sweep.
std::string sweepScript();

/// The watch on a Linux partition, of the pieces of resources/collection/watch.
std::string watchScript();

/// The sweep of an AIX partition, with the same frames.
std::string aixSweepScript();

/// The watch on an AIX partition.
std::string aixWatchScript();

/// 16 to 64 lower-case hex digits.
bool isBoundary(std::string_view text);

}  // namespace callbox::rmc::collect
