// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "app/service/clock.h"
#include "app/service/conditions/program_runner.h"
#include "core/model/condition.h"
#include "core/store/store.h"
#include "rmc/condition/event_batch.h"

namespace callbox::service::conditions {

/// Runs the active responses of a condition: brings the alarm list up to date, runs commands with
/// what happened in their environment (ERRM_*), and writes down what came of it. Reactor thread
/// only.
class Responder {
public:
    /// `changed` is called when an alarm or the audit log changed.
    Responder(boost::asio::io_context& context, core::store::Store& store, const Clock& clock,
              std::filesystem::path directory, std::function<void()> changed);

    void run(const core::Condition& condition,
             const std::vector<rmc::condition::Occurrence>& occurrences);

    /// The alarm of a condition that is no longer monitored, or whose standing events changed.
    void refreshAlarm(const std::string& condition,
                      const rmc::condition::Occurrence* last = nullptr);

private:
    void act(const core::Condition& condition, const core::Response& response,
             const core::ResponseAction& action,
             const std::vector<rmc::condition::Occurrence>& occurrences);
    void command(const core::Condition& condition, const core::Response& response,
                 const core::ResponseAction& action,
                 const std::vector<rmc::condition::Occurrence>& occurrences);
    void note(core::ConditionAuditRecord record);

    core::store::Store& store_;
    const Clock& clock_;
    std::filesystem::path directory_;
    std::function<void()> changed_;
    ProgramRunner programs_;
};

/// What a response's command finds in its environment.
std::vector<std::string> responseEnvironment(
    const core::Condition& condition, const core::Response& response,
    const std::vector<rmc::condition::Occurrence>& occurrences);

}  // namespace callbox::service::conditions
