// SPDX-License-Identifier: GPL-3.0-or-later
// MegaCli -AdpAllInfo and -PDList (or -LDPDInfo): "Label: value" lines; a drive begins with its
// enclosure, an adapter with "Adapter #n".
#include "rmc/collect/label_line.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/raid_drive.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::inventory::cleanIdentity;

constexpr std::size_t kMaxItems = 4096;

std::string_view column(std::string_view text, std::size_t from, std::size_t width) {
    return from < text.size() ? text.substr(from, width) : std::string_view();
}

/// What the drive says of itself, in columns: SATA has serial, model and firmware, SAS has vendor,
/// model, firmware and serial.
void addInquiry(InventoryItem& item, std::string_view inquiry, bool sata) {
    if (sata) {
        item.serialNumber = cleanIdentity(column(inquiry, 0, 20));
        item.model = cleanIdentity(column(inquiry, 20, 40));
        item.firmwareLevel = cleanIdentity(column(inquiry, 60, 8));
    } else {
        item.manufacturer = cleanIdentity(column(inquiry, 0, 8));
        item.model = cleanIdentity(column(inquiry, 8, 16));
        item.firmwareLevel = cleanIdentity(column(inquiry, 24, 4));
        item.serialNumber = cleanIdentity(column(inquiry, 28, 20));
    }
    item.name = item.model;
}

class Reader {
public:
    void line(std::string_view line) {
        const auto field = readLabelLine(line);
        if (field.label.empty() && trim(line).starts_with("Adapter #")) {
            adapter(trim(line).substr(9));
            return;
        }
        if (field.label == "Enclosure Device ID") {
            finishDrive();
            known = true;
            enclosure_ = field.value == "N/A" ? std::string_view() : field.value;
            return;
        }
        if (field.label == "Slot Number") {
            drive_ =
                raidDrive(number_, (enclosure_.empty() ? "" : "e" + std::string(enclosure_) + "/") +
                                       "s" + std::string(field.value));
        } else if (drive_) {
            driveField(field, line);
        } else {
            adapterField(field);
        }
    }

    void finishDrive() {
        if (drive_) {
            addInquiry(*drive_, inquiry_, sata_);
            if (drive_->firmwareLevel.empty())
                drive_->firmwareLevel = firmware_;
            if (!isNobody(*drive_) && findings.items.size() < kMaxItems)
                findings.items.push_back(std::move(*drive_));
        }
        drive_.reset();
        inquiry_ = {};
        firmware_.clear();
        sata_ = false;
    }

    void finishAdapter() {
        if (!adapter_.model.empty() || !adapter_.serialNumber.empty())
            findings.items.push_back(adapter_);
        adapter_ = {};
    }

    bool known = false;
    Findings findings;

private:
    void adapter(std::string_view text) {
        finishDrive();
        finishAdapter();
        known = true;
        const auto number = toNumber(text.substr(0, text.find_first_not_of("0123456789")));
        number_ = static_cast<std::size_t>(number && *number < 256 ? *number : 0);
        adapter_ = raidController(number_, {});
    }

    void adapterField(const LabelLine& field) {
        if (adapter_.key.empty())
            return;
        if (field.label == "Product Name")
            adapter_.model = adapter_.name = cleanIdentity(field.value);
        else if (field.label == "Serial No")
            adapter_.serialNumber = cleanIdentity(field.value);
        else if (field.label == "FW Package Build")
            adapter_.firmwareLevel = cleanIdentity(field.value);
    }

    void driveField(const LabelLine& field, std::string_view line) {
        if (field.label == "PD Type") {
            sata_ = field.value == "SATA";
            setProperty(*drive_, "transport", field.value);
        } else if (field.label == "WWN") {
            setProperty(*drive_, "wwn", field.value);
        } else if (field.label == "Firmware state") {
            setProperty(*drive_, "state", field.value);
        } else if (field.label == "Media Type") {
            setProperty(*drive_, "rotational", field.value.starts_with("Solid") ? "0" : "1");
        } else if (field.label == "Device Firmware Level") {
            firmware_ = cleanIdentity(field.value);
        } else if (field.label == "Raw Size") {
            const auto sectors = toNumber(after(field.value, "[", " "), 16);
            if (sectors && *sectors < (std::uint64_t{1} << 48))
                setProperty(*drive_, "size", std::to_string(*sectors * 512));
        } else if (field.label == "Inquiry Data") {
            // Columns count: only the one space after the colon is not the drive's.
            inquiry_ = line.substr(line.find(':') + 1);
            if (inquiry_.starts_with(" "))
                inquiry_.remove_prefix(1);
        }
    }

    std::size_t number_ = 0;
    InventoryItem adapter_;
    std::optional<InventoryItem> drive_;
    std::string_view enclosure_;
    std::string_view inquiry_;
    std::string firmware_;
    bool sata_ = false;
};

}  // namespace

Parsed parseMegacli(std::string_view text, std::string_view) {
    Reader reader;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count)
        reader.line(line);
    reader.finishDrive();
    reader.finishAdapter();
    if (!reader.known)
        return notUnderstood("megacli");
    return std::move(reader.findings);
}

}  // namespace callbox::rmc::collect
