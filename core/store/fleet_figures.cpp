// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleet_figures.h"

#include <algorithm>

#include "core/store/query.h"

namespace callbox::core::store {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostBounds = 63;
constexpr std::uint64_t kMostHours = 720;
constexpr std::size_t kMostMetrics = 8;
constexpr std::uint64_t kMostPoints = 1000;
constexpr auto kLongSilence = 1h;
constexpr auto kLongestSeries = 24h * 31;

Result<void> checked(const api::FleetFiguresQuery& asked) {
    const auto& bounds = asked.bounds;
    if (bounds.size() > kMostBounds ||
        std::ranges::adjacent_find(bounds, std::greater_equal<>()) != bounds.end())
        return failField("bounds", say("fleet.bounds", {{"most", std::to_string(kMostBounds)}}));
    if (asked.hours > kMostHours)
        return failField("hours", say("fleet.hours", {{"most", std::to_string(kMostHours)}}));
    return {};
}

void countProblems(const Reader& reader, TimePoint to, api::PeriodFigures& period) {
    Query query(reader,
                "SELECT severity, count(*) FROM event WHERE first_reported >= ? AND first_reported "
                "< ? GROUP BY severity");
    query.with(period.from, to);
    while (query.next())
        (query.word<Severity>(0) == Severity::critical  ? period.critical
         : query.word<Severity>(0) == Severity::warning ? period.warning
                                                        : period.information) = query.number(1);
}

void countMessages(const Reader& reader, TimePoint to, api::PeriodFigures& period) {
    Query query(reader,
                "SELECT sum(what = 'acknowledged'), sum(what = 'set-aside') FROM ledger WHERE at "
                ">= ? AND at < ?");
    query.with(period.from, to);
    query.next();
    period.acknowledged = query.number(0);
    period.setAside = query.number(1);
}

/// Rows come by hour, metric and percent.
std::vector<api::UtilizationMedian> medians(const Reader& reader, TimePoint from) {
    struct Percent {
        std::int64_t value;
        std::uint64_t samples;
    };
    std::vector<api::UtilizationMedian> found;
    std::vector<Percent> percents;
    const auto finish = [&] {
        if (found.empty())
            return;
        std::uint64_t passed = 0;
        for (const auto& [value, samples] : percents)
            if (passed += samples; passed * 2 >= found.back().samples) {
                found.back().value = static_cast<double>(value);
                break;
            }
        percents.clear();
    };
    Query query(reader,
                "SELECT hour * 3600000000, metric, percent, samples FROM utilization_tally WHERE "
                "hour >= ? / 3600000000 ORDER BY hour, metric, percent");
    query.with(from);
    while (query.next()) {
        if (found.empty() || found.back().at != query.time(0) ||
            found.back().metric != query.text(1)) {
            finish();
            found.push_back({query.time(0), query.text(1), 0, 0});
        }
        percents.push_back({query.integer(2), query.number(3)});
        found.back().samples += query.number(3);
    }
    finish();
    return found;
}

void countSilent(const Reader& reader, TimePoint now, api::FleetFigures& figures) {
    {
        Query query(reader,
                    "SELECT count(*), sum(last_seen IS NULL OR last_seen < ?) FROM partition WHERE "
                    "channel <> ?");
        query.with(now - kLongSilence, ChannelState::active);
        query.next();
        figures.silent = query.number(0);
        figures.silentLong = query.number(1);
    }
    {
        Query query(reader,
                    "SELECT name, last_seen FROM partition WHERE channel <> ? ORDER BY last_seen, "
                    "name LIMIT 1");
        query.with(ChannelState::active);
        if (query.next()) {
            figures.longestSilent = query.text(0);
            figures.silentSince = query.optionalTime(1);
        }
    }
    Query query(reader,
                "SELECT count(*), sum(best < ?) FROM (SELECT max(channel) AS best FROM partition "
                "WHERE system_id <> '' GROUP BY system_id)");
    query.with(ChannelState::active);
    query.next();
    figures.systems = query.number(0);
    figures.silentSystems = query.number(1);
}

}  // namespace

Result<api::FleetFigures> fleetFigures(const Reader& reader, const api::FleetFiguresQuery& asked,
                                       TimePoint now) {
    return guarded(reader, [&]() -> Result<api::FleetFigures> {
        if (const auto good = checked(asked); !good)
            return passOn(good);
        api::FleetFigures figures;
        for (std::size_t i = 0; i + 1 < asked.bounds.size(); ++i) {
            auto& period = figures.periods.emplace_back();
            period.from = asked.bounds[i];
            countProblems(reader, asked.bounds[i + 1], period);
            countMessages(reader, asked.bounds[i + 1], period);
        }
        if (asked.hours > 0)
            figures.utilization = medians(
                reader, now - std::chrono::hours(static_cast<std::int64_t>(asked.hours) - 1));
        countSilent(reader, now, figures);
        return figures;
    });
}

Result<api::PerformanceSeries> performanceSeries(const Reader& reader, const std::string& id,
                                                 const api::PerformanceSeriesQuery& asked) {
    return guarded(reader, [&]() -> Result<api::PerformanceSeries> {
        if (asked.metrics.empty() || asked.metrics.size() > kMostMetrics)
            return failField("metrics", say("fleet.metrics"));
        if (asked.until <= asked.since || asked.until - asked.since > kLongestSeries)
            return failField("until", say("fleet.until"));
        if (asked.points < 1 || asked.points > kMostPoints)
            return failField("points", say("fleet.points"));
        const auto width = std::max<std::int64_t>(
            1, (asked.until - asked.since).count() / static_cast<std::int64_t>(asked.points));
        std::string marks = "?";
        for (std::size_t i = 1; i < asked.metrics.size(); ++i)
            marks += ", ?";
        Query query(reader,
                    "SELECT metric, (at - ?1) / ?2 AS stretch, avg(value), max(value) FROM "
                    "utilization WHERE partition_id = ?3 AND at >= ?1 AND at < ?4 AND subject = "
                    "'all' AND metric IN (" +
                        marks + ") GROUP BY metric, stretch ORDER BY metric, stretch");
        query.with(asked.since, width, id, asked.until);
        for (const auto& metric : asked.metrics)
            query.bind(metric);
        api::PerformanceSeries series;
        while (query.next())
            series.points.push_back(
                {asked.since + std::chrono::microseconds(query.integer(1) * width), query.text(0),
                 query.real(2), query.real(3)});
        return series;
    });
}

}  // namespace callbox::core::store
