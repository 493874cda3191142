// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/storm.h"

#include <algorithm>
#include <numeric>

#include <boost/algorithm/string/join.hpp>

#include "core/words/characters.h"

namespace callbox::core {

namespace {

constexpr std::size_t kExampleBytes = 120;
constexpr const char* kActor = "callboxd";
constexpr int kTenths = 10;

std::string shortened(std::string_view text) {
    return std::string(firstBytes(text.substr(0, text.find('\n')), kExampleBytes));
}

std::string exampleOf(const ServiceableEvent& event) {
    return event.evidence.empty() ? event.partitionName
                                  : shortened(event.partitionName + ": " + event.evidence);
}

std::vector<HeldKind>::iterator find(std::vector<HeldKind>& kinds, const std::string& code) {
    return std::ranges::find(kinds, code, &HeldKind::referenceCode);
}

/// Those beyond the limit share one without a reference code.
HeldKind& kindOf(std::vector<HeldKind>& kinds, const std::string& code) {
    auto kind = find(kinds, code);
    const bool full = kinds.size() >= kMostHeldKinds;
    if (kind == kinds.end() && full)
        kind = find(kinds, {});
    if (kind != kinds.end())
        return *kind;
    kinds.push_back({full ? std::string() : code, 0, {}, {}, {}});
    return kinds.back();
}

}  // namespace

void ProblemRate::move(TimePoint now, std::chrono::minutes window) {
    const auto tenth = std::chrono::seconds(window) / kTenths;
    if (tenths.empty() || now < begin) {  // the clock was set back: what was counted still counts
        begin = now;
        return;
    }
    const auto passed = (now - begin) / tenth;
    begin += passed * tenth;
    tenths.insert(tenths.begin(), static_cast<std::size_t>(std::min<std::int64_t>(passed, kTenths)),
                  0);
    if (tenths.size() > kTenths)
        tenths.resize(kTenths);
}

void ProblemRate::count(TimePoint now, std::chrono::minutes window) {
    move(now, window);
    if (tenths.empty())
        tenths.push_back(0);
    ++tenths.front();
}

std::uint64_t ProblemRate::within(TimePoint now, std::chrono::minutes window) const {
    ProblemRate moved = *this;
    moved.move(now, window);
    return std::accumulate(moved.tenths.begin(), moved.tenths.end(), std::uint64_t{0});
}

Holding hold(Storm& storm, const ServiceableEvent& event, TimePoint now) {
    if (event.severity == Severity::critical && storm.kinds.size() < kMostHeldKinds &&
        find(storm.kinds, event.referenceCode) == storm.kinds.end()) {
        storm.kinds.push_back({event.referenceCode, 0, {}, {}, {}});
        return Holding::none;
    }
    HeldKind& kind = kindOf(storm.kinds, event.referenceCode);
    if (kind.count++ == 0)
        kind.first = now;
    kind.last = now;
    if (kind.examples.size() < kMostHeldExamples)
        if (const std::string example = exampleOf(event);
            std::ranges::find(kind.examples, example) == kind.examples.end())
            kind.examples.push_back(example);
    const bool full = storm.held >= kMostHeld;
    ++(full ? storm.counted : storm.held);
    return full ? Holding::counted : Holding::event;
}

std::vector<EventHistoryEntry> reportOf(const Storm& storm, TimePoint from, TimePoint until) {
    std::vector<EventHistoryEntry> report{
        {until, kActor,
         say("analysis.storm-over", {{"held", std::to_string(storm.held)},
                                     {"counted", std::to_string(storm.counted)},
                                     {"window", std::to_string(storm.window)},
                                     {"from", toText(from)},
                                     {"until", toText(until)}})}};
    for (const HeldKind& kind : storm.kinds)
        if (kind.count > 0)
            report.push_back({until, kActor,
                              say("analysis.storm-held",
                                  {{"code", kind.referenceCode.empty() ? "*" : kind.referenceCode},
                                   {"count", std::to_string(kind.count)},
                                   {"first", toText(kind.first)},
                                   {"last", toText(kind.last)},
                                   {"examples", boost::algorithm::join(kind.examples, "; ")}})});
    return report;
}

Result<void> validate(const StormSettings& settings) {
    const auto check = [](const char* field, std::uint64_t value, std::uint64_t least,
                          std::uint64_t most) -> Result<void> {
        if (value < least || value > most)
            return failField(field, say("analysis.storm-limit", {{"least", std::to_string(least)},
                                                                 {"most", std::to_string(most)}}));
        return {};
    };
    if (auto good = check("partition", settings.partition, 1, 10'000); !good)
        return good;
    if (auto good = check("console", settings.console, settings.partition, 100'000); !good)
        return good;
    return check("minutes", settings.minutes, 1, 24 * 60);
}

}  // namespace callbox::core
