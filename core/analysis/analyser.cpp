// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/analysis/callouts.h"
#include "core/analysis/error_patterns.h"
#include "core/analysis/part_keys.h"
#include "core/analysis/record_view.h"
#include "core/analysis/rule_matcher.h"
#include "core/inventory/clean_text.h"

namespace callbox::core {

namespace {

constexpr std::size_t kEvidenceBytes = 4096;
constexpr std::size_t kKeyPartBytes = 128;
constexpr const char* kActor = "callboxd";
/// A cause and what comes of it are reported within this time of each other.
constexpr std::chrono::hours kTogether{1};

/// The machine at fault: an HMC reports of the machines it manages.
Mtms failingMachine(const ProblemRecord& record, const AnalysisContext& context) {
    const auto named = attributeOf(record, "failing_mtms");
    if (!named.empty())
        if (auto mtms = mtmsFromText(named.substr(0, kKeyPartBytes)))
            return *mtms;
    return context.system.mtms;
}

/// What names the failing machine in a duplicate key.
std::string machineKey(const ProblemRecord& record, const AnalysisContext& context) {
    const auto failing = failingMachine(record, context);
    if (!failing.serial.empty())
        return failing.text();
    if (!context.system.machineUuid.empty())
        return context.system.machineUuid;
    if (!context.partition.machineIdentity.empty())
        return context.partition.machineIdentity;
    return context.partition.id;
}

/// The code the record's maker gave it, in capitals, digits, hyphens and the # of a menu goal;
/// else the rule's own.
std::string referenceCodeOf(const Rule& rule, const ProblemRecord& record) {
    if (rule.referenceCodeFrom.empty())
        return rule.referenceCode;
    const auto code = attributeOf(record, rule.referenceCodeFrom);
    const bool wellFormed =
        code.size() >= 4 && code.size() <= 32 && std::all_of(code.begin(), code.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '#';
        });
    return wellFormed ? std::string(code) : rule.referenceCode;
}

std::string sourceKey(const std::vector<std::string>& names, const ProblemRecord& record,
                      const AnalysisContext& context) {
    std::string key;
    for (const std::string& part : names) {
        const std::string_view value =
            part == "@partition" ? std::string_view(context.partition.id) : firstOf(record, part);
        key += key.empty() ? "" : ",";
        key += value.substr(0, kKeyPartBytes);
    }
    return key;
}

/// The keys an event of this fault may be stored under, the best one first: two sources name the
/// same part differently, and the inventory may have come in between two reports.
std::vector<std::string> duplicateKeys(const Rule& rule, const std::string& code,
                                       const ProblemRecord& record, const AnalysisContext& context,
                                       const std::vector<Fru>& frus) {
    const std::string head = machineKey(record, context) + '/' + code + '/';
    std::vector<std::string> keys;
    const auto log = attributeOf(record, "platform-log-id");
    if (!log.empty())
        keys.push_back(head + "log:" + std::string(log.substr(0, kKeyPartBytes)));
    if (!frus.empty() && frus.front().kind == CalloutKind::fru) {
        const Fru& first = frus.front();
        const std::string& part =
            first.locationCode.empty() ? first.serialNumber : first.locationCode;
        if (!part.empty())
            keys.push_back(head + part.substr(0, kKeyPartBytes));
    }
    keys.push_back(head + sourceKey(rule.duplicateKey, record, context));
    return keys;
}

/// By what a recovery finds the events that it ends, whatever the inventory says meanwhile.
std::string recoveryKey(const Rule& rule, const std::string& code, const ProblemRecord& record,
                        const AnalysisContext& context) {
    const auto& names = rule.recoveryKey.empty() ? rule.duplicateKey : rule.recoveryKey;
    return machineKey(record, context) + '/' + code + '/' + sourceKey(names, record, context);
}

std::string argumentOf(std::string_view name, const Rule& rule, const ProblemRecord& record,
                       const AnalysisContext& context, const std::vector<Fru>& frus) {
    if (name == "@partition")
        return context.partition.name;
    if (name == "@system")
        return context.system.mtms.empty() ? context.system.name : context.system.mtms.text();
    if (name == "@location")
        return frus.empty() ? std::string{} : frus.front().locationCode;
    if (name == "@part")
        return frus.empty() ? std::string{} : frus.front().partNumber;
    if (name == "@threshold")
        return rule.threshold ? std::to_string(rule.threshold->count) : "1";
    if (name == "@hours")
        return rule.threshold ? std::to_string((rule.threshold->seconds + 3599) / 3600) : "0";
    const auto value = attributeOf(record, name);
    return isNamed(value) ? inventory::cleanText(value, kKeyPartBytes) : std::string{};
}

std::map<std::string, std::string> argumentsOf(const Rule& rule, const ProblemRecord& record,
                                               const AnalysisContext& context,
                                               const std::vector<Fru>& frus) {
    std::map<std::string, std::string> result;
    for (const auto& [argument, names] : rule.arguments) {
        std::string value;
        for (const std::string& name : names)
            if (value.empty())
                value = argumentOf(name, rule, record, context, frus);
        result.emplace(argument, value.empty() ? "?" : value);
    }
    return result;
}

std::string evidenceOf(const ProblemRecord& record) {
    std::string evidence = record.text;
    if (evidence.empty())
        for (const auto& [name, value] : record.attributes)
            evidence += (evidence.empty() ? "" : " ") + name + '=' + value;
    if (evidence.size() > kEvidenceBytes)
        evidence.resize(kEvidenceBytes);
    return evidence;
}

ServiceableEvent eventOf(const Rule& rule, const ProblemRecord& record,
                         const AnalysisContext& context, std::vector<Fru> frus) {
    ServiceableEvent event;
    event.notificationType = rule.notificationType;
    event.severity = rule.severity;
    event.referenceCode = referenceCodeOf(rule, record);
    event.referenceCodeExtension =
        inventory::cleanText(attributeOf(record, "refcode_extension"), kKeyPartBytes);
    const auto arguments = argumentsOf(rule, record, context, frus);
    event.description = Message{rule.description, arguments};
    if (!rule.advice.empty())
        event.advice = Message{rule.advice, arguments};
    event.subsystem = rule.subsystem;
    event.failingMtms = failingMachine(record, context);
    event.reportingMtms = context.reportingMtms;
    event.partitionId = context.partition.id;
    event.partitionName = context.partition.name;
    event.reporters = {context.partition.name};
    event.lastReported = reportedAt(record, context);
    event.firstReported = event.lastReported;
    event.platformLogId = std::string(attributeOf(record, "platform-log-id"));
    event.frus = std::move(frus);
    event.history = {{context.now, kActor,
                      say("analysis.opened", {{"rule", rule.id},
                                              {"partition", context.partition.name},
                                              {"source", record.source}})}};
    event.evidence = evidenceOf(record);
    if (rule.flapping) {
        event.recovery.emplace();
        event.recovery->flappingChanges = rule.flapping->changes;
        event.recovery->flappingSeconds = rule.flapping->seconds;
    }
    return event;
}

/// Which of two faults of one part says more: the graver one, else that which needs no counting.
unsigned weightOf(const Rule& rule) {
    return 2 * static_cast<unsigned>(rule.severity) + (rule.threshold ? 0 : 1);
}

bool together(TimePoint a, TimePoint b) {
    return a - b <= kTogether && b - a <= kTogether;
}

/// The open event that this fault is part of: of the same part and no less grave, or of what the
/// part hangs on. Not event `over`.
std::optional<OpenPart> causeOf(const PartKeys& parts, unsigned weight, TimePoint at,
                                std::uint64_t over, const AnalysisState& state) {
    for (OpenPart& open : state.openParts(PartRole::itself, parts.itself))
        if (open.weight >= weight && open.problemNumber != over)
            return std::move(open);
    for (OpenPart& open : state.openParts(PartRole::carrier, parts.behind))
        if (open.weight >= weight && together(open.lastReported, at))
            return std::move(open);
    return std::nullopt;
}

/// The open events that are part of this fault.
std::vector<std::uint64_t> symptomsOf(const PartKeys& parts, unsigned weight, TimePoint at,
                                      const AnalysisState& state) {
    std::vector<std::uint64_t> numbers;
    for (const OpenPart& open : state.openParts(PartRole::itself, parts.itself))
        numbers.push_back(open.problemNumber);
    for (const OpenPart& open : state.openParts(PartRole::behind, parts.carrier))
        if (open.weight <= weight && together(open.lastReported, at))
            numbers.push_back(open.problemNumber);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

/// An event of the same fault whose cause is gone.
struct Earlier {
    std::optional<ClearedEvent> event;
    bool longAgo = false;  ///< what comes now is another fault
};

Earlier earlierOf(const Rule& rule, const std::string& recovery,
                  const std::vector<std::string>& keys, TimePoint at, const AnalysisState& state) {
    Earlier earlier;
    if (!rule.flapping || recovery.empty())
        return earlier;
    earlier.event = state.clearedEvent(recovery, keys);
    const std::chrono::seconds span(static_cast<std::int64_t>(rule.flapping->seconds));
    earlier.longAgo = earlier.event && (at - earlier.event->clearedAt > span ||
                                        earlier.event->clearedAt - at > span);
    return earlier;
}

/// The open events that this record ends.
std::vector<std::string> clearedBy(const Rule& rule, const ProblemRecord& record,
                                   const AnalysisContext& context, const std::vector<Fru>& frus,
                                   const AnalysisState& state) {
    std::set<std::string> keys;
    for (const std::string& code : rule.clears) {
        for (std::string& key : duplicateKeys(rule, code, record, context, frus))
            if (state.isOpen(key))
                keys.insert(std::move(key));
        for (OpenPart& open :
             state.openParts(PartRole::recovery, {recoveryKey(rule, code, record, context)}))
            keys.insert(std::move(open.duplicateKey));
    }
    return {keys.begin(), keys.end()};
}

/// The window's reports with this one; older ones fall out.
std::vector<CountedReport> countedWith(std::vector<CountedReport> reports, CountedReport next,
                                       const Threshold& threshold) {
    reports.push_back(next);
    TimePoint latest = next.at;
    for (const CountedReport& report : reports)
        latest = std::max(latest, report.at);
    const auto span = std::chrono::seconds(
        static_cast<std::int64_t>(std::min<std::uint64_t>(threshold.seconds, 31'622'400)));
    std::erase_if(reports, [&](const CountedReport& report) { return report.at < latest - span; });
    return reports;
}

}  // namespace

TimePoint reportedAt(const ProblemRecord& record, const AnalysisContext& context) {
    using namespace std::chrono;
    constexpr TimePoint kEarliest = sys_days{year{2000} / 1 / 1};
    if (record.occurredAt < kEarliest || record.occurredAt > context.now + hours{1})
        return context.now;
    return record.occurredAt;
}

struct Analyser::Compiled {
    RulePack pack;
    std::vector<RuleMatcher> matchers;
    std::unordered_map<std::string, std::vector<std::size_t>> byKind;
    std::set<std::string, std::less<>> cleared;  ///< reference codes that some rule clears

    explicit Compiled(RulePack rules) : pack(std::move(rules)) {
        matchers.reserve(pack.rules.size());
        for (const Rule& rule : pack.rules) {
            for (const std::string& kind : rule.kinds)
                byKind[kind].push_back(matchers.size());
            matchers.emplace_back(rule);
            cleared.insert(rule.clears.begin(), rule.clears.end());
        }
    }

    const Rule* find(const ProblemRecord& record) const {
        const auto candidates = byKind.find(record.kind);
        if (candidates == byKind.end())
            return nullptr;
        for (const std::size_t index : candidates->second)
            if (matchers[index].matches(record))
                return &matchers[index].rule();
        return nullptr;
    }
};

Analyser::Analyser(RulePack pack) : compiled_(std::make_unique<Compiled>(std::move(pack))) {}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

const RulePack& Analyser::pack() const {
    return compiled_->pack;
}

AnalysisVerdict Analyser::analyse(const ProblemRecord& record, const AnalysisContext& context,
                                  const AnalysisState& state) const {
    AnalysisVerdict verdict;
    const Rule* rule = compiled_->find(record);
    if (!rule)
        return verdict;
    verdict.rule = rule->id;
    verdict.at = reportedAt(record, context);
    auto frus = calloutsOf(*rule, record, context.components);
    if (!rule->clears.empty()) {
        verdict.referenceCode = rule->clears.front();
        verdict.cleared = clearedBy(*rule, record, context, frus, state);
        if (verdict.cleared.empty())
            return verdict;
        verdict.kind = VerdictKind::clears;
        verdict.duplicateKey = verdict.cleared.front();
        return verdict;
    }
    verdict.referenceCode = referenceCodeOf(*rule, record);
    const auto keys = duplicateKeys(*rule, verdict.referenceCode, record, context, frus);
    auto known = keys;
    for (const ErrorPattern& pattern : rule->patterns)
        for (std::string& key : duplicateKeys(*rule, pattern.referenceCode, record, context, frus))
            known.push_back(std::move(key));
    const auto open = std::find_if(known.begin(), known.end(),
                                   [&](const std::string& key) { return state.isOpen(key); });
    verdict.duplicateKey = open == known.end() ? keys.front() : *open;
    const std::string recovery = compiled_->cleared.contains(verdict.referenceCode)
                                     ? recoveryKey(*rule, verdict.referenceCode, record, context)
                                     : std::string{};
    const Earlier earlier = earlierOf(*rule, recovery, keys, verdict.at, state);
    if (open != known.end() && !(earlier.longAgo && earlier.event->open)) {
        verdict.kind = VerdictKind::duplicate;
        return verdict;
    }
    if (open != known.end())
        verdict.succeeds = earlier.event->problemNumber;

    const TimePoint at = verdict.at;
    verdict.weight = weightOf(*rule);
    verdict.parts = partKeysOf(*rule, record, context, machineKey(record, context));
    if (!recovery.empty())
        verdict.parts.recovery = {recovery};
    if (const auto cause = causeOf(verdict.parts, verdict.weight, at, verdict.succeeds, state)) {
        verdict.kind = VerdictKind::symptom;
        verdict.duplicateKey = cause->duplicateKey;
        return verdict;
    }
    if (earlier.event && !earlier.longAgo) {
        verdict.kind = VerdictKind::returned;
        verdict.duplicateKey = earlier.event->duplicateKey;
        verdict.returning = earlier.event->problemNumber;
        verdict.event = eventOf(*rule, record, context, std::move(frus));
        verdict.event->duplicateKey = verdict.duplicateKey;
        return verdict;
    }
    std::vector<CountedReport> reports{
        {at, std::max<std::uint64_t>(record.count, 1), placeOf(*rule, record)}};
    // Two sources may report the same errors: each counts by itself.
    const std::string counterKey = rule->id + '/' + record.source + '/' + keys.back();
    if (rule->threshold) {
        const auto before = state.counted(counterKey);
        reports = countedWith(before, reports.front(), *rule->threshold);
        verdict.threshold = rule->threshold->count;
        if (!before.empty())
            verdict.counter = CounterChange{counterKey, {}};
    }
    for (const CountedReport& report : reports)
        verdict.counted += std::min<std::uint64_t>(report.count, 1'000'000'000);
    const ErrorPattern* pattern = patternOf(*rule, reports);
    if (!pattern && verdict.counted < verdict.threshold) {
        verdict.kind = VerdictKind::belowThreshold;
        verdict.counter = CounterChange{counterKey, std::move(reports)};
        return verdict;
    }
    verdict.kind = VerdictKind::newEvent;
    verdict.event = eventOf(*rule, record, context, frus);
    if (pattern) {
        verdict.referenceCode = verdict.event->referenceCode = pattern->referenceCode;
        verdict.duplicateKey =
            duplicateKeys(*rule, pattern->referenceCode, record, context, frus).front();
        verdict.event->description.key = pattern->description;
        verdict.event->advice = pattern->advice.empty()
                                    ? Message{}
                                    : Message{pattern->advice, verdict.event->description.args};
    }
    verdict.event->duplicateKey = verdict.duplicateKey;
    verdict.event->count = verdict.counted;
    verdict.takesOver = symptomsOf(verdict.parts, verdict.weight, at, state);
    std::erase(verdict.takesOver, verdict.succeeds);
    for (const CountedReport& report : reports)
        verdict.event->firstReported = std::min(verdict.event->firstReported, report.at);
    return verdict;
}

}  // namespace callbox::core
