// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on policy rules and maintenance windows. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/policy.h"
#include "core/model/problem_record.h"

namespace callbox::core::api {

// ---- rules ---------------------------------------------------------------------------------

struct PolicyState {
    std::string revision;  ///< of rules and windows together
    Policy policy;
};
BOOST_DESCRIBE_STRUCT(PolicyState, (), (revision, policy))
inline constexpr Operation<Nothing, PolicyState> kPolicyGet{"policy.get", Role::viewer, ""};

struct SetPolicyArguments {
    std::string revision;  ///< as it was read; changed since: `conflict`. Empty: replaced anyway
    Policy policy;
};
BOOST_DESCRIBE_STRUCT(SetPolicyArguments, (), (revision, policy))
inline constexpr Operation<SetPolicyArguments, PolicyState> kPolicySet{
    "policy.set", Role::administrator, "audit.policy.set"};

// ---- maintenance windows -------------------------------------------------------------------

enum class WindowState { planned, running, ended };
BOOST_DESCRIBE_ENUM(WindowState, planned, running, ended)

struct WindowRow {
    MaintenanceWindow window;
    WindowState state = WindowState::planned;
    std::uint64_t suppressed = 0;  ///< problems, all of them
    std::uint64_t waiting = 0;     ///< of these, for an operator to release or discard
};
BOOST_DESCRIBE_STRUCT(WindowRow, (), (window, state, suppressed, waiting))

struct WindowQuery {
    bool ended = false;  ///< ended ones, too, of which nothing waits any more
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;  ///< 1..1000
    bool storms = false;        ///< storms only
};
BOOST_DESCRIBE_STRUCT(WindowQuery, (), (ended, offset, limit, storms))
struct WindowPage {
    std::uint64_t total = 0;
    std::vector<WindowRow> rows;  ///< newest first
};
BOOST_DESCRIBE_STRUCT(WindowPage, (), (total, rows))
inline constexpr Operation<WindowQuery, WindowPage> kWindowList{"window.list", Role::viewer, ""};

/// `number`, `endedAt` and `storm` are not taken; an empty owner is the caller.
inline constexpr Operation<MaintenanceWindow, WindowRow> kWindowAdd{
    "window.add", Role::consoleOperator, "audit.window.add"};

struct WindowNumber {
    std::uint64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(WindowNumber, (), (number))
/// Ends a window early, or one that is planned.
inline constexpr Operation<WindowNumber, WindowRow> kWindowEnd{"window.end", Role::consoleOperator,
                                                               "audit.window.end"};
/// Forgets a window that kept nothing back, or of which nothing waits and that has ended.
inline constexpr Operation<WindowNumber, Nothing> kWindowRemove{
    "window.remove", Role::consoleOperator, "audit.window.remove"};

// ---- what was kept back --------------------------------------------------------------------

enum class SuppressedOutcome {
    waiting,
    released,
    discarded,
    closed  ///< cleared itself, or was closed, while it was kept back
};
BOOST_DESCRIBE_ENUM(SuppressedOutcome, waiting, released, discarded, closed)

struct SuppressedQuery {
    std::uint64_t window = 0;  ///< 0: of all windows, and of rules
    bool settled = false;      ///< those that wait no more, too
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;  ///< 1..1000
};
BOOST_DESCRIBE_STRUCT(SuppressedQuery, (), (window, settled, offset, limit))
struct SuppressedRow {
    ServiceableEvent event;
    std::uint64_t window = 0;  ///< 0: a rule kept it back
    std::string rule;
    TimePoint at;
    SuppressedOutcome outcome = SuppressedOutcome::waiting;
    std::optional<TimePoint> settledAt;
    std::string settledBy;
    std::string reason;  ///< why it was discarded
};
BOOST_DESCRIBE_STRUCT(SuppressedRow, (),
                      (event, window, rule, at, outcome, settledAt, settledBy, reason))
struct SuppressedPage {
    std::uint64_t total = 0;
    std::vector<SuppressedRow> rows;  ///< newest first
};
BOOST_DESCRIBE_STRUCT(SuppressedPage, (), (total, rows))
inline constexpr Operation<SuppressedQuery, SuppressedPage> kWindowSuppressed{"window.suppressed",
                                                                              Role::viewer, ""};

/// Either all that wait of one window, or the problems named.
struct SettleArguments {
    std::uint64_t window = 0;
    std::vector<std::uint64_t> problemNumbers;  ///< at most 1000
    std::string reason;                         ///< of discard: needed, at most 500 characters
};
BOOST_DESCRIBE_STRUCT(SettleArguments, (), (window, problemNumbers, reason))
struct Settled {
    std::vector<std::uint64_t> settled;  ///< released or discarded now
    std::vector<std::uint64_t> passed;   ///< they wait no more, or cannot be filed
};
BOOST_DESCRIBE_STRUCT(Settled, (), (settled, passed))
/// They are filed as if they had come now. Rules may hold them or make them notify-only.
inline constexpr Operation<SettleArguments, Settled> kWindowRelease{
    "window.release", Role::consoleOperator, "audit.window.release"};
/// They are closed with the reason.
inline constexpr Operation<SettleArguments, Settled> kWindowDiscard{
    "window.discard", Role::consoleOperator, "audit.window.discard"};

// ---- storms --------------------------------------------------------------------------------

inline constexpr Operation<Nothing, StormSettings> kStormGet{"storm.get", Role::viewer, ""};
inline constexpr Operation<StormSettings, StormSettings> kStormSet{"storm.set", Role::administrator,
                                                                   "audit.storm.set"};

// ---- rehearsal -----------------------------------------------------------------------------

/// What would become of problem records seen on a partition, in order, or of a problem that is
/// stored, were it to come now. Nothing is stored or sent.
struct RehearseArguments {
    std::string partition;               ///< id or name; with records
    std::vector<ProblemRecord> records;  ///< at most 1000
    std::uint64_t problemNumber = 0;     ///< 0: records are given
};
BOOST_DESCRIBE_STRUCT(RehearseArguments, (), (partition, records, problemNumber))

/// A message that would leave. A record's problem gets its number when it is stored, so that the
/// digest is the real one only if nothing else comes before.
struct LeavingMessage {
    std::string type;  ///< "problem"
    std::uint64_t bytes = 0;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(LeavingMessage, (), (type, bytes, digest))

struct RehearsedProblem {
    std::string recordId;
    std::string verdict;  ///< "noRule", "belowThreshold", "newEvent", "duplicate", "clears"
    std::string rule;     ///< of the rule pack
    std::uint64_t counted = 0;
    std::uint64_t threshold = 0;
    std::optional<ServiceableEvent> event;  ///< as it would be stored
    std::uint64_t problemNumber = 0;        ///< of the open event it would be counted into; 0: none
    PolicyDecision decision;
    std::optional<LeavingMessage> leaves;
};
BOOST_DESCRIBE_STRUCT(RehearsedProblem, (),
                      (recordId, verdict, rule, counted, threshold, event, problemNumber, decision,
                       leaves))
struct Rehearsal {
    std::string rulePack;
    std::vector<RehearsedProblem> problems;
};
BOOST_DESCRIBE_STRUCT(Rehearsal, (), (rulePack, problems))
inline constexpr Operation<RehearseArguments, Rehearsal> kPolicyRehearse{"policy.rehearse",
                                                                         Role::viewer, ""};

template <class Visitor>
void forEachPolicyOperation(Visitor&& visit) {
    visit(kPolicyGet);
    visit(kPolicySet);
    visit(kWindowList);
    visit(kWindowAdd);
    visit(kWindowEnd);
    visit(kWindowRemove);
    visit(kWindowSuppressed);
    visit(kWindowRelease);
    visit(kWindowDiscard);
    visit(kStormGet);
    visit(kStormSet);
    visit(kPolicyRehearse);
}

}  // namespace callbox::core::api
