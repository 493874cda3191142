// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "rmc/watch/linux_watch.h"
#include "tests/catch.h"

using namespace callbox;
using namespace std::chrono_literals;
using rmc::watch::ScriptWatch;
using rmc::watch::WatchOptions;

namespace {

const std::string kMark = "@feedfacefeedface ";
constexpr core::TimePoint kNow{std::chrono::seconds(1763820000)};

WatchOptions options() {
    WatchOptions options;
    options.boundary = "feedfacefeedface";
    return options;
}

std::string line(const std::string& words) {
    return kMark + words + "\n";
}

std::string journal(const std::string& cursor, const std::string& message) {
    return line("journal {\"__CURSOR\":\"" + cursor +
                "\",\"__REALTIME_TIMESTAMP\":\"1763820000123456\",\"MESSAGE\":\"" + message +
                "\"}");
}

std::vector<std::string> keys(ScriptWatch& reader) {
    std::vector<std::string> out;
    for (const auto& condition : reader.takeConditions())
        out.push_back(condition.cleared ? "cleared" : condition.what.key);
    return out;
}

}  // namespace

TEST_CASE("a first start gives out its cursor before any record") {
    ScriptWatch reader("par-1", options());
    reader.feed("motd: welcome\n" + line("hello 1 1700000000") + line("beat"), kNow);
    CHECK(reader.takeHeartbeats() == 1);
    CHECK(reader.takeHeartbeats() == 0);
    reader.feed(line("at rasdaemon mc_event 17 4142"), kNow);
    // A cursor that does not yet know every table would read the others from their start.
    CHECK(reader.ready().empty());
    reader.feed(line("at rasdaemon - 0 -") + line("at kernel-log k1;ab-cd;5;end"), kNow);
    CHECK(reader.ready().size() == 2);
    CHECK(reader.takeBatch("rasdaemon").cursor == "r1;mc_event=17@4142");
    const auto batch = reader.takeBatch("kernel-log");
    CHECK(batch.cursor == "k1;ab-cd;5;end");
    CHECK(batch.records.empty());
    CHECK(reader.ready().empty());
    CHECK(keys(reader).empty());
}

TEST_CASE("a kernel report of several lines waits for its end, its cursor behind the last") {
    ScriptWatch reader("par-1", options());
    reader.feed(line("hello 1 1700000000") +
                    journal("s=1;i=1",
                            "nvme 0000:01:00.0: PCIe Bus Error: severity=Corrected, "
                            "type=Physical Layer, (Receiver ID)") +
                    journal("s=1;i=2",
                            "nvme 0000:01:00.0:   device [8086:a115] error "
                            "status/mask=00000001/00002000"),
                kNow);
    CHECK(reader.ready().empty());
    reader.tick(kNow + 50ms);
    CHECK(reader.ready().empty());
    reader.tick(kNow + 500ms);
    const auto batch = reader.takeBatch("kernel-log");
    REQUIRE(batch.records.size() == 1);
    CHECK(batch.cursor == "j1;s=1;i=2");
    CHECK(batch.records[0].kind == "pcie-aer-corrected");
    CHECK(batch.records[0].attributes.at("aer_status") == "00000001");
    CHECK(core::toText(batch.records[0].occurredAt) == "2025-11-22T14:00:00.123456Z");
    CHECK(batch.records[0].seenAt == kNow + 500ms);
}

TEST_CASE("a kernel buffer's line carries the partition's time and a lasting record ID") {
    const auto read = [] {
        ScriptWatch reader("par-1", options());
        reader.feed(line("hello 1 1700000000") +
                        line("kmsg ab-cd 2500000 12 EXT4-fs (md0): Remounting filesystem "
                             "read-only"),
                    kNow);
        return reader.takeBatch("kernel-log");
    };
    const auto batch = read();
    REQUIRE(batch.records.size() == 1);
    CHECK(batch.cursor == "k1;ab-cd;2500000;12");
    CHECK(core::toText(batch.records[0].occurredAt) == "2023-11-14T22:13:22.500000Z");
    CHECK(batch.records[0].recordId == read().records[0].recordId);
}

TEST_CASE("a gigabyte without a line end costs no memory and is a condition") {
    ScriptWatch reader("par-1", options());
    reader.feed(line("hello 1 1"), kNow);
    const std::string piece(1 << 20, 'x');
    for (int i = 0; i < 64; ++i)
        reader.feed(piece, kNow);
    reader.feed("\n" + line("beat"), kNow);
    CHECK(reader.takeHeartbeats() == 1);
    CHECK(keys(reader) == std::vector<std::string>{"watch.line-cut"});
}

TEST_CASE("what is not understood is said once and harms nothing after it") {
    ScriptWatch reader("par-1", options());
    reader.feed(line("hello 1 1"), kNow);
    for (int i = 0; i < 1000; ++i)
        reader.feed(line("row secrets 1 41 a=41") + line("row mc_event x 41 a=41") +
                        line("journal {\"a\":[[[[[[") + line("kmsg a b c d") + line("what") +
                        "noise\n" + std::string(3, '\0') + "\n",
                    kNow);
    CHECK(keys(reader).size() == 3);
    reader.feed(line("row mc_event 1 41 err_type=436F72726563746564 odd=4 bad=zz"), kNow);
    const auto batch = reader.takeBatch("rasdaemon");
    REQUIRE(batch.records.size() == 1);
    CHECK(batch.records[0].kind == "memory-corrected");
}

TEST_CASE("a journal cursor that is not one is not passed on") {
    ScriptWatch reader("par-1", options());
    reader.feed(line("hello 1 1") + journal("s=1'; reboot", "md/raid1:md0: Disk failure on sdb1"),
                kNow);
    CHECK(reader.ready().empty());
    CHECK(keys(reader) == std::vector<std::string>{"watch.not-understood"});
}

TEST_CASE("a trouble ends when the script says so, and can come again") {
    ScriptWatch reader("par-1", options());
    const auto trouble = line("trouble rasdaemon tool-missing sqlite3");
    reader.feed(trouble + trouble + line("settled rasdaemon") + trouble, kNow);
    CHECK(keys(reader) ==
          std::vector<std::string>{"watch.tool-missing", "cleared", "watch.tool-missing"});
}

TEST_CASE("batches are bounded, in order, and a full reader says so") {
    ScriptWatch reader("par-1", options());
    for (std::size_t i = 1; i <= ScriptWatch::kMaxPending; ++i)
        reader.feed(line("row mc_event " + std::to_string(i) + " 41 err_type=41"), kNow);
    CHECK(reader.full());
    std::size_t seen = 0;
    while (!reader.ready().empty()) {
        const auto batch = reader.takeBatch("rasdaemon");
        CHECK(batch.records.size() <= ScriptWatch::kMaxBatch);
        for (const auto& record : batch.records)
            CHECK(record.attributes.at("id") == std::to_string(++seen));
        CHECK(batch.cursor == "r1;mc_event=" + std::to_string(seen) + "@41");
    }
    CHECK(seen == ScriptWatch::kMaxPending);
    CHECK_FALSE(reader.full());
}

TEST_CASE("bytes cut anywhere give the same records") {
    const auto stream = line("hello 1 1") + line("row mc_event 1 41 label=4131") +
                        journal("s=1", "md/raid1:md0: Disk failure on sdb1, disabling device.") +
                        line("beat");
    ScriptWatch whole("par-1", options());
    ScriptWatch pieces("par-1", options());
    whole.feed(stream, kNow);
    for (const char c : stream)
        pieces.feed(std::string_view(&c, 1), kNow);
    for (const char* source : {"rasdaemon", "kernel-log"}) {
        const auto a = whole.takeBatch(source);
        const auto b = pieces.takeBatch(source);
        CHECK(a.cursor == b.cursor);
        REQUIRE(a.records.size() == 1);
        REQUIRE(b.records.size() == 1);
        CHECK(a.records[0].recordId == b.records[0].recordId);
    }
}
