// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of events and alarms.
#include <algorithm>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/notification_settings.h"
#include "app/cli/secret_input.h"
#include "app/cli/settings_script.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::NotificationKind;
using core::say;
namespace api = core::api;

namespace {

constexpr std::uint64_t kMostRows = 1000;

std::string whereTo(const core::NotificationTarget& target) {
    switch (target.kind) {
        case NotificationKind::email: {
            std::string to;
            for (const auto& address : target.email.addresses)
                to += (to.empty() ? "" : ",") + address.address;
            return to;
        }
        case NotificationKind::snmp:
            return target.snmp.host + ':' + std::to_string(target.snmp.port);
        case NotificationKind::webhook:
            break;
    }
    return target.webhook.url;
}

ExitCode print(Session& session, const api::NotificationTargets& list) {
    if (session.json())
        return session.printJson(core::toJson(list));
    Table table(
        {"ID", "NAME", "KIND", "ENABLED", "TO", "SECRETS", "WAITING", "LAST SENT", "LAST FAILURE"});
    for (const auto& target : list.targets) {
        std::string secrets;
        for (const std::string& name : target.secrets)
            secrets += (secrets.empty() ? "" : ",") + name;
        table.add({target.id, target.name, nameOf(target.kind),
                   target.blocked   ? "blocked"
                   : target.enabled ? "yes"
                                    : "no",
                   whereTo(target), secrets, std::to_string(target.waiting),
                   session.time(target.lastSent), session.text(target.lastFailure)});
    }
    table.print(session.out());
    if (std::ranges::any_of(list.targets, [](const core::NotificationTarget& target) {
            return target.kind == NotificationKind::snmp &&
                   target.snmp.version == core::SnmpVersion::v3;
        })) {
        session.out() << '\n';
        session.field("SNMP engine", list.snmpEngine);
    }
    return ExitCode::ok;
}

ExitCode answer(Session& session, const core::Result<api::NotificationTargets>& list) {
    return list ? print(session, *list) : session.fail(list.error());
}

ExitCode list(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::notification);
    return answer(session, session.call(api::kNotificationGet));
}

core::Result<core::NotificationTarget*> find(api::NotificationTargets& list,
                                             const std::string& idOrName) {
    for (const auto member : {&core::NotificationTarget::id, &core::NotificationTarget::name})
        for (auto& target : list.targets)
            if (target.*member == idOrName)
                return &target;
    return core::fail(core::ErrorCode::notFound,
                      say("cli.notification-unknown", {{"name", idOrName}}));
}

ExitCode add(Session& session, const Parsed& parsed) {
    auto list = session.call(api::kNotificationGet);
    if (!list)
        return session.fail(list.error());
    core::NotificationTarget target;
    target.name = parsed.positional[0];
    const auto kinds = static_cast<int>(parsed.has("email")) +
                       static_cast<int>(parsed.has("snmp")) +
                       static_cast<int>(parsed.has("webhook"));
    if (kinds != 1)
        return session.refuse("KIND", say("cli.usage.notification-kind"));
    target.kind = parsed.has("email")  ? NotificationKind::email
                  : parsed.has("snmp") ? NotificationKind::snmp
                                       : NotificationKind::webhook;
    if (const auto applied = applyNotificationOptions(parsed, target); !applied)
        return session.fail(applied.error());
    if (parsed.has("replace"))
        std::erase_if(list->targets, [&](const core::NotificationTarget& one) {
            const bool same = one.name == target.name && one.kind == target.kind;
            if (same)
                target.id = one.id;  // and so keeps its secrets
            return same;
        });
    list->targets.push_back(target);
    return answer(session, session.call(api::kNotificationSet, *list));
}

ExitCode change(Session& session, const Parsed& parsed) {
    auto list = session.call(api::kNotificationGet);
    if (!list)
        return session.fail(list.error());
    const auto target = find(*list, parsed.positional[0]);
    if (!target)
        return session.fail(target.error());
    if (const auto applied = applyNotificationOptions(parsed, **target); !applied)
        return session.fail(applied.error());
    return answer(session, session.call(api::kNotificationSet, *list));
}

ExitCode remove(Session& session, const Parsed& parsed) {
    auto list = session.call(api::kNotificationGet);
    if (!list)
        return session.fail(list.error());
    const auto target = find(*list, parsed.positional[0]);
    if (!target)
        return session.fail(target.error());
    list->targets.erase(list->targets.begin() + (*target - list->targets.data()));
    return answer(session, session.call(api::kNotificationSet, *list));
}

ExitCode setSecret(Session& session, const Parsed& parsed) {
    api::NotificationSecretArguments arguments{parsed.positional[0], parsed.positional[1], {}};
    if (!parsed.has("remove")) {
        arguments.value = readSecretValue(session, arguments.name);
        if (arguments.value.empty())
            return session.refuse("SECRET", say("cli.usage.secret-empty"));
    }
    const auto done = session.call(api::kNotificationSecret, arguments);
    return done ? ExitCode::ok : session.fail(done.error());
}

ExitCode test(Session& session, const Parsed& parsed) {
    const auto started =
        session.call(api::kNotificationTest,
                     api::NotificationTargetId{parsed.positional.empty() ? std::string()
                                                                         : parsed.positional[0]});
    return started ? session.follow(started->jobId) : session.fail(started.error());
}

ExitCode history(Session& session, const Parsed& parsed) {
    const auto limit = wholeNumber("limit", parsed.value("limit", "100"), 1, kMostRows);
    if (!limit)
        return session.fail(limit.error());
    const auto history =
        session.call(api::kNotificationHistory,
                     api::NotificationQuery{
                         parsed.positional.empty() ? std::string() : parsed.positional[0], *limit});
    if (!history)
        return session.fail(history.error());
    if (session.json())
        return session.printJson(core::toJson(*history));
    Table table({"HAPPENED", "TARGET", "TO", "STATE", "TOLD", "KIND", "PROBLEM", "TEXT", "REASON"});
    for (const auto& row : history->rows)
        table.add({session.time(row.notice.at), row.targetId, row.recipient, nameOf(row.state),
                   session.time(row.endedAt), nameOf(row.notice.kind),
                   row.notice.problemNumber == 0 ? "" : std::to_string(row.notice.problemNumber),
                   session.text(row.notice.text), session.text(row.reason)});
    table.print(session.out());
    return ExitCode::ok;
}

}  // namespace

void addNotificationVerbs(Verbs& verbs) {
    verbs.push_back({"notification list",
                     "",
                     "List who is told of problems and alarms",
                     0,
                     0,
                     {kAsScript},
                     "",
                     list});
    auto addOptions = notificationOptions();
    addOptions.push_back({"replace", Takes::nothing, "",
                          "one of this name and kind is there no more; its secrets stay"});
    verbs.push_back({"notification add", "NAME --email HOST|--snmp HOST|--webhook URL",
                     "Add somebody to be told", 1, 1, addOptions,
                     "Secrets are set by \"callbox notification secret\".", add});
    verbs.push_back({"notification set", "NAME", "Change what is named of a target", 1, 1,
                     notificationOptions(),
                     "Addresses and traps that are named replace those there.", change});
    verbs.push_back(
        {"notification remove", "NAME", "Tell it nothing any more", 1, 1, {}, "", remove});
    verbs.push_back({"notification secret",
                     "NAME SECRET",
                     "Set a secret of a target",
                     2,
                     2,
                     {{"remove", Takes::nothing, "", "take it away"}},
                     "SECRET is password (e-mail), community (SNMP 2c), auth-password and\n"
                     "priv-password (SNMPv3), or key (webhook). The value is asked for on a\n"
                     "terminal, else read from standard input.",
                     setSecret});
    verbs.push_back({"notification test",
                     "[NAME]",
                     "Send a test message, step by step",
                     0,
                     1,
                     {},
                     "Without NAME to every target that is enabled.",
                     test});
    verbs.push_back({"notification history",
                     "[NAME]",
                     "Show what was told, newest first",
                     0,
                     1,
                     {{"limit", Takes::value, "N", "rows at most (100)"}},
                     "",
                     history});
}

}  // namespace callbox::cli
