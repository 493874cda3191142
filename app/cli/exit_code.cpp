// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace callbox::cli {

ExitCode exitCodeFor(const core::Error& error) {
    using core::ErrorCode;
    if (error.message.key == "cli.not-running")
        return ExitCode::notRunning;
    if (error.message.key.starts_with("cli.usage."))
        return ExitCode::usage;
    switch (error.code) {
        case ErrorCode::invalidArgument:
        case ErrorCode::conflict:
        case ErrorCode::limitExceeded:
        case ErrorCode::unsupported:
            return ExitCode::refused;
        case ErrorCode::notFound:
            return ExitCode::notFound;
        case ErrorCode::denied:
        case ErrorCode::authentication:
            return ExitCode::denied;
        case ErrorCode::timeout:
            return ExitCode::timeout;
        case ErrorCode::unavailable:
        case ErrorCode::cancelled:
        case ErrorCode::corrupt:
        case ErrorCode::storage:
        case ErrorCode::protocol:
        case ErrorCode::internal:
            break;
    }
    return ExitCode::other;
}

}  // namespace callbox::cli
