// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace callbox::rmc::channel {

/// What one partition may cost the console: times on the monotonic clock, sizes in bytes.
struct Limits {
    std::chrono::milliseconds resolve{10'000};
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds handshake{20'000};
    std::chrono::milliseconds authenticate{30'000};
    std::chrono::milliseconds open{20'000};  ///< channel open, exec and sending the script
    std::chrono::milliseconds close{5'000};  ///< waiting for the peer's close
    std::chrono::milliseconds run{300'000};  ///< one whole collection
    std::chrono::milliseconds keepAlive{30'000};
    std::chrono::milliseconds firstOutput{60'000};  ///< until the watch says something sensible

    std::chrono::milliseconds retryFirst{1'000};  ///< doubled to retryMost, full jitter
    std::chrono::milliseconds retryMost{300'000};
    std::chrono::milliseconds refusedFirst{60'000};  ///< after a refused login
    std::chrono::milliseconds refusedMost{900'000};

    std::size_t watchOutput = std::size_t{32} << 20;   ///< between two heartbeats
    std::size_t beforeLogin = std::size_t{256} << 10;  ///< all the peer may say until logged in
    std::size_t turn = std::size_t{128} << 10;         ///< read before others get their turn
    std::size_t bytesPerSecond = std::size_t{8} << 20;
    std::size_t burst = std::size_t{2} << 20;
    std::size_t unsent = std::size_t{256} << 10;
    unsigned window = 128U << 10U;  ///< SSH receive window of each stream
};

}  // namespace callbox::rmc::channel
