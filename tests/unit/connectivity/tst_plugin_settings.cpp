// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/plugin_settings.h"
#include "tests/catch.h"

using namespace callbox;
using connectivity::numberOf;
using connectivity::PluginContext;
using connectivity::secretOf;
using connectivity::settingOf;

namespace {

PluginContext given(const std::string& value) {
    PluginContext context;
    context.settings = {{"key", value}};
    return context;
}

}  // namespace

TEST_CASE("A setting that is missing or empty counts as not given") {
    CHECK(settingOf(given("fast"), "key", "slow") == "fast");
    CHECK(settingOf(given(""), "key", "slow") == "slow");
    CHECK(settingOf({}, "key", "slow") == "slow");
    CHECK(settingOf({}, "key").empty());
    CHECK(secretOf({}, "key").empty());
    CHECK(numberOf(given(""), "key", 30, 10, 600).value_or(0) == 30);
}

TEST_CASE("A number is read whole and within its bounds, or refused by its setting's name") {
    CHECK(numberOf(given("10"), "key", 30, 10, 600).value_or(0) == 10);
    CHECK(numberOf(given("600"), "key", 30, 10, 600).value_or(0) == 600);
    for (const std::string wrong : {"9", "601", "-1", "+20", " 20", "20s", "2e1", "99999999999"}) {
        const auto number = numberOf(given(wrong), "key", 30, 10, 600);
        INFO(wrong);
        REQUIRE(!number);
        CHECK(number.error().field == "key");
        CHECK(number.error().message.key == "connectivity.setting-not-a-number");
    }
}
