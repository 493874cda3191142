// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace callbox::tests {

/// The parser for a recorded file, by the words in its path; empty when none reads it yet.
inline std::string_view sourceOfFile(std::string_view path) {
    // The longest word that fits decides: "lscfg" stands in the name of more than one command's.
    constexpr std::pair<std::string_view, std::string_view> kPower[] = {
        {"emgr_l", "emgr"},
        {"errpt_a", "errpt"},
        {"errpt_summary", "errpt-summary"},
        {"lparstat", "lparstat"},
        {"lscfg_vl", "lscfg"},
        {"aix/lsdev", "lsdev"},
        {"lslpp", "lslpp"},
        {"lshmc_V", "lshmc"},
        {"lssvcevents", "lssvcevents"},
        {"lssysconn", "lssysconn"},
        {"lssyscfg_r_sys", "lssyscfg-sys"},
        {"error_HSCL", "lssyscfg-lpar"},
        {"lssysscfg_r_frame", "lssyscfg-sys"},
        {"lpar_real", "lssyscfg-lpar"},
        {"io_slot", "lshwres-io"},
        {"_proc_lpar", "lshwres-proc"},
        {"CG_proc", "lshwres-proc"},
        {"_mem_lpar", "lshwres-mem"},
        {"CG_mem", "lshwres-mem"},
        {"lspartition", "lspartition"},
        {"fcstat", "fcstat"},
    };
    for (const auto& [word, source] : kPower)
        if (path.find(word) != path.npos)
            return source;
    const auto has = [&](std::string_view word) { return path.find(word) != path.npos; };
    if (has("smartctl"))
        return "smartctl";
    if (has("storcli"))
        return "storcli";
    if (has("megacli"))
        return "megacli";
    if (has("ssacli"))
        return "ssacli";
    if (has("adaptecraid"))
        return "arcconf";
    if (has("lparcfg"))
        return "lparcfg";
    if (has("ipmi_fru") || has("ipmitool_fru"))
        return "ipmi-fru";
    if (has("nvme-smart-log"))
        return "nvme-health";
    if (has("libservicelog_test") || has("rtas_errd_tests_event-results"))
        return "servicelog";
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
