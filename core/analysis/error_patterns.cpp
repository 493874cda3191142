// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/error_patterns.h"

#include <algorithm>
#include <set>

#include "core/analysis/record_view.h"

namespace callbox::core {

namespace {

constexpr std::size_t kPlaceBytes = 40;

using Place = std::map<std::string, std::string>;

/// Whether both have all of `names`, and the same.
bool sharePlace(const std::vector<std::string>& names, const Place& one, const Place& other) {
    return std::ranges::all_of(names, [&](const std::string& name) {
        const auto here = one.find(name);
        const auto there = other.find(name);
        return here != one.end() && there != other.end() && here->second == there->second;
    });
}

bool isMade(const ErrorPattern& pattern, const std::vector<CountedReport>& reports) {
    std::set<std::string> different;
    for (const CountedReport& report : reports) {
        const auto value = report.place.find(pattern.differ);
        if (value != report.place.end() &&
            sharePlace(pattern.same, report.place, reports.back().place))
            different.insert(value->second);
    }
    return different.size() >= pattern.count;
}

}  // namespace

std::map<std::string, std::string> placeOf(const Rule& rule, const ProblemRecord& record) {
    Place place;
    const auto take = [&](const std::string& name) {
        if (const auto value = attributeOf(record, name); !value.empty())
            place.emplace(name, value.substr(0, kPlaceBytes));
    };
    for (const ErrorPattern& pattern : rule.patterns) {
        std::ranges::for_each(pattern.same, take);
        take(pattern.differ);
    }
    return place;
}

const ErrorPattern* patternOf(const Rule& rule, const std::vector<CountedReport>& reports) {
    const auto made = std::ranges::find_if(
        rule.patterns, [&](const ErrorPattern& pattern) { return isMade(pattern, reports); });
    return made == rule.patterns.end() ? nullptr : &*made;
}

}  // namespace callbox::core
