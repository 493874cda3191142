// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/ingest/service_requests.h"

#include <charconv>

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>

#include "core/words/catalogue.h"

namespace callbox::app::receiver {

namespace {

using core::passOn;

constexpr std::uint64_t kFirst = 1'000'000;
constexpr std::size_t kLongestDescription = 1000;

}  // namespace

std::string serviceRequestName(std::uint64_t number) {
    const std::string digits = std::to_string(kFirst + number);
    const std::size_t split = digits.size() - 4;
    return "SR " + digits.substr(0, split) + '-' + digits.substr(split);
}

core::Result<std::uint64_t> serviceRequestNumber(std::string_view name) {
    std::string digits;
    std::string_view rest = name.starts_with("SR") ? name.substr(2) : name;
    for (const char c : rest)
        if (c != ' ' && c != '-')
            digits += c;
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || number <= kFirst)
        return core::failField("number", core::say("receiver.request-number-malformed",
                                                   {{"number", std::string(name)}}));
    return number - kFirst;
}

core::Result<Reported> reportProblem(StoreTransaction& transaction, const KnowledgeBase& knowledge,
                                     const StoredMessage& message,
                                     const core::protocol::ProblemBody& body,
                                     const std::string& bodyText) {
    RequestRows& requests = transaction.requests();
    const core::ServiceableEvent& event = body.event;
    const std::string failing = event.failingMtms.empty() ? "" : event.failingMtms.text();
    Reported reported;
    if (!event.duplicateKey.empty()) {
        auto open = requests.findOpen(message.subject, failing, event.duplicateKey);
        if (!open)
            return passOn(std::move(open));
        if (*open)
            reported.number = (*open)->number;
    }
    if (reported.number == 0) {
        ServiceRequest request;
        request.subject = message.subject;
        request.consoleId = message.identity.consoleId;
        request.failingMtms = failing;
        request.duplicateKey = event.duplicateKey;
        request.severity = event.severity;
        request.referenceCode = core::showable(event.referenceCode, 64);
        request.description = core::showable(
            body.descriptionText.empty() ? event.description.key : body.descriptionText,
            kLongestDescription);
        request.test = event.test;
        request.openedAt = request.updatedAt = message.receivedAt;
        auto number = requests.open(request);
        if (!number)
            return passOn(std::move(number));
        reported.number = *number;
        if (auto done = requests.attach(*number, knowledge.match(event)); !done)
            return passOn(std::move(done));
    }
    const RequestReport report{reported.number, message.identity, message.receivedAt, bodyText};
    if (auto done = requests.addReport(report, event.severity); !done)
        return passOn(std::move(done));
    auto articles = requests.articles(reported.number);
    if (!articles)
        return passOn(std::move(articles));
    reported.articles = std::move(*articles);
    return reported;
}

Done noteStatus(StoreTransaction& transaction, const StoredMessage& message,
                const core::protocol::StatusBody& body) {
    if (body.duplicateKey.empty())
        return {};
    auto request = transaction.requests().findLatest(message.subject, body.duplicateKey);
    if (!request)
        return passOn(std::move(request));
    if (!*request)
        return {};
    std::string text = boost::describe::enum_to_string(body.state, "");
    text += ", " + std::to_string(body.count) + " reports";
    if (!body.reason.empty())
        text += ": " + core::showable(body.reason, kLongestDescription);
    return transaction.requests().addNote((*request)->number,
                                          {message.receivedAt, message.identity.consoleId, text});
}

}  // namespace callbox::app::receiver
