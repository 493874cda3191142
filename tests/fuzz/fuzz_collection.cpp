// SPDX-License-Identifier: GPL-3.0-or-later
// What a partition prints during a sweep, or for extended error data: the frames and all parsers
// behind them.
#include "core/inventory/allow_list.h"
#include "rmc/collect/dumps.h"
#include "rmc/collect/extended_data.h"
#include "rmc/collect/linux_collection.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const rmc::collect::CollectionContext context{"par-1", "feedfacefeedface", core::TimePoint{}};
    if (const auto gathered =
            rmc::collect::readData(callbox::test::textOf(data, size), context.boundary))
        for (const auto& file : gathered->files)
            callbox::test::must(core::isDataFileName(file.name));
    if (const auto dumps =
            rmc::collect::readDumps(callbox::test::textOf(data, size), context.boundary, {}))
        for (const auto& dump : dumps->dumps)
            callbox::test::must(core::isDumpItem(dump.item));
    const auto inventory = rmc::collect::readCollection(callbox::test::textOf(data, size), context);
    if (!inventory)
        return 0;
    core::inventory::RedactionReport report;
    core::inventory::redact(*inventory, &report);
    callbox::test::must(report.total == 0);
    return 0;
}
