// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/scripts.h"

#include "callbox_rmc_collect_resources.h"

namespace callbox::rmc::collect {

std::string_view shellScript(std::string_view name) {
    for (const auto& file : scripts::embeddedFiles())
        if (file.name == name)
            return file.bytes;
    return {};
}

std::string sweepScript() {
    std::string script;
    for (const std::string_view piece :
         {"frame", "identity", "platform", "power", "pci", "storage", "raid", "network", "software",
          "configuration", "failure_logs", "utilization", "sweep"})
        script += shellScript("sweep/" + std::string(piece) + ".sh");
    return script;
}

bool isBoundary(std::string_view text) {
    return text.size() >= 16 && text.size() <= 64 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace callbox::rmc::collect
