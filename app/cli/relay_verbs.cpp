// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/read_file.h"
#include "app/cli/verb.h"

namespace callbox::cli {

namespace api = core::api;
using core::say;

namespace {

std::string number(std::uint64_t value) {
    return std::to_string(value);
}

ExitCode print(Session& session, const api::RelayState& state) {
    if (session.json())
        return session.printJson(core::toJson(state));
    const api::RelaySettings& settings = state.settings;
    session.field("Relay", !settings.enabled ? "off" : state.listening ? "on" : "not listening");
    session.field("Reason", session.text(state.problem));
    session.field("Remedy", session.words().remedy(state.problem));
    session.field("Address", settings.address + " port " + number(settings.port));
    session.field("Connections at most", number(settings.connections));
    if (settings.bytesPerSecond > 0)
        session.field("Bytes per second", number(settings.bytesPerSecond));
    session.field("This console", state.fingerprint);
    if (!state.consoles.empty()) {
        if (!settings.enabled)
            session.field("Note", session.text(say("cli.relay-off")));
        session.out() << '\n';
        Table table({"CONSOLE", "FINGERPRINT", "OPEN", "OPENED", "BYTES", "LAST SEEN"});
        for (const api::RelayConsole& console : state.consoles)
            table.add({console.name, console.fingerprint, number(console.open),
                       number(console.opened), number(console.bytes),
                       session.time(console.lastSeen)});
        table.print(session.out());
    }
    if (!state.turnedAway.empty()) {
        session.out() << '\n';
        Table table({"TURNED AWAY", "FROM", "FINGERPRINT", "REASON"});
        for (const api::RelayTurnedAway& one : state.turnedAway)
            table.add(
                {session.time(one.at), one.address, one.fingerprint, session.text(one.reason)});
        table.print(session.out());
    }
    return ExitCode::ok;
}

ExitCode answer(Session& session, const core::Result<api::RelayState>& state) {
    return state ? print(session, *state) : session.fail(state.error());
}

ExitCode show(Session& session, const Parsed& parsed) {
    const auto state = session.call(api::kRelayGet);
    if (state && parsed.has("certificate") && !session.json()) {
        session.out() << state->certificate;
        return ExitCode::ok;
    }
    return answer(session, state);
}

ExitCode enable(Session& session, const Parsed& parsed) {
    const auto present = session.call(api::kRelayGet);
    if (!present)
        return session.fail(present.error());
    api::RelaySettings settings = present->settings;
    settings.enabled = true;
    settings.address = parsed.value("address", settings.address);
    const auto take = [&](const char* option, std::uint64_t least, std::uint64_t most,
                          auto& into) -> core::Result<void> {
        if (!parsed.has(option))
            return {};
        const auto value = wholeNumber(option, parsed.value(option), least, most);
        if (!value)
            return core::passOn(value);
        into = static_cast<std::remove_reference_t<decltype(into)>>(*value);
        return {};
    };
    for (const auto& taken : {take("port", 1, 65'535, settings.port),
                              take("connections", 1, 1000, settings.connections),
                              take("bytes-per-second", 0, 1'000'000'000, settings.bytesPerSecond)})
        if (!taken)
            return session.fail(taken.error());
    return answer(session, session.call(api::kRelaySet, settings));
}

ExitCode disable(Session& session, const Parsed&) {
    const auto present = session.call(api::kRelayGet);
    if (!present)
        return session.fail(present.error());
    api::RelaySettings settings = present->settings;
    settings.enabled = false;
    return answer(session, session.call(api::kRelaySet, settings));
}

ExitCode allow(Session& session, const Parsed& parsed) {
    api::RelayAllowArguments arguments{parsed.positional[0], {}};
    if (parsed.has("certificate") != (parsed.positional.size() == 1))
        return session.fail({core::ErrorCode::invalidArgument,
                             say("cli.usage.relay-fingerprint"),
                             "fingerprint",
                             {}});
    if (parsed.has("certificate")) {
        const auto text = readFile(parsed.value("certificate"));
        if (!text)
            return session.fail(text.error());
        arguments.fingerprint = *text;
    } else {
        arguments.fingerprint = parsed.positional[1];
    }
    return answer(session, session.call(api::kRelayAllow, arguments));
}

ExitCode deny(Session& session, const Parsed& parsed) {
    return answer(session,
                  session.call(api::kRelayDeny, api::RelayDenyArguments{parsed.positional[0]}));
}

}  // namespace

void addRelayVerbs(Verbs& verbs) {
    verbs.push_back(
        {"relay show",
         "",
         "Show this console's relay, who may use it, and this console's fingerprint",
         0,
         0,
         {{"certificate", Takes::nothing, "", "print this console's certificate (PEM)"}},
         "The certificate and its fingerprint are what other consoles name this one by.",
         show});
    verbs.push_back(
        {"relay enable",
         "",
         "Let the named consoles reach the receiver through this one",
         0,
         0,
         {{"address", Takes::value, "ADDRESS", "to listen on (0.0.0.0)"},
          {"port", Takes::value, "PORT", "to listen on (8444)"},
          {"connections", Takes::value, "N", "at a time (64)"},
          {"bytes-per-second", Takes::value, "N", "of all together; 0: no limit (0)"}},
         "The values in brackets are those of the first time: later it keeps what is not "
         "named.\nWho may go through is said by \"callbox relay allow\". Open the port "
         "to those consoles only.",
         enable});
    verbs.push_back(
        {"relay disable", "", "End the relay and listen no more", 0, 0, {}, "", disable});
    verbs.push_back(
        {"relay allow",
         "NAME [FINGERPRINT]",
         "Let a console through, known by its certificate",
         1,
         2,
         {{"certificate", Takes::value, "FILE", "the certificate instead (- : input)"}},
         "On that console \"callbox relay show\" prints its FINGERPRINT, and with "
         "--certificate\nits certificate. A NAME that is there already gets the new one.",
         allow});
    verbs.push_back({"relay deny",
                     "NAME",
                     "Let a console through no more",
                     1,
                     1,
                     {},
                     "What it has open ends at once.",
                     deny});
}

}  // namespace callbox::cli
