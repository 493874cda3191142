// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rmc/options.h"

namespace callbox::app::rmc {

/// Composes callbox-rmc and runs it until callboxd closes the link. Errors: what keeps it from
/// starting (key directory, system).
core::Result<void> runProgram(const RmcOptions& options);

}  // namespace callbox::app::rmc
