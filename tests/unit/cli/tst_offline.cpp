// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offline/documents.h"
#include "app/offline/offline.h"
#include "core/json/codec.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;

namespace {

constexpr const char* kRecord =
    R"({"recordId":"mc_event:1","source":"rasdaemon","kind":"memory-uncorrected",)"
    R"("occurredAt":"2026-11-20T08:00:00Z","attributes":{"label":"DIMM_A1"}})";

offline::Judgement judge(const std::string& text) {
    const auto json = offline::analyse(text, Catalogue::load("en"));
    REQUIRE(json);
    const auto judgement = fromJson<offline::Judgement>(*json);
    REQUIRE(judgement);
    return *judgement;
}

}  // namespace

TEST_CASE("records are read as an array, one a line, or beside inventory items") {
    const std::string record = kRecord;
    CHECK(judge('[' + record + ']').records.size() == 1);
    CHECK(judge(record + "\n\n" + record + '\n').records.size() == 2);
    CHECK(judge("").records.empty());
    const auto judgement = judge(
        R"({"source":"rasdaemon","items":[{"kind":"memoryModule","key":"DIMM_A1",)"
        R"("name":"DDR4","partNumber":"M393","serialNumber":"41F2","locationCode":"DIMM_A1"}],)"
        R"("records":[)" +
        record + "]}");
    REQUIRE(judgement.records.size() == 1);
    REQUIRE(judgement.records[0].verdict.event);
    CHECK(judgement.records[0].verdict.event->frus[0].partNumber == "M393");
}

TEST_CASE(
    "a second report of the same fault is shown as a duplicate, with the words of the first") {
    const std::string record = kRecord;
    const auto judgement = judge('[' + record + ',' + record + ']');
    CHECK(judgement.records[0].verdict.kind == VerdictKind::newEvent);
    CHECK(judgement.records[0].description.starts_with("Memory module DIMM_A1"));
    CHECK(judgement.records[1].verdict.kind == VerdictKind::duplicate);
}

TEST_CASE("what is no record is refused") {
    const Catalogue words = Catalogue::load("en");
    CHECK_FALSE(offline::analyse("[", words));
    CHECK_FALSE(offline::analyse("hello", words));
    CHECK_FALSE(offline::analyse("[{\"count\":\"x\"}]", words));
}

TEST_CASE("a recorded kernel log goes from text to verdict") {
    const auto parsed =
        offline::parse("kernel-log", "EXT4-fs (sda2): Remounting filesystem read-only\n");
    REQUIRE(parsed);
    const auto judgement = judge(*parsed);
    REQUIRE(judgement.records.size() == 1);
    CHECK(judgement.records[0].verdict.referenceCode == "CBX-FSY-0001");
    CHECK(offline::parse("no-such-source", "").error().code == ErrorCode::notFound);
    CHECK(offline::sources().size() > 10);
}
