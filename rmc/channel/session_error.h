// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/result.h"
#include "rmc/channel/greeting.h"

namespace callbox::rmc::channel {

class Transport;

/// What libssh2's result `code` means to an operator, stage by stage.
core::Error handshakeError(int code, const Transport& transport, const Algorithms& ours);
core::Error loginError(int code, const Transport& transport, core::Message refused);
core::Error sessionError(int code, const Transport& transport);

}  // namespace callbox::rmc::channel
