// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/command_sweep.h"
#include "rmc/collect/hmc_records.h"
#include "rmc/collect/platform_sweeps.h"

namespace callbox::rmc::collect {

namespace {

/// An HMC manages 48 systems at most.
constexpr std::size_t kMaxSystems = 64;

/// Of every managed system. A name goes into a command only in the form `tttt-mmm*sssssss`.
std::vector<SingleCommand> ofSystems(const SingleCommand& asked, const Findings& findings) {
    std::vector<SingleCommand> commands;
    if (asked.source != "lssyscfg-sys")
        return commands;
    std::size_t count = 0;
    for (const auto& item : findings.items) {
        const auto system = managedSystemName(item.model, item.serialNumber);
        if (system.empty() || ++count > kMaxSystems)
            continue;
        const auto name = " -m '" + system + "'";
        commands.push_back({"lssyscfg-lpar", system, "lssyscfg -r lpar" + name});
        commands.push_back({"lshwres-proc", system, "lshwres -r proc --level sys" + name});
        commands.push_back({"lshwres-proc", system, "lshwres -r proc --level lpar" + name});
        commands.push_back({"lshwres-mem", system, "lshwres -r mem --level sys" + name});
        commands.push_back({"lshwres-mem", system, "lshwres -r mem --level lpar" + name});
        commands.push_back({"lshwres-io", system, "lshwres -r io --rsubtype slot" + name});
        commands.push_back({"lslic", system, "lslic -t sys" + name});
    }
    return commands;
}

}  // namespace

core::Result<std::unique_ptr<Sweep>> makeHmcSweep(SweepOptions options) {
    std::vector<SingleCommand> commands{
        {"lshmc", {}, "lshmc -V"},
        {"lshmc", {}, "lshmc -v"},
        {"lshmc", {}, "lshmc -n -F hostname,domain --header"},
        {"lssyscfg-sys", {}, "lssyscfg -r sys"},
        {"lssysconn", {}, "lssysconn -r all"},
        {"lspartition", {}, "lspartition -dlpar"},
    };
    return std::make_unique<CommandSweep>(std::move(options), std::move(commands), &ofSystems);
}

}  // namespace callbox::rmc::collect
