// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <sstream>

#include "app/receiver/cli/store_listing.h"
#include "app/receiver/ingest/bundle_ingest.h"

namespace callbox::app::receiver {

namespace {

constexpr const char* kHelp =
    R"(usage: callbox-receiver import-bundle --state DIR [--knowledge DIR] BUNDLE RECEIPTS

Stores the messages of the file BUNDLE, which a console wrote with "callbox bundle export", and writes
their receipts to the file RECEIPTS, which is carried back to it. Works beside a running receiver, and
may be done again: what is stored already gets its receipt again.
)";

core::Result<std::string> bundleText(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text(core::protocol::kBundleBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.gcount() == 0 || file.bad())
        return core::fail(core::ErrorCode::notFound,
                          core::say("bundle.unreadable", {{"file", path}}));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

}  // namespace

ExitCode runImportBundle(const std::vector<std::string>& words, Terminal& terminal) {
    const auto arguments = parseArguments(words, {{"state", true}, {"knowledge", true}});
    if (!arguments)
        return complain(terminal, arguments.error());
    if (arguments->has("help")) {
        terminal.out << kHelp;
        return ExitCode::good;
    }
    if (arguments->operands.size() != 2) {
        terminal.err << kHelp;
        return ExitCode::usage;
    }
    const auto text = bundleText(arguments->operands[0]);
    if (!text)
        return complain(terminal, text.error());
    const auto bundle = core::protocol::readBundle(*text);
    if (!bundle)
        return complain(terminal, bundle.error());
    const std::string directory = arguments->value("knowledge");
    const auto knowledge =
        directory.empty() ? KnowledgeBase::embedded() : KnowledgeBase::fromDirectory(directory);
    if (!knowledge)
        return complain(terminal, knowledge.error());
    auto store = storeOf(*arguments, SqliteStore::Mode::readWrite);
    if (!store)
        return complain(terminal, store.error());
    const auto surroundings = Surroundings::ofSystem();
    ReceiverIdentity identity;
    const ReceiverStore::Work work = [&](StoreTransaction& transaction) -> Done {
        auto loaded = loadIdentity(transaction, surroundings);
        if (!loaded)
            return core::passOn(std::move(loaded));
        identity = std::move(*loaded);
        return {};
    };
    if (const auto done = std::move((*store)->write({&work, 1}).front()); !done)
        return complain(terminal, done.error());
    const auto receipts = ingestBundle(**store, identity, *knowledge, *bundle, surroundings.now());
    if (!receipts)
        return complain(terminal, receipts.error());
    std::ofstream file(arguments->operands[1], std::ios::binary | std::ios::trunc);
    file << core::toJson(*receipts);
    file.close();
    if (!file)
        return complain(terminal, core::Error{core::ErrorCode::storage,
                                              core::say("bundle.unwritable",
                                                        {{"file", arguments->operands[1]}}),
                                              {},
                                              {}});
    terminal.out << "receipts " << receipts->receipts.size() << ", refused "
                 << receipts->refused.size() << '\n';
    return ExitCode::good;
}

}  // namespace callbox::app::receiver
