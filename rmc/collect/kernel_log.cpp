// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/kernel_log.h"

#include <algorithm>
#include <utility>

#include "core/inventory/clean_text.h"
#include "core/protocol/identity.h"
#include "rmc/collect/machine_check.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanText;
using Attributes = std::map<std::string, std::string>;

constexpr std::string_view kHardware = "[Hardware Error]:";
constexpr std::size_t kMaxText = 4096;

void set(Attributes& attributes, const char* name, std::string_view value) {
    if (auto clean = cleanText(value); !clean.empty())
        attributes[name] = std::move(clean);
}

void setHex(Attributes& attributes, const char* name, std::string_view value) {
    if (const auto number = toNumber(value, 16))
        attributes[name] = hexText(*number);
}

void setFirst(Attributes& attributes, const char* name, std::string_view value) {
    if (!attributes.contains(name))
        set(attributes, name, value);
}

void addIntelMachineCheck(std::string_view text, Attributes& attributes) {
    if (const auto cpu = after(text, "CPU ", ":"); allDigits(cpu))
        attributes["cpu"] = cpu;
    if (const auto bank = after(text, " Bank ", ":"); allDigits(bank)) {
        attributes["bank"] = bank;
        const auto head = text.find(" Bank ");
        if (const auto status = toNumber(trim(after(text.substr(head), ": ", " ")), 16))
            describeMachineCheck(*status, false, attributes);
        const auto exception = after(text, "Machine Check Exception: ");
        setHex(attributes, "mcgstatus",
               exception.empty() ? after(text, "Machine Check: ") : exception);
    }
    setHex(attributes, "tsc", after(text, "TSC "));
    setHex(attributes, "addr", after(text, "ADDR "));
    setHex(attributes, "misc", after(text, "MISC "));
    setHex(attributes, "ppin", after(text, "PPIN "));
    if (const auto socket = after(text, "SOCKET "); allDigits(socket))
        attributes["socketid"] = socket;
    if (const auto apic = toNumber(after(text, "APIC "), 16))
        attributes["apicid"] = std::to_string(*apic);
    setHex(attributes, "microcode", after(text, "microcode "));
    if (const auto processor = after(text, "PROCESSOR "); processor.find(':') != processor.npos)
        setHex(attributes, "cpuid", processor.substr(processor.find(':') + 1));
}

void addAmdMachineCheck(std::string_view text, Attributes& attributes) {
    if (const auto cpu = after(text, "CPU:", " "); allDigits(cpu))
        attributes["cpu"] = cpu;
    const auto mark = text.find("_STATUS[");
    if (mark != std::string_view::npos) {
        const auto mc = text.substr(0, mark).rfind("MC");
        if (mc != std::string_view::npos)
            set(attributes, "bank", text.substr(mc + 2, mark - mc - 2));
        if (const auto status = toNumber(after(text, "]: "), 16))
            describeMachineCheck(*status, true, attributes);
    }
    setHex(attributes, "addr", after(text, "Error Addr: "));
    setHex(attributes, "syndrome", after(text, "Syndrome: ", ", "));
    if (const auto code = text.find("Error Code: "); code != std::string_view::npos)
        set(attributes, "error_msg", after(text.substr(code), ", ", "\n"));
}

void addCper(std::string_view text, Attributes& attributes) {
    auto body = text;
    if (const auto mark = body.find(kHardware); mark != std::string_view::npos)
        body.remove_prefix(mark + kHardware.size());
    body = trim(body);
    if (const auto severity = after(body, "event severity: ", "\n"); !severity.empty())
        attributes["severity"] = severity == "recoverable" ? "uncorrected"
                                 : severity == "fatal" || severity == "corrected"
                                     ? std::string(severity)
                                     : "informational";
    setFirst(attributes, "section_type", after(body, "section_type: ", "\n"));
    for (const char* name : {"fru_id", "fru_text"})
        if (const auto value = after(body, std::string(name) + ": ", "\n"); !core::isFiller(value))
            setFirst(attributes, name, value);
    setFirst(attributes, "error_type", after(body, "error_type: ", "\n"));
    setHex(attributes, "physical_address", after(body, "physical_address: "));
    if (body.starts_with("node:")) {
        const std::string spaced = ' ' + std::string(body);
        for (const char* name : {"node", "card", "module", "bank", "device"})
            if (const auto value = trim(after(spaced, std::string(" ") + name + ":", "abcdefmnr"));
                allDigits(value))
                attributes[name] = value;
    }
    if (const auto location = after(body, "DIMM location: ", "\n");
        !location.empty() && !location.starts_with("not present"))
        setFirst(attributes, "dimm_location", location);
    if (body.starts_with("device_id: "))
        set(attributes, "dev_name", after(body, "device_id: "));
    if (body.starts_with("vendor_id: 0x")) {
        set(attributes, "vendor_id", after(body, "vendor_id: 0x", ", "));
        set(attributes, "device_id", after(body, "device_id: 0x", ", "));
    }
    setFirst(attributes, "etype", after(body, "type: ", "\n"));
}

void addAer(std::string_view text, Attributes& attributes) {
    if (text.find("PCIe Bus Error:") != std::string_view::npos) {
        set(attributes, "layer", after(text, "type=", ","));
        const auto open = text.rfind('(');
        if (open != std::string_view::npos)
            set(attributes, "agent", after(text.substr(open), "(", ")"));
        return;
    }
    if (const auto ids = after(text, "device [", "]"); ids.size() == 9) {
        set(attributes, "vendor_id", ids.substr(0, 4));
        set(attributes, "device_id", ids.substr(5));
        set(attributes, "aer_status", after(text, "status/mask=", "/"));
        set(attributes, "aer_mask", after(after(text, "status/mask="), "/"));
        return;
    }
    const auto bracket = text.find("] ");
    if (bracket == std::string_view::npos)
        return;
    auto bit = text.substr(bracket + 2);
    if (const auto first = bit.find("(First)"); first != std::string_view::npos)
        bit = bit.substr(0, first);
    auto& names = attributes["err_msg"];
    if (names.size() < 200)
        names += (names.empty() ? "" : ", ") + cleanText(bit, 64);
}

std::string aerKind(std::string_view severity) {
    if (severity.starts_with("Corrected"))
        return "pcie-aer-corrected";
    if (severity.find("Non-Fatal") != std::string_view::npos)
        return "pcie-aer-uncorrected";
    return severity.find("Fatal") != std::string_view::npos ? "pcie-aer-fatal"
                                                            : "pcie-aer-uncorrected";
}

bool isAmdStart(std::string_view text) {
    for (const std::string_view word : {"Corrected error", "Uncorrected error", "Deferred error",
                                        "Uncorrected, software", "Machine Check"})
        if (text.starts_with(std::string(kHardware) + " " + std::string(word)))
            return true;
    return false;
}

}  // namespace

bool KernelLogParser::continues(std::string_view text) const {
    switch (open_->group) {
        case Group::machineCheck:
            return text.find("mce: [Hardware Error]:") != std::string_view::npos &&
                   text.find(" Bank ") == std::string_view::npos;
        case Group::amdMachineCheck:
            return text.starts_with(kHardware) && !isAmdStart(text);
        case Group::cper:
            return text.starts_with(open_->tag) &&
                   text.find("Hardware error from APEI") == std::string_view::npos &&
                   !(text.find("event severity:") != std::string_view::npos &&
                     open_->entry.record.attributes.contains("severity"));
        case Group::aer:
            return text.starts_with(open_->tag) &&
                   text.find("PCIe Bus Error:") == std::string_view::npos;
    }
    return false;
}

std::optional<KernelLogParser::Open> KernelLogParser::begins(std::string_view text) const {
    if (text.find("mce: [Hardware Error]:") != std::string_view::npos) {
        if (text.find("Machine Check") == std::string_view::npos ||
            text.find(" Bank ") == std::string_view::npos)
            return std::nullopt;
        return Open{Group::machineCheck, {}, {}};
    }
    if (text.starts_with("{") && text.find("}[Hardware Error]:") < 12)
        return Open{Group::cper, std::string(text.substr(0, text.find('}') + 1)), {}};
    if (isAmdStart(text))
        return Open{Group::amdMachineCheck, {}, {}};
    if (text.starts_with(kHardware) && text.find("event severity:") != std::string_view::npos)
        return Open{Group::cper, std::string(kHardware), {}};
    const auto bus = text.find(": PCIe Bus Error: severity=");
    if (bus != std::string_view::npos)
        return Open{Group::aer, std::string(text.substr(0, bus + 1)), {}};
    return std::nullopt;
}

void KernelLogParser::add(std::string_view text) {
    auto& record = open_->entry.record;
    auto& attributes = record.attributes;
    const auto evidence = core::inventory::escapeText(text, kMaxText);
    if (record.text.size() + evidence.size() < kMaxText)
        record.text += (record.text.empty() ? "" : "\n") + evidence;
    switch (open_->group) {
        case Group::machineCheck:
            addIntelMachineCheck(text, attributes);
            break;
        case Group::amdMachineCheck:
            addAmdMachineCheck(text, attributes);
            break;
        case Group::cper:
            addCper(text, attributes);
            break;
        case Group::aer:
            addAer(text, attributes);
            break;
    }
}

void KernelLogParser::line(const KernelLine& line) {
    const std::string_view text = trim(std::string_view(line.text).substr(0, 8192));
    if (open_ && continues(text)) {
        add(text);
        open_->entry.cursor = line.cursor;
        return;
    }
    auto begun = begins(text);
    std::optional<SingleLine> single;
    if (!begun)
        single = readSingleLine(text);
    if (!begun && !single)
        return;

    flush();
    core::ProblemRecord record;
    record.source = "kernel-log";
    record.recordId = line.recordId;
    record.occurredAt = line.at;
    if (single) {
        record.kind = std::move(single->kind);
        record.attributes = std::move(single->attributes);
        record.text = core::inventory::escapeText(text, kMaxText);
        if (const auto count = record.attributes.find("err_count");
            count != record.attributes.end())
            record.count = std::max<std::uint64_t>(1, toNumber(count->second).value_or(1));
        done_.push_back({std::move(record), line.cursor});
        return;
    }
    switch (begun->group) {
        case Group::machineCheck:
        case Group::amdMachineCheck:
            record.kind = "machine-check";
            if (begun->group == Group::amdMachineCheck)
                record.attributes["severity"] =
                    text.find(" Deferred") != std::string_view::npos      ? "deferred"
                    : text.find(" Uncorrected") != std::string_view::npos ? "uncorrected"
                                                                          : "corrected";
            break;
        case Group::cper:
            record.kind = "cper";
            break;
        case Group::aer: {
            const auto severity = after(text, "severity=", ",");
            record.kind = aerKind(severity);
            set(record.attributes, "err_type", severity);
            const std::string_view tag =
                std::string_view(begun->tag).substr(0, begun->tag.size() - 1);
            set(record.attributes, "dev_name", tag.substr(tag.find_last_of(' ') + 1));
            break;
        }
    }
    begun->entry = {std::move(record), line.cursor};
    open_ = std::move(begun);
    add(text);
}

void KernelLogParser::flush() {
    if (!open_)
        return;
    auto entry = std::move(open_->entry);
    const bool cper = open_->group == Group::cper;
    open_.reset();
    if (cper && !entry.record.attributes.contains("severity"))
        entry.record.attributes["severity"] = "informational";
    done_.push_back(std::move(entry));
}

std::vector<KernelLogParser::Entry> KernelLogParser::take() {
    return std::exchange(done_, {});
}

namespace {

/// The message behind the stamps of dmesg, /dev/kmsg or syslog. (Not found is beyond any bound.)
std::string_view withoutStamp(std::string_view line) {
    line = trim(line);
    if (line.starts_with("<") && line.find('>') < 5)
        line.remove_prefix(line.find('>') + 1);
    const auto kmsg = line.find(';');
    if (kmsg < 60 &&
        line.substr(0, kmsg).find_first_not_of("0123456789,-c+") == std::string_view::npos)
        return line.substr(kmsg + 1);
    const auto syslog = line.find(" kernel: ");
    if (syslog < 100)
        line.remove_prefix(syslog + 9);
    if (line.starts_with("[")) {
        const auto close = line.find("] ");
        if (close < 40 &&
            line.substr(1, close - 1).find_first_not_of(" .0123456789TC") == std::string_view::npos)
            line.remove_prefix(close + 2);
    }
    return line;
}

}  // namespace

core::Result<Findings> parseKernelLog(std::string_view text) {
    KernelLogParser parser;
    std::string_view line;
    std::size_t count = 0;
    while (count < kMaxLines && nextLine(text, line)) {
        const auto number = std::to_string(++count);
        parser.line(
            {"line:" + number, number, {}, std::string(withoutStamp(line.substr(0, 8192)))});
    }
    parser.flush();
    Findings findings;
    for (auto& entry : parser.take())
        findings.records.push_back(std::move(entry.record));
    return findings;
}

}  // namespace callbox::rmc::collect
