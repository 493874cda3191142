// SPDX-License-Identifier: GPL-3.0-or-later
// lspci -D -vvv as root: the vital product data of PCI functions, whole or cut down to it.
#include "core/inventory/clean_text.h"
#include "rmc/collect/label_line.h"
#include "rmc/collect/parsers.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::inventory::cleanIdentity;

constexpr std::size_t kMaxAdapters = 8192;

/// "0000:01:00.0" or "01:00.0" at the start of a line.
std::string addressOf(std::string_view line) {
    const auto address = line.substr(0, line.find(' '));
    if (address.size() < 7 || address.size() > 16 ||
        address.find_first_not_of("0123456789abcdef:.") != std::string_view::npos ||
        address[address.size() - 2] != '.')
        return {};
    return (address.find(':') == address.rfind(':') ? "0000:" : "") + std::string(address);
}

/// "[PN] Part number: 00FC460".
void addKeyword(std::string_view line, InventoryItem& item) {
    line = trim(line);
    const auto colon = line.find(':');
    if (line.size() < 4 || line[0] != '[' || line[3] != ']' || colon == std::string_view::npos)
        return;
    const auto keyword = line.substr(1, 2);
    const auto value = trim(line.substr(colon + 1));
    if (keyword == "PN")
        item.partNumber = cleanIdentity(value);
    else if (keyword == "SN")
        item.serialNumber = cleanIdentity(value);
    else if (keyword == "EC")
        setProperty(item, "ecLevel", value);
    else if (keyword == "FN")
        setProperty(item, "fruNumber", value);
    else if (keyword == "CC")
        setProperty(item, "ccin", value);
    else if (keyword == "FC")
        item.featureCode = cleanIdentity(value);
    else if (keyword == "MN")
        item.manufacturer = cleanIdentity(value);
    else if (keyword == "RM" || keyword == "RL")
        item.firmwareLevel = cleanIdentity(value);
    else if (keyword == "YL")
        item.locationCode = cleanIdentity(value);
}

}  // namespace

Parsed parsePciVpd(std::string_view text, std::string_view) {
    Findings findings;
    auto item = makeItem(core::InventoryKind::adapter);
    bool known = trim(text).empty();
    bool inVpd = false;
    const auto finish = [&] {
        if (!item.key.empty() && !(item.partNumber.empty() && item.serialNumber.empty()) &&
            findings.items.size() < kMaxAdapters)
            findings.items.push_back(item);
    };
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        if (!line.empty() && line.front() != ' ' && line.front() != '\t') {
            finish();
            item = makeItem(core::InventoryKind::adapter, addressOf(line));
            known = known || !item.key.empty();
            inVpd = false;
        } else if (line.find("Capabilities:") != std::string_view::npos) {
            inVpd = line.find("Vital Product Data") != std::string_view::npos;
        } else if (inVpd && trim(line) == "End") {
            inVpd = false;
        } else if (inVpd) {
            const auto field = readLabelLine(line);
            if (field.label == "Product Name" && item.model.empty())
                item.model = item.name = cleanIdentity(field.value);
            else
                addKeyword(line, item);
        }
    }
    finish();
    if (!known)
        return notUnderstood("lspci-vpd");
    return findings;
}

}  // namespace callbox::rmc::collect
