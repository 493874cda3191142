// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>

namespace callbox::tests::farm {

struct Settings {
    std::size_t partitions = 16;           ///< at most 60,000
    std::uint16_t port = 0;                ///< of them all, each at an address of its own; 0: any
    std::uint64_t seed = 1;                ///< decides identities and host keys
    std::filesystem::path authorizedKeys;  ///< who is let in, as root or anybody
    std::size_t workers = 2;               ///< threads
    std::chrono::milliseconds heartbeat{10'000};
    std::size_t packages = 400;  ///< installed on each
    bool sharedHostKey = false;  ///< one for all instead of one each
};

struct Counters {
    std::atomic<std::uint64_t> open{0};  ///< connections now
    std::atomic<std::uint64_t> connections{0};
    std::atomic<std::uint64_t> logins{0};
    std::atomic<std::uint64_t> watches{0};
    std::atomic<std::uint64_t> sweeps{0};
    std::atomic<std::uint64_t> beats{0};
    std::atomic<std::uint64_t> faults{0};
};

}  // namespace callbox::tests::farm
