// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "rmc/collect/sweep.h"
#include "rmc/watch/script_watch.h"

namespace callbox::rmc::watch {

/// The watch on a Linux partition: new entries of the kernel log and of rasdaemon's database, the
/// snapshot sources of Linux, utilization. The whole text for the standard input of `sh`; the
/// caller then ends the input. Cursors and path are held to a strict character set and stand in a
/// quoted here-document that the script reads: the shell never interprets them. Errors:
/// invalidArgument (`field` names the option).
core::Result<std::string> linuxWatchScript(const WatchOptions& options);

/// What starts it: `sh` with that text, or on a prepared partition the dispatcher's word with the
/// parameters alone. Errors as above.
core::Result<collect::Command> linuxWatchCommand(const WatchOptions& options);

}  // namespace callbox::rmc::watch
