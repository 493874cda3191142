// SPDX-License-Identifier: GPL-3.0-or-later
// smartctl -j -H -A -l error of one drive. Its exit status is no verdict: bits 1, 2 and 4 say that
// something could not be read, 32 and up speak of the past. "PASSED" does not acquit a drive
// either: its counters are judged beside it.
#include "core/inventory/clean_text.h"
#include "rmc/collect/json_text.h"
#include "rmc/collect/text.h"
#include "rmc/watch/drive_health.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using boost::json::object;
using collect::arrayAt;
using collect::objectAt;
using collect::textAt;

std::uint64_t numberAt(const object& parent, std::string_view name) {
    return collect::toNumber(textAt(parent, name)).value_or(0);
}

/// Attributes pack two or three counters into 48 bits; smartctl's text begins with the first.
std::uint64_t rawOf(const object& attribute) {
    const auto* raw = objectAt(attribute, "raw");
    if (!raw)
        return 0;
    const auto text = textAt(*raw, "string");
    const auto first = collect::words(text);
    if (!first.empty())
        if (const auto value = collect::toNumber(first.front()); value && *value <= 0xFFFFFFFFU)
            return *value;
    return numberAt(*raw, "value") & 0xFFFFFFFFU;
}

std::map<std::string, std::string> identityOf(const object& report, std::string_view subject) {
    std::map<std::string, std::string> drive;
    std::string disk(subject);
    const auto* device = objectAt(report, "device");
    if (disk.empty() && device)
        disk = textAt(*device, "name");
    if (disk.starts_with("/dev/"))
        disk.erase(0, 5);
    drive["disk"] = disk;
    drive["serial"] = core::inventory::cleanIdentity(textAt(report, "serial_number"));
    for (const char* name : {"model_name", "scsi_model_name"})
        if (drive["model"].empty())
            drive["model"] = core::inventory::cleanIdentity(textAt(report, name));
    for (const char* name : {"firmware_version", "scsi_revision"})
        if (drive["firmware"].empty())
            drive["firmware"] = core::inventory::cleanIdentity(textAt(report, name));
    return drive;
}

void judgeAttribute(const object& attribute, DriveHealth& health) {
    const auto id = numberAt(attribute, "id");
    const auto raw = rawOf(attribute);
    const auto* flags = objectAt(attribute, "flags");
    // An attribute of age at its threshold means old, not failing.
    if (textAt(attribute, "when_failed") == "now" && flags && textAt(*flags, "prefailure") == "1")
        health.failing("attribute " + std::to_string(id) + " " + textAt(attribute, "name"));
    switch (id) {
        case 5:
            health.defects("reallocated-sectors", raw);
            break;
        case 187:
            health.defects("uncorrectable-errors", raw);
            break;
        // Three counters of 16 bits; the last is that of all time-outs.
        case 188:
            health.linkErrors("command-timeouts", raw & 0xFFFFU);
            break;
        case 197:
            health.defects("pending-sectors", raw);
            break;
        case 198:
            health.defects("offline-uncorrectable", raw);
            break;
        case 199:
            health.linkErrors("interface-crc-errors", raw);
            break;
        default:
            break;
    }
}

void judgeScsi(const object& report, DriveHealth& health) {
    health.defects("grown-defects", numberAt(report, "scsi_grown_defect_list"));
    if (const auto* log = objectAt(report, "scsi_error_counter_log"))
        for (const char* what : {"read", "write", "verify"})
            if (const auto* counters = objectAt(*log, what))
                health.defects(std::string("uncorrected-") + what + "-errors",
                               numberAt(*counters, "total_uncorrected_errors"));
    const auto* endurance = objectAt(report, "endurance_used");
    const auto used = endurance ? numberAt(*endurance, "current_percent")
                                : numberAt(report, "scsi_percentage_used_endurance_indicator");
    if (used >= 100)
        health.wornOut("endurance-used", used);
}

}  // namespace

core::Result<SnapshotReading> readSmartHealth(std::string_view text,
                                              const SnapshotContext& context) {
    const auto json = collect::readJson(text, "smart-health");
    if (!json)
        return core::passOn(json);
    if (!json->is_object() || !objectAt(json->get_object(), "smartctl"))
        return collect::notUnderstood("smart-health");
    const auto& report = json->get_object();
    const auto* status = objectAt(report, "smart_status");
    const auto* table = objectAt(report, "ata_smart_attributes");
    const auto* nvme = objectAt(report, "nvme_smart_health_information_log");
    // A drive that sleeps, or none that smartctl can ask, has not said that it is well.
    if (!status && !table && !nvme)
        return SnapshotReading{std::string(context.cursor), {}, false};

    DriveHealth health("smart-health", identityOf(report, context.subject));
    if (nvme) {
        DriveHealth::Nvme log;
        log.criticalWarning = numberAt(*nvme, "critical_warning");
        log.spareThreshold = numberAt(*nvme, "available_spare_threshold");
        log.spare = collect::toNumber(textAt(*nvme, "available_spare")).value_or(100);
        log.used = numberAt(*nvme, "percentage_used");
        log.mediaErrors = numberAt(*nvme, "media_errors");
        health.nvme(log);
    } else if (status && textAt(*status, "passed") == "0") {
        health.failing("smart-status");
    }
    if (table)
        if (const auto* rows = arrayAt(*table, "table"))
            for (const auto& row : *rows)
                if (row.is_object())
                    judgeAttribute(row.get_object(), health);
    judgeScsi(report, health);
    return health.compared(context);
}

}  // namespace callbox::rmc::watch
