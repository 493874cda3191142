// SPDX-License-Identifier: GPL-3.0-or-later
// A file of events from anywhere is refused or read within bounds, and what is shown of it cannot
// steer a terminal.
#include <algorithm>

#include "core/events/loaded_event.h"
#include "core/json/items.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::core;
using callbox::test::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto items = jsonItems(callbox::test::textOf(data, size), {"records", "rows"}, 100,
                                 {std::size_t{1} << 16, 24});
    if (!items)
        return 0;
    must(items->size() <= 100);
    for (const std::string& item : *items) {
        const auto event = events::loadedEvent(item, {"Callbox", "", "1"}, TimePoint{});
        if (!event)
            continue;
        must(event->frus.size() <= 64 && event->evidence.size() <= 4096);
        must(event->state == EventState::held || event->state == EventState::open);
        must(event->history.empty() && event->serviceRequest.empty());
        must(std::none_of(event->description.key.begin(), event->description.key.end(),
                          [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    }
    return 0;
}
