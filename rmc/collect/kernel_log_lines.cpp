// SPDX-License-Identifier: GPL-3.0-or-later
// Kernel lines that are an entry each.
#include <algorithm>

#include "core/inventory/clean_text.h"
#include "rmc/collect/kernel_log.h"
#include "rmc/collect/machine_check.h"
#include "rmc/collect/memory_place.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using Attributes = std::map<std::string, std::string>;

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

SingleLine make(std::string_view kind,
                std::initializer_list<std::pair<std::string_view, std::string_view>> pairs) {
    SingleLine line{std::string(kind), {}};
    for (const auto& [name, value] : pairs)
        if (auto clean = core::inventory::cleanText(value); !clean.empty())
            line.attributes[std::string(name)] = std::move(clean);
    return line;
}

/// "EDAC MC1: 5 CE memory read error on DIMM_A1 (channel:2 slot:0 page:0x1 offset:0x0 grain:32
/// ...)"
std::optional<SingleLine> readEdac(std::string_view text) {
    const auto mc = after(text, "EDAC MC", ":");
    const auto start =
        text.find(": ", text.find("EDAC MC") == std::string_view::npos ? std::string_view::npos
                                                                       : text.find("EDAC MC"));
    if (!allDigits(mc) || start == std::string_view::npos)
        return std::nullopt;
    auto rest = text.substr(start + 2);
    const auto head = split(rest, ' ', 3);
    if (head.size() < 3 || !allDigits(head[0]) || (head[1] != "CE" && head[1] != "UE"))
        return std::nullopt;
    const bool corrected = head[1] == "CE";
    rest = head[2];
    const auto detail = rest.find(" (");
    const auto said = rest.substr(0, detail);
    const auto on = said.starts_with("on ") ? 0 : said.rfind(" on ");
    auto line = make(corrected ? "memory-corrected" : "memory-uncorrected",
                     {{"mc", mc},
                      {"err_count", head[0]},
                      {"err_type", corrected ? "Corrected" : "Uncorrected"}});
    if (on != std::string_view::npos) {
        const auto label = trim(said.substr(said.starts_with("on ") ? 3 : on + 4));
        if (label != "any memory" && label != "unknown memory" && !core::isFiller(label))
            line.attributes["label"] = core::inventory::cleanText(label);
        if (on > 0)
            line.attributes["err_msg"] = core::inventory::cleanText(said.substr(0, on));
    }
    if (detail != std::string_view::npos) {
        auto inside = rest.substr(detail + 2);
        inside = inside.substr(0, inside.rfind(')'));
        const auto page = toNumber(after(inside, "page:"), 16);
        const auto offset = toNumber(after(inside, "offset:"), 16);
        if (page && offset && *page < (std::uint64_t{1} << 52))
            line.attributes["address"] = hexText(*page << 12 | *offset);
        for (const auto* name : {"grain", "syndrome"})
            if (const auto value = after(inside, std::string(name) + ":"); !value.empty())
                line.attributes[name] = core::inventory::cleanText(value);
        line.attributes["driver_detail"] = core::inventory::cleanText(inside);
        addMemoryPlace(inside, line.attributes);
    }
    return line;
}

std::optional<SingleLine> readDisk(std::string_view text) {
    const auto request = [&](std::string_view kind) {
        return make(kind, {{"disk", after(text, "dev ", ", ")},
                           {"sector", after(text, "sector ", ", ")},
                           {"op", after(text, ":(", ")")}});
    };
    if (has(text, "critical medium error, dev "))
        return request("disk-medium");
    if (has(text, "critical target error, dev "))
        return request("disk-hardware");
    if (has(text, "I/O error, dev "))
        return request("disk-io");
    if (has(text, "Buffer I/O error on dev"))
        return make("disk-io", {{"disk", has(text, "on device ") ? after(text, "on device ", ", ")
                                                                 : after(text, "on dev ", ", ")},
                                {"logical_block", after(text, "logical block ", ", ")},
                                {"op", has(text, "write") ? "WRITE" : "READ"}});
    for (const auto& [sense, kind] :
         {std::pair{"Medium Error", "disk-medium"}, std::pair{"Hardware Error", "disk-hardware"}})
        if (has(text, std::string("Sense Key : ") + sense))
            return make(kind, {{"disk", after(text, "[", "]")}, {"sense", sense}});
    const auto ata = text.find(": exception Emask ");
    if (ata != std::string_view::npos) {
        const auto start = text.substr(0, ata).rfind("ata");
        if (start != std::string_view::npos)
            return make("ata-error", {{"port", text.substr(start, ata - start)},
                                      {"emask", after(text, "Emask ")}});
    }
    return std::nullopt;
}

std::optional<SingleLine> readNvme(std::string_view text) {
    if (has(text, "no available path - failing I/O"))
        return make("nvme-failed", {{"disk", after(text, "block ", ":")}});
    const auto controller = after(text, "nvme nvme", ":");
    if (controller.empty() || !allDigits(controller))
        return std::nullopt;
    const auto name = "nvme" + std::string(controller);
    std::string_view kind;
    if (has(text, "Disabling device") || has(text, "Removing after probe failure"))
        kind = "nvme-failed";
    else if (has(text, "timeout"))
        kind = "nvme-timeout";
    else if (has(text, "will reset") || has(text, "resetting controller"))
        kind = "nvme-reset";
    else
        return std::nullopt;
    return make(kind, {{"controller", name},
                       {"disk", name},
                       {"qid", after(text, "QID ", " ,")},
                       {"tag", after(text, "tag ", " ,")},
                       {"csts", after(text, "CSTS=", " ,")}});
}

std::optional<SingleLine> readArray(std::string_view text) {
    const auto start = text.find("md/raid");
    if (start == std::string_view::npos)
        return std::nullopt;
    auto rest = text.substr(start + 7);
    const auto level = rest.substr(0, rest.find_first_not_of("0123456789"));
    rest.remove_prefix(level.size());
    if (rest.starts_with(":"))
        rest.remove_prefix(1);
    const auto array = rest.substr(0, rest.find(':'));
    const bool failed = level == "0" || has(rest, "failing array") || has(rest, "not enough") ||
                        has(rest, "Cannot continue");
    if (!failed && !has(rest, "Disk failure on"))
        return std::nullopt;
    return make(failed ? "md-failed" : "md-degraded",
                {{"array", array},
                 {"disk", after(rest, "failure on ", " ,")},
                 {"member", after(rest, "failure on ", " ,")}});
}

std::optional<SingleLine> readFileSystem(std::string_view text) {
    std::string_view kind;
    if (has(text, "Remounting filesystem read-only") || has(text, "forced readonly"))
        kind = "file-system-read-only";
    else if (has(text, "I/O error while writing superblock"))
        kind = "file-system-error";
    else if (has(text, "Aborting journal on device ")) {
        auto device = after(text, "Aborting journal on device ", " ");
        while (device.ends_with("."))
            device.remove_suffix(1);
        return make("file-system-error",
                    {{"file_system", "ext4"}, {"disk", device.substr(0, device.rfind("-8"))}});
    } else if (has(text, "XFS (") && (has(text, "shut down") || has(text, "Shutting down")) &&
               !has(text, "User initiated"))
        return make("file-system-error",
                    {{"file_system", "xfs"}, {"disk", after(text, "XFS (", ")")}});
    else
        return std::nullopt;
    const bool btrfs = has(text, "BTRFS");
    const auto device = btrfs ? after(text, "device ", ":) ") : after(text, "-fs (", ")");
    const auto dash = text.find("-fs");
    std::string name = btrfs ? "btrfs" : std::string();
    if (!btrfs && dash != std::string_view::npos) {
        const auto word = text.substr(0, dash);
        for (const char c : word.substr(word.find_last_of(' ') + 1))
            name += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return make(kind, {{"file_system", name}, {"disk", device}});
}

}  // namespace

std::optional<SingleLine> readSingleLine(std::string_view text) {
    if (auto line = readEdac(text))
        return line;
    if (auto line = readDisk(text))
        return line;
    if (auto line = readNvme(text))
        return line;
    if (auto line = readArray(text))
        return line;
    if (auto line = readFileSystem(text))
        return line;
    if (has(text, "Memory failure: 0x") && has(text, ": recovery action for ")) {
        const auto action = after(text, ": recovery action for ", "\n");
        const auto colon = action.rfind(": ");
        return make("memory-page-offline", {{"pfn", after(text, "Memory failure: ", ": ")},
                                            {"page_type", action.substr(0, colon)},
                                            {"action_result", colon == std::string_view::npos
                                                                  ? std::string_view()
                                                                  : action.substr(colon + 2)}});
    }
    if (has(text, "temperature above threshold"))
        return make("processor-thermal", {{"cpu", after(text, "CPU", ": ")}});
    return std::nullopt;
}

}  // namespace callbox::rmc::collect
