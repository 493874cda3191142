// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/event_operations.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "core/analysis/console_events.h"
#include "core/protocol/identity.h"
#include "core/store/events.h"
#include "core/store/partitions.h"

namespace callbox::service::problems {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::size_t kDescriptionLimit = 510;
constexpr std::size_t kNameLimit = 80;
constexpr std::size_t kCommentLimit = 2000;

/// Characters, not bytes: the limits are the ones people are told.
std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) >> 6U) != 2;
    }));
}

}  // namespace

void EventOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::EventQuery, api::EventPage>(
        api::kEventList,
        [this](const Caller&, api::EventQuery query, Respond<api::EventPage> respond) {
            respond(store.read([&](store::Reader& reader) {
                return store::eventPage(reader, query, clock.now());
            }));
        });
    registry.handle<api::ProblemNumber, core::ServiceableEvent>(
        api::kEventGet,
        [this](const Caller&, api::ProblemNumber number, Respond<core::ServiceableEvent> respond) {
            respond(store.read([&](store::Reader& reader) {
                return store::eventByNumber(reader, number.problemNumber);
            }));
        });
    registry.handle<api::CreateEventArguments, api::ProblemNumber>(
        api::kEventCreate,
        [this](const Caller&, api::CreateEventArguments arguments,
               Respond<api::ProblemNumber> respond) { create(arguments, std::move(respond)); });
    registry.handle<api::CloseEventArguments, api::Nothing>(
        api::kEventClose,
        [this](const Caller&, api::CloseEventArguments arguments, Respond<api::Nothing> respond) {
            close(arguments, std::move(respond));
        });
}

void EventOperations::create(const api::CreateEventArguments& arguments,
                             Respond<api::ProblemNumber> respond) {
    const auto length = characters(arguments.description);
    if (length == 0 || length > kDescriptionLimit)
        return respond(core::failField("description", core::say("event.description-length")));
    const auto number = std::make_shared<std::uint64_t>(0);
    store.post(
        [this, arguments, number](store::Transaction& transaction) -> core::Result<void> {
            std::optional<core::ManagedSystem> failing;
            if (!arguments.reportingMtms.empty() &&
                arguments.reportingMtms != filing.console().text()) {
                const auto systems = store::allSystems(transaction);
                if (!systems)
                    return core::passOn(systems);
                const auto found =
                    std::find_if(systems->begin(), systems->end(), [&](const auto& system) {
                        return system.mtms.text() == arguments.reportingMtms;
                    });
                if (found == systems->end())
                    return core::failField(
                        "reportingMtms",
                        core::say("event.system-unknown", {{"mtms", arguments.reportingMtms}}));
                failing = *found;
            }
            const auto event =
                core::testProblem(arguments.description, failing ? failing->mtms : filing.console(),
                                  filing.console(), core::protocol::randomHex(4), clock.now());
            const auto filedNumber =
                filing.file(transaction, event, failing ? &*failing : nullptr, {}, clock.now());
            if (!filedNumber)
                return core::passOn(filedNumber);
            *number = *filedNumber;
            return {};
        },
        [this, number, respond](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            filed({*number});
            respond(api::ProblemNumber{*number});
        },
        store::Urgency::essential);
}

void EventOperations::close(const api::CloseEventArguments& arguments,
                            Respond<api::Nothing> respond) {
    if (arguments.name.empty() || characters(arguments.name) > kNameLimit)
        return respond(core::failField("name", core::say("event.name-needed")));
    if (arguments.comment.empty() || characters(arguments.comment) > kCommentLimit)
        return respond(core::failField("comment", core::say("event.comment-needed")));
    store.post(
        [this, arguments](store::Transaction& transaction) -> core::Result<void> {
            auto event = store::eventByNumber(transaction, arguments.problemNumber);
            if (!event)
                return core::passOn(event);
            if (event->state == core::EventState::closed)
                return core::fail(core::ErrorCode::conflict,
                                  core::say("event.closed-already",
                                            {{"number", std::to_string(event->problemNumber)}}));
            event->state = core::EventState::closed;
            event->history.push_back(
                {clock.now(), arguments.name,
                 core::say("event.closed-by",
                           {{"name", arguments.name}, {"comment", arguments.comment}})});
            if (auto updated = store::updateEvent(transaction, *event); !updated)
                return updated;
            return filing.reportStatus(transaction, *event, arguments.comment, clock.now());
        },
        [this, number = arguments.problemNumber, respond](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            filed({number});
            respond(api::Nothing{});
        });
}

}  // namespace callbox::service::problems
