// SPDX-License-Identifier: GPL-3.0-or-later
// Every parser of the registry; the first byte of the input chooses which.
#include "core/json/codec.h"
#include "core/model/inventory.h"
#include "core/model/problem_record.h"
#include "rmc/watch/recorded_source.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const auto names = rmc::watch::recordedSources();
    const auto findings = rmc::watch::parseRecorded(names[data[0] % names.size()],
                                                    callbox::test::textOf(data, size).substr(1));
    if (!findings)
        return 0;
    // What was understood can be written and read again: it is valid UTF-8.
    for (const auto& item : findings->items)
        callbox::test::must(core::fromJson<core::InventoryItem>(core::toJson(item)).has_value());
    for (const auto& record : findings->records)
        callbox::test::must(core::fromJson<core::ProblemRecord>(core::toJson(record)).has_value());
    return 0;
}
