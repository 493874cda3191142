// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/linux_collection.h"
#include "rmc/collect/platform_sweeps.h"
#include "rmc/collect/scripts.h"

namespace callbox::rmc::collect {

namespace {

/// instfix and lslpp alone take a minute where many fixes are installed.
constexpr std::chrono::minutes kTimeLimit{5};

class AixSweep : public Sweep {
public:
    AixSweep(SweepOptions options, Command command)
        : options_(std::move(options)), command_(std::move(command)) {}

    std::optional<Command> next() override {
        if (asked_)
            return std::nullopt;
        asked_ = true;
        return std::move(command_);
    }

    void answered(core::Result<CommandOutput> output) override { answer_ = std::move(output); }

    core::Result<core::Inventory> finish(core::TimePoint at) override {
        if (!answer_)
            return core::passOn(answer_);
        return judgedByDispatcher(
            readCollection(answer_->output, {options_.partitionId, options_.boundary, at}),
            answer_->output, core::PartitionPlatform::aix);
    }

private:
    SweepOptions options_;
    Command command_;
    core::Result<CommandOutput> answer_ =
        core::fail(core::ErrorCode::protocol, core::say("collect.output-broken"));
    bool asked_ = false;
};

}  // namespace

core::Result<std::unique_ptr<Sweep>> makeAixSweep(SweepOptions options) {
    // The dispatcher uses sudo where it is, whatever is asked for.
    auto input = linuxCollectionInput(options.boundary, options.elevate || options.prepared);
    if (!input)
        return core::passOn(input);
    Command command{kSweepWord, std::move(*input), kCollectionOutputLimit, kTimeLimit};
    if (!options.prepared) {
        command.command = "sh";
        command.input = aixSweepScript() + "callbox_sweep <<'CALLBOX_INPUT'\n" + command.input +
                        "CALLBOX_INPUT\n";
    }
    return std::make_unique<AixSweep>(std::move(options), std::move(command));
}

}  // namespace callbox::rmc::collect
