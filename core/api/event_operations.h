// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on serviceable events. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/serviceable_event.h"
#include "core/words/result.h"

namespace callbox::core::api {

/// Criteria of Manage Serviceable Events. Empty members do not restrict.
struct EventQuery {
    std::string status = "open";  ///< "open" (anything not closed), "closed", "all"
    std::vector<std::uint64_t> problemNumbers;
    std::string referenceCode;  ///< prefix
    std::string mtms;           ///< failing system, `tttt-mmm*sssssss`
    std::string partition;      ///< id or name
    std::string partNumber;
    std::string locationCode;
    std::string serviceRequest;
    std::optional<Severity> severity;
    std::optional<NotificationType> notificationType;
    std::string text;                       ///< in description and reference code
    std::uint64_t days = 0;                 ///< last reported in the last n days; 0: any time
    std::string orderBy = "problemNumber";  ///< or "severity", "referenceCode", "lastReported"
    bool descending = true;
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;        ///< 1..1000
    std::string reportingMtms = {};   ///< of the console that reported and analysed it
    std::optional<EventState> state;  ///< besides `status`
    std::string subsystem = {};       ///< "memory", "disk" ...
    std::string platformLogId = {};
    std::optional<TimePoint> since;  ///< last reported then or later
};
BOOST_DESCRIBE_STRUCT(EventQuery, (),
                      (status, problemNumbers, referenceCode, mtms, partition, partNumber,
                       locationCode, serviceRequest, severity, notificationType, text, days,
                       orderBy, descending, offset, limit, reportingMtms, state, subsystem,
                       platformLogId, since))
struct EventPage {
    std::uint64_t total = 0;  ///< that the criteria fit, this page and some thousands more counted
    std::uint64_t all = 0;    ///< events stored, whatever the criteria
    std::vector<ServiceableEvent> rows;
    bool totalIsLeast = false;  ///< there may be more than `total`; more are counted further on
};
BOOST_DESCRIBE_STRUCT(EventPage, (), (total, all, rows, totalIsLeast))
inline constexpr Operation<EventQuery, EventPage> kEventList{"event.list", Role::viewer, ""};

struct ProblemNumber {
    std::uint64_t problemNumber = 0;
};
BOOST_DESCRIBE_STRUCT(ProblemNumber, (), (problemNumber))
inline constexpr Operation<ProblemNumber, ServiceableEvent> kEventGet{"event.get", Role::viewer,
                                                                      ""};

/// What a person reports: named as `mksvcevent --type` names it.
enum class ReportedType {
    test,     ///< of a system
    hmctest,  ///< of the console
    hmc,      ///< the console itself
    sys,
    power,
    processor,
    lan,
    io,
    software,
    aix,
    vios,
    other
};
BOOST_DESCRIBE_ENUM(ReportedType, test, hmctest, hmc, sys, power, processor, lan, io, software, aix,
                    vios, other)

/// A problem that a person reports, or a test problem; both go the whole way home.
struct CreateEventArguments {
    std::string description;    ///< 1..510 characters
    std::string reportingMtms;  ///< the system it is about; empty: the partition's, or the console
    ReportedType type = ReportedType::test;
    std::string partition = {};             ///< id or name; empty: none
    std::optional<Severity> severity = {};  ///< absent: information for tests, else warning
    std::optional<EventContact> contact = {};
};
BOOST_DESCRIBE_STRUCT(CreateEventArguments, (),
                      (description, reportingMtms, type, partition, severity, contact))
inline constexpr Operation<CreateEventArguments, ProblemNumber> kEventCreate{
    "event.create", Role::consoleOperator, "audit.event.create"};

/// What is done to events, by whom and why. Each number is a case of its own: what one of them
/// does not allow holds up none of the others.
struct HandleEventsArguments {
    std::vector<std::uint64_t> problemNumbers;  ///< 1..1000
    std::string name;                           ///< who; empty: the caller's account
    std::string comment;                        ///< why, 1..2,000 characters
};
BOOST_DESCRIBE_STRUCT(HandleEventsArguments, (), (problemNumbers, name, comment))

struct EventOutcome {
    std::uint64_t problemNumber = 0;
    std::optional<Error> error;  ///< absent: done
};
BOOST_DESCRIBE_STRUCT(EventOutcome, (), (problemNumber, error))
struct EventOutcomes {
    std::vector<EventOutcome> outcomes;  ///< one for each number, in order
};
BOOST_DESCRIBE_STRUCT(EventOutcomes, (), (outcomes))

/// `name` must be given.
inline constexpr Operation<HandleEventsArguments, EventOutcomes> kEventClose{
    "event.close", Role::serviceRepresentative, "audit.event.close"};
/// Undoes a close: the event is again where it was on its way home.
inline constexpr Operation<HandleEventsArguments, EventOutcomes> kEventReopen{
    "event.reopen", Role::serviceRepresentative, "audit.event.reopen"};
/// Keeps an event that has not left from calling home until it is approved.
inline constexpr Operation<HandleEventsArguments, EventOutcomes> kEventHold{
    "event.hold", Role::consoleOperator, "audit.event.hold"};
/// Lets a held event call home.
inline constexpr Operation<HandleEventsArguments, EventOutcomes> kEventApprove{
    "event.approve", Role::consoleOperator, "audit.event.approve"};
/// Sends an event by hand, whatever its notification type; one whose report waits goes at once.
inline constexpr Operation<HandleEventsArguments, EventOutcomes> kEventCallHome{
    "event.call-home", Role::consoleOperator, "audit.event.call-home"};
inline constexpr Operation<HandleEventsArguments, EventOutcomes> kEventComment{
    "event.comment", Role::consoleOperator, "audit.event.comment"};

/// A part was replaced, or put right without a new one.
struct FruReplacedArguments {
    std::vector<std::uint64_t> problemNumbers;  ///< 1..1000
    std::uint64_t position = 0;                 ///< of the part in each event's list, from 1
    bool repaired = false;                      ///< without a new part
    std::string name;                           ///< who; empty: the caller's account
    std::string comment;                        ///< 1..2,000 characters
};
BOOST_DESCRIBE_STRUCT(FruReplacedArguments, (), (problemNumbers, position, repaired, name, comment))
inline constexpr Operation<FruReplacedArguments, EventOutcomes> kEventFruReplaced{
    "event.fru-replaced", Role::serviceRepresentative, "audit.event.fru-replaced"};

/// Events and problem records as JSON: an array, an object with `rows` or `records`, or one a line.
struct LoadEventsArguments {
    std::string text;            ///< at most 8 MiB, 1,000 of them
    std::string partition = {};  ///< id or name; empty: the one that each names
};
BOOST_DESCRIBE_STRUCT(LoadEventsArguments, (), (text, partition))

struct LoadedEvent {
    std::uint64_t position = 0;       ///< in the file, from 1
    std::uint64_t problemNumber = 0;  ///< 0: refused, or a record that is no problem (yet)
    std::optional<Error> error;       ///< absent: taken
};
BOOST_DESCRIBE_STRUCT(LoadedEvent, (), (position, problemNumber, error))
struct LoadedEvents {
    std::vector<LoadedEvent> items;
};
BOOST_DESCRIBE_STRUCT(LoadedEvents, (), (items))
/// Events that would call home wait for approval; a record is judged as if its partition told it.
inline constexpr Operation<LoadEventsArguments, LoadedEvents> kEventLoad{
    "event.load", Role::consoleOperator, "audit.event.load"};

struct ReferenceCodeArguments {
    std::string code;  ///< or its beginning; empty: every one
};
BOOST_DESCRIBE_STRUCT(ReferenceCodeArguments, (), (code))

/// What a reference code means, and what to do about it.
struct ReferenceCodeMeaning {
    std::string code;
    std::string rule;  ///< that gives it; empty: the console itself does
    Severity severity = Severity::warning;
    NotificationType notificationType = NotificationType::callHome;
    std::string subsystem;
    Message description;  ///< "<name>" stands where an event tells its own
    Message advice;
    std::vector<Fru> callouts;  ///< what is called out, without part and place
};
BOOST_DESCRIBE_STRUCT(ReferenceCodeMeaning, (),
                      (code, rule, severity, notificationType, subsystem, description, advice,
                       callouts))
struct ReferenceCodeList {
    std::vector<ReferenceCodeMeaning> meanings;  ///< by code
};
BOOST_DESCRIBE_STRUCT(ReferenceCodeList, (), (meanings))
/// Errors: notFound.
inline constexpr Operation<ReferenceCodeArguments, ReferenceCodeList> kEventReferenceCode{
    "event.reference-code", Role::viewer, ""};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachEventOperation(Visitor& visit) {
    visit(kEventList);
    visit(kEventGet);
    visit(kEventCreate);
    visit(kEventClose);
    visit(kEventReopen);
    visit(kEventHold);
    visit(kEventApprove);
    visit(kEventCallHome);
    visit(kEventComment);
    visit(kEventFruReplaced);
    visit(kEventReferenceCode);
    visit(kEventLoad);
}

}  // namespace callbox::core::api
