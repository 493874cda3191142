// SPDX-License-Identifier: GPL-3.0-or-later
// Dumps and bundles of a partition: the script that lists, makes and reads them piece by piece, and
// the reader of what it prints.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/dump.h"
#include "core/model/partition.h"
#include "core/words/result.h"
#include "rmc/collect/sweep.h"
#include "rmc/link/messages.h"

namespace callbox::rmc::collect {

inline constexpr std::uint64_t kDumpPiece = std::uint64_t{1} << 20;  ///< read at once, at most

struct DumpOptions {
    std::string boundary;  ///< 16 to 64 lower-case hex digits, fresh for every run
    bool prepared = false;
    AskDumps asked;
};

/// What is run. Errors: unsupported for a restricted shell and for a key that runs the dispatcher
/// only, invalidArgument for what the script would not take.
core::Result<Command> dumpCommand(core::PartitionPlatform platform, const DumpOptions& options);

/// Reads what the script printed. Errors: protocol when it is no finished run of this action,
/// denied when the login is not root's, notFound when there is no such dump (any more), unsupported
/// when the program that makes bundles is not installed.
core::Result<DumpAnswer> readDumps(std::string_view output, std::string_view boundary,
                                   const AskDumps& asked);

}  // namespace callbox::rmc::collect
