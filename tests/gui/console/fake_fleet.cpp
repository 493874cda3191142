// SPDX-License-Identifier: GPL-3.0-or-later
// Figures, systems, utilization and inventory history of the fake service.
#include <algorithm>
#include <map>

#include "fake_api_client.h"

namespace callbox::tests {

using core::ErrorCode;
using core::fail;
using namespace std::chrono_literals;

namespace {

bool fits(const core::Partition& partition, const api::SystemQuery& query) {
    return partition.name.find(query.text) != std::string::npos &&
           (!query.channel || *query.channel == partition.channel) &&
           (!query.silent || partition.channel != core::ChannelState::active);
}

/// A day's course, from 0 to 1.
double wave(std::int64_t step, std::int64_t length) {
    const auto at = step % length;
    return static_cast<double>(std::min(at, length - at)) / static_cast<double>(length) * 2;
}

}  // namespace

void addFleet(FakeData& data, core::TimePoint now) {
    const auto hour = std::chrono::floor<std::chrono::hours>(now);
    for (int back = 23; back >= 0; --back) {
        data.utilization.push_back(
            {hour - std::chrono::hours(back), "memory.used", 61 + wave(back, 12) * 5, 1900});
        data.utilization.push_back(
            {hour - std::chrono::hours(back), "processor.busy", 22 + wave(back, 24) * 40, 1900});
    }
    data.inventoryChanges = {
        {now - 5h, 1, 1, 1}, {now - 24h * 12, 0, 3, 0}, {now - 24h * 40, 16, 0, 0}};
}

void FakeApiClient::addFleet() {
    on(api::kFleetFigures, [this](const api::FleetFiguresQuery& asked) {
        api::FleetFigures figures;
        for (std::size_t i = 0; i + 1 < asked.bounds.size(); ++i) {
            const auto from = asked.bounds[i], to = asked.bounds[i + 1];
            api::PeriodFigures period;
            period.from = from;
            for (const auto& event : data.events) {
                if (event.firstReported < from || event.firstReported >= to)
                    continue;
                period.critical += event.severity == core::Severity::critical ? 1 : 0;
                period.warning += event.severity == core::Severity::warning ? 1 : 0;
                period.information += event.severity == core::Severity::information ? 1 : 0;
            }
            for (const auto& message : data.transmissions) {
                if (message.createdAt < from || message.createdAt >= to)
                    continue;
                period.acknowledged += message.state == api::TransmissionState::acknowledged;
                period.setAside += message.state == api::TransmissionState::setAside;
            }
            figures.periods.push_back(period);
        }
        figures.utilization = data.utilization;
        for (const auto& row : data.partitions) {
            const auto& partition = row.partition;
            if (partition.channel == core::ChannelState::active)
                continue;
            ++figures.silent;
            figures.silentLong += !partition.lastSeen || *partition.lastSeen < now_ - 1h;
            if (figures.longestSilent.empty() ||
                (partition.lastSeen && partition.lastSeen < figures.silentSince)) {
                figures.longestSilent = partition.name;
                figures.silentSince = partition.lastSeen;
            }
        }
        return figures;
    });
    on(api::kSystemList, [this](const api::SystemQuery& asked) {
        largestPage = std::max(largestPage, asked.limit);
        std::map<std::string, api::SystemRow> systems;
        for (const auto& row : data.partitions) {
            if (!fits(row.partition, asked))
                continue;
            auto& system = systems[row.partition.systemId];
            system.system.id = row.partition.systemId;
            system.system.mtms = row.systemMtms;
            system.system.name = row.systemName;
            ++system.total;
            system.openEvents += row.openEvents;
            ++(row.partition.channel == core::ChannelState::active     ? system.active
               : row.partition.channel == core::ChannelState::pending  ? system.pending
               : row.partition.channel == core::ChannelState::inactive ? system.inactive
                                                                       : system.none);
        }
        api::SystemPage page;
        page.total = systems.size();
        std::uint64_t place = 0;
        for (const auto& [id, row] : systems)
            if (place++ >= asked.offset && page.rows.size() < asked.limit)
                page.rows.push_back(row);
        return page;
    });
    on(api::kPerformanceSeries, [this](const api::PerformanceSeriesQuery& asked) {
        api::PerformanceSeries series;
        if (data.utilization.empty())
            return series;
        const auto width = (asked.until - asked.since) / static_cast<std::int64_t>(asked.points);
        for (const auto& metric : asked.metrics)
            for (std::int64_t i = 0; i < static_cast<std::int64_t>(asked.points); ++i) {
                const double mean =
                    metric == "processor.busy" ? 20 + wave(i, 40) * 45 : 58 + wave(i, 90) * 6;
                if (i < 60 || i > 66)  // it was down then
                    series.points.push_back({asked.since + width * i, metric, mean, mean + 8});
            }
        return series;
    });
    on(api::kInventoryHistory, [this](const api::InventoryHistoryQuery&) {
        return api::InventoryHistory{data.inventoryChanges};
    });
    on(api::kInventoryCompare,
       [this](const api::InventoryCompareQuery& asked) -> core::Result<api::InventoryComparison> {
           if (asked.to < asked.from)
               return core::failField("to", fakeMessage("inventory.order-of-times"));
           api::InventoryComparison comparison;
           const auto items = inventoryOf({}, now_).items;
           if (items.size() < 4 || asked.from == asked.to || data.inventoryChanges.empty())
               return comparison;
           auto firmware = items[1];
           firmware.firmwareLevel = "GDC5402Q";
           comparison.items = {{items[0], {}}, {firmware, items[1]}, {{}, items[2]}};
           comparison.total = 3;
           return comparison;
       });
}

}  // namespace callbox::tests
