// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/words/result.h"
#include "rmc/channel/session.h"

namespace callbox::rmc::channel {

/// Why a watch that should run for ever ended, as far as the partition tells: a forced password
/// change, an expired or locked account, a shell that is none.
core::Error watchEnded(const StreamEnd& end);

/// The part of it that holds for any command: the login works, the account does not.
std::optional<core::Error> accountUnusable(const StreamEnd& end);

}  // namespace callbox::rmc::channel
