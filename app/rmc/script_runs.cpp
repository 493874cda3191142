// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/script_runs.h"

#include <algorithm>
#include <utility>

#include "app/rmc/partition_watch.h"
#include "rmc/collect/dumps.h"
#include "rmc/collect/extended_data.h"

namespace callbox::app::rmc {

namespace collect = callbox::rmc::collect;
namespace link = callbox::rmc;

namespace {

constexpr std::size_t kMostWaiting = 8;

}  // namespace

void ScriptRuns::gather(const link::GatherData& wanted, const Site& site) {
    collect::DataOptions options;
    options.boundary = services_.boundary();
    options.elevate = site.elevate;
    options.prepared = site.prepared;
    options.set = wanted.set;
    options.subsystem = wanted.subsystem;
    options.age =
        std::chrono::duration_cast<std::chrono::seconds>(services_.channels.now() - wanted.at);
    want(wanted.request, site, collect::dataCommand(site.platform, options),
         [boundary = options.boundary](const collect::CommandOutput& output) -> Result {
             auto data = collect::readData(output.output, boundary);
             if (!data)
                 return core::passOn(data);
             link::RequestAnswer answer;
             answer.data = std::move(*data);
             return answer;
         });
}

void ScriptRuns::dumps(const link::AskDumps& wanted, const Site& site) {
    const collect::DumpOptions options{services_.boundary(), site.prepared, wanted};
    want(wanted.request, site, collect::dumpCommand(site.platform, options),
         [boundary = options.boundary, wanted](const collect::CommandOutput& output) -> Result {
             auto dumps = collect::readDumps(output.output, boundary, wanted);
             if (!dumps)
                 return core::passOn(dumps);
             link::RequestAnswer answer;
             answer.dumps = std::move(*dumps);
             return answer;
         });
}

void ScriptRuns::want(std::uint64_t request, const Site& site,
                      core::Result<collect::Command> command, Reading read) {
    if (!command)
        return answer(request, core::passOn(command));
    if (!site.active)
        return answer(request,
                      core::fail(core::ErrorCode::unavailable, core::say("channel.not-open")));
    if (waiting_.size() >= kMostWaiting)
        return answer(request, core::fail(core::ErrorCode::limitExceeded,
                                          core::say("channel.too-many-requests")));
    waiting_.push_back({request, std::move(*command), std::move(read)});
}

void ScriptRuns::answer(std::uint64_t request, Result result) {
    link::FromRmc message;
    if (result)
        message.answer = std::move(*result);
    else
        message.answer.emplace().error = result.error();
    message.answer->request = request;
    services_.send(message);
}

std::optional<collect::Command> ScriptRuns::take() {
    if (running_ || waiting_.empty())
        return std::nullopt;
    running_ = std::move(waiting_.front());
    waiting_.pop_front();
    return std::move(running_->command);
}

void ScriptRuns::answered(const core::Result<collect::CommandOutput>& output) {
    const auto run = std::exchange(running_, std::nullopt);
    if (!run)
        return;
    answer(run->request, output ? run->read(*output) : Result(core::passOn(output)));
}

void ScriptRuns::abandon(const core::Error& why) {
    answered(tl::unexpected<core::Error>(why));
    for (const auto& one : std::exchange(waiting_, {}))
        answer(one.request, tl::unexpected<core::Error>(why));
}

ScriptRuns::Cancelled ScriptRuns::cancel(std::uint64_t request) {
    auto cancelled = Cancelled::unknown;
    const auto found = std::find_if(waiting_.begin(), waiting_.end(),
                                    [&](const Run& run) { return run.request == request; });
    if (running_ && running_->request == request) {
        running_.reset();
        cancelled = Cancelled::running;
    } else if (found != waiting_.end()) {
        waiting_.erase(found);
        cancelled = Cancelled::waiting;
    }
    if (cancelled != Cancelled::unknown)
        answer(request, core::fail(core::ErrorCode::cancelled, core::say("channel.run-cancelled")));
    return cancelled;
}

}  // namespace callbox::app::rmc
