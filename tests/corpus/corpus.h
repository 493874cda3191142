// SPDX-License-Identifier: GPL-3.0-or-later
// Which parser reads which recorded file: by a word of its path, the first that fits.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "rmc/watch/recorded_source.h"

namespace callbox::tests {

struct CorpusRule {
    std::string_view word;
    std::string_view source;    ///< empty: no parser
    std::string_view snapshot;  ///< another that reads the same text in a watch; empty: none
    std::string_view reason{};  ///< why no parser reads it
};

inline constexpr std::string_view kNoCollector = "printed by a command that no collector gives";
inline constexpr std::string_view kNoOutput = "not printed by any command: input of a test tool";

inline constexpr CorpusRule kCorpusRules[] = {
    // AIX and VIOS
    {"emgr_l", "emgr", ""},
    {"errpt_a", "errpt", ""},
    {"errpt_summary", "errpt-summary", ""},
    {"lparstat", "lparstat", ""},
    {"lscfg_vl", "lscfg", ""},
    {"aix/lsdev", "lsdev", ""},
    {"lslpp", "lslpp", ""},
    {"fcstats_logdata", "", "", "a log of a test tool with fcstat's outputs in it"},
    {"fcstat", "fcstat", ""},
    {"_vios_vios", "", "", "a log of many commands in one file"},
    {"lsmap", "", "", kNoCollector},
    // HMC
    {"error_HSCL", "lssyscfg-lpar", ""},
    {"lshmc_V", "lshmc", ""},
    {"lshmc_n", "", "", kNoCollector},
    {"lshmc_r", "", "", kNoCollector},
    {"lsrefcode", "", "", kNoCollector},
    {"lssvcevents", "lssvcevents", "lssvcevents"},
    {"lssysconn", "lssysconn", ""},
    {"lssyscfg_r_sys", "lssyscfg-sys", ""},
    {"lssysscfg_r_frame", "lssyscfg-sys", ""},
    {"lpar_real", "lssyscfg-lpar", ""},
    {"io_slot", "lshwres-io", ""},
    {"CG_proc", "lshwres-proc", ""},
    {"CG_mem", "lshwres-mem", ""},
    {"CG_prof", "", "", kNoCollector},
    {"CG_virtual", "", "", kNoCollector},
    {"lspartition", "lspartition", ""},
    // Linux on POWER
    {"libservicelog", "servicelog", ""},
    {"rtas_errd_tests_event-results", "servicelog", ""},
    {"rtas_errd_tests_events", "", "", kNoOutput},
    {"opal-elog", "", "", kNoCollector},
    {"diag_encl", "", "", kNoCollector},
    {"lparcfg", "lparcfg", ""},
    // Linux
    {"mce_inject", "", "", kNoOutput},
    {"smartctl", "smartctl", "smart-health"},
    {"smart-log", "nvme-health", ""},
    {"storcli", "storcli", "storcli-state"},
    {"megacli", "megacli", "megacli-state"},
    {"ssacli", "ssacli", "ssacli-state"},
    {"adaptecraid", "arcconf", "arcconf-state"},
    {"ipmi_fru", "ipmi-fru", ""},
    {"ipmitool_fru", "ipmi-fru", ""},
    {"nvme-list", "nvme-list", ""},
    {"mdstat", "mdstat", "md-state"},
    {"edac_sysfs", "edac-sysfs", ""},
    {"dmi_id", "dmi-sysfs", ""},
    {"kernel_log", "kernel-log", ""},
    {"dmesg", "kernel-log", ""},
    {"lscpu", "lscpu", ""},
    {"cpuinfo", "cpuinfo", ""},
    {"dmidecode", "dmidecode", ""},
    {"os-release", "os-release", ""},
    {"lsblk", "lsblk", ""},
    {"lspci", "lspci", ""},
};

/// nullptr when the table does not know the file.
inline const CorpusRule* ruleOfFile(std::string_view path) {
    const auto* const found = std::find_if(
        std::begin(kCorpusRules), std::end(kCorpusRules),
        [&](const auto& rule) { return path.find(rule.word) != std::string_view::npos; });
    return found == std::end(kCorpusRules) ? nullptr : found;
}

/// The parser for a recorded file; empty when none reads it.
inline std::string_view sourceOfFile(std::string_view path) {
    const auto* const rule = ruleOfFile(path);
    return rule ? rule->source : std::string_view();
}

/// The collector's parser of this name, or else the watch's.
inline core::Result<rmc::collect::Findings> readRecording(std::string_view source,
                                                          std::string_view text) {
    const auto collectors = rmc::collect::sourceNames();
    return std::find(collectors.begin(), collectors.end(), source) != collectors.end()
               ? rmc::collect::parseSource(source, text)
               : rmc::watch::parseRecorded(source, text);
}

/// Sources of things that are well when they say nothing.
inline bool mayFindNothing(std::string_view source) {
    // servicelog keeps events that ask for no service, emgr lists none where no fix is in place.
    constexpr std::array kQuiet{std::string_view("kernel-log"), std::string_view("servicelog"),
                                std::string_view("lssvcevents"), std::string_view("emgr")};
    return std::find(kQuiet.begin(), kQuiet.end(), source) != kQuiet.end() ||
           source.ends_with("-state") || source.ends_with("-health") ||
           source.ends_with("-counters");
}

}  // namespace callbox::tests
