// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/component_names.h"

#include <algorithm>
#include <cctype>

#include "core/words/characters.h"

namespace callbox::core::inventory {

namespace {

bool endsInDigit(std::string_view text) {
    return !text.empty() && std::isdigit(static_cast<unsigned char>(text.back())) != 0;
}

}  // namespace

std::string plainName(std::string_view text) {
    std::string out;
    for (const unsigned char c : text)
        if (std::isalnum(c) != 0)
            out += lowered(static_cast<char>(c));
    return out;
}

std::string pciAddress(std::string_view text) {
    std::string address = lowered(text);
    if (std::count(address.begin(), address.end(), ':') == 1)
        address.insert(0, "0000:");
    return address;
}

std::string wholeDisk(std::string_view name) {
    auto base = name;
    while (endsInDigit(base))
        base.remove_suffix(1);
    if (base.size() == name.size())
        return std::string(name);
    if (base.size() > 1 && base.back() == 'p' && endsInDigit(base.substr(0, base.size() - 1)))
        return std::string(base.substr(0, base.size() - 1));
    for (const std::string_view family : {"sd", "vd", "xvd", "hd"})
        if (base.starts_with(family))
            return std::string(base);
    return std::string(name);
}

std::string driveName(std::string_view name) {
    if (name.starts_with("/dev/"))
        name.remove_prefix(5);
    auto drive = wholeDisk(name);
    if (drive.starts_with("nvme"))
        drive.resize(std::min(drive.find('n', 1), drive.size()));
    return drive;
}

}  // namespace callbox::core::inventory
