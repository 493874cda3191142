// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "core/notify/target_check.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::notify;

namespace {

NotificationTarget mailTarget() {
    NotificationTarget target;
    target.name = "Operators";
    target.email.host = "mail.example.net";
    target.email.sender = "callbox@example.net";
    target.email.addresses = {{"ops@example.net", NotifyAbout::all}};
    return target;
}

NotificationTarget snmpTarget() {
    NotificationTarget target;
    target.name = "Traps";
    target.kind = NotificationKind::snmp;
    target.snmp.host = "2001:db8::1";
    target.snmp.user = "callbox";
    return target;
}

NotificationTarget webhook() {
    NotificationTarget target;
    target.name = "Hook";
    target.kind = NotificationKind::webhook;
    target.webhook.url = "https://hooks.example.net/callbox";
    return target;
}

/// The field at fault; empty: none.
std::string fault(NotificationTarget target,
                  const std::function<void(NotificationTarget&)>& spoil) {
    spoil(target);
    const auto checked = checkTarget(target, Catalogue::load("en"));
    return checked ? std::string() : checked.error().field;
}

}  // namespace

TEST_CASE("targets that can be used are taken") {
    for (const auto& target : {mailTarget(), snmpTarget(), webhook()})
        CHECK(fault(target, [](NotificationTarget&) {}).empty());
}

TEST_CASE("what cannot be used is refused, and the field is named") {
    using T = NotificationTarget;
    CHECK(fault(mailTarget(), [](T& t) { t.name = ""; }) == "name");
    CHECK(fault(mailTarget(), [](T& t) { t.name = "a\nb"; }) == "name");
    CHECK(fault(mailTarget(), [](T& t) { t.perHour = 0; }) == "perHour");
    CHECK(fault(mailTarget(), [](T& t) { t.digestMinutes = 1441; }) == "digestMinutes");
    CHECK(fault(mailTarget(), [](T& t) { t.email.host = "mail/../x"; }) == "host");
    CHECK(fault(mailTarget(), [](T& t) { t.email.port = 0; }) == "port");
    CHECK(fault(mailTarget(), [](T& t) { t.email.sender = "nobody"; }) == "sender");
    CHECK(fault(mailTarget(), [](T& t) { t.email.addresses.clear(); }) == "addresses");
    CHECK(fault(mailTarget(), [](T& t) { t.email.addresses[0].address = "a@b.c>\r\nDATA"; }) ==
          "addresses");
    CHECK(fault(mailTarget(), [](T& t) { t.email.addresses.push_back(t.email.addresses[0]); }) ==
          "addresses");
    CHECK(fault(snmpTarget(), [](T& t) { t.snmp.user = ""; }) == "user");
    CHECK(fault(webhook(), [](T& t) { t.webhook.url = "http://hooks.example.net/"; }) == "url");
    CHECK(fault(webhook(), [](T& t) { t.webhook.url = "https://u:p@hooks.example.net/"; }) ==
          "url");
    CHECK(fault(webhook(), [](T& t) { t.webhook.body = "{{"; }) == "body");
}

TEST_CASE("a login is not sent without TLS") {
    CHECK(fault(mailTarget(), [](NotificationTarget& target) {
              target.email.user = "callbox";
              target.email.security = MailSecurity::none;
          }) == "security");
}

TEST_CASE("a secret is one that the target can have") {
    CHECK(checkSecret(mailTarget(), "password", "x"));
    CHECK_FALSE(checkSecret(mailTarget(), "key", "x"));
    CHECK(checkSecret(snmpTarget(), "auth-password", "12345678"));
    CHECK_FALSE(checkSecret(snmpTarget(), "auth-password", "1234567"));
    CHECK(checkSecret(snmpTarget(), "auth-password", ""));
    CHECK_FALSE(checkSecret(snmpTarget(), "community", "public"));
    CHECK(checkSecret(webhook(), "key", "k"));
    CHECK_FALSE(checkSecret(webhook(), "key", std::string(2000, 'k')));
}
