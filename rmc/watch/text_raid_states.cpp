// SPDX-License-Identifier: GPL-3.0-or-later
// The RAID tools that print "Name : value" lines: ssacli ctrl all show config detail, arcconf
// getconfig, MegaCli -LDPDInfo, -LDInfo and -PDList.
#include "core/inventory/clean_text.h"
#include "rmc/collect/text.h"
#include "rmc/watch/raid_state.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using collect::trim;
using core::inventory::cleanIdentity;
using core::inventory::cleanText;

constexpr std::size_t kMaxEach = 1024;

/// One line, its value empty where there is no colon.
struct Line {
    std::string name;
    std::string value;
    std::size_t indent = 0;
};

template <class Take>
void eachLine(std::string_view text, Take take) {
    std::string_view line;
    for (std::size_t count = 0; count < collect::kMaxLines && collect::nextLine(text, line);
         ++count) {
        const auto plain = trim(line);
        if (plain.empty())
            continue;
        const auto colon = plain.find(": ");
        const auto end = colon == std::string_view::npos && plain.ends_with(":")
                             ? plain.size() - 1
                             : std::min(colon, plain.size());
        take(Line{std::string(trim(plain.substr(0, end)).substr(0, 128)),
                  colon == std::string_view::npos ? std::string()
                                                  : cleanText(plain.substr(colon + 2), 128),
                  line.find_first_not_of(" \t")});
    }
}

core::Result<SnapshotReading> judged(std::string_view source, const RaidState& state,
                                     const SnapshotContext& context) {
    if (state.empty())
        return collect::notUnderstood(source);
    return compareRaid(source, state, context);
}

bool isGood(std::string_view word) {
    return word.empty() || word == "OK" || word == "Not Configured" || word == "None" ||
           word == "N/A";
}

}  // namespace

core::Result<SnapshotReading> readSsacliState(std::string_view text,
                                              const SnapshotContext& context) {
    RaidState state;
    std::string controller;
    enum class In { adapter, array, volume, drive, other } in = In::other;
    eachLine(text, [&](const Line& line) {
        const auto& [name, value, indent] = line;
        if (indent == 0) {
            const auto slot = collect::after(name, "in Slot ");
            controller = slot.empty() ? std::string("0") : cleanText(slot, 16);
            in = In::adapter;
        } else if (name == "Array" || name == "Unassigned" || name == "HBA Drives") {
            in = In::array;
        } else if (name == "Logical Drive" && state.volumes.size() < kMaxEach) {
            state.volumes.push_back({controller, value, {}, {}, RaidHealth::good});
            in = In::volume;
        } else if (name.starts_with("physicaldrive ") && value.empty() &&
                   name.find('(') == std::string::npos && state.drives.size() < kMaxEach) {
            state.drives.emplace_back();
            state.drives.back().controller = controller;
            state.drives.back().place = cleanText(std::string_view(name).substr(14), 32);
            in = In::drive;
        } else if (name.starts_with("SEP ") || name.starts_with("Expander") ||
                   name.starts_with("Enclosure") || name.starts_with("Internal Drive Cage") ||
                   name.starts_with("Port Name")) {
            in = In::other;
        } else if (in == In::volume && name == "Status") {
            state.volumes.back().state = value;
            state.volumes.back().health = isGood(value) ? RaidHealth::good : volumeHealth(value);
        } else if (in == In::volume && name == "Fault Tolerance") {
            state.volumes.back().level = value;
        } else if (in == In::drive && name == "Status") {
            auto& drive = state.drives.back();
            drive.state = value;
            drive.predictive = value.find("Predictive") != std::string::npos;
            drive.health = drive.predictive ? RaidHealth::good : driveHealth(value);
        } else if (in == In::drive && name == "Serial Number") {
            state.drives.back().serial = cleanIdentity(value);
        } else if (in == In::drive && name == "Model") {
            state.drives.back().model = cleanIdentity(value);
        } else if (in == In::adapter && name == "Controller Status") {
            state.parts.push_back({controller, "controller", value, !isGood(value)});
        } else if (in == In::adapter && name == "Cache Status") {
            state.parts.push_back({controller, "cache", value,
                                   value.find("Failed") != std::string::npos ||
                                       value.find("Permanently") != std::string::npos});
        } else if (in == In::adapter && name == "Battery/Capacitor Status") {
            state.parts.push_back(
                {controller, "battery", value, !isGood(value) && value != "Recharging"});
        }
    });
    return judged("ssacli-state", state, context);
}

core::Result<SnapshotReading> readArcconfState(std::string_view text,
                                               const SnapshotContext& context) {
    RaidState state;
    const std::string controller(context.subject.empty() ? "1" : context.subject);
    enum class In { adapter, volume, drive, battery } in = In::adapter;
    eachLine(text, [&](const Line& line) {
        const auto& [name, value, indent] = line;
        if (name.starts_with("Device #") && state.drives.size() < kMaxEach) {
            state.drives.emplace_back();
            state.drives.back().controller = controller;
            state.drives.back().place = cleanText(std::string_view(name).substr(8), 16);
            in = In::drive;
        } else if ((name.starts_with("Logical Device number ") ||
                    name.starts_with("Logical device number ")) &&
                   state.volumes.size() < kMaxEach) {
            state.volumes.push_back({controller,
                                     cleanText(std::string_view(name).substr(22), 16),
                                     {},
                                     {},
                                     RaidHealth::good});
            in = In::volume;
        } else if (name.starts_with("Controller Battery Information") ||
                   name.starts_with("Green Backup Information")) {
            in = In::battery;
        } else if (name == "Controller Status") {
            state.parts.push_back({controller, "controller", value,
                                   value != "Optimal" && value != "Okay" && !value.empty()});
        } else if (in == In::volume && name.starts_with("Status of ")) {
            state.volumes.back().state = value;
            state.volumes.back().health = volumeHealth(value);
        } else if (in == In::volume && name == "RAID level") {
            state.volumes.back().level = value;
        } else if (in == In::battery && name == "Status") {
            state.parts.push_back({controller, "battery", value,
                                   value.find("Fail") != std::string::npos ||
                                       value.find("Not Detected") != std::string::npos});
        } else if (in == In::drive) {
            auto& drive = state.drives.back();
            if (name == "State") {
                drive.state = value;
                drive.health = driveHealth(value);
            } else if (name == "S.M.A.R.T. warnings") {
                drive.predictive = collect::toNumber(value).value_or(0) > 0;
            } else if (name == "Serial number") {
                drive.serial = cleanIdentity(value);
            } else if (name == "Model") {
                drive.model = cleanIdentity(value);
            } else if (name == "Firmware") {
                drive.firmware = cleanIdentity(value);
            } else if (name == "Reported Location" && drive.place.size() < 4) {
                drive.place += " (" + value + ")";
            }
        }
    });
    return judged("arcconf-state", state, context);
}

core::Result<SnapshotReading> readMegacliState(std::string_view text,
                                               const SnapshotContext& context) {
    RaidState state;
    std::string controller = "0";
    std::string enclosure;
    bool inVolume = false;
    eachLine(text, [&](const Line& line) {
        const auto& [name, value, indent] = line;
        if (name.starts_with("Adapter ")) {
            const auto number = collect::words(name).back();
            controller = cleanText(number.substr(number.starts_with("#") ? 1 : 0), 8);
        } else if ((name == "Virtual Drive" || name == "CacheCade Virtual Drive") &&
                   state.volumes.size() < kMaxEach) {
            state.volumes.push_back(
                {controller, value.substr(0, value.find(' ')), {}, {}, RaidHealth::good});
            inVolume = true;
        } else if (inVolume && name == "State") {
            state.volumes.back().state = value;
            state.volumes.back().health = volumeHealth(value);
        } else if (inVolume && name == "RAID Level") {
            state.volumes.back().level = value;
        } else if (name == "Enclosure Device ID" && state.drives.size() < kMaxEach) {
            inVolume = false;
            enclosure = value;
            state.drives.emplace_back();
            state.drives.back().controller = controller;
        } else if (!inVolume && !state.drives.empty()) {
            auto& drive = state.drives.back();
            if (name == "Slot Number") {
                drive.place = enclosure + ":" + value;
            } else if (name == "Media Error Count") {
                drive.mediaErrors = collect::toNumber(value).value_or(0);
            } else if (name == "Predictive Failure Count") {
                drive.predictive = drive.predictive || collect::toNumber(value).value_or(0) > 0;
            } else if (name == "Drive has flagged a S.M.A.R.T alert") {
                drive.predictive = drive.predictive || value == "Yes";
            } else if (name == "Firmware state") {
                drive.state = value;
                drive.health = driveHealth(value);
            } else if (name == "Inquiry Data") {
                // Maker, model and serial run together; which is which differs by maker.
                drive.model = cleanIdentity(value);
            }
        }
    });
    return judged("megacli-state", state, context);
}

}  // namespace callbox::rmc::watch
