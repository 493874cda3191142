// SPDX-License-Identifier: GPL-3.0-or-later
// virsh domstats --raw --state --vcpu --balloon: a heading `Domain: 'NAME'`, then `  key=value`.
// And `virsh list --all --uuid --name`: identifier and name of each virtual machine.
#include <array>

#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanIdentity;

/// virDomainState, by number.
constexpr std::array<std::string_view, 8> kStates{"no state", "running",       "blocked",
                                                  "paused",   "shutting down", "shut off",
                                                  "crashed",  "suspended"};

bool isUuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !toNumber(text.substr(i, 1), 16))
            return false;
    }
    return true;
}

}  // namespace

Parsed parseVirshList(std::string_view text, std::string_view) {
    Findings findings;
    bool known = trim(text).empty();
    std::string_view line;
    for (std::size_t count = 0; count < 20000 && nextLine(text, line); ++count) {
        const auto row = trim(line);
        const auto uuid = row.substr(0, row.find(' '));
        if (!isUuid(uuid))
            continue;
        known = true;
        // A name may hold spaces.
        auto item = makeItem(core::InventoryKind::partition, uuid,
                             cleanIdentity(trim(row.substr(uuid.size()))));
        setProperty(item, "uuid", uuid);
        findings.items.push_back(std::move(item));
    }
    if (!known)
        return notUnderstood("virsh-list");
    return findings;
}

Parsed parseVirshDomstats(std::string_view text, std::string_view subject) {
    Findings findings;
    bool known = false;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        if (line.starts_with("Domain: ")) {
            known = true;
            auto name = trim(line.substr(8));
            if (name.size() >= 2 && name.front() == '\'' && name.back() == '\'')
                name = name.substr(1, name.size() - 2);
            if (findings.items.size() >= 20000)
                break;
            auto item =
                makeItem(core::InventoryKind::partition,
                         isUuid(subject) ? subject : std::string_view(), cleanIdentity(name));
            if (item.key.empty())
                item.key = item.name;
            findings.items.push_back(std::move(item));
            continue;
        }
        const auto equals = line.find('=');
        if (findings.items.empty() || equals == std::string_view::npos)
            continue;
        const auto key = trim(line.substr(0, equals));
        const auto value = toNumber(trim(line.substr(equals + 1)));
        auto& item = findings.items.back();
        if (!value)
            continue;
        if (key == "state.state" && *value < kStates.size())
            setProperty(item, "state", kStates[*value]);
        else if (key == "vcpu.current")
            setProperty(item, "processors", std::to_string(*value));
        else if (key == "balloon.maximum" && *value < (std::uint64_t{1} << 44))
            setProperty(item, "memoryTotal", std::to_string(*value << 10));
    }
    if (!known && !trim(text).empty())
        return notUnderstood("virsh-domstats");
    return findings;
}

}  // namespace callbox::rmc::collect
