// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/source_registry.h"

#include <algorithm>
#include <array>

#include "rmc/collect/kernel_log.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/rasdaemon.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMaxText = std::size_t{16} << 20;

struct Source {
    std::string_view name;
    Parsed (*parse)(std::string_view, std::string_view);
    bool problems = false;
};

Parsed kernelLog(std::string_view text, std::string_view) {
    return parseKernelLog(text);
}
Parsed rasdaemon(std::string_view text, std::string_view) {
    return parseRasdaemon(text);
}

constexpr std::array kSources = {
    Source{"aix-identity", parseAixIdentity},
    Source{"arcconf", parseArcconf},
    Source{"block-sysfs", parseBlockSysfs},
    Source{"configuration", parseConfiguration},
    Source{"cpuinfo", parseCpuinfo},
    Source{"device-tree", parseDeviceTree},
    Source{"device-tree-vpd", parseDeviceTreeVpd},
    Source{"diagrpt", parseDiagrpt, true},
    Source{"dmi-sysfs", parseDmiSysfs},
    Source{"dmidecode", parseDmidecode},
    Source{"dpkg", parseDpkg},
    Source{"edac-sysfs", parseEdacSysfs},
    Source{"emgr", parseEmgr},
    Source{"enclosure-sysfs", parseEnclosureSysfs},
    Source{"errpt", parseErrpt, true},
    Source{"errpt-summary", parseErrptSummary, true},
    Source{"ethtool", parseEthtool},
    Source{"ethtool-module", parseEthtoolModule},
    Source{"fcstat", parseFcstat},
    Source{"file-systems", parseFileSystems},
    Source{"identity", parseIdentity},
    Source{"instfix", parseInstfix},
    Source{"ioslevel", parseIoslevel},
    Source{"ipmi-fru", parseIpmiFru},
    Source{"kernel-counts", parseKernelCounts},
    Source{"kernel-log", kernelLog, true},
    Source{"kernel-state", parseKernelState},
    Source{"lparcfg", parseLparcfg},
    Source{"lparstat", parseLparstat},
    Source{"lsblk", parseLsblk},
    Source{"lscfg", parseLscfg},
    Source{"lscpu", parseLscpu},
    Source{"lsdev", parseLsdev},
    Source{"lshmc", parseLshmc},
    Source{"lshwres-io", parseLshwresIo},
    Source{"lshwres-mem", parseLshwresMem},
    Source{"lshwres-proc", parseLshwresProc},
    Source{"lslic", parseLslic},
    Source{"lslpp", parseLslpp},
    Source{"lsmcode", parseLsmcode},
    Source{"lspartition", parseLspartition},
    Source{"lspci", parseLspci},
    Source{"lspci-vpd", parsePciVpd},
    Source{"lssvcevents", parseLssvcevents, true},
    Source{"lssyscfg-lpar", parseLssyscfgLpar},
    Source{"lssyscfg-sys", parseLssyscfgSys},
    Source{"lssysconn", parseLssysconn},
    Source{"lsvpd", parseLsvpd},
    Source{"mdstat", parseMdstat},
    Source{"megacli", parseMegacli},
    Source{"net-sysfs", parseNetSysfs},
    Source{"nvme-list", parseNvmeList},
    Source{"os-release", parseOsRelease},
    Source{"oslevel", parseOslevel},
    Source{"pci-sysfs", parsePciSysfs},
    Source{"prtconf", parsePrtconf},
    Source{"rasdaemon", rasdaemon, true},
    Source{"rasdaemon-counts", parseRasdaemonCounts},
    Source{"rpm", parseRpm},
    Source{"smartctl", parseSmartctl},
    Source{"ssacli", parseSsacli},
    Source{"storcli", parseStorcli},
    Source{"uname", parseUname},
    Source{"virsh-capabilities", parseVirshCapabilities},
    Source{"virsh-domain", parseVirshDomain},
    Source{"virsh-domstats", parseVirshDomstats},
    Source{"virsh-list", parseVirshList},
};

const Source* find(std::string_view name) {
    const auto found = std::find_if(kSources.begin(), kSources.end(),
                                    [&](const Source& source) { return source.name == name; });
    return found == kSources.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string_view> sourceNames() {
    std::vector<std::string_view> names;
    for (const auto& source : kSources)
        names.push_back(source.name);
    return names;
}

bool reportsProblems(std::string_view source) {
    const auto* found = find(source);
    return found && found->problems;
}

Parsed parseSection(std::string_view source, std::string_view text, std::string_view subject) {
    const auto* found = find(source);
    if (!found)
        return core::fail(
            core::ErrorCode::notFound,
            core::say("collect.source-unknown", {{"source", std::string(source.substr(0, 64))}}));
    if (text.size() > kMaxText)
        return core::fail(
            core::ErrorCode::limitExceeded,
            core::say("collect.text-too-long", {{"limit", std::to_string(kMaxText)}}));
    return found->parse(text, subject == "-" ? std::string_view() : subject);
}

Parsed parseSource(std::string_view source, std::string_view text) {
    return parseSection(source, text, {});
}

}  // namespace callbox::rmc::collect
