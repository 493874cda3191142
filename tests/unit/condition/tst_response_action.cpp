// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/response_action.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::rmc::condition;

namespace {

ResponseAction command(std::vector<std::string> words) {
    ResponseAction action;
    action.name = "run";
    action.kind = ActionKind::command;
    action.command = std::move(words);
    return action;
}

constexpr int kNoon = 12 * 60;

}  // namespace

TEST_CASE("an action runs on what it is meant for, in its days and hours") {
    ResponseAction action = command({"mail"});
    CHECK(runsOn(action, Transition::event, 1, kNoon));
    CHECK_FALSE(runsOn(action, Transition::rearm, 1, kNoon));
    action.on = ActionOn::both;
    CHECK(runsOn(action, Transition::rearm, 1, kNoon));
    CHECK_FALSE(runsOn(action, Transition::none, 1, kNoon));
    action.days = {1, 2, 3, 4, 5};
    CHECK_FALSE(runsOn(action, Transition::event, 6, kNoon));
    action.from = "08:00";
    action.to = "18:00";
    CHECK(runsOn(action, Transition::event, 5, 8 * 60));
    CHECK_FALSE(runsOn(action, Transition::event, 5, 18 * 60));
    CHECK_FALSE(runsOn(action, Transition::event, 5, 7 * 60 + 59));
}

TEST_CASE("a window over midnight belongs to the day it begins on") {
    ResponseAction action = command({"mail"});
    action.from = "22:00";
    action.to = "06:00";
    action.days = {7};
    CHECK(runsOn(action, Transition::event, 7, 23 * 60));
    CHECK(runsOn(action, Transition::event, 1, 5 * 60));
    CHECK_FALSE(runsOn(action, Transition::event, 7, 5 * 60));
    CHECK_FALSE(runsOn(action, Transition::event, 1, 23 * 60));
}

TEST_CASE("a response's command is a plain file name, never a path or a shell line's beginning") {
    const auto taken = [](std::vector<std::string> words) {
        return checkResponse({"r", {command(std::move(words))}, false}).has_value();
    };
    CHECK(taken({"mail-operator", "-s", "a; rm -rf /"}));
    CHECK_FALSE(taken({}));
    CHECK_FALSE(taken({"/bin/sh"}));
    CHECK_FALSE(taken({"../mail"}));
    CHECK_FALSE(taken({".hidden"}));
    CHECK_FALSE(taken({"-c"}));
    CHECK_FALSE(taken({""}));
    CHECK_FALSE(taken({"mail", std::string(2000, 'x')}));
    CHECK_FALSE(taken({"mail", std::string("a\0b", 3)}));
    CHECK_FALSE(taken(std::vector<std::string>(100, "x")));
}

TEST_CASE("a response without actions or with impossible times is refused") {
    CHECK_FALSE(checkResponse({"r", {}, false}));
    auto action = command({"mail"});
    action.from = "24:00";
    CHECK(checkResponse({"r", {action}, false}).error().field == "time");
    action.from = "8:00";
    CHECK(checkResponse({"r", {action}, false}).error().field == "time");
    action.from.clear();
    action.days = {0};
    CHECK(checkResponse({"r", {action}, false}).error().field == "days");
    action.days.clear();
    action.timeout = 0;
    CHECK(checkResponse({"r", {action}, false}).error().field == "timeout");
}
