// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/scripts.h"

#include <initializer_list>

#include "callbox_rmc_collect_resources.h"

namespace callbox::rmc::collect {

namespace {

std::string joined(std::string_view folder, std::initializer_list<std::string_view> pieces) {
    std::string script;
    for (const auto piece : pieces)
        script += shellScript(std::string(folder) + std::string(piece));
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
    return joined("sweep/",
                  {"frame.sh", "identity.sh", "platform.sh", "power.sh", "pci.sh", "storage.sh",
                   "raid.sh", "network.sh", "software.sh", "configuration.sh", "failure_logs.sh",
                   "kvm.sh", "utilization.sh", "sweep.sh"});
}

std::string watchScript() {
    return joined("watch/",
                  {"protocol.sh", "rasdaemon.sh", "kernel_log.sh", "snapshots.sh", "utilization.sh",
                   "linux_states.sh", "linux_drives.sh", "raid_controllers.sh", "service_logs.sh",
                   "rasdaemon_copy.sh", "linux_main.sh"});
}

std::string aixSweepScript() {
    return joined("sweep/", {"frame.sh", "aix.sh"});
}

bool isBoundary(std::string_view text) {
    return text.size() >= 16 && text.size() <= 64 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace callbox::rmc::collect
