// SPDX-License-Identifier: GPL-3.0-or-later
// One parser a source, each in a file of its own. `text` is what the source printed, foreign and
// possibly hostile; `subject` the disk or interface it was asked about, empty when the text says
// so itself. Errors of all: protocol when the text is not what this source prints, limitExceeded.
#pragma once

#include <string_view>

#include "rmc/collect/source_registry.h"

namespace callbox::rmc::collect {

using Parsed = core::Result<Findings>;

Parsed parseAixIdentity(std::string_view text, std::string_view subject);
Parsed parseArcconf(std::string_view text, std::string_view subject);
Parsed parseBlockSysfs(std::string_view text, std::string_view subject);
Parsed parseConfiguration(std::string_view text, std::string_view subject);
Parsed parseCpuinfo(std::string_view text, std::string_view subject);
Parsed parseDeviceTree(std::string_view text, std::string_view subject);
Parsed parseDeviceTreeVpd(std::string_view text, std::string_view subject);
Parsed parseDiagrpt(std::string_view text, std::string_view subject);
Parsed parseDmiSysfs(std::string_view text, std::string_view subject);
Parsed parseDmidecode(std::string_view text, std::string_view subject);
Parsed parseDpkg(std::string_view text, std::string_view subject);
Parsed parseEdacSysfs(std::string_view text, std::string_view subject);
Parsed parseEmgr(std::string_view text, std::string_view subject);
Parsed parseEnclosureSysfs(std::string_view text, std::string_view subject);
Parsed parseErrpt(std::string_view text, std::string_view subject);
Parsed parseErrptSummary(std::string_view text, std::string_view subject);
Parsed parseEthtool(std::string_view text, std::string_view subject);
Parsed parseEthtoolModule(std::string_view text, std::string_view subject);
Parsed parseFcstat(std::string_view text, std::string_view subject);
Parsed parseFileSystems(std::string_view text, std::string_view subject);
Parsed parseIdentity(std::string_view text, std::string_view subject);
Parsed parseInstfix(std::string_view text, std::string_view subject);
Parsed parseIoslevel(std::string_view text, std::string_view subject);
Parsed parseIpmiFru(std::string_view text, std::string_view subject);
Parsed parseKernelCounts(std::string_view text, std::string_view subject);
Parsed parseKernelState(std::string_view text, std::string_view subject);
Parsed parseLparcfg(std::string_view text, std::string_view subject);
Parsed parseLparstat(std::string_view text, std::string_view subject);
Parsed parseLsblk(std::string_view text, std::string_view subject);
Parsed parseLscfg(std::string_view text, std::string_view subject);
Parsed parseLscpu(std::string_view text, std::string_view subject);
Parsed parseLsdev(std::string_view text, std::string_view subject);
Parsed parseLshmc(std::string_view text, std::string_view subject);
Parsed parseLshwresIo(std::string_view text, std::string_view subject);
Parsed parseLshwresMem(std::string_view text, std::string_view subject);
Parsed parseLshwresProc(std::string_view text, std::string_view subject);
Parsed parseLslic(std::string_view text, std::string_view subject);
Parsed parseLslpp(std::string_view text, std::string_view subject);
Parsed parseLsmcode(std::string_view text, std::string_view subject);
Parsed parseLspartition(std::string_view text, std::string_view subject);
Parsed parseLspci(std::string_view text, std::string_view subject);
Parsed parseLssvcevents(std::string_view text, std::string_view subject);
Parsed parseLssyscfgLpar(std::string_view text, std::string_view subject);
Parsed parseLssyscfgSys(std::string_view text, std::string_view subject);
Parsed parseLssysconn(std::string_view text, std::string_view subject);
Parsed parseLsvpd(std::string_view text, std::string_view subject);
Parsed parseMdstat(std::string_view text, std::string_view subject);
Parsed parseMegacli(std::string_view text, std::string_view subject);
Parsed parseNetSysfs(std::string_view text, std::string_view subject);
Parsed parseNvmeList(std::string_view text, std::string_view subject);
Parsed parseOsRelease(std::string_view text, std::string_view subject);
Parsed parseOslevel(std::string_view text, std::string_view subject);
Parsed parsePciSysfs(std::string_view text, std::string_view subject);
Parsed parsePciVpd(std::string_view text, std::string_view subject);
Parsed parsePrtconf(std::string_view text, std::string_view subject);
Parsed parseRasdaemonCounts(std::string_view text, std::string_view subject);
Parsed parseRpm(std::string_view text, std::string_view subject);
Parsed parseSmartctl(std::string_view text, std::string_view subject);
Parsed parseSsacli(std::string_view text, std::string_view subject);
Parsed parseStorcli(std::string_view text, std::string_view subject);
Parsed parseUname(std::string_view text, std::string_view subject);
Parsed parseVirshCapabilities(std::string_view text, std::string_view subject);
Parsed parseVirshDomain(std::string_view text, std::string_view subject);
Parsed parseVirshDomstats(std::string_view text, std::string_view subject);
Parsed parseVirshList(std::string_view text, std::string_view subject);

/// Runs the parser of this name with a subject (source_registry.h has the form without).
Parsed parseSection(std::string_view source, std::string_view text, std::string_view subject);

}  // namespace callbox::rmc::collect
