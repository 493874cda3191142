// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/operator_commands.h"

#include <algorithm>
#include <utility>

#include "rmc/collect/dispatcher.h"

namespace callbox::app::rmc {

namespace {

constexpr std::size_t kMostWaiting = 8;
constexpr std::size_t kMostOutput = std::size_t{64} << 10;
constexpr std::uint32_t kMostSeconds = 60;
constexpr const char* kClockCommand = "date -u +%s";

bool restrictedShell(core::PartitionPlatform platform) {
    return platform == core::PartitionPlatform::hmc || platform == core::PartitionPlatform::vios;
}

}  // namespace

void OperatorCommands::want(const callbox::rmc::RunCommand& wanted,
                            core::PartitionPlatform platform, bool prepared) {
    if (waiting_.size() >= kMostWaiting)
        return answer_(wanted.request, core::fail(core::ErrorCode::limitExceeded,
                                                  core::say("channel.too-many-requests")));
    callbox::rmc::collect::Command command;
    const std::string line = wanted.command.empty() ? kClockCommand : wanted.command;
    if (prepared) {
        command.command = callbox::rmc::collect::kClockWord;
    } else if (restrictedShell(platform)) {
        command.command = line;
    } else {
        command.command = "sh";
        command.input = line + '\n';
    }
    command.outputLimit = std::min<std::size_t>(wanted.outputLimit, kMostOutput);
    command.timeLimit = std::chrono::seconds(std::clamp(wanted.seconds, 1U, kMostSeconds));
    waiting_.push_back({wanted.request, std::move(command)});
}

std::optional<callbox::rmc::collect::Command> OperatorCommands::take() {
    if (running_ || waiting_.empty())
        return std::nullopt;
    auto next = std::move(waiting_.front());
    waiting_.pop_front();
    running_ = next.request;
    return std::move(next.command);
}

void OperatorCommands::answered(const core::Result<callbox::rmc::collect::CommandOutput>& output) {
    if (const auto request = std::exchange(running_, std::nullopt))
        answer_(*request, output);
}

void OperatorCommands::abandon(const core::Error& why) {
    answered(tl::unexpected<core::Error>(why));
    for (const auto& one : std::exchange(waiting_, {}))
        answer_(one.request, tl::unexpected<core::Error>(why));
}

}  // namespace callbox::app::rmc
