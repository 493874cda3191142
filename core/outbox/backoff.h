// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "core/outbox/outbox.h"

namespace callbox::core::outbox {

/// How long to wait after failed attempt number `attempts` (from 1): anything between nothing and
/// base * 2^(attempts-1), held to the cap of its class. `retryAfter` counts instead when the server
/// gave one, held to 1 s .. 1 h.
std::chrono::milliseconds backoff(const OutboxOptions& options, bool problem,
                                  std::uint64_t attempts,
                                  std::optional<std::chrono::seconds> retryAfter);

}  // namespace callbox::core::outbox
