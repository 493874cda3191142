// SPDX-License-Identifier: GPL-3.0-or-later
// Vital product data, as AIX, VIOS, HMC and Linux on POWER keep it: parts described by two-letter
// keywords (PN part number, SN serial number, YL location code ...).
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "rmc/collect/source_registry.h"

namespace callbox::rmc::collect {

/// One part. Values are as printed, keywords as lsvpd writes them.
struct Vpd {
    std::string device;       ///< the operating system's name, "hdisk0"; empty for most parts
    std::string location;     ///< "U78CB.001.WZS00ZS-P1-C9-T1"
    std::string description;  ///< "8Gb PCI Express Dual Port FC Adapter"
    std::map<std::string, std::string, std::less<>> keywords;

    bool empty() const { return device.empty() && description.empty() && keywords.empty(); }
};

/// The keyword for a label of lscfg and errpt ("Part Number", "Device Specific.(Z0)"); empty for
/// a label without one.
std::string_view vpdKeyword(std::string_view label);

/// Adds the part as an inventory item; the record of the machine itself also gives the facts
/// "system.manufacturer", "system.product" and "system.serial". Parts of which nothing is known
/// but their name are left out.
void addVpd(const Vpd& part, Findings& findings);

/// A label padded with dots and its value, as lscfg and errpt print them.
struct VpdLine {
    std::string_view label;
    std::string_view value;
};

/// Nothing (empty label) when the line, its indentation taken off, is none.
VpdLine readVpdLine(std::string_view line);

}  // namespace callbox::rmc::collect
