// SPDX-License-Identifier: GPL-3.0-or-later
// What AIX, VIOS and an HMC report, from their outputs to records behind cursors.
#include "rmc/watch/errpt_log.h"
#include "rmc/watch/make_problem_watch.h"
#include "rmc/watch/snapshot_source.h"
#include "tests/catch.h"

using namespace callbox;
using namespace std::chrono_literals;
using rmc::watch::SnapshotReading;

namespace {

const std::string kBoundary = "feedfacefeedfacefeedfacefeedface";
const core::TimePoint kNow = *core::timePointFromText("2026-11-20T12:00:00Z");

std::string entry(int sequence, const std::string& time, const std::string& type = "PEND",
                  const std::string& more = "", const std::string& kind = "H") {
    return std::string(75, '-') + "\nLABEL:          SC_DISK_ERR2\nIDENTIFIER:     B6267342\n\n" +
           "Date/Time:       Fri Nov 20 " + time +
           " 2026\nSequence Number: " + std::to_string(sequence) +
           "\nMachine Id:      00F7A1B24C00\nClass:           " + kind +
           "\nType:            " + type +
           "\nResource Name:   hdisk4\n\nDescription\nDISK OPERATION ERROR\n\n" + more;
}

SnapshotReading read(const char* source, const std::string& text, const std::string& cursor) {
    const auto reading = rmc::watch::findSnapshotSource(source)->read(text, {{}, cursor, kNow});
    REQUIRE(reading);
    return *reading;
}

std::string event(int number, const std::string& code = "B1812272",
                  const std::string& intended = "true", int duplicates = 0) {
    return "problem_num=" + std::to_string(number) + ",refcode=" + code +
           ",status=Open,first_time=2026-11-20 10:00:00,failing_mtms=9009-42A/78ABCDE,"
           "created_time=2026-11-20 10:00:00,callhome_intended=" +
           intended + ",duplicate_count=" + std::to_string(duplicates) +
           ",event_severity=64,\"fru_details=\"\n";
}

}  // namespace

TEST_CASE("an error log starts at its end and gives what comes later, once and in order") {
    auto reading = read("errpt", entry(12, "10:00:00") + entry(11, "09:00:00"), "");
    CHECK(reading.records.empty());
    const auto cursor = rmc::watch::ErrptCursor::fromText(reading.cursor);
    REQUIRE(cursor);
    CHECK(cursor->sequence == 12);
    CHECK(cursor->since() == "1120100026");
    // The newest stands first in the log.
    reading = read("errpt", entry(14, "10:00:05") + entry(13, "10:00:05") + entry(12, "10:00:00"),
                   reading.cursor);
    REQUIRE(reading.records.size() == 2);
    CHECK(reading.records[0].attributes.at("sequence") == "13");
    CHECK_FALSE(reading.restarted);
    reading = read("errpt", entry(14, "10:00:05") + entry(13, "10:00:05"), reading.cursor);
    CHECK(reading.records.empty());
}

TEST_CASE("a sequence that begins anew after errclear is noticed, nothing is lost") {
    const auto reading = read("errpt", entry(1, "11:00:00"), "e1;00F7A1B24C00;4711;1795168800;0");
    REQUIRE(reading.records.size() == 1);
    CHECK(reading.restarted);
    CHECK(read("errpt", entry(1, "11:00:00"), reading.cursor).records.empty());
}

TEST_CASE("a permanent error waits one reading for the diagnostics") {
    const auto start = "e1;00F7A1B24C00;10;1795165200;0";
    auto reading = read("errpt", entry(11, "11:00:00", "PERM"), start);
    CHECK(reading.records.empty());
    const auto analysis =
        "Detail Data\nDiagnostic Analysis\nSRN:    60B-128\nPossible FRUs:\n"
        "    hdisk4   FRU: 01DE353   U78D2.001.WZS0001-P1-D4\n";
    const auto told = read("errpt", entry(11, "11:00:00", "PERM", analysis), reading.cursor);
    REQUIRE(told.records.size() == 1);
    CHECK(told.records[0].attributes.at("code") == "60B-128");
    const auto untold = read("errpt", entry(11, "11:00:00", "PERM"), reading.cursor);
    REQUIRE(untold.records.size() == 1);
    CHECK(untold.records[0].attributes.at("code") == "CBX-ERRPT-B6267342");
}

TEST_CASE("software entries of a VIOS do not leave its log") {
    const auto reading =
        read("errlog", entry(12, "10:00:00", "PERM", "", "S") + entry(11, "09:59:00"),
             "e1;;10;1795165100;0");
    REQUIRE(reading.records.size() == 1);
    CHECK(reading.records[0].source == "errlog");
    CHECK(reading.records[0].attributes.at("class") == "H");
}

TEST_CASE("diagnostics are new by their own sequence") {
    const auto stanza = [](int sequence) {
        return std::string(80, '-') +
               "\nIDENTIFIER:    DA18\nDate/Time:   Fri Nov 20 10:00:00 2026\n" +
               "Sequence Number:   " + std::to_string(sequence) +
               "\nResource Name:   hdisk4\nSRN:    60B-128\n";
    };
    const auto first = read("diagrpt", stanza(17), "");
    CHECK(first.records.empty());
    CHECK(read("diagrpt", stanza(18) + stanza(17), first.cursor).records.size() == 1);
    const auto anew = read("diagrpt", stanza(1), first.cursor);
    CHECK(anew.restarted);
    CHECK(anew.records.size() == 1);
}

TEST_CASE("open events of an HMC are imported, then what is new and what grew") {
    auto reading = read("lssvcevents", event(7) + event(5), "");
    REQUIRE(reading.records.size() == 2);
    CHECK(reading.records[0].attributes.at("problem_num") == "5");
    auto later =
        read("lssvcevents", event(8) + event(7, "B1812272", "true", 3) + event(5), reading.cursor);
    REQUIRE(later.records.size() == 2);
    CHECK(later.records[0].attributes.at("problem_num") == "7");
    CHECK(later.records[0].count == 3);
    CHECK(later.records[0].recordId != reading.records[1].recordId);
    CHECK(later.records[1].attributes.at("problem_num") == "8");
    CHECK(read("lssvcevents", event(8) + event(7, "B1812272", "true", 3), later.cursor)
              .records.empty());
    CHECK(read("lssvcevents", "Nie znaleziono wyników.\n", later.cursor).records.empty());
    const auto anew = read("lssvcevents", event(1), later.cursor);
    CHECK(anew.restarted);
    CHECK(anew.records.size() == 1);
}

TEST_CASE("hundreds of events keep the cursor short") {
    std::string text;
    for (int i = 1; i <= 180; ++i)
        text += event(i);
    auto reading = read("lssvcevents", text, "");
    CHECK(reading.records.size() == 180);
    text.clear();
    for (int i = 181; i <= 350; ++i)
        text += event(i);
    reading = read("lssvcevents", text, reading.cursor);
    CHECK(reading.cursor.size() <= 4096);
    CHECK(read("lssvcevents", event(3) + event(340), reading.cursor).records.empty());
}

TEST_CASE("an HMC is polled by single commands; lost connections become one condition") {
    rmc::watch::ProblemWatchOptions options;
    options.partitionId = "par-1";
    options.boundary = kBoundary;
    auto made = rmc::watch::makeProblemWatch(core::PartitionPlatform::hmc, options);
    REQUIRE(made);
    auto& watch = **made;
    CHECK_FALSE(watch.script());
    auto command = watch.due(kNow);
    REQUIRE(command);
    CHECK(command->command == "lssvcevents -t hardware --filter status=open");
    CHECK_FALSE(watch.due(kNow));
    std::string text = event(50);
    for (int i = 1; i <= 27; ++i)
        text += event(i, i % 2 ? "B3030001" : "B3020001", "false");
    watch.answered(rmc::collect::CommandOutput{text, 0}, kNow);
    CHECK(watch.takeHeartbeats() == 1);
    REQUIRE(watch.ready() == std::vector<std::string>{"lssvcevents"});
    const auto batch = watch.takeBatch("lssvcevents");
    REQUIRE(batch.records.size() == 1);
    CHECK(batch.records[0].partitionId == "par-1");
    CHECK_FALSE(batch.cursor.empty());
    auto conditions = watch.takeConditions();
    REQUIRE(conditions.size() == 1);
    CHECK(conditions[0].what.key == "watch.hmc-lost-connections");
    CHECK(conditions[0].what.args.at("count") == "27");

    command = watch.due(kNow);
    REQUIRE(command);
    CHECK(command->command == "lssysconn -r all");
    watch.answered(
        rmc::collect::CommandOutput{
            "resource_type=sys,type_model_serial_num=9009-42A*78ABCDE,state=No "
            "Connection\n",
            0},
        kNow);
    conditions = watch.takeConditions();
    REQUIRE(conditions.size() == 1);
    CHECK(conditions[0].what.args.at("systems") == "9009-42A*78ABCDE");

    CHECK_FALSE(watch.due(kNow + 30s));
    command = watch.due(kNow + 61s);
    REQUIRE(command);
    watch.answered(rmc::collect::CommandOutput{"No results were found.\n", 0}, kNow + 61s);
    conditions = watch.takeConditions();
    REQUIRE(conditions.size() == 1);
    CHECK(conditions[0].cleared);
    REQUIRE(watch.due(kNow + 122s));
    watch.answered(rmc::collect::CommandOutput{"HSCL350B Brak uprawnień.\n", 1}, kNow + 122s);
    conditions = watch.takeConditions();
    REQUIRE(conditions.size() == 1);
    CHECK(conditions[0].what.key == "collect.hmc-refused");
}
