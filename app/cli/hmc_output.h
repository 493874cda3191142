// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/hmc_form.h"
#include "app/cli/session.h"

namespace callbox::cli {

/// Prints records as -F and --header ask for, or kNoResults; with --json as objects, all of them.
/// Without names in -F the first `shownByDefault` attributes are shown.
ExitCode printRecords(Session& session, const Parsed& parsed, std::vector<HmcRecord> records,
                      std::size_t shownByDefault = std::numeric_limits<std::size_t>::max());

}  // namespace callbox::cli
