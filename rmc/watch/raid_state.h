// SPDX-License-Identifier: GPL-3.0-or-later
// What the makers' tools say of a RAID controller, brought to one form, and its faults. Names that
// an owner gave to volumes are left out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rmc/watch/state_comparison.h"

namespace callbox::rmc::watch {

enum class RaidHealth { good, degraded, failed };

struct RaidDrive {
    std::string controller;  ///< "0"
    std::string place;       ///< "252:3", "2I:1:4": as the tool names the slot
    std::string state;       ///< the tool's word
    std::string model;
    std::string serial;
    std::string firmware;
    RaidHealth health = RaidHealth::good;
    bool predictive = false;  ///< the drive or the controller foresees its failure
    std::uint64_t mediaErrors = 0;
};

struct RaidVolume {
    std::string controller;
    std::string number;
    std::string level;
    std::string state;
    RaidHealth health = RaidHealth::good;
};

/// The controller itself, its cache, its battery or capacitor.
struct RaidPart {
    std::string controller;
    std::string part;  ///< "controller", "cache", "battery"
    std::string state;
    bool bad = false;
};

struct RaidState {
    std::vector<RaidDrive> drives;
    std::vector<RaidVolume> volumes;
    std::vector<RaidPart> parts;

    bool empty() const { return drives.empty() && volumes.empty() && parts.empty(); }
};

/// Its faults, and what the tool says in so many words is well, compared with the cursor.
SnapshotReading compareRaid(std::string_view source, const RaidState& state,
                            const SnapshotContext& context);

/// The health that a tool's word for a volume's or a drive's state means.
RaidHealth volumeHealth(std::string_view state);
RaidHealth driveHealth(std::string_view state);

}  // namespace callbox::rmc::watch
