// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_record.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

namespace callbox::cli {

using core::showable;

namespace {

/// HMC records write machine type, model and serial as `type-model/serial`.
std::string slashed(const core::Mtms& mtms) {
    if (mtms.empty())
        return {};
    return showable(mtms.type + (mtms.model.empty() ? "" : "-" + mtms.model) + '/' + mtms.serial);
}

/// The severity scale of platform event logs.
std::string severityNumber(core::Severity severity) {
    switch (severity) {
        case core::Severity::information:
            return "0";
        case core::Severity::warning:
            return "32";
        case core::Severity::critical:
            break;
    }
    return "64";
}

std::string_view classOf(core::CalloutKind kind) {
    switch (kind) {
        case core::CalloutKind::fru:
            return "CLASS_FRU";
        case core::CalloutKind::procedure:
            return "CLASS_ISOLATE_PROCEDURE";
        case core::CalloutKind::symbolic:
            break;
    }
    return "CLASS_SYMBOLIC_PROCEDURE";
}

std::string partNumber(const core::Fru& fru) {
    return showable(fru.kind == core::CalloutKind::fru ? fru.partNumber : fru.procedure);
}

std::string group(const core::Fru& fru) {
    return fru.replacementGroup.empty() ? std::string(1, priorityLetter(fru.priority))
                                        : showable(fru.replacementGroup);
}

/// `fru_details` separates by colon, comma and equals sign and cannot quote: a PCI address becomes
/// 0000-3b-00.0 there. `-t fru` gives the values as they are.
std::string detail(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == ':' || c == ',' || c == '='; }, '-');
    return text;
}

std::string fruDetails(const core::ServiceableEvent& event) {
    std::string details;
    for (const core::Fru& fru : event.frus) {
        details += details.empty() ? "" : ",";
        details += "fru_part_num=" + detail(partNumber(fru)) +
                   ":fru_serial_num=" + detail(showable(fru.serialNumber)) +
                   ":fru_location_code=" + detail(showable(fru.locationCode)) +
                   ":fru_replaced_date=" + (fru.replacedAt ? "1" : "0") +
                   ":fru_class=" + std::string(classOf(fru.kind)) +
                   ":fru_replacement_group=" + detail(group(fru)) +
                   ":fru_ccin=" + detail(showable(fru.ccin)) + ":fru_logic_ctrl_mtms=";
    }
    return details;
}

template <class Value>
std::string listed(const core::ServiceableEvent& event, Value&& value) {
    std::string list;
    for (const core::Fru& fru : event.frus)
        list += (list.empty() ? "" : ",") + value(fru);
    return list;
}

std::string statusOf(const core::ServiceableEvent& event) {
    switch (event.state) {
        case core::EventState::open:
        case core::EventState::belowThreshold:
            return "none";
        case core::EventState::held:
            return "held";
        case core::EventState::suppressed:
            return "suppressed";
        case core::EventState::queued:
            return "pending";
        case core::EventState::sent:
            return "called";
        case core::EventState::acknowledged:
        case core::EventState::closed:
            return event.serviceRequest.empty() ? "none" : "opened";
        case core::EventState::failed:
            break;
    }
    return "failed";
}

}  // namespace

char priorityLetter(core::CalloutPriority priority) {
    switch (priority) {
        case core::CalloutPriority::high:
            return 'H';
        case core::CalloutPriority::medium:
            return 'M';
        case core::CalloutPriority::groupA:
            return 'A';
        case core::CalloutPriority::groupB:
            return 'B';
        case core::CalloutPriority::groupC:
            return 'C';
        case core::CalloutPriority::low:
            break;
    }
    return 'L';
}

std::string hmcTime(const core::TimePoint& time) {
    const std::time_t seconds =
        std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    std::tm local{};
    std::array<char, 32> text{};
    if (seconds == 0 || !localtime_r(&seconds, &local))
        return {};
    std::strftime(text.data(), text.size(), "%m/%d/%Y %H:%M:%S", &local);
    return text.data();
}

HmcRecord hardwareRecord(const core::ServiceableEvent& event, const core::Catalogue& words,
                         const std::string& consoleName) {
    const bool callHome = event.notificationType == core::NotificationType::callHome;
    const std::string system =
        showable(event.partitionName.empty() ? consoleName : event.partitionName);
    const std::string status = event.state == core::EventState::closed ? "Closed" : "Open";
    const auto code = showable(event.referenceCode);
    return {
        {"problem_num", std::to_string(event.problemNumber)},
        {"pmh_num", showable(event.serviceRequest)},
        {"refcode", code},
        {"status", status},
        {"first_time", hmcTime(event.firstReported)},
        {"last_time", hmcTime(event.lastReported)},
        {"sys_name", system},
        {"sys_mtms", slashed(event.failingMtms)},
        {"enclosure_mtms", slashed(event.failingMtms)},
        {"firmware_fix", ""},
        {"text", words.render(event.description)},
        {"created_time",
         hmcTime(event.history.empty() ? event.firstReported : event.history.front().at)},
        {"reporting_name", system},
        {"reporting_mtms", slashed(event.reportingMtms)},
        {"failing_mtms", slashed(event.failingMtms)},
        {"analyzing_hmc", consoleName},
        {"event_time", hmcTime(event.firstReported)},
        {"files", ""},
        {"approval_state", event.state == core::EventState::held ? "pending" : "approved"},
        {"callhome_intended", callHome ? "true" : "false"},
        {"duplicate_count", std::to_string(event.count > 0 ? event.count - 1 : 0)},
        {"event_severity", severityNumber(event.severity)},
        {"analyzing_mtms", slashed(event.reportingMtms)},
        {"ref_code_extn", showable(event.referenceCodeExtension)},
        {"sys_refcode", code},
        {"fru_details", fruDetails(event)},
        {"refcode_extension", showable(event.referenceCodeExtension)},
        {"severity", severityNumber(event.severity)},
        {"lpar_name", showable(event.partitionName)},
        {"failing_lpar_name", showable(event.partitionName)},
        {"notification_type", callHome ? "call_home" : "customer_notify"},
        {"notification_status", statusOf(event)},
        {"platform_log_id", showable(event.platformLogId)},
        {"subsystem_id", showable(event.subsystem)},
        {"analyzing_sfp_name", consoleName},
        {"analyzing_sfp_mtms", slashed(event.reportingMtms)},
        {"fru_part_nums", listed(event, partNumber)},
        {"fru_phys_locs",
         listed(event, [](const core::Fru& fru) { return showable(fru.locationCode); })},
    };
}

std::vector<HmcRecord> fruRecords(const core::ServiceableEvent& event) {
    std::vector<HmcRecord> records;
    for (const core::Fru& fru : event.frus)
        records.push_back({{"part_num", partNumber(fru)},
                           {"class", std::string(classOf(fru.kind))},
                           {"description", showable(fru.description)},
                           {"phys_loc", showable(fru.locationCode)},
                           {"prev_replaced", fru.replacedAt ? "1" : "0"},
                           {"replaced_time", fru.replacedAt ? hmcTime(*fru.replacedAt) : ""},
                           {"serial_num", showable(fru.serialNumber)},
                           {"replacement_grp", group(fru)},
                           {"ccin", showable(fru.ccin)},
                           {"logic_ctl_mtms", ""},
                           {"power_ctl_mtms", ""}});
    return records;
}

std::vector<HmcRecord> commentRecords(const core::ServiceableEvent& event,
                                      const core::Catalogue& words) {
    std::vector<HmcRecord> records;
    for (const core::EventHistoryEntry& entry : event.history)
        records.push_back({{"time", hmcTime(entry.at)},
                           {"commenter", showable(entry.actor)},
                           {"text", words.render(entry.what)}});
    return records;
}

}  // namespace callbox::cli
