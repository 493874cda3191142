// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/platform_probe.h"

#include <algorithm>
#include <cctype>

#include "rmc/collect/dispatcher.h"

namespace callbox::rmc::collect {

using core::PartitionPlatform;

namespace {

constexpr std::size_t kAnswerLimit = 16 * 1024;
constexpr std::chrono::milliseconds kAnswerTime{20'000};

constexpr const char* kSystemName = "uname";
constexpr const char* kViosLevel = "ioscli ioslevel";
constexpr const char* kHmcLevel = "lshmc -V";
/// A VIOS whose shell has the commands of ioscli by name.
constexpr const char* kViosLevelByName = "ioslevel";
constexpr const char* kCommands[] = {kSystemName, kViosLevel, kHmcLevel, kViosLevelByName};

Command ask(const char* command) {
    return {command, {}, kAnswerLimit, kAnswerTime};
}

std::string_view lastLine(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    const auto start = text.rfind('\n');
    return start == std::string_view::npos ? text : text.substr(start + 1);
}

/// "3.1.4.21": digits with dots between, at least three dots.
bool isViosLevel(std::string_view line) {
    return line.size() >= 7 && std::isdigit(static_cast<unsigned char>(line.front())) &&
           std::all_of(line.begin(), line.end(),
                       [](unsigned char c) { return std::isdigit(c) || c == '.'; }) &&
           std::count(line.begin(), line.end(), '.') >= 3;
}

bool isHmcLevel(std::string_view text) {
    return text.find("\"version=") != std::string_view::npos ||
           text.find("HMC Build level") != std::string_view::npos;
}

}  // namespace

std::optional<Command> PlatformProbe::next() {
    if (found_ || at_ >= std::size(kCommands))
        return std::nullopt;
    return ask(kCommands[at_]);
}

void PlatformProbe::answered(const core::Result<CommandOutput>& output) {
    if (found_ || at_ >= std::size(kCommands))
        return;
    const std::string_view asked = kCommands[at_++];
    const bool good = output && output->exitStatus == 0;
    const std::string_view text = good ? std::string_view(output->output) : std::string_view();
    // Login files may print before the answer.
    const auto line = lastLine(text);
    if (asked == kSystemName) {
        prepared_ = dispatcherThatAnswered(text).has_value();
        if (line == "Linux")
            found_ = PartitionPlatform::linux;
        maybeVios_ = line == "AIX";
    } else if (asked == kHmcLevel) {
        if (isHmcLevel(text))
            found_ = PartitionPlatform::hmc;
    } else if (isViosLevel(line)) {
        found_ = PartitionPlatform::vios;
    }
    if (!found_ && asked == kViosLevel && maybeVios_)
        found_ = PartitionPlatform::aix;
}

core::Result<PartitionPlatform> PlatformProbe::platform() const {
    if (found_)
        return *found_;
    return core::fail(core::ErrorCode::notFound, core::say("collect.platform-unknown"));
}

Command aliveCommand(PartitionPlatform platform) {
    if (platform == PartitionPlatform::hmc)
        return ask(kHmcLevel);
    if (platform == PartitionPlatform::vios)
        return ask(kViosLevel);
    return ask(kSystemName);
}

}  // namespace callbox::rmc::collect
