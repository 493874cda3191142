// SPDX-License-Identifier: GPL-3.0-or-later
// nvme smart-log -o json of one controller. critical_warning is a number or, from nvme-cli 2.10 on,
// an object with the number in "value".
#include "rmc/collect/json_text.h"
#include "rmc/collect/text.h"
#include "rmc/watch/drive_health.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

core::Result<SnapshotReading> readNvmeHealth(std::string_view text,
                                             const SnapshotContext& context) {
    const auto json = collect::readJson(text, "nvme-health");
    if (!json)
        return core::passOn(json);
    if (!json->is_object() || !json->get_object().contains("critical_warning"))
        return collect::notUnderstood("nvme-health");
    const auto& report = json->get_object();
    const auto number = [&](std::string_view name, std::uint64_t otherwise) {
        return collect::toNumber(collect::textAt(report, name)).value_or(otherwise);
    };
    DriveHealth::Nvme log;
    log.criticalWarning = number("critical_warning", 0);
    if (const auto* warning = collect::objectAt(report, "critical_warning"))
        log.criticalWarning = collect::toNumber(collect::textAt(*warning, "value")).value_or(0);
    log.spare = number("avail_spare", 100);
    log.spareThreshold = number("spare_thresh", 0);
    log.used = number("percent_used", 0);
    log.mediaErrors = number("media_errors", 0);
    const std::string controller(context.subject);
    DriveHealth health("nvme-health", {{"controller", controller}, {"disk", controller}});
    health.nvme(log);
    return health.compared(context);
}

}  // namespace callbox::rmc::watch
