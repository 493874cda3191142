// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/describe/enum_to_string.hpp>

#include "app/service/settings/settings_planning.h"

namespace callbox::service::settings {

core::Result<void> Planning::customer() {
    return whole("customer", document_.customer, present_.customer, api::kCustomerSet);
}

core::Result<void> Planning::supportIds() {
    return whole("supportIds", document_.supportIds, present_.supportIds, api::kSupportIdsSet);
}

core::Result<void> Planning::receiver() {
    if (!document_.receiver)
        return {};
    if (auto good = checks_.receiver(*document_.receiver); !good)
        return within("receiver", good.error());
    if (same(*document_.receiver, present_.receiver))
        unchanged("receiver");
    else
        change("receiver", api::kReceiverSet, *document_.receiver);
    return {};
}

core::Result<void> Planning::connections() {
    if (!document_.connections)
        return {};
    const auto& entries = *document_.connections;
    if (auto differ = namesDiffer("connections", entries); !differ)
        return differ;
    api::ConnectionList list;
    bool changed = entries.size() != present_.connections.size();
    for (const auto& entry : entries) {
        core::Connection way;
        way.name = entry.name;
        way.plugin = entry.plugin;
        way.enabled = entry.enabled;
        way.settings = entry.settings;
        const auto known =
            std::ranges::find_if(present_.connections, [&](const core::Connection& one) {
                return one.name == entry.name && one.plugin == entry.plugin;
            });
        // The same ID keeps its secrets.
        if (known != present_.connections.end())
            way.id = known->id;
        const auto place = list.connections.size();
        changed = changed || place >= present_.connections.size() ||
                  !sameBut(entry, entryOf(present_.connections[place]));
        list.connections.push_back(std::move(way));
    }
    if (auto good = checks_.connections(list); !good)
        return within("connections", good.error());
    if (changed)
        change("connections", api::kConnectionSet, list);
    else
        unchanged("connections");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto known =
            std::ranges::find(present_.connections, list.connections[i].id, &core::Connection::id);
        missingSecrets(
            "connections", entries[i],
            known == present_.connections.end() ? std::vector<std::string>{} : known->secrets);
    }
    return {};
}

core::Result<void> Planning::schedules() {
    if (!document_.schedules)
        return {};
    std::set<core::TransmittalKind> kinds;
    for (std::size_t i = 0; i < document_.schedules->size(); ++i) {
        const auto& entry = (*document_.schedules)[i];
        core::TransmittalSchedule schedule{entry.kind,
                                           entry.enabled,
                                           entry.frequency,
                                           entry.dayOfWeek,
                                           entry.dayOfMonth,
                                           entry.time,
                                           entry.zone,
                                           {},
                                           {}};
        if (const auto errors = core::validate(schedule); !errors.empty())
            return within(item("schedules", i), errors.front());
        const std::string name = boost::describe::enum_to_string(entry.kind, "");
        if (!kinds.insert(entry.kind).second)
            return core::failField(item("schedules", i) + ".kind",
                                   say("settings.name-twice", {{"name", name}}));
        const auto known =
            std::ranges::find(present_.schedules, entry.kind, &core::TransmittalSchedule::kind);
        if (known != present_.schedules.end() && same(entry, entryOf(*known)))
            unchanged("schedules", name);
        else
            change("schedules", api::kScheduleSet, schedule, name);
    }
    return {};
}

core::Result<void> Planning::notification() {
    if (!document_.notification)
        return {};
    const auto& entries = *document_.notification;
    if (auto differ = namesDiffer("notification", entries); !differ)
        return differ;
    api::NotificationTargets list;
    bool changed = entries.size() != present_.targets.size();
    std::vector<std::vector<std::string>> set;
    for (const auto& entry : entries) {
        core::NotificationTarget target;
        target.name = entry.name;
        target.kind = entry.kind;
        target.enabled = entry.enabled;
        target.about = entry.about;
        target.digestMinutes = entry.digestMinutes;
        target.perHour = entry.perHour;
        target.email = entry.email.value_or(core::MailTarget{});
        target.snmp = entry.snmp.value_or(core::SnmpTarget{});
        target.webhook = entry.webhook.value_or(core::WebhookTarget{});
        const auto known =
            std::ranges::find_if(present_.targets, [&](const core::NotificationTarget& one) {
                return one.name == entry.name && one.kind == entry.kind;
            });
        if (known != present_.targets.end())
            target.id = known->id;
        set.push_back(known == present_.targets.end() ? std::vector<std::string>{}
                                                      : known->secrets);
        const auto place = list.targets.size();
        changed = changed || place >= present_.targets.size() ||
                  !sameBut(entry, entryOf(present_.targets[place]));
        list.targets.push_back(std::move(target));
    }
    if (auto good = checks_.targets(list); !good)
        return within("notification", good.error());
    if (changed)
        change("notification", api::kNotificationSet, list);
    else
        unchanged("notification");
    for (std::size_t i = 0; i < entries.size(); ++i)
        missingSecrets("notification", entries[i], set[i]);
    return {};
}

}  // namespace callbox::service::settings
