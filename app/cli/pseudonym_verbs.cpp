// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>
#include <sstream>

#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode answer(Session& session, const core::Result<api::PseudonymSettings>& settings) {
    if (!settings)
        return session.fail(settings.error());
    if (session.json())
        return session.printJson(core::toJson(*settings));
    session.field("Hosts", settings->hosts ? "leave as tokens" : "leave by name");
    session.field("Addresses", settings->addresses ? "leave as tokens" : "leave as they are");
    session.field("People", settings->people ? "leave as tokens" : "leave by name");
    return ExitCode::ok;
}

ExitCode show(Session& session, const Parsed&) {
    return answer(session, session.call(api::kPseudonymGet));
}

ExitCode set(Session& session, const Parsed& parsed) {
    api::PseudonymSettings settings;
    std::istringstream words(parsed.positional[0]);
    for (std::string word; std::getline(words, word, ',');) {
        if (word == "hosts")
            settings.hosts = true;
        else if (word == "addresses")
            settings.addresses = true;
        else if (word == "people")
            settings.people = true;
        else if (word != "none" || parsed.positional[0] != word)
            return session.refuse("WHAT", say("cli.usage.unknown-word", {{"word", word}}));
    }
    return answer(session, session.call(api::kPseudonymSet, settings));
}

ExitCode list(Session& session, const Parsed&) {
    api::PseudonymPage all;
    api::PseudonymQuery query;
    query.limit = 1000;
    do {
        auto page = session.call(api::kPseudonymList, query);
        if (!page)
            return session.fail(page.error());
        all.total = page->total;
        query.offset += page->rows.size();
        for (api::PseudonymRow& row : page->rows)
            all.rows.push_back(std::move(row));
        if (page->rows.empty())
            break;
    } while (query.offset < all.total);
    if (session.json())
        return session.printJson(core::toJson(all));
    Table table({"TOKEN", "SINCE"});
    for (const api::PseudonymRow& row : all.rows)
        table.add({row.token, session.time(row.createdAt)});
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode reveal(Session& session, const Parsed& parsed) {
    const auto meaning =
        session.call(api::kPseudonymReveal, api::PseudonymToken{parsed.positional[0]});
    if (!meaning)
        return session.fail(meaning.error());
    if (session.json())
        return session.printJson(core::toJson(*meaning));
    session.out() << meaning->name << '\n';
    return ExitCode::ok;
}

}  // namespace

void addPseudonymVerbs(Verbs& verbs) {
    verbs.push_back(
        {"pseudonym show", "", "Show what leaves as tokens instead of names", 0, 0, {}, "", show});
    verbs.push_back({"pseudonym set",
                     "WHAT",
                     "Say what leaves as tokens: hosts,addresses,people or none",
                     1,
                     1,
                     {},
                     "",
                     set});
    verbs.push_back({"pseudonym list", "", "List the tokens", 0, 0, {}, "", list});
    verbs.push_back(
        {"pseudonym reveal", "TOKEN", "Tell what a token stands for", 1, 1, {}, "", reveal});
}

}  // namespace callbox::cli
