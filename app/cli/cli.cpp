// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <algorithm>
#include <ostream>

#include "app/cli/help.h"

namespace callbox::cli {

using core::say;

namespace {

constexpr const char* kDefaultSocket = "/run/callbox/operator.sock";
constexpr std::uint64_t kDefaultSeconds = 900;

const Verb* findVerb(const Verbs& verbs, const std::vector<std::string>& words,
                     std::size_t& taken) {
    for (const std::size_t count : {std::size_t{2}, std::size_t{1}}) {
        if (words.size() < count)
            continue;
        const std::string name = count == 2 ? words[0] + ' ' + words[1] : words[0];
        for (const Verb& verb : verbs)
            if (verb.name == name) {
                taken = count;
                return &verb;
            }
    }
    return nullptr;
}

core::Result<Session::Options> optionsOf(const Parsed& parsed, const Environment& environment) {
    Session::Options options;
    options.json = parsed.has("json");
    options.socketPath = parsed.value("socket", environment.variable("CALLBOX_SOCKET"));
    if (options.socketPath.empty())
        options.socketPath = kDefaultSocket;
    const auto seconds =
        wholeNumber("timeout", parsed.value("timeout", std::to_string(kDefaultSeconds)), 1, 86'400);
    if (!seconds)
        return core::passOn(seconds);
    options.limit = std::chrono::seconds(static_cast<std::int64_t>(*seconds));
    return options;
}

core::Result<Parsed> parseVerb(const Verb& verb, const std::vector<std::string>& arguments) {
    std::vector<Option> options = verb.options;
    const auto& global = globalOptions();
    options.insert(options.end(), global.begin(), global.end());
    auto parsed = parseArguments(arguments, options);
    if (!parsed || parsed->has("help"))
        return parsed;
    const std::string name(verb.name);
    if (parsed->positional.size() < verb.least)
        return core::failField(std::string(verb.arguments),
                               say("cli.usage.argument-missing", {{"verb", name}}));
    if (parsed->positional.size() > verb.most)
        return core::failField(parsed->positional[verb.most],
                               say("cli.usage.too-many-arguments", {{"verb", name}}));
    return parsed;
}

}  // namespace

Verbs allVerbs() {
    Verbs verbs;
    addSetupVerbs(verbs);
    addStatusVerbs(verbs);
    addPartitionVerbs(verbs);
    addCollectVerbs(verbs);
    addPerformanceVerbs(verbs);
    addScheduleVerbs(verbs);
    addCustomerVerbs(verbs);
    addSacfgVerbs(verbs);
    addLedVerbs(verbs);
    addSettingsVerbs(verbs);
    addConnectionVerbs(verbs);
    addRelayVerbs(verbs);
    addRulePackVerbs(verbs);
    addNotificationVerbs(verbs);
    addMonitoringVerbs(verbs);
    addEventVerbs(verbs);
    addDumpVerbs(verbs);
    addTransmissionVerbs(verbs);
    addPreviewVerbs(verbs);
    addRedactionVerbs(verbs);
    addLedgerVerbs(verbs);
    addPseudonymVerbs(verbs);
    addBundleVerbs(verbs);
    addResourceVerbs(verbs);
    addConditionVerbs(verbs);
    addResponseVerbs(verbs);
    addSensorVerbs(verbs);
    addPolicyVerbs(verbs);
    addWindowVerbs(verbs);
    addStormVerbs(verbs);
    addOfflineVerbs(verbs);
    return verbs;
}

bool isVerb(std::string_view name) {
    const Verbs verbs = allVerbs();
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const Verb& verb) { return verb.name == name; });
}

int run(const std::vector<std::string>& arguments, Environment& environment) {
    const Verbs verbs = allVerbs();
    // Before the verb is known, only where errors go matters.
    const bool json = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
    Session early(environment, {{}, json, std::chrono::seconds(1)});
    const auto leave = [&](const core::Error& error) {
        return static_cast<int>(early.fail(error));
    };
    const bool asksForHelp = arguments.empty() || arguments[0] == "help" ||
                             arguments[0] == "--help" || arguments[0] == "-h";
    if (asksForHelp && arguments.size() < 2) {
        printOverview(environment.out, verbs);
        return static_cast<int>(arguments.empty() ? ExitCode::usage : ExitCode::ok);
    }
    if (arguments[0] == "--version") {
        printVersion(environment.out);
        return 0;
    }
    const std::vector<std::string> words(arguments.begin() + (asksForHelp ? 1 : 0),
                                         arguments.end());
    std::size_t taken = 0;
    const Verb* verb = findVerb(verbs, words, taken);
    if (!verb && printGroup(environment.out, verbs, words[0]))
        return static_cast<int>(words.size() > 1 && (words[1] == "--help" || words[1] == "-h")
                                    ? ExitCode::ok
                                    : ExitCode::usage);
    if (!verb)
        return leave({core::ErrorCode::invalidArgument,
                      say("cli.usage.unknown-verb", {{"verb", words[0]}}),
                      {},
                      {}});
    if (asksForHelp) {
        printHelp(environment.out, *verb);
        return 0;
    }
    const auto parsed =
        parseVerb(*verb, {words.begin() + static_cast<std::ptrdiff_t>(taken), words.end()});
    if (!parsed)
        return leave(parsed.error());
    if (parsed->has("help")) {
        printHelp(environment.out, *verb);
        return 0;
    }
    const auto options = optionsOf(*parsed, environment);
    if (!options)
        return leave(options.error());
    Session session(environment, *options);
    const ExitCode code = verb->run(session, *parsed);
    environment.out.flush();
    return static_cast<int>(environment.out ? code : ExitCode::other);
}

}  // namespace callbox::cli
