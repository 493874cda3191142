// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/linux_collection.h"
#include "rmc/collect/platform_sweeps.h"

namespace callbox::rmc::collect {

namespace {

class LinuxSweep : public Sweep {
public:
    LinuxSweep(SweepOptions options, std::string script)
        : options_(std::move(options)), script_(std::move(script)) {}

    std::optional<Command> next() override {
        if (asked_)
            return std::nullopt;
        asked_ = true;
        return Command{"sh", std::move(script_), kCollectionOutputLimit, kCollectionTimeLimit};
    }

    void answered(core::Result<CommandOutput> output) override { answer_ = std::move(output); }

    core::Result<core::Inventory> finish(core::TimePoint at) override {
        if (!answer_)
            return core::passOn(answer_);
        return readCollection(answer_->output, {options_.partitionId, options_.boundary, at});
    }

private:
    SweepOptions options_;
    std::string script_;
    core::Result<CommandOutput> answer_ =
        core::fail(core::ErrorCode::protocol, core::say("collect.output-broken"));
    bool asked_ = false;
};

}  // namespace

core::Result<std::unique_ptr<Sweep>> makeLinuxSweep(SweepOptions options) {
    auto script = linuxCollectionScript(options.boundary, options.elevate);
    if (!script)
        return core::passOn(script);
    return std::make_unique<LinuxSweep>(std::move(options), std::move(*script));
}

}  // namespace callbox::rmc::collect
