// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/machine_check.h"

#include <cstdio>

namespace callbox::rmc::collect {

namespace {

// Intel SDM volume 3, "Interpreting the MCA Error Codes": bit 12 is a filter flag in all of them.
const char* unitOf(std::uint16_t code) {
    if ((code & 0xEF80U) == 0x0080)
        return "memory";
    if ((code & 0xEF00U) == 0x0100 || (code & 0xEFFCU) == 0x000C)
        return "cache";
    if ((code & 0xEFF0U) == 0x0010)
        return "tlb";
    if ((code & 0xE800U) == 0x0800)
        return "bus";
    if (code == 0x0400)
        return "timer";
    if ((code & 0xFC00U) == 0x0400 || (code >= 2 && code <= 6))
        return "internal";
    return "unclassified";
}

}  // namespace

std::string hexText(std::uint64_t value, int width) {
    char text[32];
    std::snprintf(text, sizeof text, "0x%0*llx", width, static_cast<unsigned long long>(value));
    return text;
}

void describeMachineCheck(std::uint64_t status, bool amd,
                          std::map<std::string, std::string>& attributes) {
    const auto bit = [status](int number) { return (status >> number & 1U) != 0; };
    const auto code = static_cast<std::uint16_t>(status & 0xFFFFU);
    attributes["status"] = hexText(status, 16);
    attributes["mca_code"] = hexText(code, 4);
    attributes["unit"] = unitOf(code);
    if (bit(61))
        attributes["severity"] = bit(57) ? "fatal" : "uncorrected";
    else
        attributes["severity"] = amd && bit(44) ? "deferred" : "corrected";
}

}  // namespace callbox::rmc::collect
