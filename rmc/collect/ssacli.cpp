// SPDX-License-Identifier: GPL-3.0-or-later
// ssacli ctrl all show config detail: a controller's line stands at the margin, its fields three
// spaces in; a drive's line begins "physicaldrive", its fields stand deeper.

#include "core/words/characters.h"
#include "rmc/collect/label_line.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/raid_drive.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::inventory::cleanIdentity;

constexpr std::size_t kMaxItems = 4096;

/// "ATA     MTFDDAK960TCB": the maker where there is one, then the model.
void addModel(InventoryItem& item, std::string_view text) {
    const auto space = text.find("  ");
    if (space != std::string_view::npos) {
        item.manufacturer = cleanIdentity(text.substr(0, space));
        text = trim(text.substr(space));
    }
    if (item.manufacturer == "ATA" || item.manufacturer == "NVMe")
        item.manufacturer.clear();
    item.model = item.name = cleanIdentity(text);
}

void controllerField(InventoryItem& item, const LabelLine& field) {
    if (field.label == "Serial Number") {
        item.serialNumber = cleanIdentity(field.value);
    } else if (field.label == "Firmware Version") {
        item.firmwareLevel = cleanIdentity(field.value);
    } else if (field.label == "Hardware Revision") {
        setProperty(item, "revision", field.value);
    } else if (field.label == "Controller Status") {
        setProperty(item, "status", field.value);
    } else if (field.label == "Driver Name") {
        setProperty(item, "driver", field.value);
    }
}

void driveField(InventoryItem& item, const LabelLine& field) {
    if (field.label == "Serial Number")
        item.serialNumber = cleanIdentity(field.value);
    else if (field.label == "Firmware Revision")
        item.firmwareLevel = cleanIdentity(field.value);
    else if (field.label == "Model")
        addModel(item, field.value);
    else if (field.label == "Status")
        setProperty(item, "state", field.value);
    else if (field.label == "WWID")
        setProperty(item, "wwn", field.value);
    else if (field.label == "Interface Type")
        setProperty(item, "transport", field.value);
}

}  // namespace

Parsed parseSsacli(std::string_view text, std::string_view) {
    Findings findings;
    InventoryItem controller;
    InventoryItem drive;
    std::size_t number = 0;
    std::size_t driveIndent = 0;
    bool known = false;
    bool head = false;
    const auto finishDrive = [&] {
        if (!drive.key.empty() && !isNobody(drive) && findings.items.size() < kMaxItems)
            findings.items.push_back(drive);
        drive = {};
    };
    const auto finishController = [&] {
        finishDrive();
        if (!controller.key.empty())
            findings.items.push_back(controller);
        controller = {};
    };
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        if (trim(line).empty())
            continue;
        const auto field = readLabelLine(line);
        const auto slot = line.find(" in Slot ");
        if (line.front() != ' ' && slot != std::string_view::npos) {
            finishController();
            const auto said = toNumber(after(line, " in Slot ", " ("));
            number = static_cast<std::size_t>(said && *said < 256 ? *said : 0);
            controller = raidController(number, {});
            controller.model = controller.name = cleanIdentity(line.substr(0, slot));
            controller.locationCode = cleanIdentity(line.substr(slot + 4));
            known = head = true;
        } else if (trim(line).starts_with("physicaldrive ") &&
                   line.find('(') == std::string_view::npos) {
            finishDrive();
            drive = raidDrive(number, trim(trim(line).substr(14)));
            driveIndent = field.indent;
        } else if (!drive.key.empty() && field.indent > driveIndent) {
            driveField(drive, field);
        } else {
            finishDrive();
            // The controller's own fields end where its cages, ports and arrays begin.
            if (field.label.empty() || field.label == "Array" || field.label == "Port Name")
                head = false;
            if (head && field.indent == 3 && field.label.starts_with("PCI Address (Domain")) {
                // The label itself holds colons.
                const auto close = line.find("):");
                const auto address =
                    core::lowered(close == std::string_view::npos ? std::string_view()
                                                                  : trim(line.substr(close + 2)));
                if (!address.empty())
                    controller.key = core::inventory::cleanText(address, 32);
            } else if (head && field.indent == 3) {
                controllerField(controller, field);
            }
        }
    }
    finishController();
    if (!known)
        return notUnderstood("ssacli");
    return findings;
}

}  // namespace callbox::rmc::collect
