// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capability_mask.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <string_view>

namespace callbox::core {

namespace {

constexpr std::uint32_t kLink = 1U;
/// A capability of a newer collection than this table.
constexpr std::uint32_t kOther = 1U << 31U;

struct Bit {
    std::string_view capability;
    std::uint32_t mask;
};

/// Scripts compare these: a bit never gets another meaning.
constexpr Bit kBits[] = {
    {"root", 1U << 1U},      {"sudo", 1U << 2U},    {"kernel-log", 1U << 3U},
    {"rasdaemon", 1U << 4U}, {"smart", 1U << 5U},   {"dmi", 1U << 6U},
    {"errpt", 1U << 7U},     {"diagrpt", 1U << 8U}, {"kvm", 1U << 9U},
};

}  // namespace

std::uint32_t capabilityMask(const Partition& partition) {
    if (partition.channel != ChannelState::active)
        return 0;
    std::uint32_t mask = kLink;
    for (const auto& capability : partition.capabilities) {
        const auto found = std::find_if(std::begin(kBits), std::end(kBits), [&](const Bit& bit) {
            return bit.capability == capability;
        });
        mask |= found == std::end(kBits) ? kOther : found->mask;
    }
    return mask;
}

std::string capabilityMaskText(const Partition& partition) {
    const std::uint32_t mask = capabilityMask(partition);
    if (mask == 0)
        return "0x0";
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "0x%02x", static_cast<unsigned>(mask));
    return text.data();
}

}  // namespace callbox::core
