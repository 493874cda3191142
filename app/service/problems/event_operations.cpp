// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/event_operations.h"

#include <memory>
#include <optional>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "core/analysis/console_events.h"
#include "core/protocol/identity.h"
#include "core/store/events.h"
#include "core/store/partitions.h"
#include "core/words/characters.h"

namespace callbox::service::problems {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::size_t kDescriptionLimit = 510;
constexpr std::size_t kContactNameLimit = 50;
constexpr std::size_t kPhoneLimit = 20;
constexpr std::size_t kEmailLimit = 254;

core::Result<void> check(const api::CreateEventArguments& arguments) {
    const auto length = core::characters(arguments.description);
    if (length == 0 || length > kDescriptionLimit)
        return core::failField("description", core::say("event.description-length"));
    if (!arguments.contact)
        return {};
    const core::EventContact& contact = *arguments.contact;
    if (core::characters(contact.name) > kContactNameLimit ||
        core::characters(contact.phone) > kPhoneLimit ||
        core::characters(contact.email) > kEmailLimit)
        return core::failField("contact", core::say("event.contact-length"));
    return {};
}

bool isTest(api::ReportedType type) {
    return type == api::ReportedType::test || type == api::ReportedType::hmctest;
}

bool isAboutConsole(api::ReportedType type) {
    return type == api::ReportedType::hmc || type == api::ReportedType::hmctest;
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
}

void EventOperations::create(const api::CreateEventArguments& arguments,
                             Respond<api::ProblemNumber> respond) {
    if (const auto good = check(arguments); !good)
        return respond(core::passOn(good));
    const auto number = std::make_shared<std::uint64_t>(0);
    store.post(
        [this, arguments, number](store::Transaction& transaction) -> core::Result<void> {
            const auto filedNumber = file(transaction, arguments);
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

core::Result<std::uint64_t> EventOperations::file(
    store::Transaction& transaction, const api::CreateEventArguments& arguments) const {
    const core::Mtms& console = filing.console();
    const std::string& mtms = arguments.reportingMtms;
    std::optional<core::Partition> partition;
    std::optional<core::ManagedSystem> failing;
    if (isAboutConsole(arguments.type)) {
        if (!arguments.partition.empty() || (!mtms.empty() && mtms != console.text()))
            return core::failField("reportingMtms", core::say("event.about-console"));
    } else if (!arguments.partition.empty()) {
        auto known = store::findPartition(transaction, arguments.partition);
        if (!known)
            return core::passOn(known);
        auto system = systemOf(transaction, *known);
        if (!system)
            return core::passOn(system);
        if (!mtms.empty() && mtms != system->mtms.text())
            return core::failField("reportingMtms",
                                   core::say("event.partition-elsewhere",
                                             {{"partition", known->name}, {"mtms", mtms}}));
        failing = std::move(*system);
        partition = std::move(*known);
    } else if (!mtms.empty() && mtms != console.text()) {
        auto system = systemByMtms(transaction, mtms);
        if (!system)
            return core::passOn(system);
        failing = std::move(*system);
    }
    const auto make = [&](const std::string& number) {
        const core::Mtms& about = failing ? failing->mtms : console;
        return isTest(arguments.type)
                   ? core::testProblem(arguments.description, about, console, number, clock.now())
                   : core::reportedProblem(boost::describe::enum_to_string(arguments.type, ""),
                                           arguments.description, about, console, number,
                                           clock.now());
    };
    core::ServiceableEvent event = make(core::protocol::randomHex(4));
    event.severity = arguments.severity.value_or(event.severity);
    event.contact = arguments.contact;
    std::string os;
    if (partition) {
        event.partitionId = partition->id;
        event.partitionName = partition->name;
        event.reporters = {partition->name};
        os = partition->osName + ' ' + partition->osLevel;
    }
    return filing.file(transaction, event, failing ? &*failing : nullptr, os, clock.now());
}

}  // namespace callbox::service::problems
