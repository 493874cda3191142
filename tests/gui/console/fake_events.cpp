// SPDX-License-Identifier: GPL-3.0-or-later
// The serviceable events of the fake service: handled by the rules of the real one.
#include <algorithm>

#include "core/events/event_lifecycle.h"
#include "fake_api_client.h"

namespace callbox::tests {

using core::ErrorCode;
using core::fail;
namespace events = core::events;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return part.empty() || text.find(part) != std::string::npos;
}

bool hasPart(const core::ServiceableEvent& event, const api::EventQuery& query) {
    if (query.partNumber.empty() && query.locationCode.empty())
        return true;
    return std::ranges::any_of(event.frus, [&](const auto& part) {
        return contains(part.partNumber, query.partNumber) &&
               contains(part.locationCode, query.locationCode);
    });
}

bool meets(const core::ServiceableEvent& event, const api::EventQuery& query, core::TimePoint now) {
    const bool closed = event.state == core::EventState::closed;
    if ((query.status == "open" && closed) || (query.status == "closed" && !closed))
        return false;
    const auto& numbers = query.problemNumbers;
    return (numbers.empty() || std::ranges::find(numbers, event.problemNumber) != numbers.end()) &&
           (!query.severity || *query.severity == event.severity) &&
           (!query.state || *query.state == event.state) &&
           (!query.notificationType || *query.notificationType == event.notificationType) &&
           event.referenceCode.starts_with(query.referenceCode) &&
           contains(event.failingMtms.text(), query.mtms) &&
           contains(event.partitionName, query.partition) &&
           contains(event.serviceRequest, query.serviceRequest) &&
           contains(event.subsystem, query.subsystem) &&
           contains(event.platformLogId, query.platformLogId) &&
           (query.days == 0 ||
            now - event.lastReported <= std::chrono::hours(24) * static_cast<int>(query.days)) &&
           hasPart(event, query);
}

}  // namespace

core::Result<api::EventPage> FakeApiClient::listEvents(const api::EventQuery& query) {
    // The selected ones are asked for at once.
    if (query.problemNumbers.empty())
        largestPage = std::max(largestPage, query.limit);
    std::vector<const core::ServiceableEvent*> found;
    for (const auto& event : data.events) {
        if (meets(event, query, now_) && (contains(event.referenceCode, query.text) ||
                                          contains(words_.render(event.description), query.text)))
            found.push_back(&event);
    }
    std::ranges::stable_sort(found, [&](const auto* a, const auto* b) {
        if (query.orderBy == "severity" && a->severity != b->severity)
            return a->severity < b->severity;
        if (query.orderBy == "referenceCode" && a->referenceCode != b->referenceCode)
            return a->referenceCode < b->referenceCode;
        if (query.orderBy == "lastReported")
            return a->lastReported < b->lastReported;
        return a->problemNumber < b->problemNumber;
    });
    if (query.descending)
        std::ranges::reverse(found);
    api::EventPage page;
    page.total = found.size();
    page.all = data.events.size();
    for (std::size_t i = query.offset; i < found.size() && i < query.offset + query.limit; ++i)
        page.rows.push_back(*found[i]);
    return page;
}

void FakeApiClient::addEvents() {
    const auto find = [this](std::uint64_t number) {
        return std::ranges::find(data.events, number, &core::ServiceableEvent::problemNumber);
    };
    on(api::kEventList, [this](const api::EventQuery& query) { return listEvents(query); });
    on(api::kEventGet,
       [this, find](const api::ProblemNumber& asked) -> core::Result<core::ServiceableEvent> {
           const auto found = find(asked.problemNumber);
           if (found == data.events.end())
               return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
           return *found;
       });
    on(api::kEventCreate, [this](const api::CreateEventArguments& asked) {
        core::ServiceableEvent event;
        event.problemNumber = data.events.size() + 1;
        event.description = fakeMessage(asked.description);
        event.test =
            asked.type == api::ReportedType::test || asked.type == api::ReportedType::hmctest;
        event.referenceCode = event.test ? "CBX-TST-0001" : "CBX-MAN-0001";
        event.severity = asked.severity.value_or(event.test ? core::Severity::information
                                                            : core::Severity::warning);
        event.state = core::EventState::queued;
        event.contact = asked.contact;
        event.partitionName = asked.partition;
        event.firstReported = event.lastReported = now_;
        data.events.push_back(event);
        change(api::Topic::event, std::to_string(event.problemNumber));
        return api::ProblemNumber{event.problemNumber};
    });
    using Deed = std::function<core::Result<void>(core::ServiceableEvent&, const events::Deed&)>;
    const auto handle = [this, find](const std::vector<std::uint64_t>& numbers,
                                     const std::string& name, const std::string& comment,
                                     const Deed& deed) {
        api::EventOutcomes outcomes;
        for (const auto number : numbers) {
            const auto found = find(number);
            core::Result<void> done = fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
            if (found != data.events.end())
                done = deed(*found,
                            {name.empty() ? session_.user : name, session_.user, comment, now_});
            outcomes.outcomes.push_back({number, {}});
            if (done)
                change(api::Topic::event, std::to_string(number));
            else
                outcomes.outcomes.back().error = done.error();
        }
        return outcomes;
    };
    const auto add = [this, handle](const auto& operation, const Deed& deed) {
        on(operation, [handle, deed](const api::HandleEventsArguments& asked) {
            return handle(asked.problemNumbers, asked.name, asked.comment, deed);
        });
    };
    add(api::kEventClose, events::close);
    add(api::kEventReopen, events::reopen);
    add(api::kEventHold, events::hold);
    add(api::kEventComment, events::comment);
    const auto andQueue = [](Deed deed) {
        return [deed = std::move(deed)](core::ServiceableEvent& event, const events::Deed& by) {
            auto done = deed(event, by);
            if (done)
                event.state = core::EventState::queued;
            return done;
        };
    };
    add(api::kEventApprove, andQueue(events::approve));
    add(api::kEventCallHome, andQueue(events::callHome));
    on(api::kEventFruReplaced, [handle](const api::FruReplacedArguments& asked) {
        return handle(asked.problemNumbers, asked.name, asked.comment,
                      [&asked](core::ServiceableEvent& event, const events::Deed& by) {
                          return events::replaceFru(event, asked.position, asked.repaired, by);
                      });
    });
    on(api::kEventReferenceCode,
       [](const api::ReferenceCodeArguments& asked) -> core::Result<api::ReferenceCodeList> {
           if (asked.code != "B124E504")
               return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
           api::ReferenceCodeMeaning meaning;
           meaning.code = asked.code;
           meaning.rule = "edac-uncorrected";
           meaning.description = fakeMessage("fake.code-means");
           return api::ReferenceCodeList{{meaning}};
       });
    addEventData();
    addLeaving();
}

}  // namespace callbox::tests
