// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/memory_position.h"

#include <charconv>
#include <string>

#include "core/words/characters.h"

namespace callbox::core::inventory {

namespace {

/// No locator is longer.
constexpr std::size_t kLongestName = 128;

/// The number right after `name` ("chan#" in "cpu_srcid#0_chan#2"), skipping '#', '_' and ' '.
std::optional<int> numberAfter(std::string_view text, std::string_view name) {
    const auto at = text.find(name);
    if (at == std::string_view::npos)
        return std::nullopt;
    auto rest = text.substr(at + name.size());
    while (!rest.empty() && (rest.front() == '#' || rest.front() == '_' || rest.front() == ' '))
        rest.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (error != std::errc() || end == rest.data() || value < 0 || value > 1000)
        return std::nullopt;
    return value;
}

/// "...A1" at the end: channel letter and slot counted from 1.
bool letterAndDigit(std::string_view text, MemoryPosition& position) {
    if (text.size() < 2)
        return false;
    const char letter = text[text.size() - 2];
    const char digit = text.back();
    if (letter < 'a' || letter > 'p' || digit < '1' || digit > '9')
        return false;
    if (text.size() > 2) {
        const auto before = text.substr(0, text.size() - 2);
        const bool separated = before.back() == '_' || before.back() == '-' ||
                               before.back() == ' ' || before.ends_with("dimm");
        if (!separated)
            return false;
    }
    position.channel = letter - 'a';
    position.slot = digit - '1';
    return true;
}

}  // namespace

std::optional<MemoryPosition> positionFromDriverLabel(std::string_view label) {
    const auto text = lowered(label.substr(0, kLongestName));
    if (text.find("srcid#") == std::string::npos)
        return std::nullopt;
    const auto channel =
        numberAfter(text, "channel#") ? numberAfter(text, "channel#") : numberAfter(text, "chan#");
    const auto slot = numberAfter(text, "dimm#");
    if (!channel || !slot)
        return std::nullopt;
    MemoryPosition position;
    position.socket = numberAfter(text, "srcid#");
    position.controller =
        numberAfter(text, "mc#") ? numberAfter(text, "mc#") : numberAfter(text, "ha#");
    position.channel = *channel;
    position.slot = *slot;
    return position;
}

std::optional<MemoryPosition> positionFromLocator(std::string_view locator,
                                                  std::string_view bankLocator) {
    const auto bank = lowered(bankLocator.substr(0, kLongestName));
    if (const auto channel = numberAfter(bank, "channel"); channel && bank.starts_with("p")) {
        MemoryPosition position;
        position.socket = numberAfter(bank, "p");
        position.channel = *channel;
        position.slot = numberAfter(bank, "dimm").value_or(0);
        return position;
    }
    const auto text = lowered(locator.substr(0, kLongestName));
    MemoryPosition position;
    if (!letterAndDigit(text, position))
        return std::nullopt;
    const auto socket = text.starts_with("cpu") ? numberAfter(text, "cpu")
                        : text.starts_with("p") ? numberAfter(text, "p")
                                                : std::nullopt;
    if (socket && *socket > 0)
        position.socket = *socket - 1;
    return position;
}

bool fits(const MemoryPosition& driver, const MemoryPosition& place) {
    return driver.controller.value_or(0) == 0 &&
           driver.socket.value_or(0) == place.socket.value_or(0) &&
           driver.channel == place.channel && driver.slot == place.slot;
}

}  // namespace callbox::core::inventory
