// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/scripts.h"

#include <initializer_list>

#include "callbox_rmc_collect_resources.h"

namespace callbox::rmc::collect {

namespace {

std::string joined(std::initializer_list<std::string_view> pieces) {
    std::string script;
    for (const auto piece : pieces)
        script += shellScript(piece);
    return script;
}

}  // namespace

std::string_view shellScript(std::string_view name) {
    for (const auto& file : scripts::embeddedFiles())
        if (file.name == name)
            return file.bytes;
    return {};
}

std::string sweepScript() {
    return joined({"sweep/frame.sh", "shared/tree.sh", "shared/utilization.sh", "sweep/identity.sh",
                   "sweep/platform.sh", "sweep/power.sh", "sweep/pci.sh", "sweep/storage.sh",
                   "sweep/raid.sh", "sweep/network.sh", "sweep/software.sh",
                   "sweep/configuration.sh", "sweep/failure_logs.sh", "sweep/kvm.sh",
                   "sweep/sweep.sh"});
}

std::string watchScript() {
    return joined({"watch/protocol.sh", "watch/rasdaemon.sh", "watch/kernel_log.sh",
                   "watch/snapshots.sh", "shared/tree.sh", "shared/utilization.sh",
                   "watch/utilization.sh", "watch/linux_states.sh", "watch/linux_drives.sh",
                   "watch/raid_controllers.sh", "watch/service_logs.sh", "watch/rasdaemon_copy.sh",
                   "watch/linux_main.sh"});
}

std::string aixSweepScript() {
    return joined({"sweep/frame.sh", "sweep/aix.sh"});
}

std::string aixWatchScript() {
    return joined({"watch/protocol.sh", "watch/snapshots.sh", "watch/aix_main.sh"});
}

bool isBoundary(std::string_view text) {
    return text.size() >= 16 && text.size() <= 64 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace callbox::rmc::collect
