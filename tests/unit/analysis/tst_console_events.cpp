// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/console_events.h"
#include "core/words/catalogue.h"
#include "tests/catch.h"

using namespace callbox::core;

TEST_CASE("a lost channel is one notify-only event per partition") {
    Partition partition;
    partition.id = "par-1";
    partition.name = "alpha";
    partition.address.host = "192.0.2.7";
    const auto event = channelLost(partition, {}, {}, TimePoint{});
    CHECK(event.referenceCode == kChannelLostCode);
    CHECK(event.notificationType == NotificationType::notifyOnly);
    CHECK(event.duplicateKey == channelLostKey("par-1"));
    CHECK(event.duplicateKey != channelLostKey("par-2"));
    CHECK(Catalogue::load("en").render(event.description).starts_with("The channel to alpha"));
}

TEST_CASE("each test problem is an event of its own and calls home") {
    const auto first = testProblem("hello", {}, {}, "1", TimePoint{});
    CHECK(first.test);
    CHECK(first.notificationType == NotificationType::callHome);
    CHECK(first.duplicateKey != testProblem("hello", {}, {}, "2", TimePoint{}).duplicateKey);
    CHECK(Catalogue::load("en").render(first.description) == "Test problem: hello");
}

TEST_CASE("failing call home is told locally only") {
    const auto event = callHomeFailing({}, {}, TimePoint{}, TimePoint{});
    CHECK(event.notificationType == NotificationType::notifyOnly);
    CHECK(event.severity == Severity::critical);
    CHECK(event.duplicateKey == callHomeFailingKey());
}
