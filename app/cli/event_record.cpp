// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_record.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <utility>

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

/// Milliseconds since 1970, as a program would have them.
std::string binaryTime(const core::TimePoint& time) {
    return std::to_string(
        std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count());
}

/// The attributes that are documented besides those of a real record. What the console cannot know
/// (firmware packages, IPL states) is there and empty.
HmcRecord documentedBesides(const core::ServiceableEvent& event, const std::string& consoleName,
                            const core::Partition* partition) {
    const bool callHome = event.notificationType == core::NotificationType::callHome;
    const auto console = slashed(event.reportingMtms);
    const auto failing = slashed(event.failingMtms);
    const auto name = showable(event.partitionName);
    const std::string host = partition ? showable(partition->address.host) : "";
    const std::string system = partition ? showable(partition->osName) : "";
    const bool left = !event.serviceRequest.empty() || event.state == core::EventState::sent;
    return {
        {"refcode_extension", showable(event.referenceCodeExtension)},
        {"severity", severityNumber(event.severity)},
        {"firmware_pkg_name", ""},
        {"firmware_pkg_status", ""},
        {"analyzing_sfp", consoleName},
        {"analyzing_sfp_name", consoleName},
        {"analyzing_sfp_mtms", console},
        {"reporting_sfp_name", consoleName},
        {"reporting_sfp_mtms", console},
        {"failing_sfp_mtms", failing == console ? console : ""},
        {"called_home_sys_mtms", left ? failing : ""},
        {"lpar_id", ""},
        {"lpar_name", name},
        {"lpar_hostname", host},
        {"lpar_os_type", system},
        {"failing_lpar_id", ""},
        {"failing_lpar_name", name},
        {"failing_lpar_os_type", system},
        {"notification_type", callHome ? "call_home" : "customer_notify"},
        {"notification_status", statusOf(event)},
        {"sys_log_id", ""},
        {"platform_log_id", showable(event.platformLogId)},
        {"subsystem_id", showable(event.subsystem)},
        {"creator_id", ""},
        {"ipl_state", ""},
        {"symptom", ""},
        {"fru_part_nums", listed(event, partNumber)},
        {"fru_phys_locs",
         listed(event, [](const core::Fru& fru) { return showable(fru.locationCode); })},
    };
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
                         const std::string& consoleName, const core::Partition* partition) {
    const bool callHome = event.notificationType == core::NotificationType::callHome;
    const std::string system =
        showable(event.partitionName.empty() ? consoleName : event.partitionName);
    const std::string status = event.state == core::EventState::closed ? "Closed" : "Open";
    const auto code = showable(event.referenceCode);
    const auto created = event.history.empty() ? event.firstReported : event.history.front().at;
    const auto console = slashed(event.reportingMtms);
    HmcRecord record{
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
        {"created_time", hmcTime(created)},
        {"reporting_name", system},
        {"reporting_mtms", console},
        {"failing_mtms", slashed(event.failingMtms)},
        {"analyzing_hmc", consoleName},
        {"event_time", hmcTime(event.firstReported)},
        {"files", ""},
        {"approval_state", event.state == core::EventState::held ? "pending" : "approved"},
        {"callhome_intended", callHome ? "true" : "false"},
        {"duplicate_count", std::to_string(event.count > 0 ? event.count - 1 : 0)},
        {"event_severity", severityNumber(event.severity)},
        {"analyzing_mtms", console},
        {"ref_code_extn", showable(event.referenceCodeExtension)},
        {"sys_refcode", code},
        {"fru_details", fruDetails(event)},
    };
    for (auto& more : documentedBesides(event, consoleName, partition))
        record.push_back(std::move(more));
    record.insert(record.end(), {{"first_time_bin", binaryTime(event.firstReported)},
                                 {"last_time_bin", binaryTime(event.lastReported)},
                                 {"created_time_bin", binaryTime(created)}});
    return record;
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

std::vector<HmcRecord> commentRecords(const core::ServiceableEvent& event) {
    struct Said {
        core::TimePoint at;
        std::string who;
        std::string text;
    };
    std::vector<Said> all;
    for (const core::EventComment& comment : event.comments)
        all.push_back({comment.at, comment.author, comment.text});
    for (const core::EventHistoryEntry& entry : event.history)
        if (const auto why = entry.what.args.find("comment"); why != entry.what.args.end()) {
            const auto name = entry.what.args.find("name");
            all.push_back({entry.at, name == entry.what.args.end() ? entry.actor : name->second,
                           why->second});
        }
    std::stable_sort(all.begin(), all.end(),
                     [](const Said& a, const Said& b) { return a.at < b.at; });
    std::vector<HmcRecord> records;
    for (const Said& said : all)
        records.push_back({{"time", hmcTime(said.at)},
                           {"commenter", showable(said.who)},
                           {"text", showable(said.text)}});
    return records;
}

HmcRecord auditRecord(const core::api::AuditRecord& entry, const core::Catalogue& words) {
    const bool done = entry.outcome == "done";
    std::string text = words.render(entry.what);
    if (!entry.subject.empty())
        text = showable(entry.subject) + ": " + text;
    if (!done)
        text += " (" + words.render({entry.outcome, {}}) + ')';
    return {{"time", hmcTime(entry.at)},
            {"userid", showable(entry.user)},
            {"pid", ""},
            {"name", showable(entry.operation)},
            {"category", showable(entry.operation.substr(0, entry.operation.find('.')))},
            {"severity", done ? "0" : "32"},
            {"text", text}};
}

}  // namespace callbox::cli
