// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/result.h"
#include "rmc/channel/session.h"

namespace callbox::rmc::channel {

/// Why a watch that should run for ever ended, as far as the partition tells: a forced password
/// change, an expired or locked account, a shell that is none.
core::Error watchEnded(const StreamEnd& end);

}  // namespace callbox::rmc::channel
