// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/faults.h"

#include <array>
#include <utility>

#include "tests/lab/farm/identity.h"

namespace callbox::tests::farm {

namespace {

using Columns = std::vector<std::pair<std::string, std::string>>;

std::string upperHex(const std::string& text) {
    std::string hex = hexOf(text);
    for (auto& c : hex)
        if (c >= 'a')
            c = static_cast<char>(c - 'a' + 'A');
    return hex;
}

Fault row(std::string table, const Columns& columns) {
    Fault fault{std::move(table), {}};
    for (const auto& [name, value] : columns)
        fault.text += " " + name + "=" + upperHex(value);
    return fault;
}

Fault memory(bool corrected, std::uint64_t count, const std::string& stamp) {
    return row("mc_event", {{"timestamp", stamp},
                            {"err_count", "1"},
                            {"err_type", corrected ? "Corrected" : "Uncorrected"},
                            {"err_msg", "memory read error"},
                            {"label", "CPU_SrcID#0_MC#0_Chan#0_DIMM#" + std::to_string(count % 8)},
                            {"mc", "0"},
                            {"top_layer", "0"},
                            {"middle_layer", "0"},
                            {"lower_layer", std::to_string(count % 8)},
                            {"address", std::to_string(4886718464 + 4096 * count)},
                            {"grain", "32"},
                            {"syndrome", "0"},
                            {"driver_detail", ""}});
}

}  // namespace

std::vector<std::string_view> faultKinds() {
    return {"memory", "memory-corrected", "pcie", "disk", "nvme", "raid", "file-system"};
}

Fault makeFault(std::string_view kind, std::uint64_t count, const std::string& stamp) {
    const auto number = std::to_string(count);
    if (kind == "memory" || kind == "memory-corrected")
        return memory(kind == "memory-corrected", count, stamp);
    if (kind == "pcie") {
        // Slots differ, so that each is an event of its own.
        const auto bus =
            std::string(1, "0123456789abcdef"[count / 8 % 16]) + std::to_string(count % 8);
        return row("aer_event", {{"timestamp", stamp},
                                 {"dev_name", "0000:" + bus + ":00.0"},
                                 {"err_type", "Uncorrected (Fatal)"},
                                 {"err_msg", "Data Link Protocol"}});
    }
    if (kind == "disk")
        return {{},
                "critical medium error, dev sda, sector " + std::to_string(123456 + 8 * count) +
                    " op 0x0:(READ) flags 0x80700 phys_seg 1 prio class 2"};
    if (kind == "nvme")
        return {{},
                "nvme nvme" + std::to_string(count % 8) + ": I/O " + number +
                    " QID 3 timeout, reset controller"};
    if (kind == "raid")
        return {{},
                "md/raid1:md" + std::to_string(count % 8) +
                    ": Disk failure on sdb1, disabling device."};
    if (kind == "file-system")
        return {
            {},
            "EXT4-fs (sda" + std::to_string(1 + count % 8) + "): Remounting filesystem read-only"};
    return {};
}

}  // namespace callbox::tests::farm
