// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace callbox::tests {

/// A listening TCP socket on 127.0.0.1; its port goes to `port`. Throws when there is none.
int listenOnLoopback(std::uint16_t& port);

/// The next connection, or -1 when none came within a moment.
int acceptSoon(int listener);

}  // namespace callbox::tests
