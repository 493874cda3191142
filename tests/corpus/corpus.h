// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace callbox::tests {

/// The parser for a recorded file, by the words in its path; empty when none reads it yet.
inline std::string_view sourceOfFile(std::string_view path) {
    const auto has = [&](std::string_view word) { return path.find(word) != path.npos; };
    if (has("smartctl"))
        return "smartctl";
    if (has("nvme-list"))
        return "nvme-list";
    if (has("mdstat"))
        return "mdstat";
    if (has("edac_sysfs"))
        return "edac-sysfs";
    if (has("dmi_id"))
        return "dmi-sysfs";
    if (has("kernel_log") || has("dmesg"))
        return "kernel-log";
    if (has("lscpu"))
        return "lscpu";
    if (has("cpuinfo"))
        return "cpuinfo";
    if (has("dmidecode"))
        return "dmidecode";
    if (has("os-release"))
        return "os-release";
    if (has("lsblk"))
        return "lsblk";
    if (has("lspci"))
        return "lspci";
    return {};
}

}  // namespace callbox::tests
