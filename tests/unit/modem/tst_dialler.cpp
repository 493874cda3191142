// SPDX-License-Identifier: GPL-3.0-or-later
#include <deque>

#include "connectivity/helper_link/helper_link.h"
#include "connectivity/modem/dialler.h"
#include "core/json/codec.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::connectivity;
using namespace std::chrono_literals;
using connectivity::modem::Dialler;
using connectivity::modem::ModemSettings;
using core::ErrorCode;
using core::Message;
using helper_link::HelperReply;
using helper_link::HelperRequest;

namespace {

/// Answers as it is told, and remembers what it was asked.
class ScriptedHelper final : public helper_link::HelperLink {
public:
    std::deque<HelperReply> replies;
    std::vector<std::string> dialled;
    int hungUp = 0;

    core::Result<std::string> call(const std::string& request,
                                   std::chrono::steady_clock::time_point,
                                   std::stop_token) override {
        const auto asked = core::fromJson<HelperRequest>(request);
        if (!asked)
            return core::passOn(asked);
        if (asked->hangUp) {
            ++hungUp;
            HelperReply reply;
            reply.call.emplace();
            reply.call->ended = Message{"modem.line-dropped", {}};
            return core::toJson(reply);
        }
        dialled.push_back(asked->dial->number);
        if (replies.empty())
            return core::toJson(refused(ErrorCode::unavailable, "modem.busy"));
        const std::string reply = core::toJson(replies.front());
        replies.pop_front();
        return reply;
    }

    static HelperReply refused(ErrorCode code, const char* key) {
        HelperReply reply;
        reply.error = core::Error{code, Message{key, {}}, {}, {}};
        return reply;
    }
    static HelperReply up() {
        HelperReply reply;
        reply.call.emplace();
        reply.call->networkInterface = "ppp0";
        return reply;
    }
};

ModemSettings threeNumbers() {
    ModemSettings settings;
    settings.numbers = {"1", "2", "3"};
    settings.dial.answerSeconds = 20;
    return settings;
}

Deadline in(std::chrono::seconds patience) {
    return std::chrono::steady_clock::now() + patience;
}

using Numbers = std::vector<std::string>;

}  // namespace

TEST_CASE("The numbers are dialled in order until one answers") {
    auto helper = std::make_shared<ScriptedHelper>();
    Dialler dialler(threeNumbers(), helper);
    helper->replies = {ScriptedHelper::refused(ErrorCode::unavailable, "modem.busy"),
                       ScriptedHelper::up()};
    REQUIRE(dialler.connect(in(600s), {}));
    CHECK(helper->dialled == Numbers{"1", "2"});
}

TEST_CASE("An attempt that finds no time for the next number goes on with it the next time") {
    auto helper = std::make_shared<ScriptedHelper>();
    Dialler dialler(threeNumbers(), helper);
    CHECK(!dialler.connect(in(60s), {}));
    CHECK(!dialler.connect(in(60s), {}));
    CHECK(helper->dialled == Numbers{"1", "2"});
}

TEST_CASE("A refused logon and a line without dial tone are not tried with other numbers") {
    auto helper = std::make_shared<ScriptedHelper>();
    Dialler dialler(threeNumbers(), helper);
    helper->replies = {ScriptedHelper::refused(ErrorCode::authentication, "ppp.logon-refused"),
                       ScriptedHelper::refused(ErrorCode::unavailable, "modem.no-dial-tone")};
    CHECK(dialler.connect(in(600s), {}).error().code == ErrorCode::authentication);
    CHECK(!dialler.connect(in(600s), {}));
    CHECK(helper->dialled.size() == 2);
}

TEST_CASE("No more attempts are made in an hour than are allowed") {
    auto helper = std::make_shared<ScriptedHelper>();
    auto settings = threeNumbers();
    settings.attemptsPerHour = 2;
    Dialler dialler(settings, helper);
    CHECK(dialler.connect(in(600s), {}).error().message.key == "modem.attempts-used");
    CHECK(helper->dialled.size() == 2);
}

TEST_CASE("Why a call was over before it was hung up is remembered") {
    auto helper = std::make_shared<ScriptedHelper>();
    Dialler dialler(threeNumbers(), helper);
    helper->replies = {ScriptedHelper::up()};
    REQUIRE(dialler.connect(in(600s), {}));
    dialler.hangUp();
    dialler.hangUp();
    CHECK(helper->hungUp == 1);
    CHECK(dialler.lastEnd().key == "modem.line-dropped");
}

TEST_CASE("Without callbox-helper nothing is dialled") {
    Dialler dialler(threeNumbers(), nullptr);
    CHECK(dialler.connect(in(600s), {}).error().message.key == "modem.no-helper");
}
