// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/linux_collection.h"
#include "rmc/collect/platform_sweeps.h"

namespace callbox::rmc::collect {

namespace {

class LinuxSweep : public Sweep {
public:
    LinuxSweep(SweepOptions options, Command command)
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
            answer_->output, core::PartitionPlatform::linux);
    }

private:
    SweepOptions options_;
    Command command_;
    core::Result<CommandOutput> answer_ =
        core::fail(core::ErrorCode::protocol, core::say("collect.output-broken"));
    bool asked_ = false;
};

}  // namespace

core::Result<std::unique_ptr<Sweep>> makeLinuxSweep(SweepOptions options) {
    // A dispatcher is there with the account and the sudo lines that were made for it.
    auto input = options.prepared ? linuxCollectionInput(options.boundary, true)
                                  : linuxCollectionScript(options.boundary, options.elevate);
    if (!input)
        return core::passOn(input);
    Command command{options.prepared ? kSweepWord : "sh", std::move(*input), kCollectionOutputLimit,
                    kCollectionTimeLimit};
    return std::make_unique<LinuxSweep>(std::move(options), std::move(command));
}

}  // namespace callbox::rmc::collect
