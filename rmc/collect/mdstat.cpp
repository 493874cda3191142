// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/mdstat: arrays with their members, "(F)" failed, "(S)" spare, "[wanted/working]".
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanText;

void append(std::string& list, std::string_view name) {
    if (list.size() + name.size() < 400)
        list += (list.empty() ? "" : " ") + cleanText(name, 64);
}

core::InventoryItem arrayOf(std::string_view line, std::size_t colon) {
    auto item = makeItem(core::InventoryKind::failureLog);
    const auto array = cleanText(trim(line.substr(0, colon)), 64);
    item.key = "md/" + array;
    item.name = array;
    std::string members;
    std::string failed;
    std::string spare;
    std::string state;
    for (const auto word : words(line.substr(colon + 1))) {
        const auto bracket = word.find('[');
        if (bracket == std::string_view::npos) {
            if (word.starts_with("raid") || word == "linear" || word == "multipath")
                setProperty(item, "level", word);
            else
                state += (state.empty() ? "" : " ") + cleanText(word, 32);
            continue;
        }
        const auto member = word.substr(0, bracket);
        append(members, member);
        if (word.find("(F)") != std::string_view::npos)
            append(failed, member);
        if (word.find("(S)") != std::string_view::npos)
            append(spare, member);
    }
    setProperty(item, "state", state);
    setProperty(item, "members", members);
    setProperty(item, "failedMembers", failed);
    setProperty(item, "spareMembers", spare);
    return item;
}

void addDetail(std::string_view line, core::InventoryItem& item) {
    const auto parts = words(line);
    if (parts.size() > 1 && parts[1] == "blocks")
        if (const auto blocks = toNumber(parts[0]); blocks && *blocks < (std::uint64_t{1} << 50))
            setProperty(item, "size", std::to_string(*blocks * 1024));
    for (const auto part : parts) {
        const auto slash = part.find('/');
        if (part.starts_with("[") && part.ends_with("]") && slash != std::string_view::npos) {
            setProperty(item, "wantedMembers", part.substr(1, slash - 1));
            setProperty(item, "workingMembers", part.substr(slash + 1, part.size() - slash - 2));
        }
    }
    for (const std::string_view action : {"recovery", "resync", "reshape", "check"})
        if (line.find(std::string(action) + " =") != std::string_view::npos ||
            line.find(std::string(action) + "=") != std::string_view::npos)
            setProperty(item, "action", action);
}

}  // namespace

Parsed parseMdstat(std::string_view text, std::string_view) {
    Findings findings;
    bool known = false;
    bool inArray = false;
    std::string_view line;
    for (std::size_t count = 0; count < 65536 && nextLine(text, line); ++count) {
        if (line.starts_with("Personalities") || line.starts_with("unused devices")) {
            known = true;
            inArray = false;
        } else if (line.empty()) {
            inArray = false;
        } else if (line.front() != ' ' && line.front() != '\t') {
            const auto colon = line.find(" : ");
            inArray = colon != std::string_view::npos && findings.items.size() < 1024;
            if (inArray)
                findings.items.push_back(arrayOf(line, colon + 1));
        } else if (inArray) {
            addDetail(line, findings.items.back());
        }
    }
    if (!known)
        return notUnderstood("mdstat");
    return findings;
}

}  // namespace callbox::rmc::collect
