// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/filter.h"
#include "core/notify/pace.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::notify;
using std::chrono::hours;
using std::chrono::minutes;
using Strings = std::vector<std::string>;

namespace {

const TimePoint kNow{hours(500'000)};

Notice callHomeProblem() {
    Notice notice;
    notice.kind = NoticeKind::problem;
    notice.callHome = true;
    return notice;
}

Notice notifyOnlyProblem() {
    Notice notice = callHomeProblem();
    notice.callHome = false;
    return notice;
}

}  // namespace

TEST_CASE("a new, a weightier, a failed and a closed event are told, its way home is not") {
    CHECK(kindOf({}, EventState::open, false) == NoticeKind::problem);
    CHECK(kindOf({}, EventState::queued, false) == NoticeKind::problem);
    CHECK_FALSE(kindOf(EventState::queued, EventState::sent, false));
    CHECK(kindOf(EventState::sent, EventState::acknowledged, true) == NoticeKind::change);
    CHECK(kindOf(EventState::sent, EventState::failed, false) == NoticeKind::change);
    CHECK(kindOf(EventState::open, EventState::held, false) == NoticeKind::change);
    CHECK(kindOf(EventState::acknowledged, EventState::closed, true) == NoticeKind::closed);
    CHECK(kindOf(EventState::closed, EventState::open, false) == NoticeKind::change);
}

TEST_CASE("what a window or a threshold keeps quiet is told when that ends, as new") {
    for (const auto quiet : {EventState::suppressed, EventState::belowThreshold}) {
        CHECK_FALSE(kindOf({}, quiet, false));
        CHECK_FALSE(kindOf(quiet, quiet, true));
        CHECK_FALSE(kindOf(EventState::open, quiet, false));
        CHECK_FALSE(kindOf(quiet, EventState::closed, false));
        CHECK(kindOf(quiet, EventState::queued, false) == NoticeKind::problem);
    }
}

TEST_CASE("each address is told what it asked for") {
    NotificationTarget target;
    target.email.addresses = {{"home@example.net", NotifyAbout::callHomeOnly},
                              {"all@example.net", NotifyAbout::all}};
    CHECK(recipients(target, callHomeProblem()) == Strings{"home@example.net", "all@example.net"});
    CHECK(recipients(target, notifyOnlyProblem()) == Strings{"all@example.net"});

    auto failing = notifyOnlyProblem();
    failing.referenceCode = "CBX-HOM-0001";
    CHECK(recipients(target, failing).size() == 2);

    target.enabled = false;
    CHECK(recipients(target, callHomeProblem()).empty());
}

TEST_CASE("a trap receiver is told by the names of its traps") {
    NotificationTarget target;
    target.kind = NotificationKind::snmp;
    CHECK(recipients(target, notifyOnlyProblem()) == Strings{""});
    target.snmp.traps = {NoticeKind::closed};
    CHECK(recipients(target, notifyOnlyProblem()).empty());
    auto closed = notifyOnlyProblem();
    closed.kind = NoticeKind::closed;
    CHECK(recipients(target, closed) == Strings{""});
    target.about = NotifyAbout::callHomeOnly;
    CHECK(recipients(target, closed).empty());
}

TEST_CASE("a target is not told that it does not work itself") {
    NotificationTarget target;
    target.id = "ntf-1";
    target.kind = NotificationKind::webhook;
    Notice alarm;
    alarm.kind = NoticeKind::alarm;
    alarm.alarm = targetAlarm("ntf-1");
    CHECK(recipients(target, alarm).empty());
    alarm.alarm = targetAlarm("ntf-2");
    CHECK(recipients(target, alarm) == Strings{""});
}

TEST_CASE("the first message goes at once, what follows is gathered") {
    NotificationTarget target;
    target.digestMinutes = 5;
    CHECK(nextMessage(target, {}, kNow) == kNow);
    CHECK(nextMessage(target, {kNow - minutes(10)}, kNow) == kNow);
    CHECK(nextMessage(target, {kNow - minutes(2)}, kNow) == kNow + minutes(3));
    target.kind = NotificationKind::snmp;
    CHECK(nextMessage(target, {kNow - minutes(2)}, kNow) == kNow);
}

TEST_CASE("no hour has more messages than the target allows") {
    NotificationTarget target;
    target.digestMinutes = 0;
    target.perHour = 2;
    CHECK(nextMessage(target, {kNow - minutes(50)}, kNow) == kNow);
    CHECK(nextMessage(target, {kNow - minutes(50), kNow - minutes(1)}, kNow) == kNow + minutes(10));
}

TEST_CASE("pauses grow up to half an hour or so") {
    CHECK(pauseAfter(1) == minutes(1));
    CHECK(pauseAfter(3) == minutes(4));
    CHECK(pauseAfter(1000) == minutes(32));
}
