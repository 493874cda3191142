// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_merging.h"

#include <algorithm>

#include "core/events/event_lifecycle.h"

namespace callbox::core {

namespace {

constexpr std::size_t kMostSymptomLines = 20;
constexpr std::size_t kMostReporters = 1000;
constexpr const char* kActor = "callboxd";

bool addReporter(ServiceableEvent& event, const std::string& name) {
    auto& reporters = event.reporters;
    if (reporters.size() >= kMostReporters ||
        std::find(reporters.begin(), reporters.end(), name) != reporters.end())
        return false;
    reporters.push_back(name);
    return true;
}

void count(ServiceableEvent& open, const ProblemRecord& record, const AnalysisContext& context) {
    open.count += std::max<std::uint64_t>(record.count, 1);
    open.lastReported = std::max(open.lastReported, reportedAt(record, context));
}

}  // namespace

void merge(ServiceableEvent& open, const ProblemRecord& record, const AnalysisContext& context) {
    count(open, record, context);
    if (addReporter(open, context.partition.name))
        open.history.push_back(
            {context.now, kActor,
             say("analysis.also-reported",
                 {{"partition", context.partition.name}, {"source", record.source}})});
}

void mergeSymptom(ServiceableEvent& cause, const ProblemRecord& record,
                  const AnalysisVerdict& verdict, const AnalysisContext& context) {
    count(cause, record, context);
    addReporter(cause, context.partition.name);
    const Message line = say("analysis.symptom", {{"code", verdict.referenceCode},
                                                  {"partition", context.partition.name},
                                                  {"source", record.source}});
    const auto told =
        std::count_if(cause.history.begin(), cause.history.end(),
                      [&](const EventHistoryEntry& entry) { return entry.what.key == line.key; });
    const bool known =
        std::any_of(cause.history.begin(), cause.history.end(),
                    [&](const EventHistoryEntry& entry) { return entry.what == line; });
    if (!known && static_cast<std::size_t>(told) < kMostSymptomLines)
        cause.history.push_back({context.now, kActor, line});
}

void takeOver(ServiceableEvent& cause, ServiceableEvent& symptom, TimePoint now) {
    cause.count += symptom.count;
    cause.firstReported = std::min(cause.firstReported, symptom.firstReported);
    cause.lastReported = std::max(cause.lastReported, symptom.lastReported);
    for (const std::string& name : symptom.reporters)
        addReporter(cause, name);
    cause.history.push_back(
        {now, kActor,
         say("analysis.took-over", {{"number", std::to_string(symptom.problemNumber)},
                                    {"code", symptom.referenceCode},
                                    {"count", std::to_string(symptom.count)}})});
    events::closeByItself(
        symptom, now,
        say("analysis.taken-over",
            {{"number", std::to_string(cause.problemNumber)}, {"code", cause.referenceCode}}));
}

void clear(ServiceableEvent& open, TimePoint at, Message why) {
    events::closeByItself(open, at, std::move(why));
}

}  // namespace callbox::core
