// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/raid_state.h"

#include <algorithm>

#include "core/words/characters.h"

namespace callbox::rmc::watch {

namespace {

bool hasOne(const std::string& text, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return text.find(word) != std::string::npos; });
}

StateFault driveFault(std::string_view source, std::string_view kind, const RaidDrive& drive,
                      std::string degree, std::map<std::string, std::string> more) {
    more.insert({{"controller", drive.controller},
                 {"slot", drive.place},
                 {"state", drive.state},
                 {"model", drive.model},
                 {"serial", drive.serial},
                 {"fru.1.part", drive.model},
                 {"fru.1.serial", drive.serial},
                 {"fru.1.location", "Controller " + drive.controller + " slot " + drive.place},
                 {"fru.1.description", "Disk drive"},
                 {"fru.1.class", "fru"},
                 {"fru.1.priority", "H"}});
    const auto where = drive.controller + "/" + drive.place;
    return stateFault(source, kind, where + " " + drive.serial, std::move(degree), more);
}

/// A word that is not known, or none, has not said that anything is well.
bool saysWell(std::string_view state) {
    const auto word = core::lowered(state);
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"opt", "onln", "online", "ok", "good"},
        [&](std::string_view well) { return word.starts_with(well); });
}

std::string subjectOf(const RaidVolume& volume) {
    return "volume " + volume.controller + "/" + volume.number;
}
std::string subjectOf(const RaidDrive& drive) {
    return "drive " + drive.controller + "/" + drive.place;
}
/// Cache and battery are one fault: that one of them works does not help without the other.
std::string subjectOf(const RaidPart& part) {
    return (part.part == "controller" ? "controller " : "cache ") + part.controller;
}

void addDrive(std::string_view source, const RaidDrive& drive, std::vector<StateFault>& faults) {
    if (drive.health != RaidHealth::good) {
        faults.push_back(driveFault(source, "raid-drive-failed", drive, drive.state, {}));
        faults.back().subject = subjectOf(drive);
    }
    if (drive.predictive)
        faults.push_back(driveFault(source, "raid-drive-failing", drive, "predicted", {}));
    if (drive.mediaErrors > 0)
        faults.push_back(driveFault(
            source, "raid-drive-defects", drive, doublings(drive.mediaErrors),
            {{"counter", "media-errors"}, {"value", std::to_string(drive.mediaErrors)}}));
}

std::vector<StateFault> raidFaults(std::string_view source, const RaidState& state) {
    std::vector<StateFault> faults;
    for (const auto& volume : state.volumes) {
        if (volume.health == RaidHealth::good)
            continue;
        faults.push_back(stateFault(
            source,
            volume.health == RaidHealth::failed ? "raid-volume-failed" : "raid-volume-degraded",
            volume.controller + "/" + volume.number, volume.state,
            {{"controller", volume.controller},
             {"volume", volume.number},
             {"level", volume.level},
             {"state", volume.state}}));
        faults.back().subject = subjectOf(volume);
    }
    for (const auto& drive : state.drives)
        addDrive(source, drive, faults);
    for (const auto& part : state.parts) {
        if (!part.bad)
            continue;
        faults.push_back(stateFault(
            source, "raid-" + part.part, part.controller, part.state,
            {{"controller", part.controller}, {"part", part.part}, {"state", part.state}}));
        faults.back().subject = subjectOf(part);
    }
    return faults;
}

std::vector<StateRecovery> raidRecoveries(std::string_view source, const RaidState& state) {
    std::vector<StateRecovery> well;
    for (const auto& volume : state.volumes)
        if (volume.health == RaidHealth::good && saysWell(volume.state))
            well.push_back(stateRecovery(source, "raid-volume-recovered", subjectOf(volume),
                                         {{"controller", volume.controller},
                                          {"volume", volume.number},
                                          {"state", volume.state}}));
    for (const auto& drive : state.drives)
        if (drive.health == RaidHealth::good && saysWell(drive.state))
            well.push_back(stateRecovery(source, "raid-drive-recovered", subjectOf(drive),
                                         {{"controller", drive.controller},
                                          {"slot", drive.place},
                                          {"state", drive.state},
                                          {"serial", drive.serial}}));
    for (const auto& part : state.parts)
        if (!part.bad && saysWell(part.state))
            well.push_back(stateRecovery(
                source, "raid-" + part.part + "-recovered", subjectOf(part),
                {{"controller", part.controller}, {"part", part.part}, {"state", part.state}}));
    return well;
}

}  // namespace

RaidHealth volumeHealth(std::string_view state) {
    const auto word = core::lowered(state);
    if (hasOne(word, {"offln", "ofln", "offline", "failed", "missing", "not available"}))
        return RaidHealth::failed;
    if (hasOne(word, {"dgrd", "degraded", "recover", "rebuild", "suboptimal", "sub-optimal",
                      "impacted", "critical"}))
        return RaidHealth::degraded;
    return RaidHealth::good;
}

RaidHealth driveHealth(std::string_view state) {
    const auto word = core::lowered(state);
    return hasOne(word, {"failed", "ubad", "unconfigured(bad)", "offln", "offline", "missing",
                         "msng", "erase in progress failed", "inaccessible", "error"})
               ? RaidHealth::failed
               : RaidHealth::good;
}

SnapshotReading compareRaid(std::string_view source, const RaidState& state,
                            const SnapshotContext& context) {
    return compareStates(raidFaults(source, state), context, raidRecoveries(source, state));
}

}  // namespace callbox::rmc::watch
