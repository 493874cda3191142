// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cstdio>
#include <ostream>

#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

/// "6h", "2d", "30m" before now, or a point in time.
core::Result<core::TimePoint> sinceOf(const std::string& text, core::TimePoint now) {
    std::uint32_t count = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, count);
    if (error == std::errc() && rest + 1 == end) {
        if (*rest == 'm')
            return now - std::chrono::minutes(count);
        if (*rest == 'h')
            return now - std::chrono::hours(count);
        if (*rest == 'd')
            return now - std::chrono::hours(24) * count;
    }
    const auto time = core::timePointFromText(text);
    return time ? time : core::failField("since", say("cli.usage.since"));
}

std::string valueText(const core::UtilizationSample& sample) {
    char text[64];
    std::snprintf(text, sizeof text, "%.2f", sample.value);
    return sample.unit.empty() ? std::string(text) : std::string(text) + ' ' + sample.unit;
}

/// All samples since, however many calls it takes.
core::Result<api::PerformanceReply> samplesSince(Session& session, api::PerformanceQuery query) {
    query.limit = 10'000;
    api::PerformanceReply all;
    for (;;) {
        auto reply = session.call(api::kPerformanceGet, query);
        if (!reply)
            return reply;
        if (reply->samples.empty())
            return all;
        query.since = reply->samples.back().at;
        all.samples.insert(all.samples.end(), reply->samples.begin(), reply->samples.end());
    }
}

ExitCode showPerformance(Session& session, const Parsed& parsed) {
    api::PerformanceQuery query;
    query.id = parsed.positional[0];
    const auto since = sinceOf(parsed.value("since", "1h"), session.environment().now());
    if (!since)
        return session.fail(since.error());
    query.since = *since;
    auto reply = samplesSince(session, query);
    if (!reply)
        return session.fail(reply.error());
    const auto metric = parsed.value("metric", "");
    std::erase_if(reply->samples,
                  [&](const auto& sample) { return !sample.metric.starts_with(metric); });
    if (session.json())
        return session.printJson(core::toJson(*reply));
    Table table({"TIME", "METRIC", "SUBJECT", "VALUE"});
    for (const auto& sample : reply->samples)
        table.add({session.time(sample.at), sample.metric, sample.subject, valueText(sample)});
    table.print(session.out());
    return ExitCode::ok;
}

}  // namespace

void addPerformanceVerbs(Verbs& verbs) {
    verbs.push_back({"performance",
                     "PARTITION",
                     "Show the utilization of a partition",
                     1,
                     1,
                     {{"since", Takes::value, "WHEN", "30m, 6h, 2d (default 1h) or a time"},
                      {"metric", Takes::value, "PREFIX", "only metrics that begin so, as disk."}},
                     "",
                     showPerformance});
}

}  // namespace callbox::cli
