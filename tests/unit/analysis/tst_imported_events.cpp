// SPDX-License-Identifier: GPL-3.0-or-later
// Events that the maker's own programs judged already: their codes, machines and parts are kept.
#include "tests/catch.h"
#include "tests/unit/analysis/analysis_fixture.h"

using namespace callbox::core;
using callbox::test::AnalysisFixture;

namespace {

ProblemRecord hmcEvent(std::map<std::string, std::string> attributes) {
    ProblemRecord record;
    record.recordId = "problem:7:1";
    record.source = "lssvcevents";
    record.kind = "hmc-event";
    record.occurredAt = *timePointFromText("2026-11-20T11:00:00Z");
    record.attributes = std::move(attributes);
    record.attributes.emplace("problem_num", "7");
    return record;
}

}  // namespace

TEST_CASE("an imported event keeps its code, the machine at fault and every part") {
    AnalysisFixture f;
    const auto verdict = f.take(hmcEvent({{"refcode", "B1812272"},
                                          {"refcode_extension", "00000010"},
                                          {"callhome_intended", "true"},
                                          {"event_severity", "64"},
                                          {"failing_mtms", "9009-42A/78ABCDE"},
                                          {"fru.1.part", "00E3456"},
                                          {"fru.1.serial", "YL10AB"},
                                          {"fru.1.location", "U78D2.001.WZS0001-P1-C2"},
                                          {"fru.1.ccin", "2B1E"},
                                          {"fru.1.priority", "H"},
                                          {"fru.1.class", "fru"},
                                          {"fru.2.class", "fru"},
                                          {"fru.3.part", "FSPSP33"},
                                          {"fru.3.class", "procedure"},
                                          {"fru.3.priority", "M"},
                                          {"fru.4.part", "NEXTLVL"},
                                          {"fru.4.class", "symbolic"},
                                          {"fru.4.priority", "L"}}));
    REQUIRE(verdict.kind == VerdictKind::newEvent);
    const auto& event = *verdict.event;
    CHECK(event.referenceCode == "B1812272");
    CHECK(event.referenceCodeExtension == "00000010");
    CHECK(event.severity == Severity::critical);
    CHECK(event.notificationType == NotificationType::callHome);
    CHECK(event.failingMtms.text() == "9009-42A*78ABCDE");
    CHECK(event.duplicateKey == "9009-42A*78ABCDE/B1812272/U78D2.001.WZS0001-P1-C2");
    REQUIRE(event.frus.size() == 3);
    CHECK(event.frus[0].partNumber == "00E3456");
    CHECK(event.frus[0].ccin == "2B1E");
    CHECK(event.frus[0].priority == CalloutPriority::high);
    CHECK(event.frus[1].kind == CalloutKind::procedure);
    CHECK(event.frus[1].procedure == "FSPSP33");
    CHECK(event.frus[1].partNumber.empty());
    CHECK(event.frus[2].kind == CalloutKind::symbolic);
    CHECK(event.frus[2].priority == CalloutPriority::low);
}

TEST_CASE("a part named by its location alone gets its numbers from the inventory") {
    AnalysisFixture f;
    InventoryItem adapter;
    adapter.kind = InventoryKind::adapter;
    adapter.partNumber = "00E3456";
    adapter.serialNumber = "YL10AB";
    adapter.locationCode = "U78D2.001.WZS0001-P1-C2";
    adapter.properties = {{"ccin", "2B1E"}};
    f.components.items[adapter.locationCode] = adapter;
    const auto fru = [&](const char* code, const char* part) {
        const auto verdict = f.take(hmcEvent({{"refcode", code},
                                              {"callhome_intended", "true"},
                                              {"fru.1.part", part},
                                              {"fru.1.location", adapter.locationCode.c_str()}}));
        REQUIRE(verdict.event);
        return verdict.event->frus.at(0);
    };
    CHECK(fru("B1812272", "").serialNumber == "YL10AB");
    CHECK(fru("B1812273", "").partNumber == "00E3456");
    CHECK(fru("B1812274", "").ccin == "2B1E");
    // Another part is there now: the record's word stands, the inventory's numbers are not its.
    CHECK(fru("B1812275", "00E9999").serialNumber.empty());
}

TEST_CASE("an event that the HMC does not call home, and a menu goal, are only shown") {
    AnalysisFixture f;
    const auto local = f.take(hmcEvent(
        {{"refcode", "B1818A10"}, {"callhome_intended", "false"}, {"event_severity", "64"}}));
    REQUIRE(local.event);
    CHECK(local.event->notificationType == NotificationType::notifyOnly);
    CHECK(local.event->referenceCode == "B1818A10");
    const auto goal = f.take(hmcEvent({{"refcode", "#2535902"}, {"callhome_intended", "true"}}));
    REQUIRE(goal.event);
    CHECK(goal.event->notificationType == NotificationType::notifyOnly);
    CHECK(goal.event->severity == Severity::information);
}

TEST_CASE("a code that is none, and a machine that is none, do not pass for one") {
    AnalysisFixture f;
    const auto verdict = f.take(hmcEvent(
        {{"refcode", "b1 <script>"}, {"callhome_intended", "true"}, {"failing_mtms", "nonsense"}}));
    REQUIRE(verdict.event);
    CHECK(verdict.event->referenceCode == "CBX-HMC-0003");
    CHECK(verdict.event->failingMtms.serial == "CZJ0412");
}

TEST_CASE("the error log's entry and the diagnostics' report of one fault are one event") {
    AnalysisFixture f;
    ProblemRecord entry;
    entry.recordId = "m:1:B6267342:1";
    entry.source = "errpt";
    entry.kind = "errpt-hardware";
    entry.occurredAt = *timePointFromText("2026-11-20T11:00:00Z");
    entry.attributes = {{"type", "PERM"},
                        {"identifier", "B6267342"},
                        {"resource_name", "hdisk4"},
                        {"srn", "60B-128"},
                        {"code", "60B-128"},
                        {"fru.1.part", "01DE353"},
                        {"fru.1.location", "U78D2.001.WZS0001-P1-D4"}};
    const auto first = f.take(entry);
    REQUIRE(first.kind == VerdictKind::newEvent);
    CHECK(first.event->referenceCode == "60B-128");
    auto diagnosis = entry;
    diagnosis.recordId = "diag:DA18:17:hdisk4";
    diagnosis.source = "diagrpt";
    diagnosis.kind = "aix-diagnosis";
    CHECK(f.take(diagnosis).kind == VerdictKind::duplicate);
}

TEST_CASE("an entry without a diagnosis has a code of ours and never one like the maker's") {
    AnalysisFixture f;
    ProblemRecord entry;
    entry.recordId = "m:1:B6267342:1";
    entry.source = "errpt";
    entry.kind = "errpt-hardware";
    entry.occurredAt = *timePointFromText("2026-11-20T11:00:00Z");
    entry.attributes = {{"type", "PEND"},
                        {"identifier", "B6267342"},
                        {"resource_name", "hdisk4"},
                        {"code", "CBX-ERRPT-B6267342"}};
    const auto verdict = f.take(entry);
    REQUIRE(verdict.event);
    CHECK(verdict.event->referenceCode == "CBX-ERRPT-B6267342");
    auto informational = entry;
    informational.attributes["type"] = "INFO";
    CHECK(f.take(informational).kind == VerdictKind::noRule);
}
