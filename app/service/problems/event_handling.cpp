// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/event_handling.h"

#include <memory>
#include <optional>
#include <utility>

#include "core/store/audit_log.h"
#include "core/store/events.h"

namespace callbox::service::problems {

namespace api = core::api;
namespace events = core::events;
namespace store = core::store;
using operator_api::Caller;

namespace {

constexpr std::size_t kMostAtOnce = 1000;

/// Of a deed that changes the event alone.
template <class Change>
auto storing(Change change) {
    return [change](store::Transaction& transaction, core::ServiceableEvent& event,
                    const events::Deed& deed) -> core::Result<void> {
        if (const auto changed = change(event, deed); !changed)
            return changed;
        return store::updateEvent(transaction, event);
    };
}

/// Answers once each of the numbers has its outcome.
struct Outcomes {
    std::vector<api::EventOutcome> outcomes;
    std::size_t open = 0;

    std::vector<std::uint64_t> done() const {
        std::vector<std::uint64_t> numbers;
        for (const auto& outcome : outcomes)
            if (!outcome.error)
                numbers.push_back(outcome.problemNumber);
        return numbers;
    }
};

}  // namespace

void EventHandling::registerWith(operator_api::OperationRegistry& registry) {
    const auto own = [this](auto member) {
        return [this, member](Transaction& transaction, Event& event, const Deed& deed) {
            return (this->*member)(transaction, event, deed);
        };
    };
    on(registry, api::kEventClose, own(&EventHandling::close));
    on(registry, api::kEventReopen, own(&EventHandling::reopen));
    on(registry, api::kEventHold, own(&EventHandling::hold));
    on(registry, api::kEventApprove, own(&EventHandling::approve));
    on(registry, api::kEventCallHome, own(&EventHandling::callHome));
    on(registry, api::kEventComment, storing(&events::comment));
    registry.handle<api::FruReplacedArguments, api::EventOutcomes>(
        api::kEventFruReplaced,
        [this](const Caller& caller, api::FruReplacedArguments arguments, Respond respond) {
            const auto replace = [position = arguments.position, repaired = arguments.repaired](
                                     Event& event, const Deed& deed) {
                return events::replaceFru(event, position, repaired, deed);
            };
            handle(caller, api::kEventFruReplaced.name,
                   {std::move(arguments.problemNumbers), std::move(arguments.name),
                    std::move(arguments.comment)},
                   storing(replace), respond);
        });
}

void EventHandling::on(operator_api::OperationRegistry& registry, const Operation& operation,
                       Act act) {
    registry.handle<api::HandleEventsArguments, api::EventOutcomes>(
        operation,
        [this, name = operation.name, act = std::move(act)](
            const Caller& caller, api::HandleEventsArguments arguments, Respond respond) {
            if (name == api::kEventClose.name && arguments.name.empty())
                return respond(core::failField("name", core::say("event.name-needed")));
            handle(caller, name, std::move(arguments), act, respond);
        });
}

void EventHandling::handle(const Caller& caller, std::string_view operation,
                           api::HandleEventsArguments arguments, const Act& act,
                           const Respond& respond) {
    const auto& numbers = arguments.problemNumbers;
    if (numbers.empty() || numbers.size() > kMostAtOnce)
        return respond(core::failField(
            "problemNumbers",
            core::say("event.numbers-needed", {{"limit", std::to_string(kMostAtOnce)}})));
    const Deed deed{arguments.name.empty() ? caller.user : std::move(arguments.name), caller.user,
                    std::move(arguments.comment), clock.now()};
    if (const auto good = events::check(deed); !good)
        return respond(core::passOn(good));
    const auto all = std::make_shared<Outcomes>();
    all->open = numbers.size();
    for (const std::uint64_t number : numbers)
        all->outcomes.push_back({number, {}});
    for (std::size_t i = 0; i < numbers.size(); ++i)
        store.post(
            [this, caller, operation = std::string(operation), number = numbers[i], deed,
             act](Transaction& transaction) {
                return handleOne(transaction, caller, operation, number, deed, act);
            },
            [this, i, all, respond](const core::Result<void>& done) {
                if (!done)
                    all->outcomes[i].error = done.error();
                if (--all->open > 0)
                    return;
                if (const auto changed = all->done(); !changed.empty())
                    filed(changed);
                respond(api::EventOutcomes{std::move(all->outcomes)});
            });
}

core::Result<void> EventHandling::handleOne(Transaction& transaction, const Caller& caller,
                                            const std::string& operation,
                                            std::uint64_t problemNumber, const Deed& deed,
                                            const Act& act) const {
    auto event = store::eventByNumber(transaction, problemNumber);
    if (!event)
        return core::passOn(event);
    const std::size_t lines = event->history.size();
    if (const auto done = act(transaction, *event, deed); !done)
        return done;
    store::AuditEntry entry;
    entry.at = deed.at;
    entry.user = caller.user;
    entry.role = std::to_string(static_cast<int>(caller.role));
    entry.client = caller.client;
    entry.operation = operation;
    entry.subject = std::to_string(problemNumber);
    entry.what = event->history.at(lines).what;
    entry.outcome = "done";
    return store::appendAudit(transaction, entry);
}

core::Result<void> EventHandling::close(Transaction& transaction, Event& event,
                                        const Deed& deed) const {
    if (const auto done = events::close(event, deed); !done)
        return done;
    if (const auto updated = store::updateEvent(transaction, event); !updated)
        return updated;
    return filing.reportStatus(transaction, event, deed.comment, deed.at);
}

core::Result<void> EventHandling::reopen(Transaction& transaction, Event& event,
                                         const Deed& deed) const {
    if (const auto done = events::reopen(event, deed); !done)
        return done;
    const auto same = store::openEventByKey(transaction, event.duplicateKey);
    if (!same)
        return core::passOn(same);
    if (*same && !event.duplicateKey.empty())
        return core::fail(core::ErrorCode::conflict,
                          core::say("event.open-again-already",
                                    {{"number", std::to_string(event.problemNumber)},
                                     {"other", std::to_string((*same)->problemNumber)}}));
    if (const auto updated = store::updateEvent(transaction, event); !updated)
        return updated;
    return filing.reportStatus(transaction, event, "reopened: " + deed.comment, deed.at);
}

core::Result<void> EventHandling::hold(Transaction& transaction, Event& event,
                                       const Deed& deed) const {
    if (const auto done = events::hold(event, deed); !done)
        return done;
    if (const auto kept = outbox.withdrawReport(transaction, event.problemNumber, deed.at); !kept)
        return kept;
    return store::updateEvent(transaction, event);
}

core::Result<void> EventHandling::approve(Transaction& transaction, Event& event,
                                          const Deed& deed) const {
    if (const auto done = events::approve(event, deed); !done)
        return done;
    if (const auto updated = store::updateEvent(transaction, event); !updated)
        return updated;
    return filing.report(transaction, event, deed.at);
}

core::Result<void> EventHandling::callHome(Transaction& transaction, Event& event,
                                           const Deed& deed) const {
    if (const auto done = events::callHome(event, deed); !done)
        return done;
    if (const auto updated = store::updateEvent(transaction, event); !updated)
        return updated;
    const auto offered = outbox.offerReport(transaction, event.problemNumber, deed.at);
    if (!offered)
        return core::passOn(offered);
    return *offered ? core::Result<void>{} : filing.report(transaction, event, deed.at);
}

}  // namespace callbox::service::problems
