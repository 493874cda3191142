// SPDX-License-Identifier: GPL-3.0-or-later
// What SMART and the NVMe health log say of a drive, as faults. Wear, defects and link errors are
// different faults: they call for different parts.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "rmc/watch/state_comparison.h"

namespace callbox::rmc::watch {

class DriveHealth {
public:
    /// `drive` are attributes that every record gets: disk, serial, model ...
    DriveHealth(std::string_view source, std::map<std::string, std::string> drive);

    /// The drive itself says that it fails, or an attribute is at its threshold now.
    void failing(const std::string& reason);
    /// A counter of lost or remapped sectors; nothing for zero.
    void defects(const std::string& counter, std::uint64_t value);
    /// A counter that speaks of cable, backplane or power rather than of the drive.
    void linkErrors(const std::string& counter, std::uint64_t value);
    void wornOut(const std::string& reason, std::uint64_t value);
    void temperature(bool tooHot);

    /// The NVMe health log's figures, in percent where they are shares.
    struct Nvme {
        std::uint64_t criticalWarning = 0;
        std::uint64_t spare = 100;
        std::uint64_t spareThreshold = 0;
        std::uint64_t used = 0;
        std::uint64_t mediaErrors = 0;
    };
    void nvme(const Nvme& log);

    /// All that was said, compared with the cursor.
    SnapshotReading compared(const SnapshotContext& context) {
        return compareStates(std::move(faults_), context, std::move(well_));
    }

private:
    void add(std::string_view kind, const std::string& what, std::string degree,
             std::map<std::string, std::string> more);

    std::string source_;
    std::map<std::string, std::string> drive_;
    std::vector<StateFault> faults_;
    std::vector<StateRecovery> well_;
};

}  // namespace callbox::rmc::watch
