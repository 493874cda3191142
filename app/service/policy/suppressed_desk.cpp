// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/suppressed_desk.h"

#include <algorithm>
#include <memory>

#include "core/analysis/event_merging.h"
#include "core/store/events.h"
#include "core/store/suppressed_events.h"
#include "core/store/windows.h"

namespace callbox::service::policy {

namespace api = core::api;
namespace store = core::store;
using core::say;
using operator_api::Caller;

namespace {

constexpr std::size_t kMostNamed = 1000;
constexpr std::size_t kLongestReason = 500;
/// Settled in one transaction: problems that come meanwhile do not wait for all of them.
constexpr std::size_t kRound = 200;

}  // namespace

/// A release or discard of many, a transaction at a time.
struct SuppressedDesk::Round {
    std::vector<std::uint64_t> numbers;
    std::size_t done = 0;
    Settle settle;
    Respond respond;
    api::Settled settled = {};
    api::Settled now = {};  ///< of the transaction under way
};

void SuppressedDesk::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::SuppressedQuery, api::SuppressedPage>(
        api::kWindowSuppressed, [this](const Caller&, api::SuppressedQuery query,
                                       operator_api::Respond<api::SuppressedPage> respond) {
            respond(dependencies_.store.read(
                [&](store::Reader& reader) { return store::suppressedPage(reader, query); }));
        });
    registry.handle<api::SettleArguments, api::Settled>(
        api::kWindowRelease,
        [this](const Caller& caller, api::SettleArguments arguments, Respond respond) {
            settle(
                arguments,
                [this, who = caller.user](store::Transaction& transaction, std::uint64_t number) {
                    return release(transaction, number, who);
                },
                std::move(respond));
        });
    registry.handle<api::SettleArguments, api::Settled>(
        api::kWindowDiscard,
        [this](const Caller& caller, api::SettleArguments arguments, Respond respond) {
            if (arguments.reason.empty() || arguments.reason.size() > kLongestReason)
                return respond(core::failField(
                    "reason",
                    say("policy.discard-reason", {{"most", std::to_string(kLongestReason)}})));
            settle(
                arguments,
                [this, who = caller.user, reason = arguments.reason](
                    store::Transaction& transaction, std::uint64_t number) {
                    return discard(transaction, number, who, reason);
                },
                std::move(respond));
        });
}

core::Result<bool> SuppressedDesk::release(store::Transaction& transaction, std::uint64_t number,
                                           const std::string& who) const {
    auto event = store::eventByNumber(transaction, number);
    if (!event)
        return core::passOn(event);
    if (event->state != core::EventState::suppressed)
        return false;
    const auto judge = dependencies_.book.judge(transaction);
    if (!judge)
        return core::passOn(judge);
    const auto now = dependencies_.clock.now();
    event->state = core::EventState::open;
    event->history.push_back({now, who, say("policy.released-by", {{"name", who}})});
    (*judge)->apply((*judge)->decideReleased(*event, now), *event, now);
    const bool goesHome = event->notificationType == core::NotificationType::callHome &&
                          event->state == core::EventState::open;
    if (goesHome)
        if (const auto report = dependencies_.filing.reportOf(transaction, *event); !report)
            return report.error().code == core::ErrorCode::conflict ? core::Result<bool>(false)
                                                                    : core::passOn(report);
    if (auto updated = store::updateEvent(transaction, *event); !updated)
        return core::passOn(updated);
    if (auto noted =
            store::noteSettled(transaction, number, api::SuppressedOutcome::released, who, {}, now);
        !noted)
        return core::passOn(noted);
    if (goesHome)
        if (auto sent = dependencies_.filing.report(transaction, *event, now); !sent)
            return core::passOn(sent);
    return true;
}

core::Result<bool> SuppressedDesk::discard(store::Transaction& transaction, std::uint64_t number,
                                           const std::string& who,
                                           const std::string& reason) const {
    auto event = store::eventByNumber(transaction, number);
    if (!event)
        return core::passOn(event);
    if (event->state != core::EventState::suppressed)
        return false;
    const auto now = dependencies_.clock.now();
    core::clear(*event, now, say("policy.discarded-by", {{"name", who}, {"reason", reason}}));
    event->history.back().actor = who;
    if (auto updated = store::updateEvent(transaction, *event); !updated)
        return core::passOn(updated);
    if (auto noted = store::noteSettled(transaction, number, api::SuppressedOutcome::discarded, who,
                                        reason, now);
        !noted)
        return core::passOn(noted);
    return true;
}

void SuppressedDesk::settle(const api::SettleArguments& arguments, Settle settle, Respond respond) {
    if ((arguments.window == 0) == arguments.problemNumbers.empty())
        return respond(core::failField("problemNumbers", say("policy.settle-what")));
    if (arguments.problemNumbers.size() > kMostNamed)
        return respond(
            core::failField("problemNumbers",
                            say("policy.settle-too-many", {{"most", std::to_string(kMostNamed)}})));
    const auto round = std::make_shared<Round>();
    round->settle = std::move(settle);
    round->respond = std::move(respond);
    round->numbers = arguments.problemNumbers;
    if (arguments.window != 0) {
        auto waiting = dependencies_.store.read(
            [&](store::Reader& reader) -> core::Result<std::vector<std::uint64_t>> {
                if (const auto known =
                        store::windowByNumber(reader, arguments.window, dependencies_.clock.now());
                    !known)
                    return core::passOn(known);
                return store::waitingSuppressed(reader, arguments.window);
            });
        if (!waiting)
            return round->respond(core::passOn(waiting));
        round->numbers = std::move(*waiting);
    }
    nextRound(round);
}

void SuppressedDesk::nextRound(const std::shared_ptr<Round>& round) {
    if (round->done == round->numbers.size()) {
        dependencies_.filed(round->settled.settled);
        dependencies_.changed();
        return round->respond(round->settled);
    }
    const std::size_t end = std::min(round->done + kRound, round->numbers.size());
    dependencies_.store.post(
        [round, end](store::Transaction& transaction) -> core::Result<void> {
            round->now = {};
            for (std::size_t i = round->done; i < end; ++i) {
                const auto settled = round->settle(transaction, round->numbers[i]);
                if (!settled)
                    return core::passOn(settled);
                (*settled ? round->now.settled : round->now.passed).push_back(round->numbers[i]);
            }
            return {};
        },
        [this, round, end](const core::Result<void>& stored) {
            if (!stored) {
                dependencies_.filed(round->settled.settled);
                dependencies_.changed();
                return round->respond(core::passOn(stored));
            }
            const auto add = [](auto& all, const auto& some) {
                all.insert(all.end(), some.begin(), some.end());
            };
            add(round->settled.settled, round->now.settled);
            add(round->settled.passed, round->now.passed);
            round->done = end;
            nextRound(round);
        },
        store::Urgency::essential);
}

}  // namespace callbox::service::policy
