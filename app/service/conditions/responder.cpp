// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/responder.h"

#include <algorithm>
#include <ctime>
#include <optional>
#include <utility>

#include "core/store/alarms.h"
#include "core/store/condition_audit.h"
#include "core/store/conditions.h"
#include "core/words/catalogue.h"
#include "rmc/condition/response_action.h"

namespace callbox::service::conditions {

namespace store = core::store;
using core::say;
using rmc::condition::Occurrence;

namespace {

constexpr int kMinutesAnHour = 60;
constexpr std::size_t kOutputShown = 1024;

struct LocalTime {
    int day = 1;  ///< 1 Monday
    int minute = 0;
};

LocalTime localTime(core::TimePoint at) {
    const auto seconds = static_cast<std::time_t>(
        std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count());
    std::tm broken{};
    ::localtime_r(&seconds, &broken);
    return {broken.tm_wday == 0 ? 7 : broken.tm_wday,
            broken.tm_hour * kMinutesAnHour + broken.tm_min};
}

core::ConditionAuditRecord recordOf(const core::Condition& condition,
                                    const core::Response& response, const Occurrence& occurrence) {
    core::ConditionAuditRecord record;
    record.kind = core::ConditionAuditKind::responseRan;
    record.condition = condition.name;
    record.response = response.name;
    record.resource = occurrence.handle;
    record.partitionId = occurrence.partitionId;
    record.severity = condition.severity;
    record.value = occurrence.value;
    return record;
}

}  // namespace

Responder::Responder(boost::asio::io_context& context, store::Store& storage, const Clock& clock,
                     std::filesystem::path directory, std::function<void()> changed)
    : store_(storage),
      clock_(clock),
      directory_(std::move(directory)),
      changed_(std::move(changed)),
      programs_(context) {}

void Responder::run(const core::Condition& condition, const std::vector<Occurrence>& occurrences) {
    using Responses = std::vector<core::Response>;
    const auto active = store_.read([&](store::Reader& reader) -> core::Result<Responses> {
        const auto links = store::associations(reader, condition.name);
        if (!links)
            return core::passOn(links);
        Responses found;
        for (const auto& link : *links) {
            if (!link.active)
                continue;
            auto response = store::responses(reader, link.response);
            if (!response)
                return core::passOn(response);
            found.push_back(std::move(response->front()));
        }
        return found;
    });
    if (!active)
        return;  // removed meanwhile
    for (const auto& response : *active)
        for (const auto& action : response.actions) {
            std::vector<Occurrence> wanted;
            for (const auto& one : occurrences) {
                const auto local = localTime(one.at);
                // Without a rearm expression the end of an event runs nothing but the alarm list.
                const bool silent = one.transition == rmc::condition::Transition::rearm &&
                                    condition.rearmExpression.empty() &&
                                    action.kind == core::ActionKind::command;
                if (!silent &&
                    rmc::condition::runsOn(action, one.transition, local.day, local.minute))
                    wanted.push_back(one);
            }
            if (!wanted.empty())
                act(condition, response, action, wanted);
        }
}

void Responder::act(const core::Condition& condition, const core::Response& response,
                    const core::ResponseAction& action,
                    const std::vector<Occurrence>& occurrences) {
    if (action.kind == core::ActionKind::command)
        return command(condition, response, action, occurrences);
    refreshAlarm(condition.name, &occurrences.back());
    auto record = recordOf(condition, response, occurrences.back());
    record.what = say("condition.notified");
    note(std::move(record));
}

void Responder::refreshAlarm(const std::string& condition, const Occurrence* last) {
    const auto latest = last ? std::optional(*last) : std::nullopt;
    store_.post(
        [condition, latest,
         now = clock_.now()](store::Transaction& transaction) -> core::Result<void> {
            const auto key = "condition/" + condition;
            const auto standing = store::countStanding(transaction, condition);
            if (!standing)
                return core::passOn(standing);
            core::Result<bool> done = true;
            if (*standing == 0)
                done = store::clearAlarm(transaction, key);
            else if (latest)
                done = store::raiseAlarm(
                    transaction, {key,
                                  say("condition.alarm", {{"condition", condition},
                                                          {"count", std::to_string(*standing)},
                                                          {"resource", latest->resourceName},
                                                          {"value", latest->value}}),
                                  now});
            if (!done)
                return core::passOn(done);
            return {};
        },
        [changed = changed_](const core::Result<void>&) { changed(); });
}

void Responder::command(const core::Condition& condition, const core::Response& response,
                        const core::ResponseAction& action,
                        const std::vector<Occurrence>& occurrences) {
    auto record = recordOf(condition, response, occurrences.back());
    const std::string& name = action.command.front();
    const auto program = checkedProgram(directory_, name);
    if (!program) {
        record.kind = core::ConditionAuditKind::responseFailed;
        record.what = program.error().message;
        return note(std::move(record));
    }
    ProgramRun wanted{*program, action.command,
                      responseEnvironment(condition, response, occurrences),
                      std::chrono::seconds(action.timeout)};
    wanted.arguments.front() = program->string();
    const bool taken = programs_.run(
        std::move(wanted), [this, record, action, name](const ProgramOutcome& outcome) mutable {
            record.output = core::showable(outcome.output, kOutputShown);
            const auto status = std::to_string(outcome.exitStatus);
            const bool unexpected = action.checkExit && outcome.exitStatus != action.expectedExit;
            const bool good = outcome.started && !outcome.timedOut && !unexpected;
            if (outcome.started && !outcome.timedOut)
                record.exitStatus = outcome.exitStatus;
            if (!good)
                record.kind = core::ConditionAuditKind::responseFailed;
            if (!outcome.started)
                record.what = say("condition.program-not-started", {{"program", name}});
            else if (outcome.timedOut)
                record.what = say("condition.program-timeout",
                                  {{"program", name}, {"seconds", std::to_string(action.timeout)}});
            else if (unexpected)
                record.what = say("condition.program-exit",
                                  {{"program", name},
                                   {"status", status},
                                   {"expected", std::to_string(action.expectedExit)}});
            else
                record.what = say("condition.program-ran", {{"program", name}, {"status", status}});
            note(std::move(record));
        });
    if (!taken) {
        record.kind = core::ConditionAuditKind::responseFailed;
        record.what = say("condition.program-dropped", {{"program", name}});
        note(std::move(record));
    }
}

void Responder::note(core::ConditionAuditRecord record) {
    record.at = clock_.now();
    store_.post(
        [record = std::move(record)](store::Transaction& transaction) {
            return store::appendConditionAudit(transaction, record);
        },
        [changed = changed_](const core::Result<void>&) { changed(); });
}

}  // namespace callbox::service::conditions
