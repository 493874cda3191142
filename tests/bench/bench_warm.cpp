// SPDX-License-Identifier: GPL-3.0-or-later
// A command on two hundred open channels to real sshds, against clush over connections that
// ControlPersist keeps open. The channels are driven in this process.
//   --partitions N   (200)
//   --rounds R       (5)
#include <chrono>
#include <fstream>

#include "tests/bench/channel_site.h"
#include "tests/bench/figures.h"
#include "tests/support/child_process.h"

using namespace callbox;
using namespace callbox::bench;

namespace {

/// Wall seconds of one clush run over open connections; nothing when it cannot be had.
std::optional<Usage> clush(const ChannelSite& site, std::size_t partitions, int rounds) {
    if (!installed("clush"))
        return {};
    const auto& directory = site.directory();
    const auto first = site.gate().address(1);
    const std::string options =
        "-F none -p " + std::to_string(first.port) + " -i " + site.privateKey() +
        " -o UserKnownHostsFile=" + site.knownHosts() +
        " -o StrictHostKeyChecking=yes -o IdentitiesOnly=yes -o BatchMode=yes -o LogLevel=ERROR"
        " -o ControlMaster=auto -o ControlPersist=600 -o ControlPath=" +
        (directory / "m-%%h").string();  // clush takes one % for its own
    std::string nodes;
    for (std::size_t number = 1; number <= partitions; ++number)
        nodes += (number > 1 ? "," : "") + site.gate().address(number).host;
    const std::vector<std::string> words{"clush",    "-q", "-S",    "-f", "64",  "-l",
                                         first.user, "-o", options, "-w", nodes, "true"};
    const std::string log = (directory / "clush.log").string();
    // The first run opens the connections.
    const auto opened = runMeasured(words, log);
    if (!opened || opened->status != 0)
        return {};
    Usage all;
    for (int round = 0; round < rounds; ++round) {
        const auto one = runMeasured(words, log);
        if (!one || one->status != 0)
            return {};
        all.wall += one->wall / rounds;
        all.cpu += one->cpu / rounds;
    }
    for (std::size_t number = 1; number <= partitions; ++number)
        runMeasured({"ssh", "-F", "none", "-o", "ControlPath=" + (directory / "m-%h").string(),
                     "-O", "exit", site.gate().address(number).host},
                    log);
    return all;
}

}  // namespace

int main(int argc, char** argv) {
    const auto partitions =
        makeRoom(static_cast<std::size_t>(option(argc, argv, "partitions", 200)));
    const int rounds = static_cast<int>(option(argc, argv, "rounds", 5));
    ChannelSite site;
    if (!site.start(partitions) || !site.openAll())
        return broken("not all channels opened");
    const rmc::collect::Command command{"true", ""};
    site.runEverywhere(command);
    const double cpuBefore = ownCpuSeconds();
    const auto from = std::chrono::steady_clock::now();
    for (int round = 0; round < rounds; ++round)
        if (site.runEverywhere(command) != partitions)
            return broken("a run failed");
    const double wall =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count() / rounds;
    const double cpu = (ownCpuSeconds() - cpuBefore) / rounds;
    const auto count = static_cast<double>(partitions);
    figure("warm-run-cpu", 1e3 * cpu / count, "ms/run", 0.4);
    figure("warm-runs", count / wall, "runs/s", 153, Want::atLeast);
    // As many sessions again for clush: ours stay, so that both have the same sshds beside them.
    const auto other = clush(site, partitions, rounds);
    if (!other)
        return broken("clush did not run",
                      tests::readFile((site.directory() / "clush.log").string()));
    figure("warm-wall-of-clush", wall / other->wall, "ratio", 0.667);
    figure("warm-cpu-of-clush", cpu / other->cpu, "ratio", 0.1);
    return 0;
}
