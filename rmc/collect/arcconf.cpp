// SPDX-License-Identifier: GPL-3.0-or-later
// arcconf getconfig: "Label : value" lines under headings; one run of it for each controller.
#include "rmc/collect/label_line.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/raid_drive.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::inventory::cleanIdentity;

constexpr std::size_t kMaxItems = 4096;

void controllerField(InventoryItem& item, const LabelLine& field) {
    if (field.label == "Controller Model")
        item.model = item.name = cleanIdentity(field.value);
    else if (field.label == "Controller Serial Number")
        item.serialNumber = cleanIdentity(field.value);
    else if (field.label == "Firmware" && item.firmwareLevel.empty())
        item.firmwareLevel = cleanIdentity(field.value);
    else if (field.label == "Physical Slot")
        item.locationCode = "slot " + cleanIdentity(field.value);
    else if (field.label == "Controller Status")
        setProperty(item, "status", field.value);
}

void driveField(InventoryItem& item, const LabelLine& field) {
    if (field.label == "Vendor")
        item.manufacturer = cleanIdentity(field.value);
    else if (field.label == "Model")
        item.model = item.name = cleanIdentity(field.value);
    else if (field.label == "Firmware")
        item.firmwareLevel = cleanIdentity(field.value);
    else if (field.label == "Serial number" || field.label == "Serial Number")
        item.serialNumber = cleanIdentity(field.value);
    else if (field.label == "FRU" && field.value != "None")
        item.partNumber = cleanIdentity(field.value);
    else if (field.label == "World-wide name")
        setProperty(item, "wwn", field.value);
    else if (field.label == "State")
        setProperty(item, "state", field.value);
    else if (field.label == "SSD")
        setProperty(item, "rotational", field.value == "Yes" ? "0" : "1");
    else if (field.label == "Reported Location")
        item.locationCode += ", " + cleanIdentity(field.value);
    else if (field.label == "Total Size")
        if (const auto end = field.value.find(" MB"); end != std::string_view::npos)
            if (const auto size = toNumber(field.value.substr(0, end));
                size && *size < (std::uint64_t{1} << 40))
                setProperty(item, "size", std::to_string(*size << 20));
}

}  // namespace

Parsed parseArcconf(std::string_view text, std::string_view) {
    Findings findings;
    std::size_t controllers = 0;
    InventoryItem controller;
    InventoryItem drive;
    bool isDrive = false;
    const auto finish = [&] {
        if (isDrive && !isNobody(drive) && findings.items.size() < kMaxItems)
            findings.items.push_back(drive);
        drive = {};
        isDrive = false;
    };
    const auto finishController = [&] {
        finish();
        if (!isNobody(controller))
            findings.items.push_back(controller);
    };
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto words_ = trim(line);
        const auto field = readLabelLine(line);
        if (field.label == "Controllers found") {
            finishController();
            controller = raidController(++controllers, {});
        } else if (words_.starts_with("Device #")) {
            finish();
            if (controllers > 0)
                drive = raidDrive(controllers, "device " + std::string(words_.substr(8)));
        } else if (words_ == "Device is a Hard drive") {
            isDrive = !drive.key.empty();
        } else if (!drive.key.empty()) {
            driveField(drive, field);
        } else if (controllers > 0) {
            controllerField(controller, field);
        }
    }
    finishController();
    if (controllers == 0)
        return notUnderstood("arcconf");
    return findings;
}

}  // namespace callbox::rmc::collect
