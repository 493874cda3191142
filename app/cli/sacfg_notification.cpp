// SPDX-License-Identifier: GPL-3.0-or-later
// The tables email, snmp, snmpopt and snmptrapnames: the notification targets of these kinds.
#include <algorithm>
#include <array>
#include <iterator>

#include "app/cli/enum_text.h"
#include "app/cli/notification_settings.h"
#include "app/cli/sacfg_tables.h"

namespace callbox::cli {

using core::NoticeKind;
using core::NotificationKind;
using core::NotificationTarget;
using core::say;
namespace api = core::api;

namespace {

using Records = std::vector<HmcRecord>;

constexpr std::array kTraps{NoticeKind::problem, NoticeKind::change, NoticeKind::closed,
                            NoticeKind::alarm, NoticeKind::cleared};

std::string trapList(const std::vector<NoticeKind>& kinds) {
    std::string names;
    for (const auto kind : kinds)
        names += (names.empty() ? "" : ",") + nameOf(kind);
    return names.empty() ? "all" : names;
}

core::Result<void> unknown(const std::string& name) {
    return core::fail(core::ErrorCode::notFound, say("cli.notification-unknown", {{"name", name}}));
}

/// An attribute of a table and the option of `callbox notification` that it stands for.
struct Named {
    const char* attribute;
    const char* option;
};

/// Applies what `-a` says by the options of `callbox notification set`.
core::Result<void> apply(std::vector<std::string> words, NotificationTarget& target) {
    const auto parsed = parseArguments(words, notificationOptions());
    if (!parsed)
        return core::passOn(parsed);
    return applyNotificationOptions(*parsed, target);
}

void takeOptions(SacfgAttributes& attributes, std::initializer_list<Named> names,
                 std::vector<std::string>& words) {
    for (const auto& [attribute, option] : names)
        if (auto value = attributes.take(attribute))
            words.push_back("--" + std::string(option) + '=' + *value);
}

/// A host and its port, of which one or both are given.
void takePeer(SacfgAttributes& attributes, const Named& host, const char* port,
              const std::string& presentHost, std::uint16_t presentPort,
              std::vector<std::string>& words) {
    const auto newHost = attributes.take(host.attribute);
    const auto newPort = attributes.take(port);
    if (!newHost && !newPort)
        return;
    std::string peer = newHost.value_or(presentHost);
    if (peer.find(':') != std::string::npos && !peer.starts_with('['))
        peer = '[' + peer + ']';
    words.push_back("--" + std::string(host.option) + '=' + peer + ':' +
                    newPort.value_or(std::to_string(presentPort)));
}

core::Result<void> setMail(NotificationTarget& target, SacfgAttributes& attributes) {
    std::vector<std::string> words;
    takePeer(attributes, {"smtp_server", "email"}, "smtp_port", target.email.host,
             target.email.port, words);
    takeOptions(
        attributes,
        {{"sender", "sender"}, {"security", "security"}, {"user", "user"}, {"new_name", "name"}},
        words);
    return apply(std::move(words), target);
}

core::Result<void> setSnmp(NotificationTarget& target, SacfgAttributes& attributes) {
    std::vector<std::string> words;
    takePeer(attributes, {"ip", "snmp"}, "port", target.snmp.host, target.snmp.port, words);
    takeOptions(attributes, {{"user", "user"}, {"new_name", "name"}, {"max_per_hour", "per-hour"}},
                words);
    if (const auto version = attributes.take("version"))
        words.push_back("--snmp-version=" +
                        (version->starts_with('v') ? version->substr(1) : *version));
    if (const auto traps = attributes.take("traps")) {
        const auto names = hmcFilter("traps=" + *traps);
        if (!names)
            return core::passOn(names);
        for (const std::string& name : names->at("traps"))
            words.push_back("--trap=" + name);
    }
    return apply(std::move(words), target);
}

/// all_problems or call_home_problems.
core::Result<core::NotifyAbout> aboutOf(SacfgAttributes& attributes, core::NotifyAbout fallback) {
    const auto word = attributes.take("notify_type");
    if (!word)
        return fallback;
    if (*word == "all_problems")
        return core::NotifyAbout::all;
    if (*word == "call_home_problems")
        return core::NotifyAbout::callHomeOnly;
    return core::failField("a", say("cli.usage.unknown-word", {{"word", *word}}));
}

core::MailAddress* addressOf(NotificationTarget& target, const std::string& address) {
    auto& all = target.email.addresses;
    const auto found = std::ranges::find(all, address, &core::MailAddress::address);
    return found == all.end() ? nullptr : &*found;
}

NotificationTarget* targetOf(api::NotificationTargets& list, NotificationKind kind,
                             const std::string& name) {
    const auto found = std::ranges::find_if(list.targets, [&](const NotificationTarget& one) {
        return one.kind == kind && (one.name == name || one.id == name);
    });
    return found == list.targets.end() ? nullptr : &*found;
}

/// Takes an address out of every target; a target without any left goes, too.
core::Result<void> removeAddress(api::NotificationTargets& list, const std::string& address) {
    bool any = false;
    for (NotificationTarget& target : list.targets)
        if (target.kind == NotificationKind::email)
            any = std::erase_if(
                      target.email.addresses,
                      [&](const core::MailAddress& one) { return one.address == address; }) > 0 ||
                  any;
    if (!any)
        return unknown(address);
    std::erase_if(list.targets, [](const NotificationTarget& target) {
        return target.kind == NotificationKind::email && target.email.addresses.empty();
    });
    return {};
}

/// `add` makes a target where there is none of that name.
core::Result<void> addAddress(api::NotificationTargets& list, SacfgAttributes& attributes) {
    const auto address = attributes.need("email_addr");
    if (!address)
        return core::passOn(address);
    const std::string name = attributes.take("name").value_or("E-mail");
    NotificationTarget* target = targetOf(list, NotificationKind::email, name);
    if (!target) {
        target = &list.targets.emplace_back();
        target->kind = NotificationKind::email;
        target->name = name;
    }
    const auto about = aboutOf(attributes, core::NotifyAbout::callHomeOnly);
    if (!about)
        return core::passOn(about);
    if (addressOf(*target, *address))
        return core::fail(core::ErrorCode::conflict,
                          say("cli.sacfg-address-there", {{"address", *address}}));
    target->email.addresses.push_back({*address, *about});
    return setMail(*target, attributes);
}

core::Result<void> changeOneMail(NotificationTarget& target, SacfgChange& change) {
    if (change.operation != "set") {
        target.enabled = change.operation == "enable";
        return {};
    }
    if (const auto address = change.attributes.take("email_addr")) {
        core::MailAddress* known = addressOf(target, *address);
        if (!known)
            return unknown(*address);
        const auto about = aboutOf(change.attributes, known->about);
        if (!about)
            return core::passOn(about);
        known->about = *about;
    }
    return setMail(target, change.attributes);
}

core::Result<void> store(Session& session, const SacfgChange& change,
                         const api::NotificationTargets& list) {
    if (auto done = change.attributes.done(); !done)
        return done;
    const auto stored = session.call(api::kNotificationSet, list);
    return stored ? core::Result<void>() : core::passOn(stored);
}

}  // namespace

core::Result<Records> mailTable(Session& session) {
    const auto list = session.call(api::kNotificationGet);
    if (!list)
        return core::passOn(list);
    Records records;
    for (const auto& target : list->targets)
        if (target.kind == NotificationKind::email)
            for (const auto& address : target.email.addresses)
                records.push_back({{"name", target.name},
                                   {"enabled", target.enabled ? "1" : "0"},
                                   {"smtp_server", target.email.host},
                                   {"smtp_port", std::to_string(target.email.port)},
                                   {"email_addr", address.address},
                                   {"notify_type", address.about == core::NotifyAbout::all
                                                       ? "all_problems"
                                                       : "call_home_problems"}});
    return records;
}

core::Result<Records> snmpTable(Session& session) {
    const auto list = session.call(api::kNotificationGet);
    if (!list)
        return core::passOn(list);
    Records records;
    for (const auto& target : list->targets)
        if (target.kind == NotificationKind::snmp)
            records.push_back({{"name", target.name},
                               {"enabled", target.enabled ? "1" : "0"},
                               {"ip", target.snmp.host},
                               {"port", std::to_string(target.snmp.port)},
                               {"version", nameOf(target.snmp.version)},
                               {"traps", trapList(target.snmp.traps)}});
    return records;
}

core::Result<Records> snmpOptions(Session& session) {
    const auto list = session.call(api::kNotificationGet);
    if (!list)
        return core::passOn(list);
    Records records;
    for (const auto& target : list->targets) {
        if (target.kind != NotificationKind::snmp)
            continue;
        const bool v3 = target.snmp.version == core::SnmpVersion::v3;
        records.push_back({{"name", target.name},
                           {"version", nameOf(target.snmp.version)},
                           {"user", v3 ? target.snmp.user : ""},
                           {"auth_protocol", v3 ? "SHA-256" : ""},
                           {"priv_protocol", v3 ? "AES-128" : ""},
                           {"engine_id", v3 ? list->snmpEngine : ""},
                           {"max_per_hour", std::to_string(target.perHour)}});
    }
    return records;
}

core::Result<Records> trapNames(Session&) {
    Records records;
    for (const auto kind : kTraps)
        records.push_back({{"name", nameOf(kind)}});
    return records;
}

core::Result<void> changeMail(Session& session, SacfgChange& change) {
    auto list = session.call(api::kNotificationGet);
    if (!list)
        return core::passOn(list);
    core::Result<void> changed;
    if (change.operation == "add") {
        changed = addAddress(*list, change.attributes);
    } else if (change.operation == "remove") {
        const auto address = change.attributes.need("email_addr");
        if (!address)
            return core::passOn(address);
        changed = removeAddress(*list, *address);
    } else {
        const auto name = change.attributes.need("name");
        if (!name)
            return core::passOn(name);
        auto* target = targetOf(*list, NotificationKind::email, *name);
        changed = target ? changeOneMail(*target, change) : unknown(*name);
    }
    return changed ? store(session, change, *list) : changed;
}

core::Result<void> changeSnmp(Session& session, SacfgChange& change) {
    const auto name = change.attributes.need("name");
    if (!name)
        return core::passOn(name);
    auto list = session.call(api::kNotificationGet);
    if (!list)
        return core::passOn(list);
    auto* target = targetOf(*list, NotificationKind::snmp, *name);
    core::Result<void> changed;
    if (change.operation == "add") {
        if (target)
            return core::fail(core::ErrorCode::conflict,
                              say("cli.sacfg-address-there", {{"address", *name}}));
        target = &list->targets.emplace_back();
        target->kind = NotificationKind::snmp;
        target->name = *name;
        changed = setSnmp(*target, change.attributes);
    } else if (!target) {
        changed = unknown(*name);
    } else if (change.operation == "set") {
        changed = setSnmp(*target, change.attributes);
    } else if (change.operation == "remove") {
        list->targets.erase(list->targets.begin() + (target - list->targets.data()));
    } else {
        target->enabled = change.operation == "enable";
    }
    return changed ? store(session, change, *list) : changed;
}

}  // namespace callbox::cli
