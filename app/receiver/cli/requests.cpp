// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "app/receiver/cli/store_listing.h"
#include "app/receiver/cli/views.h"
#include "app/receiver/ingest/service_requests.h"
#include "core/json/codec.h"
#include "core/protocol/messages.h"

namespace callbox::app::receiver {

namespace {

constexpr const char* kHelp = R"(usage: callbox-receiver requests --state DIR [--json] [NUMBER]

Lists service requests, newest first, or shows one with its parts, articles and notes. NUMBER as
printed ("SR 100-0001"), or its digits. Times are UTC. Reads beside a running receiver.
)";
constexpr std::size_t kShown = 1000;

core::Result<RequestView> viewOf(StoreTransaction& view, const ServiceRequest& request) {
    auto articles = view.requests().articles(request.number);
    if (!articles)
        return core::passOn(std::move(articles));
    RequestView shown;
    shown.number = serviceRequestName(request.number);
    shown.state = boost::describe::enum_to_string(request.state, "");
    shown.severity = boost::describe::enum_to_string(request.severity, "");
    shown.referenceCode = request.referenceCode;
    shown.description = request.description;
    shown.mtms = request.failingMtms;
    shown.entityId = request.subject;
    shown.consoleId = request.consoleId;
    shown.test = request.test;
    shown.openedAt = request.openedAt;
    shown.updatedAt = request.updatedAt;
    shown.reports = request.reports;
    shown.articles = std::move(*articles);
    return shown;
}

Done addDetails(StoreTransaction& view, std::uint64_t number, RequestView& shown) {
    auto reports = view.requests().reports(number, kShown);
    if (!reports)
        return core::passOn(std::move(reports));
    if (!reports->empty())
        if (auto body = core::fromJson<core::protocol::ProblemBody>(reports->back().body))
            shown.frus = std::move(body->event.frus);
    auto notes = view.requests().notes(number, kShown);
    if (!notes)
        return core::passOn(std::move(notes));
    for (auto& note : *notes)
        shown.notes.push_back({note.at, std::move(note.author), std::move(note.text)});
    return {};
}

void printOne(std::ostream& out, const RequestView& shown) {
    printTable(out, {"Request", shown.number},
               {{"State", shown.state},
                {"Severity", shown.severity},
                {"Reference code", shown.referenceCode},
                {"Description", shown.description},
                {"MTMS", shown.mtms},
                {"Machine", shown.entityId},
                {"Console", shown.consoleId},
                {"Test", shown.test ? "yes" : "no"},
                {"Opened", shortTime(shown.openedAt)},
                {"Updated", shortTime(shown.updatedAt)},
                {"Reports", std::to_string(shown.reports)}});
    std::vector<std::vector<std::string>> rows;
    for (const auto& fru : shown.frus)
        rows.push_back({boost::describe::enum_to_string(fru.priority, ""), fru.description,
                        fru.partNumber, fru.serialNumber, fru.locationCode});
    if (!rows.empty()) {
        out << '\n';
        printTable(out, {"Priority", "Part", "Part number", "Serial", "Location"}, rows);
    }
    rows.clear();
    for (const auto& article : shown.articles)
        rows.push_back({article.id, article.title});
    if (!rows.empty()) {
        out << '\n';
        printTable(out, {"Article", "Title"}, rows);
    }
    rows.clear();
    for (const auto& note : shown.notes)
        rows.push_back({shortTime(note.at), note.author, note.text});
    if (!rows.empty()) {
        out << '\n';
        printTable(out, {"Noted", "By", "Text"}, rows);
    }
}

ExitCode showOne(SqliteStore& store, const std::string& name, bool json, Terminal& terminal) {
    const auto number = serviceRequestNumber(name);
    if (!number)
        return complain(terminal, number.error());
    RequestView shown;
    const auto read = store.read([&](StoreTransaction& view) -> Done {
        auto request = view.requests().find(*number);
        if (!request)
            return core::passOn(std::move(request));
        if (!*request)
            return core::fail(core::ErrorCode::notFound,
                              core::say("receiver.request-unknown", {{"number", name}}));
        auto made = viewOf(view, **request);
        if (!made)
            return core::passOn(std::move(made));
        shown = std::move(*made);
        return addDetails(view, *number, shown);
    });
    if (!read)
        return complain(terminal, read.error());
    if (json)
        terminal.out << core::toJson(shown) << '\n';
    else
        printOne(terminal.out, shown);
    return ExitCode::good;
}

Done gather(StoreTransaction& view, std::vector<RequestView>& shown) {
    auto requests = view.requests().list(kListed);
    if (!requests)
        return core::passOn(std::move(requests));
    for (const auto& request : *requests) {
        auto made = viewOf(view, request);
        if (!made)
            return core::passOn(std::move(made));
        shown.push_back(std::move(*made));
    }
    return {};
}

}  // namespace

ExitCode runRequests(const std::vector<std::string>& words, Terminal& terminal) {
    const auto arguments = parseArguments(words, {{"state", true}, {"json", false}});
    if (!arguments)
        return complain(terminal, arguments.error());
    if (arguments->has("help")) {
        terminal.out << kHelp;
        return ExitCode::good;
    }
    if (!arguments->operands.empty()) {
        std::string name;
        for (const auto& operand : arguments->operands)
            name += operand;
        auto store = storeOf(*arguments, SqliteStore::Mode::readOnly);
        if (!store)
            return complain(terminal, store.error());
        return showOne(**store, name, arguments->has("json"), terminal);
    }
    const StoreListing<RequestView> listing{gather,
                                            {"Request", "State", "Severity", "Reference code",
                                             "MTMS", "Opened", "Reports", "Test", "Description"},
                                            [](const RequestView& one) {
                                                return std::vector<std::string>{
                                                    one.number,
                                                    one.state,
                                                    one.severity,
                                                    one.referenceCode,
                                                    one.mtms,
                                                    shortTime(one.openedAt),
                                                    std::to_string(one.reports),
                                                    one.test ? "yes" : "no",
                                                    one.description};
                                            }};
    return printListing(listing, *arguments, terminal);
}

}  // namespace callbox::app::receiver
