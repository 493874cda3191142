// SPDX-License-Identifier: GPL-3.0-or-later
// What a partition prints during a watch, cut into pieces anywhere: the same records come out. The
// first byte of the input chooses where it is cut.
#include <algorithm>
#include <string>
#include <vector>

#include "rmc/watch/linux_watch.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox;
using callbox::test::must;

namespace {

std::vector<std::string> readIn(std::string_view bytes, std::size_t piece,
                                const rmc::watch::WatchOptions& options) {
    rmc::watch::ScriptWatch reader("par-1", options);
    const core::TimePoint now{};
    while (!bytes.empty()) {
        reader.feed(bytes.substr(0, piece), now);
        bytes.remove_prefix(std::min(piece, bytes.size()));
    }
    reader.tick(now + std::chrono::seconds(5));
    std::vector<std::string> seen;
    for (const auto& source : reader.ready())
        for (;;) {
            const auto batch = reader.takeBatch(source);
            must(batch.records.size() <= rmc::watch::ScriptWatch::kMaxBatch);
            if (batch.cursor.empty())
                break;
            // A cursor that was given out starts the next watch.
            auto next = options;
            next.cursors[source] = batch.cursor;
            must(rmc::watch::linuxWatchScript(next).has_value());
            seen.push_back(batch.cursor);
            for (const auto& record : batch.records)
                seen.push_back(record.recordId + " " + record.kind + " " + record.text);
        }
    return seen;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    rmc::watch::WatchOptions options;
    options.boundary = "feedfacefeedface";
    const auto bytes = callbox::test::textOf(data, size).substr(1);
    must(readIn(bytes, bytes.size() + 1, options) ==
         readIn(bytes, std::size_t{1} + data[0], options));
    return 0;
}
