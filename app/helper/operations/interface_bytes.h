// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace callbox::helper {

/// What went over a network interface, both ways, since it was first looked at. The kernel's own
/// counters of 32 bits may begin anew meanwhile.
class InterfaceBytes {
public:
    explicit InterfaceBytes(std::string networkInterface);
    /// Looks again, and gives the sum; as before when the interface is gone.
    std::uint64_t sum();

private:
    struct Counters {
        std::uint32_t in = 0;
        std::uint32_t out = 0;
    };
    std::optional<Counters> read() const;

    std::string networkInterface_;
    std::optional<Counters> last_;
    std::uint64_t sum_ = 0;
};

}  // namespace callbox::helper
