// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/drive_health.h"

namespace callbox::rmc::watch {

DriveHealth::DriveHealth(std::string_view source, std::map<std::string, std::string> drive)
    : source_(source), drive_(std::move(drive)) {}

void DriveHealth::add(std::string_view kind, const std::string& what, std::string degree,
                      std::map<std::string, std::string> more) {
    // Another drive in the same place is another fault.
    const auto serial = drive_.find("serial");
    const std::string identity = what + (serial == drive_.end() ? "" : " " + serial->second);
    more.insert(drive_.begin(), drive_.end());
    faults_.push_back(stateFault(source_, kind, identity, std::move(degree), more));
}

void DriveHealth::failing(const std::string& reason) {
    add("disk-failing", reason, "failing", {{"reason", reason}});
}

void DriveHealth::defects(const std::string& counter, std::uint64_t value) {
    if (value > 0)
        add("disk-defects", counter, doublings(value),
            {{"counter", counter}, {"value", std::to_string(value)}});
}

void DriveHealth::linkErrors(const std::string& counter, std::uint64_t value) {
    if (value > 0)
        add("disk-link-errors", counter, doublings(value),
            {{"counter", counter}, {"value", std::to_string(value)}});
}

void DriveHealth::wornOut(const std::string& reason, std::uint64_t value) {
    add("disk-worn", reason, "worn", {{"reason", reason}, {"value", std::to_string(value)}});
}

void DriveHealth::temperature(bool tooHot) {
    const std::string subject = "temperature";
    if (!tooHot) {
        well_.push_back(stateRecovery(source_, "disk-temperature-recovered", subject, drive_));
        return;
    }
    add("disk-temperature", subject, "hot", {{"reason", subject}});
    faults_.back().subject = subject;
}

void DriveHealth::nvme(const Nvme& log) {
    constexpr std::uint64_t kSpare = 1;
    constexpr std::uint64_t kTemperature = 2;
    const auto bit = [&](std::uint64_t mask, const char* reason) {
        if ((log.criticalWarning & mask) != 0)
            failing(reason);
    };
    bit(4, "reliability-degraded");
    bit(8, "read-only");
    bit(16, "volatile-memory-backup-failed");
    bit(32, "persistent-memory-region-unreliable");
    temperature((log.criticalWarning & kTemperature) != 0);
    if ((log.criticalWarning & kSpare) != 0 || log.spare < log.spareThreshold)
        wornOut("spare-below-threshold", log.spare);
    if (log.used >= 100)
        wornOut("endurance-used", log.used);
    defects("media-errors", log.mediaErrors);
}

}  // namespace callbox::rmc::watch
