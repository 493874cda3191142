// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of core/api/frame.h over a blocking descriptor, whole, with deadline and stop.
#pragma once

#include <chrono>
#include <cstddef>
#include <stop_token>
#include <string>

#include "core/words/result.h"

namespace callbox::connectivity::helper_link {

/// Sends all of `bytes`. Errors: unavailable (the peer is gone), timeout, cancelled.
core::Result<void> sendAll(int socket, const std::string& bytes,
                           std::chrono::steady_clock::time_point deadline, std::stop_token stop);

/// Receives exactly `size` bytes. Errors: as sendAll().
core::Result<std::string> receiveExactly(int socket, std::size_t size,
                                         std::chrono::steady_clock::time_point deadline,
                                         std::stop_token stop);

/// Receives one frame's payload. Errors: as sendAll(), limitExceeded.
core::Result<std::string> receiveFrame(int socket, std::size_t limit,
                                       std::chrono::steady_clock::time_point deadline,
                                       std::stop_token stop);

}  // namespace callbox::connectivity::helper_link
