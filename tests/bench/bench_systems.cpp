// SPDX-License-Identifier: GPL-3.0-or-later
// What the console's list of systems waits for when a filter is typed or a column is sorted: the
// first page, read by the service, written as JSON and read again. The figure is the slowest of all
// filters and orders, each the middle of some tries.
//   --partitions N   (10000)
#include <algorithm>
#include <chrono>
#include <functional>

#include "core/json/codec.h"
#include "core/store/events.h"
#include "core/store/fleet_figures.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"
#include "core/store/store.h"
#include "tests/bench/figures.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::bench;
using namespace callbox::core;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr double kTarget = 30;  // milliseconds
constexpr int kTries = 5;
constexpr std::size_t kPerSystem = 4;
const TimePoint kNow{std::chrono::seconds(1'790'000'000)};

Result<void> addOne(store::Transaction& transaction, std::size_t number) {
    ManagedSystem system;
    system.mtms = {"9009", "42A", "78" + std::to_string(100'000 + number / kPerSystem)};
    const auto put = store::putSystem(transaction, system);
    if (!put)
        return passOn(put);
    Partition partition;
    partition.name = "lpar" + std::to_string(number);
    partition.address.host =
        "10.1." + std::to_string(number / 250) + "." + std::to_string(number % 250);
    partition.systemId = put->id;
    partition.osName = number % 3 == 0 ? "AIX" : "Red Hat Enterprise Linux";
    partition.osLevel = number % 3 == 0 ? "7.3" : "9.4";
    partition.addedAt = kNow;
    partition.channel = number % 97 == 0 ? ChannelState::inactive : ChannelState::active;
    partition.lastSeen = kNow - std::chrono::seconds(number);
    const auto added = store::addPartition(transaction, partition);
    if (!added)
        return passOn(added);
    if (number % 50 == 0) {
        ServiceableEvent event;
        event.partitionId = added->id;
        event.failingMtms = system.mtms;
        event.firstReported = event.lastReported = kNow - std::chrono::minutes(number);
        if (const auto filed = store::addEvent(transaction, event, "Memory module failing"); !filed)
            return passOn(filed);
    }
    const auto hour = kNow - std::chrono::hours(number % 24);
    return store::addSamples(transaction, added->id,
                             {{hour, "processor.busy", "all", double(number % 100), "%"},
                              {hour, "memory.used", "all", double(number % 90), "%"}});
}

bool fill(store::Store& store, std::size_t partitions) {
    constexpr std::size_t kBatch = 500;
    for (std::size_t from = 0; from < partitions; from += kBatch)
        if (!store.write([&](store::Transaction& transaction) -> Result<void> {
                for (std::size_t n = from; n < std::min(from + kBatch, partitions); ++n)
                    if (auto added = addOne(transaction, n); !added)
                        return added;
                return {};
            }))
            return false;
    return true;
}

/// Milliseconds of the middle try; negative: it failed.
double timed(const std::function<bool()>& work) {
    std::vector<double> tries;
    for (int i = 0; i < kTries; ++i) {
        const auto start = SteadyClock::now();
        if (!work())
            return -1;
        tries.push_back(
            std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count());
    }
    return quantile(std::move(tries), 0.5);
}

/// As far as the console: found, written, read.
template <class Page, class Ask>
double journey(store::Store& store, Ask ask) {
    return timed([&] {
        const auto page = store.read([&](store::Reader& reader) { return ask(reader); });
        return page && fromJson<Page>(toJson(*page)).has_value();
    });
}

double slowestTable(store::Store& store) {
    double slowest = 0;
    for (const char* order :
         {"name", "host", "channel", "lastSeen", "system", "operatingSystem", "openEvents"})
        for (const char* text : {"", "lpar12", "78100", "no such"})
            for (const bool silent : {false, true}) {
                api::PartitionQuery query;
                query.orderBy = order;
                query.text = text;
                query.silent = silent;
                query.limit = 200;
                const double time = journey<api::PartitionPage>(
                    store, [&](store::Reader& reader) { return partitionPage(reader, query); });
                if (time < 0)
                    return time;
                slowest = std::max(slowest, time);
            }
    return slowest;
}

double slowestTree(store::Store& store) {
    double slowest = 0;
    for (const char* text : {"", "lpar12", "78100", "no such"}) {
        api::SystemQuery query;
        query.text = text;
        query.limit = 200;
        const double time = journey<api::SystemPage>(
            store, [&](store::Reader& reader) { return systemPage(reader, query); });
        if (time < 0)
            return time;
        slowest = std::max(slowest, time);
    }
    return slowest;
}

double figures(store::Store& store) {
    api::FleetFiguresQuery query;
    for (int day = 14; day >= 0; --day)
        query.bounds.push_back(kNow - std::chrono::hours(24 * day));
    return journey<api::FleetFigures>(
        store, [&](store::Reader& reader) { return fleetFigures(reader, query, kNow); });
}

}  // namespace

int main(int argc, char** argv) {
    const auto partitions = static_cast<std::size_t>(option(argc, argv, "partitions", 10'000));
    const tests::TemporaryDirectory directory;
    store::StoreOptions options;
    options.path = directory.path() / "callbox.db";
    auto opened = store::Store::open(options);
    if (!opened)
        return broken("the database could not be made", opened.error().detail);
    store::Store& store = **opened;
    if (!fill(store, partitions))
        return broken("the partitions could not be stored");
    const double table = slowestTable(store), tree = slowestTree(store), fleet = figures(store);
    if (table < 0 || tree < 0 || fleet < 0)
        return broken("a list could not be read");
    figure("systems-table", table, "ms", kTarget);
    figure("systems-tree", tree, "ms", kTarget);
    figure("fleet-figures", fleet, "ms", kTarget);
    return 0;
}
