// SPDX-License-Identifier: GPL-3.0-or-later
// One fault, one event: whatever sources tell of a part, and of what hangs on it.
#include "core/analysis/event_merging.h"
#include "tests/catch.h"
#include "tests/unit/analysis/analysis_fixture.h"

using namespace callbox::core;
using callbox::test::AnalysisFixture;

namespace {

using Attributes = std::map<std::string, std::string>;

ProblemRecord record(std::string source, std::string kind, Attributes attributes,
                     const char* at = "2026-11-20T11:00:00Z") {
    ProblemRecord record;
    record.recordId = source + kind + at;
    record.source = std::move(source);
    record.kind = std::move(kind);
    record.occurredAt = *timePointFromText(at);
    record.attributes = std::move(attributes);
    return record;
}

ProblemRecord failedController(const char* at = "2026-11-20T11:00:00Z") {
    return record("storcli-state", "raid-controller", {{"controller", "0"}, {"state", "Failed"}},
                  at);
}

ProblemRecord failedDrive(const char* slot, const char* controller = "0",
                          const char* at = "2026-11-20T11:00:00Z") {
    return record("storcli-state", "raid-drive-failed",
                  {{"controller", controller}, {"slot", slot}, {"state", "Failed"}}, at);
}

InventoryItem disk(const char* name, const char* serial, const char* bus) {
    InventoryItem item;
    item.kind = InventoryKind::disk;
    item.key = name;
    item.model = "MADE UP 4000";
    item.serialNumber = serial;
    item.properties = {{"kernelName", name}, {"busAddress", bus}};
    return item;
}

}  // namespace

TEST_CASE("a failed controller takes the drives that failed before it") {
    AnalysisFixture f;
    REQUIRE(f.take(failedDrive("252:1")).kind == VerdictKind::newEvent);
    REQUIRE(f.take(failedDrive("252:2")).kind == VerdictKind::newEvent);
    REQUIRE(f.take(failedDrive("252:1", "1")).kind == VerdictKind::newEvent);
    const auto verdict = f.take(failedController());
    REQUIRE(verdict.kind == VerdictKind::newEvent);
    CHECK(verdict.event->referenceCode == "CBX-RAI-0009");
    CHECK(verdict.takesOver == std::vector<std::uint64_t>{1, 2});
    // What was taken over is closed: told again it is counted where it belongs.
    const auto again = f.take(failedDrive("252:2"));
    CHECK(again.kind == VerdictKind::symptom);
    CHECK(again.duplicateKey == verdict.duplicateKey);
}

TEST_CASE("what comes of a failed controller is counted there and opens nothing") {
    AnalysisFixture f;
    const auto controller = f.take(failedController());
    REQUIRE(controller.kind == VerdictKind::newEvent);
    for (const auto& symptom :
         {failedDrive("252:1"),
          record("storcli-state", "raid-volume-failed",
                 {{"controller", "0"}, {"volume", "0/0"}, {"state", "OfLn"}}),
          record("storcli-state", "raid-battery", {{"controller", "0"}, {"part", "battery"}})}) {
        const auto verdict = f.take(symptom);
        CHECK(verdict.kind == VerdictKind::symptom);
        CHECK(verdict.duplicateKey == controller.duplicateKey);
    }
    CHECK(f.take(failedDrive("252:1", "1")).kind == VerdictKind::newEvent);
}

TEST_CASE("a drive that fails long after its controller is a fault of its own") {
    AnalysisFixture f;
    REQUIRE(f.take(failedController("2026-11-20T09:00:00Z")).kind == VerdictKind::newEvent);
    CHECK(f.take(failedDrive("252:1", "0", "2026-11-20T10:30:00Z")).kind == VerdictKind::newEvent);
    AnalysisFixture before;
    REQUIRE(before.take(failedDrive("252:1", "0", "2026-11-20T09:00:00Z")).event);
    CHECK(before.take(failedController("2026-11-20T10:30:00Z")).takesOver.empty());
}

TEST_CASE("one disk told of by the kernel, by SMART and by its file system is one event") {
    AnalysisFixture f;
    const auto kernel = f.take(record("kernel-log", "disk-medium", {{"disk", "sda"}}));
    REQUIRE(kernel.kind == VerdictKind::newEvent);
    for (const auto& other :
         {record("smart-health", "disk-failing",
                 {{"disk", "sda"}, {"serial", "S1"}, {"reason", "smart-status"}}),
          record("smart-health", "disk-defects",
                 {{"disk", "sda"}, {"counter", "pending-sectors"}, {"value", "8"}}),
          record("kernel-log", "disk-io", {{"disk", "sda"}}),
          record("kernel-log", "file-system-read-only", {{"disk", "sda1"}}),
          record("kernel-log", "md-degraded", {{"array", "md0"}, {"member", "sda1"}})}) {
        const auto verdict = f.take(other);
        INFO(other.kind);
        CHECK(verdict.kind == VerdictKind::symptom);
        CHECK(verdict.duplicateKey == kernel.duplicateKey);
    }
    CHECK(f.take(record("kernel-log", "disk-medium", {{"disk", "sdb"}})).kind ==
          VerdictKind::newEvent);
    // A cable is not the disk.
    CHECK(f.take(record("smart-health", "disk-link-errors",
                        {{"disk", "sda"}, {"counter", "interface-crc-errors"}, {"value", "4000"}}))
              .kind == VerdictKind::newEvent);
}

TEST_CASE("a disk is the same by serial number, whatever each source calls it") {
    AnalysisFixture f;
    REQUIRE(
        f.take(record("smart-health", "disk-failing", {{"disk", "sdc"}, {"serial", "Z1"}})).event);
    CHECK(f.take(record("storcli-state", "raid-drive-failed",
                        {{"controller", "0"}, {"slot", "252:3"}, {"serial", "Z1"}}))
              .kind == VerdictKind::symptom);
    f.components.items["8:64"] = disk("sde", "E1", "");
    REQUIRE(f.take(record("rasdaemon", "disk-medium", {{"dev", "8:64"}})).event);
    CHECK(f.take(record("kernel-log", "disk-hardware", {{"disk", "sde"}})).kind ==
          VerdictKind::symptom);
}

TEST_CASE("a graver fault of the same part takes the lesser one over, a lesser one joins it") {
    AnalysisFixture f;
    const auto predicted =
        f.take(record("smart-health", "disk-defects",
                      {{"disk", "sda"}, {"counter", "reallocated-sectors"}, {"value", "304"}}));
    REQUIRE(predicted.kind == VerdictKind::newEvent);
    const auto failed = f.take(record("kernel-log", "disk-hardware", {{"disk", "sda"}}));
    REQUIRE(failed.kind == VerdictKind::newEvent);
    CHECK(failed.takesOver == std::vector<std::uint64_t>{1});
    CHECK(f.take(record("smart-health", "disk-defects",
                        {{"disk", "sda"}, {"counter", "reallocated-sectors"}, {"value", "608"}}))
              .kind == VerdictKind::symptom);
}

TEST_CASE("a memory module told of by the kernel, the BMC and the firmware is one event") {
    AnalysisFixture f;
    const auto first = f.take(
        record("kernel-log", "memory-uncorrected", {{"label", "CPU_SrcID#0_MC#0_Chan#0_DIMM#0"}}));
    REQUIRE(first.kind == VerdictKind::newEvent);
    CHECK(f.take(record("ipmi-sel", "memory-uncorrected", {{"label", "DIMM_A1"}})).kind ==
          VerdictKind::duplicate);
    const auto firmware = f.take(record("kernel-log", "cper",
                                        {{"severity", "uncorrected"},
                                         {"section_type", "memory error"},
                                         {"dimm_location", "DIMM A1"}}));
    CHECK(firmware.kind == VerdictKind::symptom);
    CHECK(firmware.duplicateKey == first.duplicateKey);
    CHECK(f.take(record("ipmi-sel", "memory-uncorrected", {{"label", "DIMM_B1"}})).kind ==
          VerdictKind::newEvent);
}

TEST_CASE("a fatal fault of a PCI device takes the disks that are attached to it") {
    AnalysisFixture f;
    f.components.items["sda"] = disk("sda", "S1", "0000:3b:00.0");
    f.components.items["sdb"] = disk("sdb", "S2", "0000:5e:00.0");
    REQUIRE(f.take(record("kernel-log", "disk-hardware", {{"disk", "sda"}})).event);
    REQUIRE(f.take(record("kernel-log", "disk-hardware", {{"disk", "sdb"}})).event);
    const auto device = f.take(record("kernel-log", "pcie-aer-fatal", {{"dev_name", "3b:00.0"}}));
    REQUIRE(device.kind == VerdictKind::newEvent);
    CHECK(device.takesOver == std::vector<std::uint64_t>{1});
    CHECK(f.take(record("kernel-log", "file-system-error", {{"disk", "sda"}})).kind ==
          VerdictKind::symptom);
    CHECK(f.take(record("rasdaemon", "cper", {{"severity", "fatal"}, {"dev_name", "0000:3b:00.0"}}))
              .kind == VerdictKind::symptom);
}

TEST_CASE("a fault that several partitions report under one platform log id is one event") {
    AnalysisFixture f;
    const auto first = f.take(
        record("servicelog", "servicelog-event",
               {{"refcode", "B7006970"}, {"severity", "6"}, {"platform-log-id", "50000021"}}));
    REQUIRE(first.kind == VerdictKind::newEvent);
    f.partition.id = "par-2";
    f.partition.name = "beta";
    const auto same =
        record("servicelog", "servicelog-event",
               {{"refcode", "B7006970"}, {"severity", "6"}, {"platform-log-id", "50000021"}});
    CHECK(f.take(same).kind == VerdictKind::duplicate);
    const auto otherCode = f.take(
        record("servicelog", "servicelog-event",
               {{"refcode", "BA188002"}, {"severity", "4"}, {"platform-log-id", "50000021"}}));
    CHECK(otherCode.kind == VerdictKind::symptom);
    CHECK(otherCode.duplicateKey == first.duplicateKey);
    auto event = *first.event;
    merge(event, same, f.context());
    CHECK(event.reporters == std::vector<std::string>{"alpha", "beta"});
}

TEST_CASE("both histories say what became of a symptom, and the cause counts it") {
    AnalysisFixture f;
    auto symptom = *f.take(failedDrive("252:1")).event;
    symptom.problemNumber = 1;
    symptom.count = 4;
    auto cause = *f.take(failedController()).event;
    cause.problemNumber = 2;
    takeOver(cause, symptom, f.now);
    CHECK(cause.count == 5);
    CHECK(cause.history.back().what ==
          say("analysis.took-over", {{"number", "1"}, {"code", "CBX-RAI-0005"}, {"count", "4"}}));
    CHECK(symptom.state == EventState::closed);
    CHECK(symptom.history.back().what ==
          say("analysis.taken-over", {{"number", "2"}, {"code", "CBX-RAI-0009"}}));
    const auto lines = cause.history.size();
    for (int i = 0; i < 100; ++i) {
        const auto told = failedDrive("252:1");
        mergeSymptom(cause, told, f.analyser.analyse(told, f.context(), f.state), f.context());
    }
    CHECK(cause.count == 105);
    CHECK(cause.history.size() == lines + 1);
}
