// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <ostream>

#include "app/cli/read_file.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode exportBundle(Session& session, const Parsed& parsed) {
    const std::string& path = parsed.positional[0];
    const auto limit = wholeNumber("limit", parsed.value("limit", "1000"), 1, 10'000);
    if (!limit)
        return session.fail(limit.error());
    auto bundle = session.call(api::kBundleExport, api::BundleArguments{*limit});
    if (!bundle)
        return session.fail(bundle.error());
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << bundle->text;
    file.close();
    if (!file)
        return session.refuse(path, say("cli.file-unwritable", {{"file", path}}));
    bundle->text.clear();
    if (session.json())
        return session.printJson(core::toJson(*bundle));
    session.field("Messages", std::to_string(bundle->messages));
    session.field("Left", std::to_string(bundle->left));
    return ExitCode::ok;
}

ExitCode importReceipts(Session& session, const Parsed& parsed) {
    const auto text = readFile(parsed.positional[0]);
    if (!text)
        return session.fail(text.error());
    const auto done = session.call(api::kBundleImportReceipts, api::BundleReceiptsArguments{*text});
    if (!done)
        return session.fail(done.error());
    if (session.json())
        return session.printJson(core::toJson(*done));
    session.field("Acknowledged", std::to_string(done->acknowledged));
    session.field("Before", std::to_string(done->before));
    session.field("Set aside", std::to_string(done->setAside));
    session.field("Refused", std::to_string(done->refused));
    session.field("Foreign", std::to_string(done->foreign));
    return ExitCode::ok;
}

}  // namespace

void addBundleVerbs(Verbs& verbs) {
    verbs.push_back({"bundle export",
                     "FILE",
                     "Write what waits in the outbox to a file that is carried to the receiver",
                     1,
                     1,
                     {{"limit", Takes::value, "N", "at most so many messages (1000)"}},
                     "",
                     exportBundle});
    verbs.push_back({"bundle import-receipts",
                     "FILE",
                     "Take the receipts that the receiver wrote for a bundle",
                     1,
                     1,
                     {},
                     "",
                     importReceipts});
}

}  // namespace callbox::cli
