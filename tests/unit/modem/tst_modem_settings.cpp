// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include "connectivity/modem/modem_settings.h"
#include "tests/catch.h"

using namespace callbox;
using connectivity::PluginContext;
using connectivity::modem::readSettings;

namespace {

PluginContext usual() {
    PluginContext context;
    context.settings = {{"device", "/dev/ttyS0"},
                        {"numbers", "030 123-45, 0170/987p1"},
                        {"user", "console"},
                        {"receiver-address", "192.0.2.10"}};
    context.secrets = {{"password", "secret"}};
    return context;
}

std::string refusedField(const PluginContext& context) {
    const auto settings = readSettings(context);
    return settings ? "" : settings.error().field;
}

}  // namespace

TEST_CASE("Numbers are read as people write them, with the prefix in front") {
    auto context = usual();
    context.settings["prefix"] = "0,w";
    const auto settings = readSettings(context);
    REQUIRE(settings);
    CHECK(settings->numbers == std::vector<std::string>{"0,W03012345", "0,W0170987,1"});
    CHECK(settings->dial.device == "ttyS0");
    CHECK(settings->dial.waitForDialTone);
    CHECK(settings->dial.country == -1);
}

TEST_CASE("What cannot be used is refused by its setting's name") {
    const std::vector<std::pair<std::string, std::string>> wrong = {
        {"device", "/etc/passwd"},
        {"device", "tty/../../etc"},
        {"numbers", "12;AT"},
        {"numbers", " , "},
        {"speed", "fast"},
        {"answer-seconds", "5"},
        {"minutes-per-day", "2000"},
        {"country", "256"},
        {"user", ""},
        {"receiver-address", "receiver.example.net"},
        {"receiver-address", "2001:db8::1"}};
    for (const auto& [key, value] : wrong) {
        auto context = usual();
        context.settings[key] = value;
        INFO(key << '=' << value);
        CHECK(refusedField(context) == key);
    }
    auto context = usual();
    context.secrets.clear();
    CHECK(refusedField(context) == "password");
}

TEST_CASE("The logon method is the peer's choice unless one is set") {
    using connectivity::helper_link::PppLogon;
    for (const auto& [text, expected] : std::map<std::string, PppLogon>{{"", PppLogon::any},
                                                                        {"any", PppLogon::any},
                                                                        {"pap", PppLogon::pap},
                                                                        {"chap", PppLogon::chap}}) {
        auto context = usual();
        context.settings["logon"] = text;
        const auto settings = readSettings(context);
        REQUIRE(settings);
        INFO(text);
        CHECK(settings->dial.logon == expected);
    }
}

TEST_CASE("A field left empty counts as not given") {
    auto context = usual();
    for (const std::string key : {"speed", "dialling", "country", "idle-seconds", "prefix"})
        context.settings[key] = "";
    const auto settings = readSettings(context);
    REQUIRE(settings);
    const auto usually = readSettings(usual());
    REQUIRE(usually);
    CHECK(settings->dial.speed == usually->dial.speed);
    CHECK(settings->dial.pulse == usually->dial.pulse);
    CHECK(settings->dial.country == usually->dial.country);
    CHECK(settings->idle == usually->idle);
    CHECK(settings->numbers == usually->numbers);
}

TEST_CASE("Every setting is described once") {
    std::set<std::string> keys;
    for (const auto& setting : connectivity::modem::settingDescriptions()) {
        CHECK(keys.insert(setting.key).second);
        CHECK(!setting.label.empty());
    }
    CHECK(keys.contains("numbers"));
    CHECK(keys.contains("password"));
}
