// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/command_watch.h"

#include <utility>

#include "rmc/collect/hmc_records.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::watch {

namespace {

constexpr std::size_t kMaxPending = 1000;
constexpr std::chrono::milliseconds kTimeLimit{120'000};

}  // namespace

CommandWatch::CommandWatch(const ProblemWatchOptions& options, std::vector<Poll> polls)
    : snapshots_(options.partitionId, options.cursors) {
    for (auto& poll : polls)
        polls_.push_back({std::move(poll), std::nullopt});
}

std::optional<collect::Command> CommandWatch::due(core::TimePoint now) {
    if (asking_ || full())
        return std::nullopt;
    for (std::size_t i = 0; i < polls_.size(); ++i) {
        // A clock that was set back must not silence a source.
        const auto& next = polls_[i].next;
        if (next && now < *next && *next - now <= polls_[i].poll.interval)
            continue;
        asked_ = i;
        asking_ = true;
        return collect::Command{polls_[i].poll.command, {}, polls_[i].poll.outputLimit, kTimeLimit};
    }
    return std::nullopt;
}

void CommandWatch::answered(core::Result<collect::CommandOutput> output, core::TimePoint now) {
    if (!asking_)
        return;
    asking_ = false;
    auto& timed = polls_[asked_];
    const auto& poll = timed.poll;
    timed.next = now + poll.interval;
    if (!output)
        return conditions_.complain(poll.source, output.error().message);
    ++heartbeats_;
    if (output->exitStatus != 0) {
        // An HMC says its errors on standard output, with a code in front.
        const auto records = collect::readHmcRecords(output->output);
        const bool code = !records && records.error().code == core::ErrorCode::denied;
        return conditions_.complain(
            poll.source,
            code ? records.error().message
                 : core::say("watch.failed", {{"status", std::to_string(output->exitStatus)}}));
    }
    if (poll.records)
        snapshots_.take(poll.source, "-", output->output, now, conditions_);
    else
        conditions_.settle(poll.source);
    if (poll.look)
        poll.look(output->output, conditions_);
}

std::size_t CommandWatch::takeHeartbeats() {
    return std::exchange(heartbeats_, 0);
}

std::vector<std::string> CommandWatch::ready() const {
    std::vector<std::string> sources;
    snapshots_.addReady(sources);
    return sources;
}

WatchBatch CommandWatch::takeBatch(std::string_view source) {
    return snapshots_.takeBatch(source);
}

std::vector<WatchCondition> CommandWatch::takeConditions() {
    return conditions_.take();
}

bool CommandWatch::full() const {
    return snapshots_.pending() >= kMaxPending;
}

}  // namespace callbox::rmc::watch
