// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace callbox::core::inventory {

/// Where a memory module sits, counted from 0. `controller` is absent where channels are counted
/// over the whole socket; `socket` where the board has one only.
struct MemoryPosition {
    std::optional<int> socket;
    std::optional<int> controller;
    int channel = 0;
    int slot = 0;
    bool operator==(const MemoryPosition&) const = default;
};

/// Reads what Intel's EDAC drivers print without board labels:
/// "CPU_SrcID#0_MC#1_Chan#2_DIMM#0", "CPU_SrcID#2_Channel#2_DIMM#0", with an optional "Ha#n".
std::optional<MemoryPosition> positionFromDriverLabel(std::string_view label);

/// Reads an SMBIOS type 17 locator or bank locator: "P0_Node0_Channel1_Dimm0", "P1-DIMMA1",
/// "CPU2_DIMM_B1", "DIMM_C2". Letters count channels over the socket.
std::optional<MemoryPosition> positionFromLocator(std::string_view locator,
                                                  std::string_view bankLocator);

/// True when a driver's position means this place. How the channels of a second controller are
/// counted over the socket differs by processor, so such a position fits nothing rather than a
/// guess.
bool fits(const MemoryPosition& driver, const MemoryPosition& place);

}  // namespace callbox::core::inventory
