// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"

namespace callbox::cli {

/// `analyse --dry-run`: asks the service what would become of records or of a stored problem.
ExitCode rehearse(Session& session, const Parsed& parsed);

}  // namespace callbox::cli
