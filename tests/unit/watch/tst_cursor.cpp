// SPDX-License-Identifier: GPL-3.0-or-later
// Cursors hold what partitions wrote: they stay short and printable and are read as written, and no
// hostile machine makes its problems be told again and again, or never.
#include "rmc/watch/cursor.h"
#include "rmc/watch/errpt_log.h"
#include "rmc/watch/snapshot_source.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::rmc::watch;

namespace {

const core::TimePoint kNow = *core::timePointFromText("2026-11-20T12:00:00Z");

SnapshotReading read(std::string_view source, const std::string& text, std::string_view cursor) {
    const auto reading = findSnapshotSource(source)->read(text, {{}, cursor, kNow});
    REQUIRE(reading);
    CHECK(isCursor(reading->cursor));
    return *reading;
}

std::string errptEntry(int sequence, const std::string& machine, const std::string& year = "2026") {
    return std::string(75, '-') + "\nLABEL:          SC_DISK_ERR2\nIDENTIFIER:     B6267342\n\n" +
           "Date/Time:       Fri Nov 20 10:00:00 " + year +
           "\nSequence Number: " + std::to_string(sequence) + "\nMachine Id:      " + machine +
           "\nClass:           H\nType:            PEND\nResource Name:   hdisk4\n\n"
           "Description\nDISK OPERATION ERROR\n\n";
}

std::string edac(const std::string& place, int count) {
    return "proc/sys/kernel/random/boot_id=01234567-89ab-cdef-0123-456789abcdef\n"
           "sys/devices/system/edac/mc/mc0/" +
           place + "/dimm_ce_count=" + std::to_string(count) + "\n";
}

std::string servicelogEvent(const std::string& id, const std::string& time) {
    return "Servicelog ID:      " + id + "\nLog Timestamp:      " + time +
           "\nServiceable Event:  Yes\nStatus:             Open\n";
}

std::string hmcEvent(std::uint64_t number, std::uint64_t duplicates) {
    return "problem_num=" + std::to_string(number) +
           ",refcode=B1812272,status=Open,first_time=2026-11-20 10:00:00,"
           "failing_mtms=9009-42A/78ABCDE,created_time=2026-11-20 10:00:00,"
           "callhome_intended=true,duplicate_count=" +
           std::to_string(duplicates) + ",event_severity=64,\"fru_details=\"\n";
}

}  // namespace

TEST_CASE("a cursor is read as it was put together, and takes nothing that it could not hold") {
    CursorText cursor("x1");
    CHECK(cursor.add(""));
    CHECK(cursor.add("mc0/dimm3", "1,2"));
    CHECK_FALSE(cursor.add("a;b"));
    CHECK_FALSE(cursor.add("line\nend"));
    CHECK_FALSE(cursor.add("\xc3\xa9"));
    CHECK_FALSE(cursor.add(std::string(kMaxCursor, 'a')));
    CHECK(cursor.text() == "x1;;mc0/dimm3=1,2");
    const auto pieces = cursorPieces(cursor.text(), "x1");
    REQUIRE(pieces);
    CHECK(*pieces == std::vector<std::string_view>{"", "mc0/dimm3=1,2"});
    const auto room = kMaxCursor - cursor.text().size() - 1;
    CHECK_FALSE(cursor.add(std::string(room + 1, 'a')));
    CHECK(cursor.add(std::string(room, 'a')));
    CHECK(isCursor(cursor.text()));
    CHECK_FALSE(cursor.add(""));
}

TEST_CASE("pieces of another version, of bytes or of a text too long are none") {
    CHECK_FALSE(cursorPieces("", "x1"));
    CHECK_FALSE(cursorPieces("x10;a", "x1"));
    CHECK_FALSE(cursorPieces("x1;\xff", "x1"));
    CHECK_FALSE(cursorPieces("x1;" + std::string(kMaxCursor, 'a'), "x1"));
    CHECK(cursorPieces("x1", "x1")->empty());
}

TEST_CASE("a partition's word stands in a cursor as it is when it is plain, else by its hash") {
    CHECK(cursorPiece("") == "");
    CHECK(cursorPiece("csrow0/ch1_x.y:z-2") == "csrow0/ch1_x.y:z-2");
    for (const std::string word : {"a b", "a;b", "a=b", "a,b", "#0123456789abcdef", "\xff\xfe"}) {
        CHECK(cursorPiece(word).size() == 17);
        CHECK(cursorPiece(word) != word);
        CHECK(CursorText("x1").add(cursorPiece(word)));
    }
    CHECK(cursorPiece(std::string(1000, 'a')) != cursorPiece(std::string(1001, 'a')));
}

TEST_CASE("an error log with a machine ID that is none is read on from where it was left") {
    for (const auto& machine : std::vector<std::string>{"\xef\xbf\xbd\x01 00F7", "00F7;1;2;3",
                                                        "xyz", std::string(300, 'F')}) {
        const auto first = read("errpt", errptEntry(7, machine), {});
        REQUIRE(ErrptCursor::fromText(first.cursor));
        CHECK(read("errpt", errptEntry(7, machine), first.cursor).records.empty());
        const auto more =
            read("errpt", errptEntry(8, machine) + errptEntry(7, machine), first.cursor);
        CHECK(more.records.size() == 1);
    }
    // As they were stored before.
    CHECK(ErrptCursor::fromText("e1;00F7A1B24C00;10;1795165200;0"));
    CHECK(ErrptCursor::fromText("e1;00F7 A1B2;10;1795165200;0"));
}

TEST_CASE("an error log of a clock far ahead does not make its cursor unreadable") {
    const auto first = read("errpt", errptEntry(7, "00F7A1B24C00", "9999"), {});
    REQUIRE(ErrptCursor::fromText(first.cursor));
    CHECK(read("errpt", errptEntry(7, "00F7A1B24C00", "9999"), first.cursor).records.empty());
}

TEST_CASE("counters of a place with any name are told once") {
    for (const auto& place : std::vector<std::string>{"dimm3", "dimm;0,2", "dimm\xff\x01", "dimm ,",
                                                      "dimm" + std::string(200, '7')}) {
        INFO(place);
        const auto first = read("edac-counters", edac(place, 1), {});
        const auto more = read("edac-counters", edac(place, 3), first.cursor);
        REQUIRE(more.records.size() == 1);
        CHECK(more.records[0].count == 2);
        CHECK(read("edac-counters", edac(place, 3), more.cursor).records.empty());
    }
}

TEST_CASE("a cursor that cannot be read begins at the end and repeats nothing") {
    for (const std::string cursor : {"e9;x", "\xff\xfe", "v1;x;y", "d1;x", "r1;mc_event=x@"}) {
        INFO(cursor);
        CHECK(read("edac-counters", edac("dimm3", 3), cursor).records.empty());
        CHECK(read("servicelog", servicelogEvent("7", "a"), cursor).records.empty());
        CHECK(read("errpt", errptEntry(7, "00F7A1B24C00"), cursor).records.empty());
        CHECK(read("ipmi-sel",
                   "SEL Information\n 1 | 11/22/2025 | 13:30:00 | Memory #0x87 | Uncorrectable ECC "
                   "| Asserted | DIMM_B2\n",
                   cursor)
                  .records.empty());
    }
}

TEST_CASE("two events of one number are told once and are no new log") {
    const auto text = servicelogEvent("7", "Mon") + servicelogEvent("7", "Tue");
    const auto first = read("servicelog", text, {});
    const auto again = read("servicelog", text, first.cursor);
    CHECK(again.records.empty());
    CHECK_FALSE(again.restarted);
}

TEST_CASE("events of an HMC with the longest numbers are told once, their cursor stays short") {
    std::string text;
    constexpr std::uint64_t kBase = 10'000'000'000'000'000'000U;
    for (std::uint64_t i = 0; i < 200; ++i)
        text += hmcEvent(kBase + i, kBase);
    const auto first = read("lssvcevents", text, {});
    CHECK(first.records.size() == 200);
    const auto again = read("lssvcevents", text, first.cursor);
    CHECK(again.records.empty());
    CHECK(again.cursor == first.cursor);
}
