// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/chat_script.h"
#include "tests/catch.h"

using namespace callbox::helper;
using callbox::connectivity::helper_link::Dial;

namespace {

Dial usual() {
    Dial dial;
    dial.device = "ttyS0";
    dial.number = "0,W12345";
    dial.user = "console";
    dial.secret = "secret";
    dial.receiver = "192.0.2.10";
    return dial;
}

bool has(const std::string& script, const std::string& text) {
    return script.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("The dialogue never answers calls and dials as it is set") {
    auto dial = usual();
    REQUIRE(checkDial(dial));
    CHECK(has(chatScript(dial), "S0=0"));
    CHECK(has(chatScript(dial), "X4M0"));
    CHECK(has(chatScript(dial), "'ATDT0,W12345'"));
    dial.pulse = true;
    dial.waitForDialTone = false;
    dial.speaker = true;
    dial.country = 0xb5;
    dial.initialization = "&K3+MS=V34";
    REQUIRE(checkDial(dial));
    CHECK(has(chatScript(dial), "X3M1"));
    CHECK(has(chatScript(dial), "AT+GCI=B5"));
    CHECK(has(chatScript(dial), "'AT&K3+MS=V34'"));
    CHECK(has(chatScript(dial), "'ATDP0,W12345'"));
    CHECK(!has(chatScript(dial), "secret"));
}

TEST_CASE("What could mean more to the modem, chat or pppd is refused") {
    using Change = void (*)(Dial&);
    const std::vector<std::pair<std::string, Change>> changes = {
        {"device", [](Dial& dial) { dial.device = "../etc/passwd"; }},
        {"device", [](Dial& dial) { dial.device = "sda"; }},
        {"device", [](Dial& dial) { dial.device = "tty S0"; }},
        {"device", [](Dial& dial) { dial.device = "serial/by-id/../../sda"; }},
        {"device", [](Dial& dial) { dial.device = "serial/by-id/"; }},
        {"speed", [](Dial& dial) { dial.speed = 12345; }},
        {"number", [](Dial& dial) { dial.number = ""; }},
        {"number", [](Dial& dial) { dial.number = "123;H"; }},
        {"number", [](Dial& dial) { dial.number = "123'\nSAY"; }},
        {"number", [](Dial& dial) { dial.number = "@/etc/shadow"; }},
        {"number", [](Dial& dial) { dial.number = "1\\"; }},
        {"country", [](Dial& dial) { dial.country = 256; }},
        {"initialization", [](Dial& dial) { dial.initialization = "S0=1"; }},
        {"initialization", [](Dial& dial) { dial.initialization = "DT0900"; }},
        {"initialization", [](Dial& dial) { dial.initialization = "A"; }},
        {"initialization", [](Dial& dial) { dial.initialization = "'"; }},
        {"answerSeconds", [](Dial& dial) { dial.answerSeconds = 0; }},
        {"user", [](Dial& dial) { dial.user = "a\nb"; }},
        {"user", [](Dial& dial) { dial.user = ""; }},
        {"secret", [](Dial& dial) { dial.secret = std::string(129, 'x'); }},
        {"receiver", [](Dial& dial) { dial.receiver = "0.0.0.0"; }},
        {"receiver", [](Dial& dial) { dial.receiver = "192.0.2.0/24"; }},
        {"receiver", [](Dial& dial) { dial.receiver = "2001:db8::1"; }},
        {"idleSeconds", [](Dial& dial) { dial.idleSeconds = 0; }},
        {"budgetMinutes", [](Dial& dial) { dial.budgetMinutes = 1441; }},
    };
    for (const auto& [field, change] : changes) {
        auto dial = usual();
        change(dial);
        const auto checked = checkDial(dial);
        INFO(field);
        REQUIRE(!checked);
        CHECK(checked.error().field == field);
    }
}
