// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/analysis/event_merging.h"
#include "tests/unit/policy/policy_console.h"

using namespace callbox;
using namespace callbox::core;
using api::Indicator;
using tests::PolicyConsole;

namespace {

api::AttentionState state(PolicyConsole& site, Indicator indicator) {
    const auto list = site.call(api::kAttentionList, {}, api::Role::viewer);
    REQUIRE(list);
    const auto found = std::ranges::find(list->states, indicator, &api::AttentionState::indicator);
    REQUIRE(found != list->states.end());
    return *found;
}

/// Of the system, its partition, and all its partitions.
std::string lit(PolicyConsole& site) {
    std::string text;
    for (const auto indicator :
         {Indicator::physical, Indicator::virtualPartition, Indicator::virtualSystem})
        text += state(site, indicator).on ? '1' : '0';
    return text;
}

void close(PolicyConsole& site, std::uint64_t number) {
    auto event = site.event(number);
    core::clear(event, site.now, say("event.channel-back"));
    site.write(
        [&](store::Transaction& transaction) { return store::updateEvent(transaction, event); });
}

}  // namespace

TEST_CASE(
    "an open problem that calls home lights its system and its partition until it is closed") {
    PolicyConsole site;
    CHECK(lit(site) == "000");
    const auto number = site.file(site.fault());
    CHECK(lit(site) == "111");
    CHECK(state(site, Indicator::physical).problemNumber == number);
    CHECK(state(site, Indicator::virtualPartition).partitionName == "prod-db1");
    CHECK(state(site, Indicator::physical).mtms == "9080-HEX*13ABCDE");
    close(site, number);
    CHECK(lit(site) == "000");
}

TEST_CASE("what needs no service lights nothing") {
    PolicyConsole site;
    auto told = site.fault();
    told.notificationType = NotificationType::notifyOnly;
    site.file(told);
    auto test = site.fault("CBX-TST-0001", "test");
    test.test = true;
    site.file(test);
    site.window();
    site.file(site.fault("CBX-MEM-0003"));
    CHECK(lit(site) == "000");
}

TEST_CASE("switched off it stays off for the problems there are and lights for a newer one") {
    PolicyConsole site;
    const auto number = site.file(site.fault());
    const api::AttentionResetArguments physical{Indicator::physical, "9080-HEX*13ABCDE", {}};
    const auto reset = site.call(api::kAttentionReset, physical, api::Role::consoleOperator);
    REQUIRE(reset);
    CHECK_FALSE(reset->on);
    CHECK(reset->problemNumber == number);
    CHECK(lit(site) == "011");
    CHECK(site.event(number).state == EventState::queued);
    REQUIRE(site.call(api::kAttentionReset,
                      api::AttentionResetArguments{Indicator::virtualSystem, site.system.id, {}}));
    CHECK(lit(site) == "000");
    site.file(site.fault("CBX-MEM-0003"));
    CHECK(lit(site) == "111");
    REQUIRE(site.call(
        api::kAttentionReset,
        api::AttentionResetArguments{Indicator::virtualPartition, site.system.id, "prod-db1"}));
    CHECK(lit(site) == "100");
}

TEST_CASE("an indicator that is not there, or a role below operator, is refused; it is audited") {
    PolicyConsole site;
    site.file(site.fault());
    CHECK(site.call(api::kAttentionReset,
                    api::AttentionResetArguments{Indicator::physical, "nobody", {}})
              .error()
              .code == ErrorCode::notFound);
    CHECK(site.call(api::kAttentionReset,
                    api::AttentionResetArguments{Indicator::virtualPartition, site.system.id, {}})
              .error()
              .code == ErrorCode::notFound);
    const api::AttentionResetArguments physical{Indicator::physical, site.system.id, {}};
    CHECK(site.call(api::kAttentionReset, physical, api::Role::viewer).error().code ==
          ErrorCode::denied);
    CHECK(lit(site) == "111");
    site.audited.clear();
    REQUIRE(site.call(api::kAttentionReset, physical));
    CHECK(site.audited == std::vector<std::string>{"attention.reset"});
}
