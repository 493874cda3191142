// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "app/receiver/cli/store_listing.h"
#include "app/receiver/cli/views.h"
#include "app/receiver/server/receiver_identity.h"
#include "app/receiver/server/receiver_server.h"

namespace callbox::app::receiver {

namespace {

constexpr const char* kDecisionHelp = R"(usage: callbox-receiver decision list --state DIR [--json]
       callbox-receiver decision accept|refuse --state DIR NUMBER

First contacts for an ID that had its first contact before. Accepting one gives the asking console a
password of its own when it asks again; where it is the same console, its old password ends then.
Works beside a running receiver.
)";
constexpr const char* kMarkHelp = R"(usage: callbox-receiver restore-mark --state DIR

Run it after the database was restored from a backup, while the receiver does not serve: the
receiver gets a new epoch, so that consoles offer again what the backup lacks.
)";

Done gather(StoreTransaction& view, std::vector<DecisionView>& views) {
    auto decisions = view.enrolments().decisions(kListed);
    if (!decisions)
        return core::passOn(std::move(decisions));
    for (auto& decision : *decisions)
        views.push_back({decision.id, decision.entityId, decision.consoleId, decision.mtms,
                         decision.name, decision.company, decision.contact, decision.peer,
                         boost::describe::enum_to_string(decision.state, ""), decision.askedAt});
    return {};
}

ExitCode list(const Arguments& arguments, Terminal& terminal) {
    const StoreListing<DecisionView> listing{
        gather,
        {"Number", "State", "ID", "Console", "MTMS", "Company", "Contact", "From", "Asked"},
        [](const DecisionView& view) {
            return std::vector<std::string>{std::to_string(view.id),
                                            view.state,
                                            view.entityId,
                                            view.consoleId,
                                            view.mtms,
                                            view.company,
                                            view.contact,
                                            view.address,
                                            shortTime(view.askedAt)};
        }};
    return printListing(listing, arguments, terminal);
}

ExitCode settle(const Arguments& arguments, DecisionState state, Terminal& terminal) {
    const std::string text = arguments.operands.size() == 2 ? arguments.operands[1] : "";
    std::uint64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size())
        return complain(terminal, core::Error{core::ErrorCode::invalidArgument,
                                              core::say("receiver.decision-number-malformed"),
                                              "number",
                                              {}});
    auto store = storeOf(arguments, SqliteStore::Mode::readWrite);
    if (!store)
        return complain(terminal, store.error());
    const auto now = Surroundings::ofSystem().now();
    const ReceiverStore::Work work = [&](StoreTransaction& transaction) -> Done {
        auto settled = transaction.enrolments().settle(id, state, now);
        if (!settled)
            return core::passOn(std::move(settled));
        if (!*settled)
            return core::fail(core::ErrorCode::conflict,
                              core::say("receiver.decision-not-pending", {{"number", text}}));
        return {};
    };
    if (const auto done = std::move((*store)->write({&work, 1}).front()); !done)
        return complain(terminal, done.error());
    terminal.out << boost::describe::enum_to_string(state, "") << ' ' << id << '\n';
    return ExitCode::good;
}

}  // namespace

ExitCode runDecision(const std::vector<std::string>& words, Terminal& terminal) {
    const auto arguments = parseArguments(words, {{"state", true}, {"json", false}});
    if (!arguments)
        return complain(terminal, arguments.error());
    if (arguments->has("help")) {
        terminal.out << kDecisionHelp;
        return ExitCode::good;
    }
    const std::string what = arguments->operands.empty() ? "" : arguments->operands.front();
    if (what == "list")
        return list(*arguments, terminal);
    if (what == "accept")
        return settle(*arguments, DecisionState::accepted, terminal);
    if (what == "refuse")
        return settle(*arguments, DecisionState::refused, terminal);
    terminal.err << kDecisionHelp;
    return ExitCode::usage;
}

ExitCode runRestoreMark(const std::vector<std::string>& words, Terminal& terminal) {
    const auto arguments = parseArguments(words, {{"state", true}});
    if (!arguments)
        return complain(terminal, arguments.error());
    if (arguments->has("help")) {
        terminal.out << kMarkHelp;
        return ExitCode::good;
    }
    auto store = storeOf(*arguments, SqliteStore::Mode::readWrite);
    if (!store)
        return complain(terminal, store.error());
    // A running receiver would go on with the epoch that it read when it began.
    auto serving = lockServing(arguments->value("state"));
    if (!serving)
        return complain(terminal, serving.error());
    const auto surroundings = Surroundings::ofSystem();
    std::string epoch;
    const ReceiverStore::Work work = [&](StoreTransaction& transaction) -> Done {
        auto drawn = redrawEpoch(transaction, surroundings);
        if (!drawn)
            return core::passOn(std::move(drawn));
        epoch = std::move(*drawn);
        return {};
    };
    if (const auto done = std::move((*store)->write({&work, 1}).front()); !done)
        return complain(terminal, done.error());
    terminal.out << "epoch " << epoch << '\n';
    return ExitCode::good;
}

}  // namespace callbox::app::receiver
