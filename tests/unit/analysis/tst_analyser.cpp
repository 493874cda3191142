// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_merging.h"
#include "core/words/catalogue.h"
#include "tests/catch.h"
#include "tests/unit/analysis/analysis_fixture.h"

using namespace callbox::core;
using callbox::test::AnalysisFixture;

TEST_CASE("an uncorrected memory error becomes an event that calls out the module") {
    AnalysisFixture f;
    const auto verdict = f.take(f.memoryRecord("memory-uncorrected", "2026-11-20T11:00:00Z"));
    REQUIRE(verdict.kind == VerdictKind::newEvent);
    const ServiceableEvent& event = *verdict.event;
    CHECK(event.referenceCode == "CBX-MEM-0002");
    CHECK(event.severity == Severity::critical);
    CHECK(event.notificationType == NotificationType::callHome);
    CHECK(event.failingMtms.serial == "CZJ0412");
    CHECK(event.duplicateKey == "PowerEdge R640*CZJ0412/CBX-MEM-0002/DIMM_A1");
    CHECK(event.reporters == std::vector<std::string>{"alpha"});
    REQUIRE(event.frus.size() == 2);
    CHECK(event.frus[0].kind == CalloutKind::fru);
    CHECK(event.frus[0].partNumber == "M393A4K40DB3-CWE");
    CHECK(event.frus[0].serialNumber == "41F2C0A7");
    CHECK(event.frus[0].locationCode == "DIMM_A1");
    CHECK(event.frus[1].procedure == "CBXSLOT");
    CHECK(Catalogue::load("en").render(event.description) ==
          "Memory module DIMM_A1 of alpha had an error that could not be corrected.");
}

TEST_CASE("a part that the inventory does not know becomes a symbolic callout") {
    AnalysisFixture f;
    const auto verdict =
        f.take(f.memoryRecord("memory-uncorrected", "2026-11-20T11:00:00Z", 1, "DIMM_Z9"));
    REQUIRE(verdict.event);
    const Fru& first = verdict.event->frus.front();
    CHECK(first.kind == CalloutKind::symbolic);
    CHECK(first.procedure == "CBXMEM02");
    CHECK(first.locationCode == "DIMM_Z9");
    CHECK(first.partNumber.empty());
}

TEST_CASE("without any inventory the event is still opened") {
    AnalysisFixture f;
    const AnalysisContext context{f.partition, f.system, nullptr, {}, f.now};
    const auto verdict = f.analyser.analyse(
        f.memoryRecord("memory-uncorrected", "2026-11-20T11:00:00Z"), context, f.state);
    CHECK(verdict.kind == VerdictKind::newEvent);
}

TEST_CASE("corrected errors count up to the threshold") {
    AnalysisFixture f;
    for (int i = 0; i < 23; ++i) {
        const auto verdict = f.take(f.memoryRecord("memory-corrected", "2026-11-20T10:00:00Z"));
        REQUIRE(verdict.kind == VerdictKind::belowThreshold);
        CHECK(verdict.counted == static_cast<std::uint64_t>(i + 1));
        CHECK(verdict.threshold == 24);
    }
    const auto verdict = f.take(f.memoryRecord("memory-corrected", "2026-11-20T11:00:00Z"));
    REQUIRE(verdict.kind == VerdictKind::newEvent);
    CHECK(verdict.event->count == 24);
    CHECK(toText(verdict.event->firstReported) == "2026-11-20T10:00:00Z");
    CHECK(toText(verdict.event->lastReported) == "2026-11-20T11:00:00Z");
    REQUIRE(verdict.counter);
    CHECK(verdict.counter->reports.empty());
}

TEST_CASE("errors spread over a longer time than the window are no problem") {
    AnalysisFixture f;
    for (int day = 1; day <= 19; ++day) {
        const std::string at =
            "2026-11-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + "T10:00:00Z";
        const auto verdict = f.take(f.memoryRecord("memory-corrected", at, 10));
        CHECK(verdict.kind == VerdictKind::belowThreshold);
        CHECK(verdict.counted <= 20);
    }
}

TEST_CASE(
    "errors in several columns of a row, or rows of a bank, are a fault before their number is") {
    struct Errors {
        const char* bank;
        const char* row;
        const char* column;
    };
    const auto codeOf = [](const std::vector<Errors>& all) {
        AnalysisFixture f;
        AnalysisVerdict verdict;
        for (const auto& [bank, row, column] : all) {
            CHECK(verdict.kind != VerdictKind::newEvent);
            auto record = f.memoryRecord("memory-corrected", "2026-11-20T11:00:00Z");
            record.attributes["rank"] = "0";
            record.attributes["bank"] = bank;
            record.attributes["row"] = row;
            record.attributes["column"] = column;
            verdict = f.take(record);
        }
        return verdict.event ? verdict.event->referenceCode : std::string();
    };
    CHECK(codeOf({{"1", "a", "1"}, {"1", "a", "2"}, {"1", "a", "3"}, {"1", "a", "4"}}) ==
          "CBX-MEM-0004");
    CHECK(codeOf({{"1", "a", "1"}, {"1", "b", "2"}, {"1", "c", "3"}, {"1", "d", "4"}}) ==
          "CBX-MEM-0005");
    // One weak cell; another bank each time.
    CHECK(codeOf(std::vector<Errors>(23, {"1", "a", "1"})).empty());
    CHECK(codeOf({{"1", "a", "1"}, {"2", "a", "2"}, {"3", "b", "3"}, {"4", "c", "4"}}).empty());
}

TEST_CASE("what a pattern opened says so, and takes the module's further errors") {
    AnalysisFixture f;
    const auto at = [&](const std::string& column) {
        auto record = f.memoryRecord("memory-corrected", "2026-11-20T11:00:00Z");
        record.attributes.insert({{"rank", "0"}, {"bank", "3.2"}, {"row", "0x12"}});
        record.attributes["column"] = column;
        return record;
    };
    for (const char* column : {"1", "2", "3"})
        f.take(at(column));
    const auto verdict = f.take(at("4"));
    REQUIRE(verdict.event);
    CHECK(verdict.event->count == 4);
    CHECK(verdict.event->duplicateKey == "PowerEdge R640*CZJ0412/CBX-MEM-0004/DIMM_A1");
    CHECK(Catalogue::load("en").render(verdict.event->description) ==
          "A row of memory module DIMM_A1 of alpha is failing: corrected errors in several columns "
          "of row 0x12 of bank 3.2, rank 0, within 24 hours.");
    REQUIRE(verdict.counter);
    CHECK(verdict.counter->reports.empty());
    const auto next = f.take(at("5"));
    CHECK(next.kind == VerdictKind::duplicate);
    CHECK(next.duplicateKey == verdict.duplicateKey);
}

TEST_CASE("a row that fails is one event, also where the driver does not name the module") {
    AnalysisFixture f;
    int events = 0;
    for (int column = 0; column < 40; ++column) {
        auto record = f.memoryRecord("memory-corrected", "2026-11-20T11:00:00Z");
        record.attributes.erase("label");
        record.attributes.insert({{"mc", "0"}, {"rank", "0"}, {"bank", "3"}, {"row", "0x12"}});
        record.attributes["column"] = std::to_string(column);
        events += f.take(record).kind == VerdictKind::newEvent ? 1 : 0;
    }
    CHECK(events == 1);
}

TEST_CASE("each module and each source counts by itself") {
    AnalysisFixture f;
    const auto other = [&](std::string label, std::string source) {
        auto record = f.memoryRecord("memory-corrected", "2026-11-20T10:00:00Z", 20, label);
        record.source = std::move(source);
        return f.take(record).kind;
    };
    CHECK(other("DIMM_A1", "rasdaemon") == VerdictKind::belowThreshold);
    CHECK(other("DIMM_B1", "rasdaemon") == VerdictKind::belowThreshold);
    CHECK(other("DIMM_A1", "kernel-log") == VerdictKind::belowThreshold);
    CHECK(other("DIMM_A1", "kernel-log") == VerdictKind::newEvent);
}

TEST_CASE("a second report of an open fault is its duplicate, whatever the source calls the part") {
    AnalysisFixture f;
    const auto first = f.take(f.memoryRecord("memory-uncorrected", "2026-11-20T10:00:00Z"));
    REQUIRE(first.event);
    ServiceableEvent open = *first.event;

    auto again = f.memoryRecord("memory-uncorrected", "2026-11-20T11:00:00Z", 3,
                                "CPU_SrcID#0_MC#0_Chan#0_DIMM#0");
    again.source = "kernel-log";
    const auto second = f.take(again);
    REQUIRE(second.kind == VerdictKind::duplicate);
    CHECK(second.duplicateKey == open.duplicateKey);

    f.partition.name = "beta";
    merge(open, again, f.context());
    CHECK(open.count == 4);
    CHECK(open.reporters == std::vector<std::string>{"alpha", "beta"});
    CHECK(toText(open.lastReported) == "2026-11-20T11:00:00Z");
    CHECK(open.history.size() == 2);
    merge(open, again, f.context());
    CHECK(open.history.size() == 2);
}

TEST_CASE("an event opened before the inventory came is found again after it") {
    AnalysisFixture f;
    auto known = f.components.items;
    f.components.items.clear();
    auto record = f.memoryRecord("memory-uncorrected", "2026-11-20T10:00:00Z", 1,
                                 "CPU_SrcID#0_MC#0_Chan#0_DIMM#0");
    REQUIRE(f.take(record).kind == VerdictKind::newEvent);
    f.components.items = known;
    CHECK(f.take(record).kind == VerdictKind::duplicate);
}

TEST_CASE("the platform log id tells one fault from another first") {
    AnalysisFixture f;
    auto record = f.memoryRecord("memory-uncorrected", "2026-11-20T10:00:00Z");
    record.attributes["platform-log-id"] = "0x50000123";
    const auto first = f.take(record);
    REQUIRE(first.event);
    CHECK(first.event->platformLogId == "0x50000123");
    CHECK(first.duplicateKey.ends_with("/log:0x50000123"));
    record.attributes["label"] = "DIMM_B7";
    CHECK(f.take(record).kind == VerdictKind::duplicate);
}

TEST_CASE("the same disk name on two partitions of a machine is two faults") {
    AnalysisFixture f;
    ProblemRecord record;
    record.source = "kernel-log";
    record.kind = "disk-medium";
    record.occurredAt = f.now;
    record.attributes = {{"disk", "sda"}, {"sector", "8"}};
    CHECK(f.take(record).kind == VerdictKind::newEvent);
    CHECK(f.take(record).kind == VerdictKind::duplicate);
    f.partition.id = "par-other";
    CHECK(f.take(record).kind == VerdictKind::newEvent);
}

TEST_CASE("what no rule knows is not a problem") {
    AnalysisFixture f;
    ProblemRecord record;
    record.kind = "coffee-machine";
    CHECK(f.take(record).kind == VerdictKind::noRule);
}

TEST_CASE("a partition's wrong clock does not leave the event in 1970 or in the future") {
    AnalysisFixture f;
    auto record = f.memoryRecord("memory-uncorrected", "1970-01-01T00:00:10Z");
    CHECK(f.take(record).event->lastReported == f.now);
    auto future = f.memoryRecord("memory-uncorrected", "2036-01-01T00:00:00Z", 1, "DIMM_B1");
    CHECK(f.take(future).event->lastReported == f.now);
}

namespace {

/// A fan that stops and runs again; what stopped it is called home or only told.
struct FanFixture : AnalysisFixture {
    explicit FanFixture(const std::string& notification) {
        const auto pack = rulePackFromJson(R"({"format":1,"name":"t","version":"1","rules":[
          {"id":"lost","kinds":["fan-stopped"],"referenceCode":"CBX-FAN-0001","subsystem":"cooling",
           "description":"t.fan","duplicateKey":["fan","reason"],"recoveryKey":["fan"],
           "flapping":{"changes":5,"seconds":600},"notificationType":")" +
                                           notification + R"("},
          {"id":"back","kinds":["fan-runs"],"clears":["CBX-FAN-0001"],"duplicateKey":["fan"]}]})");
        REQUIRE(pack);
        analyser = Analyser(*pack);
    }
    AnalysisVerdict fan(const char* kind, std::chrono::minutes after = {},
                        const char* reason = "dust") {
        ProblemRecord record;
        record.kind = kind;
        record.occurredAt = now - std::chrono::hours(6) + after;
        record.attributes = {{"fan", "2"}};
        if (record.kind == "fan-stopped")
            record.attributes["reason"] = reason;
        return take(record);
    }
};

}  // namespace

TEST_CASE("a clearing rule ends all open events of its code with the same recovery key") {
    using std::chrono::minutes;
    FanFixture f("notifyOnly");
    CHECK(f.fan("fan-runs").kind == VerdictKind::noRule);
    const auto dust = f.fan("fan-stopped");
    const auto dirt = f.fan("fan-stopped", {}, "dirt");
    REQUIRE(dust.event);
    REQUIRE(dirt.event);
    CHECK(dust.event->recovery->flappingChanges == 5);
    const auto cleared = f.fan("fan-runs", minutes(1));
    REQUIRE(cleared.kind == VerdictKind::clears);
    CHECK(cleared.cleared == std::vector<std::string>{dirt.duplicateKey, dust.duplicateKey});
    CHECK(f.fan("fan-runs", minutes(1)).kind == VerdictKind::noRule);
}

TEST_CASE("what comes back soon after its clearing goes on in its event, later it is a new one") {
    using std::chrono::minutes;
    FanFixture f("notifyOnly");
    REQUIRE(f.fan("fan-stopped").event);
    REQUIRE(f.fan("fan-runs", minutes(1)).kind == VerdictKind::clears);
    const auto again = f.fan("fan-stopped", minutes(11));
    REQUIRE(again.kind == VerdictKind::returned);
    CHECK(again.returning == 1);
    CHECK(f.fan("fan-stopped", minutes(11)).kind == VerdictKind::duplicate);
    REQUIRE(f.fan("fan-runs", minutes(12)).kind == VerdictKind::clears);
    const auto later = f.fan("fan-stopped", minutes(23));
    CHECK(later.kind == VerdictKind::newEvent);
    CHECK(later.succeeds == 0);
}

TEST_CASE(
    "an event that was called home stays open when its cause is gone, until a new one comes") {
    using std::chrono::minutes;
    FanFixture f("callHome");
    REQUIRE(f.fan("fan-stopped").event);
    REQUIRE(f.fan("fan-runs", minutes(1)).kind == VerdictKind::clears);
    CHECK(f.fan("fan-stopped", minutes(2)).kind == VerdictKind::duplicate);
    REQUIRE(f.fan("fan-runs", minutes(3)).kind == VerdictKind::clears);
    const auto later = f.fan("fan-stopped", minutes(30));
    REQUIRE(later.kind == VerdictKind::newEvent);
    CHECK(later.succeeds == 1);
    CHECK(f.fan("fan-stopped", minutes(31)).kind == VerdictKind::duplicate);
}

TEST_CASE("evidence and keys stay bounded") {
    AnalysisFixture f;
    auto record =
        f.memoryRecord("memory-uncorrected", "2026-11-20T10:00:00Z", 1, std::string(100'000, 'x'));
    record.text = std::string(100'000, 'y');
    const auto verdict = f.take(record);
    REQUIRE(verdict.event);
    CHECK(verdict.event->evidence.size() == 4096);
    CHECK(verdict.duplicateKey.size() < 300);
}
