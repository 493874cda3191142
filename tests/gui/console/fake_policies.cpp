// SPDX-License-Identifier: GPL-3.0-or-later
// Windows, rules and storms of the fake service.
#include <algorithm>

#include "core/policy/validation.h"
#include "fake_api_client.h"

namespace callbox::tests {

using core::ErrorCode;
using core::fail;

namespace {

template <class Rows, class Number>
auto findWindow(Rows& rows, Number number) {
    return std::ranges::find_if(
        rows, [&](const api::WindowRow& row) { return row.window.number == number; });
}

core::Result<api::Settled> settle(FakeData& data, const api::SettleArguments& arguments,
                                  api::SuppressedOutcome outcome, core::TimePoint now) {
    api::Settled settled;
    for (auto& row : data.suppressed) {
        const auto number = row.event.problemNumber;
        const bool named =
            std::ranges::find(arguments.problemNumbers, number) != arguments.problemNumbers.end();
        if (!named && (arguments.window == 0 || arguments.window != row.window))
            continue;
        if (row.outcome != api::SuppressedOutcome::waiting) {
            if (named)
                settled.passed.push_back(number);
            continue;
        }
        row.outcome = outcome;
        row.settledAt = now;
        row.settledBy = "ada";
        row.reason = arguments.reason;
        settled.settled.push_back(number);
    }
    return settled;
}

}  // namespace

void FakeApiClient::addPolicies() {
    const auto counted = [this](api::WindowRow row) {
        row.suppressed = row.waiting = 0;
        for (const auto& kept : data.suppressed) {
            row.suppressed += kept.window == row.window.number ? 1 : 0;
            row.waiting +=
                kept.window == row.window.number && kept.outcome == api::SuppressedOutcome::waiting
                    ? 1
                    : 0;
        }
        return row;
    };
    on(api::kWindowList, [this, counted](const api::WindowQuery& query) {
        api::WindowPage page;
        for (auto at = data.windows.rbegin(); at != data.windows.rend(); ++at)
            if (!query.storms || at->window.storm)
                page.rows.push_back(counted(*at));
        page.total = page.rows.size();
        return page;
    });
    on(api::kWindowAdd,
       [this](const core::MaintenanceWindow& asked) -> core::Result<api::WindowRow> {
           api::WindowRow row;
           row.window = asked;
           if (row.window.owner.empty())
               row.window.owner = session_.user;
           if (auto good = core::policy::validate(row.window, now_); !good)
               return core::passOn(good);
           row.window.number = data.windows.empty() ? 1 : data.windows.back().window.number + 1;
           row.state =
               row.window.start <= now_ ? api::WindowState::running : api::WindowState::planned;
           data.windows.push_back(row);
           change(api::Topic::window);
           return row;
       });
    on(api::kWindowEnd, [this](const api::WindowNumber& asked) -> core::Result<api::WindowRow> {
        const auto found = findWindow(data.windows, asked.number);
        if (found == data.windows.end())
            return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
        found->state = api::WindowState::ended;
        found->window.endedAt = now_;
        change(api::Topic::window);
        return *found;
    });
    on(api::kWindowRemove, [this](const api::WindowNumber& asked) {
        std::erase_if(data.windows,
                      [&](const auto& row) { return row.window.number == asked.number; });
        change(api::Topic::window);
        return api::Nothing{};
    });
    on(api::kWindowSuppressed, [this](const api::SuppressedQuery& query) {
        largestPage = std::max(largestPage, query.limit);
        api::SuppressedPage page;
        for (const auto& row : data.suppressed)
            if ((query.window == 0 || query.window == row.window) &&
                (query.settled || row.outcome == api::SuppressedOutcome::waiting))
                ++page.total, page.rows.push_back(row);
        const auto first = std::min<std::uint64_t>(query.offset, page.rows.size());
        page.rows.erase(page.rows.begin(), page.rows.begin() + static_cast<std::ptrdiff_t>(first));
        page.rows.resize(std::min<std::uint64_t>(query.limit, page.rows.size()));
        return page;
    });
    on(api::kWindowRelease, [this](const api::SettleArguments& arguments) {
        auto settled = settle(data, arguments, api::SuppressedOutcome::released, now_);
        change(api::Topic::window);
        return settled;
    });
    on(api::kWindowDiscard, [this](const api::SettleArguments& arguments) {
        auto settled = settle(data, arguments, api::SuppressedOutcome::discarded, now_);
        change(api::Topic::window);
        return settled;
    });
    on(api::kPolicyGet, [this](const api::Nothing&) {
        return api::PolicyState{std::to_string(data.policyRevision), data.policy};
    });
    on(api::kPolicySet,
       [this](const api::SetPolicyArguments& asked) -> core::Result<api::PolicyState> {
           if (auto good = core::policy::validate(asked.policy); !good)
               return core::passOn(good);
           if (!asked.revision.empty() && asked.revision != std::to_string(data.policyRevision))
               return fail(ErrorCode::conflict, {"policy.changed-meanwhile", {}});
           data.policy = asked.policy;
           ++data.policyRevision;
           change(api::Topic::policy);
           return api::PolicyState{std::to_string(data.policyRevision), data.policy};
       });
    on(api::kPolicyRehearse, [](const api::RehearseArguments&) {
        api::RehearsedProblem problem;
        problem.verdict = "newEvent";
        problem.leaves = api::LeavingMessage{"problem", 1824, "0f343b0931126a20f133d67c2b018a3b"};
        return api::Rehearsal{"callbox 1", {problem}};
    });
    on(api::kCallHomeGet, [](const api::Nothing&) { return api::CallHomeSystems{}; });
    on(api::kNotificationGet, [](const api::Nothing&) {
        api::NotificationTargets list;
        list.targets.emplace_back();
        list.targets.back().name = "Operations";
        list.targets.back().email.addresses = {{"ops@example.net"}};
        return list;
    });
    on(api::kStormGet, [this](const api::Nothing&) { return data.storms; });
    on(api::kStormSet,
       [this](const core::StormSettings& settings) -> core::Result<core::StormSettings> {
           if (settings.console < settings.partition)
               return core::failField("console", fakeMessage("fake.storm-console"));
           data.storms = settings;
           change(api::Topic::policy);
           return settings;
       });
}

void addSomePolicies(FakeData& data, core::TimePoint now) {
    using namespace std::chrono_literals;
    const auto window = [&](const char* reason, core::TimePoint start, core::TimePoint end,
                            core::EventScope scope) -> api::WindowRow& {
        api::WindowRow row;
        row.window.number = data.windows.size() + 1;
        row.window.start = start;
        row.window.end = end;
        row.window.scope = std::move(scope);
        row.window.owner = "Ada Example";
        row.window.reason = reason;
        row.state = end <= now     ? api::WindowState::ended
                    : start <= now ? api::WindowState::running
                                   : api::WindowState::planned;
        return data.windows.emplace_back(std::move(row));
    };
    window("Firmware of the storage nodes", now - 24h * 9, now - 24h * 9 + 3h,
           {{"CBX-DSK-*"}, {}, {}});
    window("Power test of hall 3", now - 24h * 4, now - 24h * 3, {});
    window("Memory exchange", now - 50min, now + 75min, {{"CBX-MEM-*", "B124*"}, {}, {"db*"}});
    window("Kernel update, first half", now + 24h, now + 28h, {{}, {}, {"web*"}});
    window("Move to rack B", now + 24h * 6, now + 24h * 8, {{}, {"9009-42A*"}, {}});
    core::PolicyRule look;
    look.name = "Look first";
    look.scope.referenceCodes = {"B124*", "CBX-MEM-*"};
    look.severity = core::Severity::critical;
    look.comment = "The memory vendor wants our analysis with each module.";
    core::PolicyRule nights;
    nights.name = "Quiet nights";
    nights.action = core::PolicyAction::notify;
    nights.scope.systems = {"9009-42A*"};
    nights.hours = core::PolicyHours{{1, 2, 3, 4, 5}, "20:00", "06:00", "Europe/Vienna"};
    core::PolicyRule racks;
    racks.name = "Test racks";
    racks.action = core::PolicyAction::suppress;
    racks.scope.partitions = {"lab*"};
    racks.enabled = false;
    data.policy.rules = {look, nights, racks};
    auto& storm = window("", now - 5h, now + 24h * 29, {});
    storm.window.owner = "callboxd";
    storm.window.storm = core::Storm{
        storm.window.number,
        1231,
        "par-0000000000000004",
        "db0004",
        12,
        340,
        {{"CBX-DSK-0001",
          348,
          now - 5h,
          now - 4min,
          {"db0004: sdb: I/O error, dev sdb, sector 1953521664", "db0004: sdc: I/O error"}},
         {"CBX-NET-0004", 4, now - 4h, now - 3h, {"db0004: ens3f0: link down"}}}};
    for (std::uint64_t i = 0; i < 24 && i < data.events.size(); ++i) {
        api::SuppressedRow row;
        row.event = data.events[data.events.size() - 1 - i];
        row.event.state = core::EventState::suppressed;
        row.window = i < 9 ? 3 : i < 20 ? storm.window.number : i < 22 ? 2 : 0;
        row.rule = row.window == 0 ? "Test racks" : "";
        row.at = now - std::chrono::minutes(i * 4 + 1);
        if (i % 8 == 7) {
            row.outcome =
                i == 7 ? api::SuppressedOutcome::closed : api::SuppressedOutcome::discarded;
            row.settledAt = now - 1min;
            row.settledBy = "ada";
            row.reason = "modules pulled by us";
        }
        data.suppressed.push_back(std::move(row));
    }
}

}  // namespace callbox::tests
