// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <ostream>

#include "core/words/characters.h"

namespace callbox::cli {

using core::say;
using core::showable;

namespace {

constexpr std::size_t kLabelWidth = 22;

std::string duration(double milliseconds) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), milliseconds < 10 ? "%.1f ms" : "%.0f ms",
                  milliseconds);
    return text.data();
}

std::string_view markOf(core::Verdict verdict) {
    switch (verdict) {
        case core::Verdict::passed:
            return "passed ";
        case core::Verdict::failed:
            return "FAILED ";
        case core::Verdict::skipped:
            break;
    }
    return "skipped";
}

}  // namespace

Session::Session(Environment& environment, Options options)
    : environment_(environment),
      options_(std::move(options)),
      words_(core::Catalogue::load(core::languageOf(environment.variable))) {}

core::Result<void> Session::connect() {
    if (client_)
        return {};
    constexpr std::chrono::milliseconds kConnectLimit{10'000};
    auto client = ApiClient::connect(options_.socketPath, std::min(kConnectLimit, options_.limit));
    if (!client)
        return core::passOn(client);
    client_.emplace(std::move(*client));
    return {};
}

core::Result<bool> Session::waitUntil(const std::function<core::Result<bool>()>& done,
                                      std::chrono::milliseconds limit) {
    const auto deadline = ApiClient::Clock::now() + limit;
    for (;;) {
        auto result = done();
        if (!result || *result)
            return result;
        if (ApiClient::Clock::now() >= deadline)
            return false;
        // A change may have been missed while reading: ask again after a second in any case.
        if (auto changed = client_->waitForChange(std::chrono::milliseconds(1000)); !changed)
            return core::passOn(changed);
    }
}

ExitCode Session::follow(const std::string& jobId) {
    core::api::Job job;
    std::size_t shown = 0;
    const auto ended = waitUntil(
        [&]() -> core::Result<bool> {
            auto next = call(core::api::kJobGet, {jobId});
            if (!next)
                return core::passOn(next);
            job = std::move(*next);
            if (!json())
                printSteps(job.steps, shown);
            shown = std::max(shown, job.steps.size());
            return job.state != core::api::JobState::running;
        },
        options_.limit);
    if (!ended)
        return fail(ended.error());
    if (!*ended)
        return fail(
            {core::ErrorCode::timeout, say("cli.job-still-running", {{"job", jobId}}), {}, {}});
    return finish(job, shown);
}

ExitCode Session::finish(const core::api::Job& job, std::size_t shownSteps) {
    using core::api::JobState;
    if (json()) {
        printJson(core::toJson(job));
    } else {
        printSteps(job.steps, shownSteps);
        for (const core::Error& error : job.failures) {
            out() << "  " << (error.field.empty() ? "" : showable(error.field) + ": ")
                  << text(error.message) << '\n';
            if (const std::string remedy = words_.remedy(error.message); !remedy.empty())
                out() << "    " << remedy << '\n';
        }
        const std::string outcome = text(job.outcome.empty() ? job.now : job.outcome);
        if (!outcome.empty())
            out() << outcome << '\n';
        if (const std::string remedy = words_.remedy(job.outcome);
            job.state == JobState::failed && !remedy.empty())
            out() << remedy << '\n';
    }
    // Of several ways one may have failed while the test as a whole is passed.
    const bool missed = job.operation == "connection.test" &&
                        std::any_of(job.steps.begin(), job.steps.end(), [](const auto& step) {
                            return step.verdict == core::Verdict::failed;
                        });
    if (job.state == JobState::succeeded)
        return job.failures.empty() && !missed ? ExitCode::ok : ExitCode::partial;
    if (job.state == JobState::cancelled)
        return ExitCode::other;
    static constexpr std::array<std::string_view, 4> kReachOut{"connection.test", "partition.test",
                                                               "setup.finish", "transmit.start"};
    if (std::find(kReachOut.begin(), kReachOut.end(), job.operation) != kReachOut.end())
        return ExitCode::testFailed;
    if (!job.failures.empty())
        return exitCodeFor(job.failures.front());
    return job.state == JobState::running ? ExitCode::ok : ExitCode::other;
}

void Session::printSteps(const std::vector<core::TestStep>& steps, std::size_t from) {
    for (std::size_t i = from; i < steps.size(); ++i) {
        const core::TestStep& step = steps[i];
        if (!step.subject.empty() && (i == 0 || steps[i - 1].subject != step.subject))
            out() << showable(step.subject) << '\n';
        out() << markOf(step.verdict) << "  " << showable(step.name);
        if (!step.finding.empty())
            out() << ": " << text(step.finding);
        if (step.verdict != core::Verdict::skipped && step.milliseconds > 0)
            out() << " (" << duration(step.milliseconds) << ')';
        out() << '\n';
        const std::string remedy = words_.remedy(step.finding);
        if (step.verdict == core::Verdict::failed && !remedy.empty())
            out() << "         " << remedy << '\n';
    }
    out().flush();
}

ExitCode Session::fail(const core::Error& error) {
    std::ostream& err = environment_.err;
    if (json()) {
        err << core::toJson(error) << '\n';
    } else {
        const std::string remedy = words_.remedy(error.message);
        err << "callbox: ";
        if (!error.field.empty())
            err << showable(error.field) << ": ";
        err << text(error.message) << '\n';
        if (!remedy.empty())
            err << "  " << remedy << '\n';
        if (!error.detail.empty() && environment_.variable("CALLBOX_DETAILS") == "1")
            err << "  (" << showable(error.detail) << ")\n";
    }
    return exitCodeFor(error);
}

ExitCode Session::refuse(std::string field, core::Message message) {
    return fail({core::ErrorCode::invalidArgument, std::move(message), std::move(field), {}});
}

ExitCode Session::printJson(const std::string& json) {
    out() << json << '\n';
    return ExitCode::ok;
}

void Session::printQueued(const std::vector<std::uint64_t>& sequences) {
    for (const auto sequence : sequences)
        out() << text(say("cli.data-queued", {{"sequence", std::to_string(sequence)}})) << '\n';
}

void Session::field(std::string_view label, std::string_view value) {
    if (value.empty())
        return;
    out() << label << ':'
          << std::string(kLabelWidth > label.size() ? kLabelWidth - label.size() : 1, ' ')
          << showable(value) << '\n';
}

std::string Session::time(const std::optional<core::TimePoint>& time) const {
    if (!time)
        return {};
    const std::time_t seconds =
        std::chrono::floor<std::chrono::seconds>(*time).time_since_epoch().count();
    std::tm local{};
    std::array<char, 40> text{};
    if (!localtime_r(&seconds, &local) ||
        std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S %z", &local) == 0)
        return core::toText(*time);
    return text.data();
}

std::string Session::systemName(const core::Mtms& mtms) {
    return mtms.empty() ? std::string{} : mtms.text();
}

Table::Table(std::vector<std::string> headings) {
    rows_.push_back(std::move(headings));
}

void Table::add(std::vector<std::string> cells) {
    for (std::string& cell : cells)
        cell = showable(cell, 200);
    rows_.push_back(std::move(cells));
}

void Table::print(std::ostream& out) const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], core::characters(row[i]));
    }
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(widths[i] - core::characters(row[i]) + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
}

}  // namespace callbox::cli
