// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on the fleet as a whole: its figures over time, its managed systems, what became
// of a partition's inventory and how busy it was. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/inventory.h"
#include "core/model/partition.h"

namespace callbox::core::api {

/// Periods are counted between neighbours of `bounds`: the asker knows when its days begin.
struct FleetFiguresQuery {
    std::vector<TimePoint> bounds;  ///< ascending; at most 63
    std::uint64_t hours = 24;       ///< of utilization, up to now; 0..720
};
BOOST_DESCRIBE_STRUCT(FleetFiguresQuery, (), (bounds, hours))

/// What happened from one bound up to the next.
struct PeriodFigures {
    TimePoint from;
    // Problems first reported then, by severity.
    std::uint64_t critical = 0, warning = 0, information = 0;
    // Messages.
    std::uint64_t acknowledged = 0, setAside = 0;
};
BOOST_DESCRIBE_STRUCT(PeriodFigures, (),
                      (from, critical, warning, information, acknowledged, setAside))

/// The middle of all samples that the partitions gave in an hour.
struct UtilizationMedian {
    TimePoint at;        ///< the hour's beginning
    std::string metric;  ///< "processor.busy", "memory.used"
    double value = 0;    ///< whole percent
    std::uint64_t samples = 0;
};
BOOST_DESCRIBE_STRUCT(UtilizationMedian, (), (at, metric, value, samples))

struct FleetFigures {
    std::vector<PeriodFigures> periods;          ///< one fewer than bounds
    std::vector<UtilizationMedian> utilization;  ///< by time and metric
    std::uint64_t silent = 0;                    ///< partitions without an open channel
    std::uint64_t silentLong = 0;                ///< of these, not seen for an hour or ever
    std::string longestSilent;                   ///< name of the one not seen for longest
    std::optional<TimePoint> silentSince;        ///< when that was seen last
    std::uint64_t systems = 0;                   ///< managed systems with partitions
    std::uint64_t silentSystems = 0;             ///< none of whose partitions has an open channel
};
BOOST_DESCRIBE_STRUCT(FleetFigures, (),
                      (periods, utilization, silent, silentLong, longestSilent, silentSince,
                       systems, silentSystems))
/// Errors: invalidArgument (bounds, hours).
inline constexpr Operation<FleetFiguresQuery, FleetFigures> kFleetFigures{"fleet.figures",
                                                                          Role::viewer, ""};

/// The managed systems of the partitions that partition.list gives for the same criteria.
struct SystemQuery {
    std::string text;
    std::optional<ChannelState> channel;
    bool silent = false;
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;  ///< 1..1000
};
BOOST_DESCRIBE_STRUCT(SystemQuery, (), (text, channel, silent, offset, limit))

/// Of one system, its partitions that meet the criteria by channel. Those of which nothing was
/// collected yet are counted under a system without id.
struct SystemRow {
    ManagedSystem system;
    std::uint64_t total = 0, active = 0, pending = 0, inactive = 0, none = 0;
    std::uint64_t openEvents = 0;  ///< of the system, whatever the criteria
};
BOOST_DESCRIBE_STRUCT(SystemRow, (), (system, total, active, pending, inactive, none, openEvents))
struct SystemPage {
    std::uint64_t total = 0;
    std::vector<SystemRow> rows;  ///< by machine type, model and serial number
};
BOOST_DESCRIBE_STRUCT(SystemPage, (), (total, rows))
inline constexpr Operation<SystemQuery, SystemPage> kSystemList{"system.list", Role::viewer, ""};

/// A collection that found something else than the one before.
struct InventoryChange {
    TimePoint at;
    std::uint64_t added = 0, changed = 0, removed = 0;
};
BOOST_DESCRIBE_STRUCT(InventoryChange, (), (at, added, changed, removed))
struct InventoryHistory {
    std::vector<InventoryChange> changes;  ///< newest first; the last 40 are kept
};
BOOST_DESCRIBE_STRUCT(InventoryHistory, (), (changes))
struct InventoryHistoryQuery {
    std::string id;  ///< id or name
};
BOOST_DESCRIBE_STRUCT(InventoryHistoryQuery, (), (id))
inline constexpr Operation<InventoryHistoryQuery, InventoryHistory> kInventoryHistory{
    "inventory.history", Role::viewer, ""};

/// Two moments; what was known at each is compared. One before the first collection kept counts as
/// that collection.
struct InventoryCompareQuery {
    std::string id;  ///< id or name
    TimePoint from;
    TimePoint to;
};
BOOST_DESCRIBE_STRUCT(InventoryCompareQuery, (), (id, from, to))
/// `before` absent: new; `after` absent: gone.
struct ChangedItem {
    std::optional<InventoryItem> before;
    std::optional<InventoryItem> after;
};
BOOST_DESCRIBE_STRUCT(ChangedItem, (), (before, after))
struct InventoryComparison {
    std::vector<ChangedItem> items;  ///< by kind and key; at most 2000
    std::uint64_t total = 0;         ///< also those not given
};
BOOST_DESCRIBE_STRUCT(InventoryComparison, (), (items, total))
/// Errors: notFound (partition, nothing collected), invalidArgument (to before from).
inline constexpr Operation<InventoryCompareQuery, InventoryComparison> kInventoryCompare{
    "inventory.compare", Role::viewer, ""};

/// A metric's course, thinned to what can be drawn.
struct PerformanceSeriesQuery {
    std::string id;                    ///< id or name
    std::vector<std::string> metrics;  ///< 1..8; only their subject "all"
    TimePoint since;
    TimePoint until;
    std::uint64_t points = 200;  ///< a metric, 1..1000
};
BOOST_DESCRIBE_STRUCT(PerformanceSeriesQuery, (), (id, metrics, since, until, points))
/// The mean and the highest of the samples of one stretch.
struct PerformancePoint {
    TimePoint at;  ///< the stretch's beginning
    std::string metric;
    double mean = 0;
    double highest = 0;
};
BOOST_DESCRIBE_STRUCT(PerformancePoint, (), (at, metric, mean, highest))
struct PerformanceSeries {
    std::vector<PerformancePoint> points;  ///< by metric and time; stretches without samples lack
};
BOOST_DESCRIBE_STRUCT(PerformanceSeries, (), (points))
/// Errors: notFound, invalidArgument (metrics, until, points).
inline constexpr Operation<PerformanceSeriesQuery, PerformanceSeries> kPerformanceSeries{
    "performance.series", Role::viewer, ""};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachFleetOperation(Visitor& visit) {
    visit(kFleetFigures);
    visit(kSystemList);
    visit(kInventoryHistory);
    visit(kInventoryCompare);
    visit(kPerformanceSeries);
}

}  // namespace callbox::core::api
