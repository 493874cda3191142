// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include <boost/algorithm/string/join.hpp>

#include "app/cli/enum_text.h"
#include "app/cli/event_record.h"
#include "app/cli/verb.h"

namespace callbox::cli {

namespace api = core::api;

namespace {

constexpr std::size_t kCommentBytes = 8192;

void printEvent(Session& session, const core::ServiceableEvent& event) {
    session.field("Problem", std::to_string(event.problemNumber) + (event.test ? " (test)" : ""));
    session.field("Reference code", event.referenceCode);
    session.field("State", nameOf(event.state));
    session.field("Severity", nameOf(event.severity));
    session.field("Notification", nameOf(event.notificationType));
    session.field("Description", session.text(event.description));
    session.field("Advice", session.text(event.advice));
    session.field("Failing system", session.systemName(event.failingMtms));
    session.field("Partition", event.partitionName);
    session.field("First reported", session.time(event.firstReported));
    session.field("Last reported", session.time(event.lastReported));
    session.field("Reports", std::to_string(event.count));
    session.field("Reporters", boost::algorithm::join(event.reporters, ", "));
    if (event.recovery) {
        session.field("Cause gone since", session.time(event.recovery->clearedAt));
        session.field("Flapping since", session.time(event.recovery->flappingSince));
        if (event.recovery->changes > 0)
            session.field("Came and went", std::to_string(event.recovery->changes) +
                                               " changes, the last one " +
                                               session.time(event.recovery->changedAt));
    }
    session.field("Service request", event.serviceRequest);
    if (event.contact) {
        session.field("Contact", event.contact->name);
        session.field("Contact's email", event.contact->email);
        session.field("Contact's phone", event.contact->phone);
    }
    for (const core::ArticleReference& article : event.articles)
        session.field("Article", article.id + "  " + article.title);
    std::size_t position = 0;
    Table frus(
        {"NO", "PRIORITY", "PART NUMBER", "SERIAL NUMBER", "LOCATION", "DESCRIPTION", "REPLACED"});
    for (const core::Fru& fru : event.frus)
        frus.add({std::to_string(++position), std::string(1, priorityLetter(fru.priority)),
                  fru.partNumber.empty() ? fru.procedure : fru.partNumber, fru.serialNumber,
                  fru.locationCode, fru.description,
                  fru.replacedAt ? session.time(fru.replacedAt) + ' ' + fru.replacedBy : ""});
    if (!frus.empty()) {
        session.out() << '\n';
        frus.print(session.out());
    }
    for (const core::EventComment& comment : event.comments)
        session.out() << '\n'
                      << session.time(comment.at) << "  " << core::showable(comment.author) << '\n'
                      << core::showable(comment.text, kCommentBytes) << '\n';
    session.out() << '\n';
    for (const core::EventHistoryEntry& entry : event.history)
        session.out() << session.time(entry.at) << "  " << core::showable(entry.actor) << ": "
                      << session.text(entry.what) << '\n';
}

}  // namespace

ExitCode showEvent(Session& session, const Parsed& parsed) {
    const auto number = wholeNumber("NUM", parsed.positional[0], 1, UINT64_MAX);
    if (!number)
        return session.fail(number.error());
    const auto event = session.call(api::kEventGet, api::ProblemNumber{*number});
    if (!event)
        return session.fail(event.error());
    if (session.json())
        return session.printJson(core::toJson(*event));
    printEvent(session, *event);
    return ExitCode::ok;
}

}  // namespace callbox::cli
