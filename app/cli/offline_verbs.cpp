// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/read_file.h"
#include "app/cli/rehearsal.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;

namespace {

ExitCode parseFiles(Session& session, const Parsed& parsed) {
    const OfflineTools& tools = session.environment().offline;
    if (!tools.parse)
        return session.refuse({}, say("cli.usage.unknown-verb", {{"verb", "parse"}}));
    if (parsed.has("list")) {
        for (const std::string& source : tools.sources())
            session.out() << source << '\n';
        return ExitCode::ok;
    }
    if (parsed.positional.size() < 2)
        return session.refuse("SOURCE FILE",
                              say("cli.usage.argument-missing", {{"verb", "parse"}}));
    ExitCode code = ExitCode::ok;
    bool anyRead = false;
    for (std::size_t i = 1; i < parsed.positional.size(); ++i) {
        auto text = readFile(parsed.positional[i]);
        auto json = text ? tools.parse(parsed.positional[0], *text) : core::passOn(text);
        if (json) {
            anyRead = true;
            session.printJson(*json);
            continue;
        }
        if (json.error().field.empty())
            json.error().field = parsed.positional[i];
        code = session.fail(json.error());
    }
    return code != ExitCode::ok && anyRead ? ExitCode::partial : code;
}

ExitCode analyseFiles(Session& session, const Parsed& parsed) {
    if (parsed.has("dry-run"))
        return rehearse(session, parsed);
    if (parsed.positional.empty())
        return session.refuse("FILE", say("cli.usage.argument-missing", {{"verb", "analyse"}}));
    for (const std::string& path : parsed.positional) {
        const auto text = readFile(path);
        if (!text)
            return session.fail(text.error());
        const auto json = session.environment().offline.analyse(*text, session.words());
        if (!json)
            return session.fail(json.error());
        session.printJson(*json);
    }
    return ExitCode::ok;
}

}  // namespace

void addOfflineVerbs(Verbs& verbs) {
    verbs.push_back({"parse",
                     "SOURCE FILE ...",
                     "Read a recorded output offline and print what it holds as JSON",
                     0,
                     1000,
                     {{"list", Takes::nothing, "", "list the sources"}},
                     "",
                     parseFiles});
    verbs.push_back(
        {"analyse",
         "FILE ...",
         "Print as JSON what would become of problem records",
         0,
         1000,
         {{"dry-run", Takes::nothing, "",
           "ask the service: with its open problems, windows and rules; nothing is stored"},
          {"partition", Takes::value, "NAME", "with --dry-run: where the records are seen"},
          {"problem", Takes::value, "NUMBER", "with --dry-run: a stored problem instead of FILE"}},
         "FILE holds problem records as JSON: what \"callbox parse\" prints, an array of\n"
         "records, or one record a line. Without --dry-run no service is needed.",
         analyseFiles});
}

}  // namespace callbox::cli
