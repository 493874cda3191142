// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/events.h"
#include "core/store/fleet_figures.h"
#include "core/store/inventories.h"
#include "core/store/inventory_changes.h"
#include "core/store/ledger.h"
#include "stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

constexpr long long kDay = 24 * 3600;

Partition add(Stored& stored, const std::string& name, const std::string& systemId = {}) {
    return stored.good([&](Transaction& t) {
        auto partition = somePartition(name);
        partition.systemId = systemId;
        return addPartition(t, partition);
    });
}

std::string addSystem(Stored& stored, const std::string& serial) {
    return stored
        .good([&](Transaction& t) {
            ManagedSystem system;
            system.mtms = {"9009", "42A", serial};
            return putSystem(t, system);
        })
        .id;
}

void setChannelOf(Stored& stored, const Partition& partition, ChannelState state,
                  std::optional<TimePoint> seen) {
    stored.good([&](Transaction& t) { return setChannel(t, partition.id, state, {}, seen); });
}

void report(Stored& stored, Severity severity, TimePoint first) {
    stored.good([&](Transaction& t) {
        auto event = someEvent();
        event.severity = severity;
        event.firstReported = first;
        event.lastReported = at(30 * kDay);
        return addEvent(t, event, "");
    });
}

}  // namespace

TEST_CASE("Problems count on the day of their first report") {
    Stored stored;
    report(stored, Severity::critical, at(10));
    report(stored, Severity::warning, at(kDay));
    report(stored, Severity::warning, at(2 * kDay - 1));
    report(stored, Severity::information, at(2 * kDay));
    const api::FleetFiguresQuery query{{at(0), at(kDay), at(2 * kDay)}, 0};
    const auto figures =
        stored.seen([&](Reader& r) { return fleetFigures(r, query, at(30 * kDay)); });
    REQUIRE(figures.periods.size() == 2);
    CHECK(figures.periods[0].from == at(0));
    CHECK(figures.periods[0].critical == 1);
    CHECK(figures.periods[0].warning == 0);
    CHECK(figures.periods[1].warning == 2);
    CHECK(figures.periods[1].information == 0);
    CHECK(figures.utilization.empty());
}

TEST_CASE("Messages count on the day on which they arrived or were set aside") {
    Stored stored;
    for (const char* what : {"sent", "acknowledged", "set-aside", "acknowledged"})
        stored.good([&](Transaction& t) {
            api::LedgerEntry entry;
            entry.at = at(5);
            entry.what = what;
            return appendLedger(t, entry);
        });
    const api::FleetFiguresQuery query{{at(0), at(kDay), at(2 * kDay)}, 0};
    const auto figures = stored.seen([&](Reader& r) { return fleetFigures(r, query, at(9)); });
    CHECK(figures.periods[0].acknowledged == 2);
    CHECK(figures.periods[0].setAside == 1);
    CHECK(figures.periods[1].acknowledged == 0);
}

TEST_CASE("The fleet's utilization is the median of its partitions' samples") {
    Stored stored;
    const auto hour = [](long long number) { return at(number * 3600 - 1'790'000'000 % 3600); };
    int value = 10;
    for (const char* name : {"alpha", "beta", "gamma"}) {
        const auto partition = add(stored, name);
        stored.good([&](Transaction& t) {
            return addSamples(t, partition.id,
                              {{hour(1), "processor.busy", "all", double(value), "%"},
                               {hour(2), "processor.busy", "all", double(value * 2), "%"},
                               {hour(2), "processor.busy", "cpu0", 1, "%"},
                               {hour(2), "memory.used", "all", 250, "%"}});
        });
        value += 15;
    }
    const api::FleetFiguresQuery query{{}, 2};
    const auto medians =
        stored.seen([&](Reader& r) { return fleetFigures(r, query, hour(2)); }).utilization;
    REQUIRE(medians.size() == 3);
    CHECK(medians[0].metric == "processor.busy");
    CHECK(medians[0].at == hour(1));
    CHECK(medians[0].value == 25);
    CHECK(medians[0].samples == 3);
    CHECK(medians[1].metric == "memory.used");
    CHECK(medians[1].value == 100);
    CHECK(medians[2].value == 50);
    stored.good([&](Transaction& t) { return pruneSamples(t, hour(2)); });
    const api::FleetFiguresQuery all{{}, 720};
    CHECK(
        stored.seen([&](Reader& r) { return fleetFigures(r, all, hour(2)); }).utilization.size() ==
        2);
}

TEST_CASE("Silence is counted by partition and by system, and its longest is named") {
    Stored stored;
    const auto one = addSystem(stored, "1");
    const auto two = addSystem(stored, "2");
    setChannelOf(stored, add(stored, "alpha", one), ChannelState::active, at(0));
    setChannelOf(stored, add(stored, "beta", one), ChannelState::inactive, at(-600));
    setChannelOf(stored, add(stored, "gamma", two), ChannelState::pending, at(-7200));
    const auto figures = stored.seen([](Reader& r) { return fleetFigures(r, {{}, 0}, at(0)); });
    CHECK(figures.silent == 2);
    CHECK(figures.silentLong == 1);
    CHECK(figures.longestSilent == "gamma");
    CHECK(figures.silentSince == at(-7200));
    CHECK(figures.systems == 2);
    CHECK(figures.silentSystems == 1);
}

TEST_CASE("An empty fleet has figures, too, and unreasonable questions are refused") {
    Stored stored;
    const auto ask = [&](const api::FleetFiguresQuery& query) {
        return stored.read([&](Reader& r) { return fleetFigures(r, query, at(0)); });
    };
    REQUIRE(ask({{at(0), at(1)}, 24}));
    CHECK(ask({{at(0), at(1)}, 24})->silent == 0);
    CHECK(ask({{at(1), at(0)}, 24}).error().field == "bounds");
    CHECK(ask({std::vector<TimePoint>(64, at(0)), 24}).error().field == "bounds");
    CHECK(ask({{}, 721}).error().field == "hours");
}

TEST_CASE("Systems come with their partitions that meet the criteria") {
    Stored stored;
    const auto one = addSystem(stored, "1");
    const auto two = addSystem(stored, "2");
    setChannelOf(stored, add(stored, "alpha", two), ChannelState::active, at(0));
    add(stored, "beta", two);
    add(stored, "gamma", one);
    add(stored, "new");
    stored.good([](Transaction& t) {
        auto event = someEvent();
        event.failingMtms = {"9009", "42A", "2"};
        return addEvent(t, event, "");
    });
    const auto page = [&](const api::SystemQuery& query) {
        return stored.seen([&](Reader& r) { return systemPage(r, query); });
    };
    const auto all = page({});
    REQUIRE(all.total == 3);
    REQUIRE(all.rows.size() == 3);
    CHECK(all.rows[0].system.mtms.serial == "1");
    CHECK(all.rows[1].total == 2);
    CHECK(all.rows[1].active == 1);
    CHECK(all.rows[1].none == 1);
    CHECK(all.rows[1].openEvents == 1);
    CHECK(all.rows[2].system.id.empty());
    CHECK(all.rows[2].total == 1);
    api::SystemQuery silent;
    silent.silent = true;
    CHECK(page(silent).rows[1].total == 1);
    api::SystemQuery named;
    named.text = "42A*2";
    CHECK(page(named).total == 1);
    api::SystemQuery behind;
    behind.offset = 2;
    behind.limit = 1;
    CHECK(page(behind).rows.size() == 1);

    api::PartitionQuery of;
    of.systemId = two;
    of.silent = true;
    const auto rows = stored.seen([&](Reader& r) { return partitionPage(r, of); }).rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].partition.name == "beta");
    of = {};
    of.systemId = "";
    CHECK(stored.seen([&](Reader& r) { return partitionPage(r, of); }).total == 1);
    of = {};
    of.orderBy = "system";
    CHECK(stored.seen([&](Reader& r) { return partitionPage(r, of); }).rows[1].partition.name ==
          "gamma");
}

TEST_CASE("A course is thinned to the mean and the highest of each stretch") {
    Stored stored;
    const auto partition = add(stored, "alpha");
    std::vector<UtilizationSample> samples;
    for (int i = 0; i < 100; ++i)
        samples.push_back({at(i), "processor.busy", "all", double(i), "%"});
    samples.push_back({at(1), "processor.busy", "cpu0", 99, "%"});
    samples.push_back({at(1), "disk.read", "all", 99, "B/s"});
    stored.good([&](Transaction& t) { return addSamples(t, partition.id, samples); });
    api::PerformanceSeriesQuery query{partition.id, {"processor.busy"}, at(0), at(100), 10};
    const auto ask = [&] {
        return stored.read([&](Reader& r) { return performanceSeries(r, partition.id, query); });
    };
    const auto series = ask();
    REQUIRE(series);
    REQUIRE(series->points.size() == 10);
    CHECK(series->points[1].at == at(10));
    CHECK(series->points[1].mean == Approx(14.5));
    CHECK(series->points[1].highest == 19);
    query.until = at(0);
    CHECK(ask().error().field == "until");
    query.until = at(32 * kDay);
    CHECK(ask().error().field == "until");
    query.until = at(100);
    query.points = 1001;
    CHECK(ask().error().field == "points");
    query.points = 1;
    query.metrics.clear();
    CHECK(ask().error().field == "metrics");
}

TEST_CASE("Of a partition's inventory the last forty steps are kept, with the ways back") {
    Stored stored;
    const auto partition = add(stored, "alpha");
    for (int i = 0; i < 50; ++i)
        stored.good([&](Transaction& t) {
            InventoryStep step;
            step.change = {at(i), 1, 2, 3};
            step.undo.removed = {"disk/" + std::to_string(i)};
            return addInventoryStep(t, partition.id, step);
        });
    const auto changes = stored.seen([&](Reader& r) { return inventoryChanges(r, partition.id); });
    REQUIRE(changes.size() == 40);
    CHECK(changes.front().at == at(49));
    CHECK(changes.back().at == at(10));
    CHECK(changes.front().removed == 3);
    const auto undos =
        stored.seen([&](Reader& r) { return inventoryUndos(r, partition.id, at(47)); });
    REQUIRE(undos.size() == 2);
    CHECK(undos[0].removed.front() == "disk/49");
    CHECK(stored.seen([&](Reader& r) { return inventoryUndos(r, partition.id, at(0)); }).size() ==
          39);
    stored.good([&](Transaction& t) { return removePartition(t, partition.id); });
    CHECK(stored.seen([&](Reader& r) { return inventoryChanges(r, partition.id); }).empty());
}
