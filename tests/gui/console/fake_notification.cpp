// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told by the fake service, and which systems it watches.
#include <algorithm>

#include "fake_api_client.h"

namespace callbox::tests {

using namespace std::chrono_literals;

namespace {

core::NotificationTarget mailTarget(core::TimePoint now) {
    core::NotificationTarget mail;
    mail.id = "ntf-00000001";
    mail.name = "Operators";
    mail.email.host = "mail.example.net";
    mail.email.sender = "callbox@example.net";
    mail.email.user = "callbox";
    mail.email.addresses = {{"night@example.net", core::NotifyAbout::callHomeOnly},
                            {"team@example.net", core::NotifyAbout::all}};
    mail.secrets = {"password"};
    mail.lastSent = now - 12min;
    return mail;
}

api::Notification notification(std::uint64_t number, const core::ServiceableEvent& event,
                               core::TimePoint at) {
    api::Notification told;
    told.number = number;
    told.targetId = number % 3 == 0 ? "ntf-00000002" : "ntf-00000001";
    told.recipient = number % 3 == 0 ? "" : "team@example.net";
    told.state = number % 7 == 0   ? api::NotificationState::givenUp
                 : number % 5 == 0 ? api::NotificationState::waiting
                                   : api::NotificationState::sent;
    if (told.state != api::NotificationState::waiting)
        told.endedAt = at + 2s;
    if (told.state == api::NotificationState::givenUp)
        told.reason = fakeMessage("notification.refused",
                                  {{"host", "mail.example.net"}, {"reply", "550 no such user"}});
    told.notice.kind = number % 2 == 0 ? core::NoticeKind::problem : core::NoticeKind::change;
    told.notice.at = at;
    told.notice.text = event.description;
    told.notice.advice = event.advice;
    told.notice.problemNumber = event.problemNumber;
    told.notice.system = event.failingMtms.text();
    told.notice.partition = event.partitionName;
    return told;
}

}  // namespace

void addNotification(FakeData& data, core::TimePoint now) {
    core::NotificationTarget noc;
    noc.id = "ntf-00000002";
    noc.name = "NOC";
    noc.kind = core::NotificationKind::snmp;
    noc.snmp.host = "noc.example.net";
    noc.snmp.user = "callbox";
    noc.snmp.traps = {core::NoticeKind::problem, core::NoticeKind::closed};
    noc.secrets = {"auth-password", "priv-password"};
    noc.lastSent = now - 2h;
    core::NotificationTarget chat;
    chat.id = "ntf-00000003";
    chat.name = "Chat";
    chat.kind = core::NotificationKind::webhook;
    chat.webhook.url = "https://hooks.example.net/callbox";
    chat.waiting = 3;
    chat.lastFailure = fakeMessage("notification.webhook-refused",
                                   {{"host", "hooks.example.net"}, {"status", "503"}});
    data.targets = {mailTarget(now), noc, chat};
    std::uint64_t number = 0;
    for (auto at = data.events.rbegin(); at != data.events.rend() && number < 60; ++at) {
        ++number;
        data.notifications.push_back(
            notification(number, *at, now - std::chrono::minutes(number * 17)));
    }
    for (int i = 0; i < 8; ++i) {
        const std::string serial = "13F0C5" + std::to_string(i);
        data.monitoring.systems.push_back({"sys-0000000" + std::to_string(i),
                                           "Server " + std::to_string(i + 1), "9080-M9S*" + serial,
                                           i != 3});
        data.callHome.push_back({"sys-0000000" + std::to_string(i),
                                 "Server " + std::to_string(i + 1), "9080-M9S*" + serial, i != 5});
    }
    data.callHome.push_back({{}, {}, "9009-42A*78A0999", false});
}

void FakeApiClient::addNotification() {
    on(api::kNotificationGet, [this](const api::Nothing&) {
        return api::NotificationTargets{data.targets, "0x80001f88047a4d2694"};
    });
    on(api::kNotificationSet, [this](const api::NotificationTargets& wanted) {
        data.targets = wanted.targets;
        for (auto& target : data.targets) {
            target.blocked = false;
            target.lastFailure = {};
            if (target.id.empty())
                target.id = "ntf-1000000" + std::to_string(data.targets.size());
        }
        change(api::Topic::notification);
        return api::NotificationTargets{data.targets, {}};
    });
    on(api::kNotificationSecret, [this](const api::NotificationSecretArguments& secret) {
        for (auto& target : data.targets) {
            if (target.id != secret.id)
                continue;
            std::erase(target.secrets, secret.name);
            if (!secret.value.empty())
                target.secrets.push_back(secret.name);
        }
        change(api::Topic::notification, secret.id);
        return api::Nothing{};
    });
    on(api::kNotificationTest, [this](const api::NotificationTargetId& asked) {
        std::vector<core::TestStep> steps;
        for (const auto& target : data.targets) {
            if (!asked.id.empty() && asked.id != target.id)
                continue;
            const auto add = [&](const char* name, core::Verdict verdict, const char* key) {
                core::TestStep step{name, verdict, fakeMessage(key), 3.5};
                step.subject = target.name;
                steps.push_back(step);
            };
            add("resolve", core::Verdict::passed, "fake.address");
            add("connect", core::Verdict::passed, "fake.port");
            if (failTests_) {
                add("tls", core::Verdict::failed, "fake.tls-failed");
                add("sent", core::Verdict::skipped, "fake.skipped");
            } else {
                add("tls", core::Verdict::passed, "fake.tls");
                add("sent", core::Verdict::passed, "fake.done");
            }
        }
        return startJob("notification.test", steps, [] {});
    });
    on(api::kNotificationHistory, [this](const api::NotificationQuery& query) {
        api::NotificationHistory history;
        for (const auto& row : data.notifications)
            if ((query.id.empty() || query.id == row.targetId) && history.rows.size() < query.limit)
                history.rows.push_back(row);
        return history;
    });
    on(api::kMonitoringGet, [this](const api::Nothing&) { return data.monitoring; });
    on(api::kMonitoringSet, [this](const api::MonitoringSettings& settings) {
        data.monitoring.timers = settings.timers;
        for (auto& system : data.monitoring.systems)
            system.enabled =
                std::ranges::find(settings.notMonitored, system.id) == settings.notMonitored.end();
        change(api::Topic::status);
        return data.monitoring;
    });
    on(api::kCallHomeGet,
       [this](const api::Nothing&) { return api::CallHomeSystems{data.callHome}; });
    on(api::kCallHomeSet, [this](const api::CallHomeArguments& wanted) {
        for (const auto& name : wanted.systems) {
            const auto found = std::ranges::find_if(data.callHome, [&](const auto& system) {
                return system.id == name || system.mtms == name;
            });
            if (found != data.callHome.end())
                found->enabled = wanted.enabled;
            else
                data.callHome.push_back({{}, {}, name, wanted.enabled});
        }
        change(api::Topic::policy);
        return api::CallHomeSystems{data.callHome};
    });
}

}  // namespace callbox::tests
