// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/text.h"

#include <algorithm>
#include <charconv>

#include "core/inventory/clean_text.h"

namespace callbox::rmc::collect {

bool nextLine(std::string_view& text, std::string_view& line) {
    if (text.empty())
        return false;
    const auto end = text.find('\n');
    line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return true;
}

std::string_view trim(std::string_view text) {
    const auto start = text.find_first_not_of(" \t\r\n\v\f");
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(" \t\r\n\v\f") - start + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator, std::size_t limit) {
    std::vector<std::string_view> pieces;
    while (pieces.size() + 1 < limit) {
        const auto at = text.find(separator);
        if (at == std::string_view::npos)
            break;
        pieces.push_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    pieces.push_back(text);
    return pieces;
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> out;
    for (;;) {
        const auto start = text.find_first_not_of(" \t");
        if (start == std::string_view::npos)
            return out;
        text.remove_prefix(start);
        const auto end = std::min(text.find_first_of(" \t"), text.size());
        out.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

std::optional<std::uint64_t> toNumber(std::string_view text, int base) {
    if (base == 16 && (text.starts_with("0x") || text.starts_with("0X")))
        text.remove_prefix(2);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool allDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view after(std::string_view text, std::string_view mark, std::string_view stops) {
    const auto at = text.find(mark);
    if (at == std::string_view::npos)
        return {};
    text.remove_prefix(at + mark.size());
    return text.substr(0, text.find_first_of(stops));
}

core::InventoryItem makeItem(core::InventoryKind kind, std::string_view key,
                             std::string_view name) {
    core::InventoryItem item;
    item.kind = kind;
    item.key = key;
    item.name = name;
    return item;
}

void setProperty(core::InventoryItem& item, std::string_view name, std::string_view value) {
    auto clean = core::inventory::cleanText(value);
    // A lone zero is a value (a count, a rotational flag); longer runs of zeros are fillers.
    if (clean != "0" && core::isFiller(clean))
        return;
    item.properties[std::string(name)] = std::move(clean);
}

tl::unexpected<core::Error> notUnderstood(std::string_view source) {
    return core::fail(core::ErrorCode::protocol,
                      core::say("collect.not-understood", {{"source", std::string(source)}}));
}

}  // namespace callbox::rmc::collect
