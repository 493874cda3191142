// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings_script.h"

#include <ostream>
#include <vector>

#include "app/cli/customer_fields.h"
#include "app/cli/enum_text.h"
#include "app/cli/schedule_text.h"
#include "core/json/codec.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

using Words = std::vector<std::string>;

/// Collects commands, one a line.
class Script {
public:
    explicit Script(const core::Catalogue& words) : words_(words) {}

    /// `arguments` come last, behind "--" when one could be taken for an option.
    void run(const std::string& verb, const Words& options, const Words& arguments = {}) {
        text_ += command(verb, options, arguments) + '\n';
    }
    void feed(const std::string& input, const std::string& verb, const Words& options,
              const Words& arguments = {}) {
        text_ +=
            "printf '%s' " + shellWord(input) + " | " + command(verb, options, arguments) + '\n';
    }
    /// A command that only whoever knows the secret can run.
    void secret(const std::string& verb, const std::string& name, const std::string& secret) {
        remark(say("cli.script-secret"));
        text_ += "# " + onOneLine(command(verb, {}, {name, secret})) + '\n';
    }
    void remark(const core::Message& message) {
        text_ += "# " + onOneLine(words_.render(message)) + '\n';
    }
    void add(const std::string& line) { text_ += line + '\n'; }

    std::string text() && { return std::move(text_); }

private:
    static std::string command(const std::string& verb, const Words& options,
                               const Words& arguments) {
        std::string line = "callbox " + verb;
        for (const std::string& option : options)
            line += ' ' + shellWord(option);
        for (const std::string& argument : arguments)
            if (argument.starts_with('-')) {
                line += " --";
                break;
            }
        for (const std::string& argument : arguments)
            line += ' ' + shellWord(argument);
        return line;
    }
    /// A comment ends with its line, whatever a name holds.
    static std::string onOneLine(std::string text) {
        for (char& c : text)
            if (c == '\n' || c == '\r')
                c = ' ';
        return text;
    }

    const core::Catalogue& words_;
    std::string text_;
};

std::string option(const char* name, const std::string& value) {
    return "--" + std::string(name) + '=' + value;
}

std::string peer(const std::string& host, std::uint16_t port) {
    const bool numeric6 = host.find(':') != std::string::npos;
    return (numeric6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::string aboutWord(core::NotifyAbout about) {
    return about == core::NotifyAbout::all ? "all" : "call-home";
}

std::string securityWord(core::MailSecurity security) {
    switch (security) {
        case core::MailSecurity::startTls:
            return "starttls";
        case core::MailSecurity::implicitTls:
            return "tls";
        case core::MailSecurity::none:
            break;
    }
    return "none";
}

void customer(Script& script, const api::SettingsDocument& document) {
    if (!document.customer)
        return;
    Words words;
    for (const auto& [name, value] : customerRecord(*document.customer))
        words.push_back(name + '=' + value);
    script.run("custinfo", {}, words);
}

void supportIds(Script& script, const api::SettingsDocument& document) {
    if (document.supportIds)
        script.run("authuser", {},
                   document.supportIds->secondary.empty()
                       ? Words{document.supportIds->primary}
                       : Words{document.supportIds->primary, document.supportIds->secondary});
}

void receiver(Script& script, const api::SettingsDocument& document) {
    if (document.receiver)
        script.feed(document.receiver->caCertificate, "setup",
                    {"--no-finish", option("receiver", document.receiver->url), "--receiver-ca=-"});
}

void connections(Script& script, const api::SettingsDocument& document) {
    if (!document.connections)
        return;
    Words names;
    for (const auto& entry : *document.connections) {
        Words options{"--replace", option("name", entry.name)};
        for (const auto& [key, value] : entry.settings)
            options.push_back(option("setting", key + '=' + value));
        if (!entry.enabled)
            options.push_back("--disable");
        script.run("connection add", options, {entry.plugin});
        names.push_back(entry.name);
    }
    script.run("connection keep", {}, names);
    for (const auto& entry : *document.connections)
        for (const std::string& name : entry.secrets)
            script.secret("connection secret", entry.name, name);
}

void schedules(Script& script, const api::SettingsDocument& document) {
    if (!document.schedules)
        return;
    for (const auto& entry : *document.schedules) {
        const core::TransmittalSchedule schedule{
            entry.kind, true, entry.frequency, entry.dayOfWeek, entry.dayOfMonth, entry.time, {},
            {},         {}};
        const std::string kind = transmittalName(entry.kind);
        script.run("schedule set", {option("zone", entry.zone)}, {kind, scheduleText(schedule)});
        if (!entry.enabled)
            script.run("schedule set", {}, {kind, "off"});
    }
}

Words targetOptions(const api::TargetEntry& entry) {
    Words options{"--replace", option("digest", std::to_string(entry.digestMinutes)),
                  option("per-hour", std::to_string(entry.perHour)),
                  option("about", aboutWord(entry.about))};
    if (!entry.enabled)
        options.push_back("--disable");
    if (const auto& mail = entry.email) {
        options.push_back(option("email", peer(mail->host, mail->port)));
        options.push_back(option("security", securityWord(mail->security)));
        options.push_back(option("sender", mail->sender));
        if (!mail->user.empty())
            options.push_back(option("user", mail->user));
        for (const auto& address : mail->addresses)
            options.push_back(option("address", address.address + '=' + aboutWord(address.about)));
    }
    if (const auto& snmp = entry.snmp) {
        options.push_back(option("snmp", peer(snmp->host, snmp->port)));
        options.push_back(
            option("snmp-version", snmp->version == core::SnmpVersion::v3 ? "3" : "2c"));
        if (!snmp->user.empty())
            options.push_back(option("user", snmp->user));
        for (const auto trap : snmp->traps)
            options.push_back(option("trap", nameOf(trap)));
    }
    if (const auto& webhook = entry.webhook)
        options.push_back(option("webhook", webhook->url));
    return options;
}

void notification(Script& script, const api::SettingsDocument& document) {
    if (!document.notification)
        return;
    for (const auto& entry : *document.notification) {
        std::string authority;
        std::string body;
        if (entry.email)
            authority = entry.email->caCertificate;
        if (entry.webhook) {
            authority = entry.webhook->caCertificate;
            body = entry.webhook->body;
        }
        script.run("notification add", targetOptions(entry), {entry.name});
        // One file can come by standard input at a time.
        if (!authority.empty())
            script.feed(authority, "notification set", {"--ca=-"}, {entry.name});
        if (!body.empty())
            script.feed(body, "notification set", {"--body=-"}, {entry.name});
        for (const std::string& name : entry.secrets)
            script.secret("notification secret", entry.name, name);
    }
}

void policy(Script& script, const api::SettingsDocument& document) {
    if (document.policy)
        script.feed(core::toJson(*document.policy), "policy set", {}, {"-"});
}

void storms(Script& script, const api::SettingsDocument& document) {
    if (!document.storms)
        return;
    script.run("storm set", {option("partition", std::to_string(document.storms->partition)),
                             option("console", std::to_string(document.storms->console)),
                             option("minutes", std::to_string(document.storms->minutes)),
                             document.storms->enabled ? "--on" : "--off"});
}

void windows(Script& script, const api::SettingsDocument& document) {
    if (!document.windows)
        return;
    for (const auto& entry : *document.windows) {
        Words options{"--once", option("start", core::toText(entry.start)),
                      option("end", core::toText(entry.end)), option("owner", entry.owner),
                      option("reason", entry.reason)};
        for (const auto& [name, patterns] : {std::pair{"refcode", &entry.scope.referenceCodes},
                                             std::pair{"system", &entry.scope.systems},
                                             std::pair{"partition", &entry.scope.partitions}})
            for (const std::string& pattern : *patterns)
                options.push_back(option(name, pattern));
        script.run("window add", options);
    }
}

/// By import, one at a time: what its own verb refuses when it is there already.
template <class Entry>
void imported(Script& script, const std::optional<std::vector<Entry>>& entries,
              std::optional<std::vector<Entry>> api::SettingsDocument::* part) {
    if (!entries)
        return;
    for (const Entry& entry : *entries) {
        api::SettingsDocument one;
        (one.*part).emplace().push_back(entry);
        script.feed(core::toJson(one), "settings import", {}, {"-"});
    }
}

/// Unlike `partition add` it needs nobody to confirm the pinned key again.
void partitions(Script& script, const api::SettingsDocument& document) {
    imported(script, document.partitions, &api::SettingsDocument::partitions);
}

void leaving(Script& script, const api::SettingsDocument& document) {
    imported(script, document.redaction, &api::SettingsDocument::redaction);
    imported(script, document.rulePackSigners, &api::SettingsDocument::rulePackSigners);
    api::SettingsDocument whole;
    whole.pseudonyms = document.pseudonyms;
    whole.relay = document.relay;
    if (whole.pseudonyms || whole.relay)
        script.feed(core::toJson(whole), "settings import", {}, {"-"});
}

void conditions(Script& script, const api::SettingsDocument& document) {
    imported(script, document.responses, &api::SettingsDocument::responses);
    imported(script, document.conditions, &api::SettingsDocument::conditions);
    imported(script, document.associations, &api::SettingsDocument::associations);
    imported(script, document.sensors, &api::SettingsDocument::sensors);
}

void monitoring(Script& script, const api::SettingsDocument& document) {
    if (!document.monitoring)
        return;
    const auto& timers = document.monitoring->timers;
    script.run("monitoring set", {option("outage", std::to_string(timers.outage)),
                                  option("recovered", std::to_string(timers.recovered)),
                                  option("incident", std::to_string(timers.incident))});
    for (const std::string& mtms : document.monitoring->notMonitored) {
        script.remark(say("cli.script-system-later"));
        script.add("callbox monitoring set " + shellWord(option("disable", mtms)) + " || :");
    }
}

void callHome(Script& script, const api::SettingsDocument& document) {
    if (!document.noCallHome)
        return;
    for (const std::string& mtms : *document.noCallHome)
        script.run("chsacfg", {"-t", "callhome", "-o", "disable", "-m", mtms});
}

}  // namespace

std::string shellWord(std::string_view text) {
    constexpr std::string_view kPlain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,@+";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string_view::npos)
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        if (c == '\'')
            word += "'\\''";
        else
            word += c;
    return word + '\'';
}

std::string scriptOf(const api::SettingsDocument& document, ScriptPart part,
                     const core::Catalogue& words) {
    Script script(words);
    const bool all = part == ScriptPart::all;
    const auto wanted = [&](ScriptPart one) { return all || part == one; };
    if (all) {
        script.add("#!/bin/sh");
        script.remark(say("cli.script-head"));
        script.add("set -e");
    }
    if (wanted(ScriptPart::customer))
        customer(script, document);
    if (wanted(ScriptPart::supportIds))
        supportIds(script, document);
    if (all)
        receiver(script, document);
    if (wanted(ScriptPart::connections))
        connections(script, document);
    if (wanted(ScriptPart::schedules))
        schedules(script, document);
    if (wanted(ScriptPart::notification))
        notification(script, document);
    if (wanted(ScriptPart::policy))
        policy(script, document);
    if (all)
        storms(script, document);
    if (wanted(ScriptPart::windows))
        windows(script, document);
    if (all)
        partitions(script, document);
    if (wanted(ScriptPart::monitoring))
        monitoring(script, document);
    if (all) {
        callHome(script, document);
        leaving(script, document);
        conditions(script, document);
    }
    return std::move(script).text();
}

ExitCode printScript(Session& session, ScriptPart part) {
    const auto document = session.call(api::kSettingsExport);
    if (!document)
        return session.fail(document.error());
    session.out() << scriptOf(*document, part, session.words());
    return ExitCode::ok;
}

}  // namespace callbox::cli
