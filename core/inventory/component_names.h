// SPDX-License-Identifier: GPL-3.0-or-later
// One form for the several names that sources have for one component.
#pragma once

#include <string>
#include <string_view>

namespace callbox::core::inventory {

/// Letters and digits only, in lower case, so that "DIMM A1", "DIMM_A1" and "dimm-a1" are one.
std::string plainName(std::string_view text);

/// In lower case and with its domain: "0000:3b:00.0".
std::string pciAddress(std::string_view text);

/// "sda1" -> "sda", "nvme0n1p2" -> "nvme0n1", "md0p1" -> "md0"; others stay.
std::string wholeDisk(std::string_view name);

/// The drive that a kernel name stands for: as wholeDisk(), without "/dev/", and of an NVMe
/// namespace its controller, "nvme0".
std::string driveName(std::string_view name);

}  // namespace callbox::core::inventory
