// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/settings/settings_plan.h"

#include <algorithm>
#include <set>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "core/json/codec.h"
#include "core/policy/validation.h"

namespace callbox::service::settings {

namespace api = core::api;
using api::SettingOutcome;
using core::say;

namespace {

constexpr core::JsonLimits kLimits{std::size_t{4} << 20, 24};
constexpr std::size_t kMostOfAKind = 10'000;

/// Puts the part of the document before the field at fault.
tl::unexpected<core::Error> within(const std::string& part, core::Error error) {
    error.field = error.field.empty() ? part : part + '.' + error.field;
    return tl::unexpected<core::Error>(std::move(error));
}

std::string item(const char* list, std::size_t index) {
    return std::string(list) + '[' + std::to_string(index) + ']';
}

template <class Arguments, class Reply>
SettingStep step(api::ImportedSetting row, const api::Operation<Arguments, Reply>& operation,
                 const Arguments& arguments) {
    return {std::move(row), std::string(operation.name), core::toJson(arguments)};
}

template <class Value>
bool same(const Value& one, const Value& other) {
    return core::toJson(one) == core::toJson(other);
}

template <class Value>
bool sameBut(Value one, Value other) {
    one.secrets.clear();
    other.secrets.clear();
    return same(std::vector<Value>{std::move(one)}, std::vector<Value>{std::move(other)});
}

/// Goes through a document part by part; the first error ends it.
class Planning {
public:
    Planning(const api::SettingsDocument& document, const PresentSettings& present,
             const SettingChecks& checks, core::TimePoint now)
        : document_(document), present_(present), checks_(checks), now_(now) {}

    core::Result<std::vector<SettingStep>> plan() {
        using Part = core::Result<void> (Planning::*)();
        for (const Part part : {&Planning::customer, &Planning::supportIds, &Planning::receiver,
                                &Planning::connections, &Planning::schedules,
                                &Planning::notification, &Planning::policy, &Planning::windows,
                                &Planning::partitions, &Planning::monitoring, &Planning::callHome})
            if (auto planned = (this->*part)(); !planned)
                return core::passOn(planned);
        return std::move(steps_);
    }

private:
    void unchanged(const char* setting, std::string name = {}) {
        steps_.push_back({{setting, std::move(name), SettingOutcome::unchanged, {}}});
    }
    void skipped(const char* setting, std::string name, core::Message why) {
        steps_.push_back({{setting, std::move(name), SettingOutcome::skipped, std::move(why)}});
    }
    template <class Arguments, class Reply>
    void change(const char* setting, const api::Operation<Arguments, Reply>& operation,
                const Arguments& arguments, std::string name = {},
                SettingOutcome outcome = SettingOutcome::changed) {
        steps_.push_back(step({setting, std::move(name), outcome, {}}, operation, arguments));
    }

    template <class Value>
    core::Result<void> whole(const char* name, const std::optional<Value>& wanted,
                             const Value& present,
                             const api::Operation<Value, api::Nothing>& operation) {
        if (!wanted)
            return {};
        if (const auto errors = core::validate(*wanted); !errors.empty())
            return within(name, errors.front());
        if (same(*wanted, present))
            unchanged(name);
        else
            change(name, operation, *wanted);
        return {};
    }

    core::Result<void> customer() {
        return whole("customer", document_.customer, present_.customer, api::kCustomerSet);
    }
    core::Result<void> supportIds() {
        return whole("supportIds", document_.supportIds, present_.supportIds, api::kSupportIdsSet);
    }
    core::Result<void> receiver();
    core::Result<void> connections();
    core::Result<void> schedules();
    core::Result<void> notification();
    core::Result<void> policy();
    core::Result<void> windows();
    core::Result<void> partitions();
    core::Result<void> monitoring();
    core::Result<void> callHome();

    /// Two of one name could not be told apart.
    template <class Entry>
    core::Result<void> namesDiffer(const char* list, const std::vector<Entry>& entries) const {
        if (entries.size() > kMostOfAKind)
            return core::failField(
                list, say("settings.too-many", {{"most", std::to_string(kMostOfAKind)}}));
        std::set<std::string> names;
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (!names.insert(entries[i].name).second)
                return core::failField(item(list, i) + ".name",
                                       say("settings.name-twice", {{"name", entries[i].name}}));
        return {};
    }

    /// Tells which secrets the other console had and this one does not.
    template <class Entry>
    void missingSecrets(const char* setting, const Entry& entry,
                        const std::vector<std::string>& set) {
        std::string missing;
        for (const std::string& name : entry.secrets)
            if (std::ranges::find(set, name) == set.end())
                missing += (missing.empty() ? "" : ", ") + name;
        if (!missing.empty())
            skipped(setting, entry.name, say("settings.secrets-missing", {{"secrets", missing}}));
    }

    const api::SettingsDocument& document_;
    const PresentSettings& present_;
    const SettingChecks& checks_;
    core::TimePoint now_;
    std::vector<SettingStep> steps_;
};

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

core::Result<void> Planning::policy() {
    if (!document_.policy)
        return {};
    if (auto good = core::policy::validate(*document_.policy); !good)
        return within("policy", good.error());
    if (same(*document_.policy, present_.policy.policy))
        unchanged("policy");
    else
        change("policy", api::kPolicySet,
               api::SetPolicyArguments{present_.policy.revision, *document_.policy});
    return {};
}

core::Result<void> Planning::windows() {
    if (!document_.windows)
        return {};
    if (document_.windows->size() > kMostOfAKind)
        return core::failField("windows",
                               say("settings.too-many", {{"most", std::to_string(kMostOfAKind)}}));
    for (std::size_t i = 0; i < document_.windows->size(); ++i) {
        const auto& entry = (*document_.windows)[i];
        const bool known = std::ranges::any_of(
            present_.windows,
            [&](const core::MaintenanceWindow& one) { return same(entryOf(one), entry); });
        const core::MaintenanceWindow window{0,           entry.start,  entry.end, entry.scope,
                                             entry.owner, entry.reason, {}};
        if (known) {
            unchanged("windows", entry.reason);
        } else if (entry.end <= now_) {
            skipped("windows", entry.reason, say("policy.window-over"));
        } else if (auto good = core::policy::validate(window, now_); !good) {
            return within(item("windows", i), good.error());
        } else {
            change("windows", api::kWindowAdd, window, entry.reason, SettingOutcome::added);
        }
    }
    return {};
}

core::Result<void> Planning::partitions() {
    if (!document_.partitions)
        return {};
    if (auto differ = namesDiffer("partitions", *document_.partitions); !differ)
        return differ;
    for (std::size_t i = 0; i < document_.partitions->size(); ++i) {
        const auto& entry = (*document_.partitions)[i];
        core::Partition wanted;
        wanted.name = entry.name;
        wanted.address = entry.address;
        wanted.access = entry.access;
        if (auto good = checks_.partition(wanted); !good)
            return within(item("partitions", i), good.error());
        const bool local = entry.access.platform == core::PartitionPlatform::local;
        const auto known =
            std::ranges::find(present_.partitions, entry.name, &core::Partition::name);
        if (known == present_.partitions.end()) {
            if (!local && (!entry.hostKey || entry.hostKey->blob.empty()))
                skipped("partitions", entry.name, say("partition.host-key-unconfirmed"));
            else
                change("partitions", api::kPartitionAdd,
                       api::PartitionAddArguments{entry.name,
                                                  entry.address,
                                                  entry.hostKey.value_or(core::HostKey{}),
                                                  {},
                                                  entry.access},
                       entry.name, SettingOutcome::added);
            continue;
        }
        if (same(entry, entryOf(*known)))
            unchanged("partitions", entry.name);
        else if (local != (known->access.platform == core::PartitionPlatform::local))
            skipped("partitions", entry.name, say("partition.local-for-good"));
        else if (entry.hostKey && known->hostKey && entry.hostKey->blob != known->hostKey->blob)
            skipped("partitions", entry.name, say("settings.host-key-differs"));
        else
            change("partitions", api::kPartitionModify,
                   api::PartitionModifyArguments{known->id, {}, entry.address, entry.access},
                   entry.name);
    }
    return {};
}

core::Result<void> Planning::monitoring() {
    if (!document_.monitoring)
        return {};
    api::MonitoringSettings wanted{document_.monitoring->timers, {}};
    api::MonitoringSettings now{present_.monitoring.timers, {}};
    for (const auto& system : present_.monitoring.systems) {
        if (!system.enabled)
            now.notMonitored.push_back(system.id);
        if (std::ranges::find(document_.monitoring->notMonitored, system.mtms) !=
            document_.monitoring->notMonitored.end())
            wanted.notMonitored.push_back(system.id);
    }
    if (auto good = checks_.monitoring(wanted); !good)
        return within("monitoring", good.error());
    if (same(wanted, now))
        unchanged("monitoring");
    else
        change("monitoring", api::kMonitoringSet, wanted);
    for (const std::string& mtms : document_.monitoring->notMonitored)
        if (std::ranges::find(present_.monitoring.systems, mtms, &api::MonitoredSystem::mtms) ==
            present_.monitoring.systems.end())
            skipped("monitoring", mtms, say("settings.system-not-here", {{"mtms", mtms}}));
    return {};
}

core::Result<void> Planning::callHome() {
    if (!document_.noCallHome)
        return {};
    std::set<std::string> wanted;
    for (std::size_t i = 0; i < document_.noCallHome->size(); ++i) {
        const auto mtms = core::mtmsFromText((*document_.noCallHome)[i]);
        if (!mtms)
            return within(item("noCallHome", i), mtms.error());
        wanted.insert(mtms->text());
    }
    api::CallHomeArguments on{{}, true};
    api::CallHomeArguments off{{}, false};
    for (const auto& system : present_.callHome.systems)
        if (!system.enabled && wanted.erase(system.mtms) == 0 && core::mtmsFromText(system.mtms))
            on.systems.push_back(system.mtms);
    off.systems.assign(wanted.begin(), wanted.end());
    if (on.systems.size() > 1000 || off.systems.size() > 1000)
        return core::failField("noCallHome", say("settings.too-many", {{"most", "1000"}}));
    for (const auto* arguments : {&on, &off})
        if (!arguments->systems.empty())
            change("noCallHome", api::kCallHomeSet, *arguments,
                   arguments->systems.size() == 1 ? arguments->systems.front() : "");
    if (on.systems.empty() && off.systems.empty())
        unchanged("noCallHome");
    return {};
}

}  // namespace

core::Result<api::SettingsDocument> documentFromJson(const std::string& text) {
    core::DecodeReport report;
    auto document = core::fromJson<api::SettingsDocument>(text, kLimits, &report);
    if (!document)
        return document;
    const api::SettingsDocument known;
    if (document->format != known.format || document->version != known.version)
        return core::failField(
            "version", say("settings.version", {{"version", std::to_string(known.version)}}));
    // A misspelt setting must not count as absent.
    if (report.unknownKeys > 0)
        return core::failField("document", say("settings.unknown-members",
                                               {{"count", std::to_string(report.unknownKeys)}}));
    return document;
}

core::Result<std::vector<SettingStep>> planSettings(const api::SettingsDocument& document,
                                                    const PresentSettings& present,
                                                    const SettingChecks& checks,
                                                    core::TimePoint now) {
    return Planning(document, present, checks, now).plan();
}

}  // namespace callbox::service::settings
