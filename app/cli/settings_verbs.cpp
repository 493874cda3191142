// SPDX-License-Identifier: GPL-3.0-or-later
// `callbox settings`: what the console is set to, as a document or a script, and back.
#include <fstream>
#include <iterator>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/read_file.h"
#include "app/cli/settings_script.h"
#include "app/cli/verb.h"
#include "core/json/codec.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode showSettings(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::all);
    const auto document = session.call(api::kSettingsExport);
    return document ? session.printJson(core::toJson(*document)) : session.fail(document.error());
}

ExitCode exportSettings(Session& session, const Parsed& parsed) {
    const auto document = session.call(api::kSettingsExport);
    if (!document)
        return session.fail(document.error());
    const std::string text = core::toJson(*document) + '\n';
    const std::string& path = parsed.positional[0];
    if (path == "-") {
        session.out() << text;
        return ExitCode::ok;
    }
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text << std::flush;
    return file ? ExitCode::ok
                : session.fail({core::ErrorCode::storage,
                                say("cli.file-unwritable", {{"file", path}}),
                                "FILE",
                                {}});
}

/// Standard input as the session has it, or a file.
core::Result<std::string> documentFrom(Session& session, const std::string& path) {
    if (path != "-")
        return readFile(path);
    constexpr std::size_t kLimit = std::size_t{4} << 20;
    std::string text;
    for (char c = 0; text.size() <= kLimit && session.environment().in.get(c);)
        text += c;
    return text;
}

ExitCode importSettings(Session& session, const Parsed& parsed) {
    auto text = documentFrom(session, parsed.positional[0]);
    if (!text)
        return session.fail(text.error());
    const auto imported =
        session.call(api::kSettingsImport,
                     api::SettingsImportArguments{std::move(*text), parsed.has("dry-run")});
    if (!imported)
        return session.fail(imported.error());
    bool failed = false;
    Table table({"SETTING", "NAME", "OUTCOME", "REASON"});
    for (const auto& row : imported->settings) {
        failed = failed || row.outcome == api::SettingOutcome::failed;
        table.add({row.setting, row.name, nameOf(row.outcome), session.text(row.why)});
    }
    const ExitCode code = failed ? ExitCode::partial : ExitCode::ok;
    if (session.json()) {
        session.printJson(core::toJson(*imported));
        return code;
    }
    table.print(session.out());
    if (parsed.has("dry-run"))
        session.out() << session.text(say("cli.settings-dry-run")) << '\n';
    return code;
}

}  // namespace

void addSettingsVerbs(Verbs& verbs) {
    verbs.push_back(
        {"settings show",
         "",
         "Print the console's settings",
         0,
         0,
         {kAsScript},
         "As JSON, or as commands. Secrets are never in it: the commands that set them\n"
         "are comments.",
         showSettings});
    verbs.push_back({"settings export",
                     "FILE",
                     "Write the console's settings into a file (- : output)",
                     1,
                     1,
                     {},
                     "",
                     exportSettings});
    verbs.push_back(
        {"settings import",
         "FILE",
         "Make the console's settings those of a file (- : input)",
         1,
         1,
         {{"dry-run", Takes::nothing, "", "tell what would be done, and change nothing"}},
         "The file is judged as a whole before anything is changed. What is not in it stays;\n"
         "partitions and windows are added to those there. 9 tells that something was refused.",
         importSettings});
}

}  // namespace callbox::cli
