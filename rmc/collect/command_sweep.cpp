// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/command_sweep.h"

#include "rmc/collect/hmc_records.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMaxCommands = 2000;
constexpr std::size_t kMaxUnreadable = 200;
constexpr std::chrono::minutes kTimeLimit{2};

}  // namespace

CommandSweep::CommandSweep(SweepOptions options, std::vector<SingleCommand> commands, Follow follow)
    : options_(std::move(options)),
      waiting_(commands.begin(), commands.end()),
      follow_(std::move(follow)) {}

std::optional<Command> CommandSweep::next() {
    if (waiting_.empty() || given_ >= kMaxCommands)
        return std::nullopt;
    ++given_;
    asked_ = std::move(waiting_.front());
    waiting_.pop_front();
    return Command{asked_.command, {}, asked_.outputLimit, kTimeLimit};
}

void CommandSweep::unreadable(core::Message reason) {
    if (unreadable_.size() < kMaxUnreadable)
        unreadable_.push_back({asked_.source + (asked_.subject.empty() ? "" : " " + asked_.subject),
                               std::move(reason)});
}

void CommandSweep::answered(core::Result<CommandOutput> output) {
    if (!output) {
        if (!firstError_)
            firstError_ = output.error();
        return unreadable(output.error().message);
    }
    auto findings = parseSection(asked_.source, output->output, asked_.subject);
    if (!findings) {
        // "No results were found", in any language, ends with status 0; an error with another.
        if (output->exitStatus == 0 && isHmcMessage(findings.error()))
            return;
        if (!firstError_)
            firstError_ = findings.error();
        const bool toldCode = findings.error().code == core::ErrorCode::denied;
        return unreadable(
            output->exitStatus == 0 || toldCode
                ? findings.error().message
                : core::say("collect.failed", {{"status", std::to_string(output->exitStatus)}}));
    }
    if (output->exitStatus != 0 && findings->items.empty() && findings->facts.empty())
        return unreadable(
            core::say("collect.failed", {{"status", std::to_string(output->exitStatus)}}));
    found_ = found_ || !findings->items.empty();
    if (follow_)
        for (auto& command : follow_(asked_, *findings))
            waiting_.push_back(std::move(command));
    builder_.add(std::move(*findings));
}

core::Result<core::Inventory> CommandSweep::finish(core::TimePoint at) {
    if (!found_)
        return firstError_
                   ? tl::unexpected<core::Error>(*firstError_)
                   : core::fail(core::ErrorCode::protocol, core::say("collect.output-broken"));
    auto inventory = builder_.finish(0);
    inventory.partitionId = options_.partitionId;
    inventory.collectedAt = at;
    inventory.unreadable = std::move(unreadable_);
    return inventory;
}

}  // namespace callbox::rmc::collect
