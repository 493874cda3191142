// SPDX-License-Identifier: GPL-3.0-or-later
// storcli (perccli) with J: "/call show all" and "/call/eall/sall show all". Keys hold the drive's
// path, strings are padded, and what is absent is "N/A" or "-".
#include "core/inventory/clean_text.h"
#include "rmc/collect/json_text.h"
#include "rmc/collect/text.h"
#include "rmc/watch/raid_state.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using boost::json::object;
using collect::arrayAt;
using collect::objectAt;
using collect::textAt;
using core::inventory::cleanIdentity;
using core::inventory::cleanText;

constexpr std::size_t kMaxEach = 1024;

std::string field(const object& parent, std::string_view name) {
    return cleanText(textAt(parent, name), 64);
}

std::uint64_t numberAt(const object& parent, std::string_view name) {
    return collect::toNumber(textAt(parent, name)).value_or(0);
}

template <class Take>
void eachRow(const object& response, std::string_view list, Take take) {
    const auto* rows = arrayAt(response, list);
    for (std::size_t i = 0; rows && i < rows->size() && i < kMaxEach; ++i)
        if ((*rows)[i].is_object())
            take((*rows)[i].get_object());
}

RaidDrive driveOf(const std::string& controller, const object& row) {
    RaidDrive drive;
    drive.controller = controller;
    drive.place = field(row, "EID:Slt");
    drive.state = field(row, "State");
    drive.model = cleanIdentity(textAt(row, "Model"));
    drive.health = driveHealth(drive.state);
    return drive;
}

/// "Drive /c0/e252/s0" with its row, and "Drive /c0/e252/s0 - Detailed Information".
void addDetailed(const std::string& controller, const object& response, RaidState& state) {
    for (const auto& [key, value] : response) {
        const std::string name(key);
        if (!name.starts_with("Drive /c") || name.find(" - ") != std::string::npos ||
            !value.is_array() || state.drives.size() >= kMaxEach)
            continue;
        const auto& rows = value.get_array();
        if (rows.empty() || !rows[0].is_object())
            continue;
        auto drive = driveOf(controller, rows[0].get_object());
        if (const auto* detail = objectAt(response, name + " - Detailed Information")) {
            if (const auto* counters = objectAt(*detail, name + " State")) {
                drive.mediaErrors = numberAt(*counters, "Media Error Count");
                drive.predictive = numberAt(*counters, "Predictive Failure Count") > 0 ||
                                   field(*counters, "S.M.A.R.T alert flagged by drive") == "Yes";
            }
            if (const auto* identity = objectAt(*detail, name + " Device attributes")) {
                drive.serial = cleanIdentity(textAt(*identity, "SN"));
                drive.firmware = cleanIdentity(textAt(*identity, "Firmware Revision"));
                if (auto model = cleanIdentity(textAt(*identity, "Model Number")); !model.empty())
                    drive.model = std::move(model);
            }
        }
        state.drives.push_back(std::move(drive));
    }
}

void addController(const std::string& controller, const object& response, RaidState& state) {
    if (const auto* status = objectAt(response, "Status")) {
        const auto word = field(*status, "Controller Status");
        const auto uncorrectable = numberAt(*status, "Memory Uncorrectable Errors");
        // "Needs Attention" repeats what a volume, a drive or the battery says itself.
        state.parts.push_back({controller, "controller",
                               uncorrectable > 0 ? "memory uncorrectable errors" : word,
                               uncorrectable > 0 || word == "Failed" || word == "Fault"});
    }
    eachRow(response, "VD LIST", [&](const object& row) {
        const auto word = field(row, "State");
        state.volumes.push_back(
            {controller, field(row, "DG/VD"), field(row, "TYPE"), word, volumeHealth(word)});
    });
    eachRow(response, "PD LIST",
            [&](const object& row) { state.drives.push_back(driveOf(controller, row)); });
    for (const std::string_view list : {"BBU_Info", "Cachevault_Info"})
        eachRow(response, list, [&](const object& row) {
            const auto word = field(row, "State");
            state.parts.push_back(
                {controller, "battery", word,
                 !word.empty() && !word.starts_with("Opt") && word != "Learning"});
        });
}

}  // namespace

core::Result<SnapshotReading> readStorcliState(std::string_view text,
                                               const SnapshotContext& context) {
    const auto json = collect::readJson(text, "storcli-state");
    if (!json)
        return core::passOn(json);
    const auto* controllers =
        json->is_object() ? arrayAt(json->get_object(), "Controllers") : nullptr;
    if (!controllers)
        return collect::notUnderstood("storcli-state");
    RaidState state;
    for (std::size_t i = 0; i < controllers->size() && i < 64; ++i) {
        const auto* controller = (*controllers)[i].if_object();
        const auto* response = controller ? objectAt(*controller, "Response Data") : nullptr;
        const auto* status = controller ? objectAt(*controller, "Command Status") : nullptr;
        if (!response || !status)
            continue;
        const auto number = cleanText(textAt(*status, "Controller"), 16);
        addController(number, *response, state);
        addDetailed(number, *response, state);
    }
    return compareRaid("storcli-state", state, context);
}

}  // namespace callbox::rmc::watch
