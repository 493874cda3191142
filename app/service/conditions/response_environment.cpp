// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/responder.h"
#include "core/words/catalogue.h"

namespace callbox::service::conditions {

using rmc::condition::Transition;

namespace {

constexpr std::size_t kEventsLimit = 8192;

/// RSCT's words.
const char* severityWord(core::Severity severity) {
    switch (severity) {
        case core::Severity::critical:
            return "Critical";
        case core::Severity::warning:
            return "Warning";
        case core::Severity::information:
            break;
    }
    return "Informational";
}

std::string timeText(core::TimePoint at) {
    const auto whole = at.time_since_epoch().count();
    return std::to_string(whole / 1'000'000) + ',' + std::to_string(whole % 1'000'000);
}

}  // namespace

std::vector<std::string> responseEnvironment(
    const core::Condition& condition, const core::Response& response,
    const std::vector<rmc::condition::Occurrence>& occurrences) {
    const auto& first = occurrences.front();
    const bool rearm = first.transition == Transition::rearm;
    std::vector<std::string> environment{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"};
    const auto set = [&](const std::string& name, const std::string& value) {
        environment.push_back(name + '=' + core::showable(value));
    };
    set("ERRM_COND_NAME", condition.name);
    set("ERRM_COND_SEVERITY", severityWord(condition.severity));
    set("ERRM_COND_SEVERITYID", std::to_string(static_cast<int>(condition.severity)));
    set("ERRM_ER_NAME", response.name);
    set("ERRM_TYPE", rearm ? "Rearm event" : "Event");
    set("ERRM_TYPEID", rearm ? "1" : "0");
    set("ERRM_EXPR", rearm && !condition.rearmExpression.empty() ? condition.rearmExpression
                                                                 : condition.eventExpression);
    set("ERRM_RSRC_NAME", first.resourceName);
    set("ERRM_RSRC_HANDLE", first.handle);
    set("ERRM_RSRC_CLASS_NAME", condition.resourceClass);
    set("ERRM_NODE_NAME", first.partitionName);
    set("ERRM_ATTR_NAME", first.attribute);
    set("ERRM_VALUE", first.attributeValue);
    set("ERRM_VALUES", first.value);
    set("ERRM_TIME", timeText(first.at));
    set("ERRM_COND_BATCH", condition.batchInterval > 0 ? "1" : "0");
    set("ERRM_COND_BATCH_NUM", std::to_string(occurrences.size()));
    std::string events = "ERRM_EVENTS=";
    for (const auto& one : occurrences) {
        const auto line =
            core::showable((one.transition == Transition::rearm ? "rearm " : "event ") +
                           one.resourceName + ' ' + one.value);
        if (events.size() + line.size() + 1 > kEventsLimit)
            break;
        events += line + '\n';
    }
    environment.push_back(std::move(events));
    return environment;
}

}  // namespace callbox::service::conditions
