// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/result.h"

namespace callbox::app::rmc {

/// Gives up what the channels do not need: new privileges, core dumps, being traced, growing
/// files. Lifts the soft limit on descriptors to the hard one. Call after the keys were made.
/// Errors: internal when the system refuses.
core::Result<void> enterSandbox();

}  // namespace callbox::app::rmc
