// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/result.h"

namespace callbox::cli {

/// What `callbox` ends with; scripts rely on the numbers.
enum class ExitCode : int {
    ok = 0,
    other = 1,
    usage = 2,       ///< the command line itself is wrong
    notRunning = 3,  ///< the service does not answer on its socket
    refused = 4,     ///< a value or the present state does not allow it
    notFound = 5,
    denied = 6,  ///< role, host key or credential
    timeout = 7,
    testFailed = 8,  ///< a connection, partition or call-home step failed
    partial = 9      ///< done for some partitions and not for others
};

ExitCode exitCodeFor(const core::Error& error);

}  // namespace callbox::cli
