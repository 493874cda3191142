// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/linux_collection.h"
#include "rmc/collect/platform_sweeps.h"
#include "rmc/collect/scripts.h"

namespace callbox::rmc::collect {

namespace {

/// instfix and lslpp alone take a minute where many fixes are installed.
constexpr std::chrono::minutes kTimeLimit{5};

class AixSweep : public Sweep {
public:
    AixSweep(SweepOptions options, std::string script)
        : options_(std::move(options)), script_(std::move(script)) {}

    std::optional<Command> next() override {
        if (asked_)
            return std::nullopt;
        asked_ = true;
        return Command{"sh", std::move(script_), kCollectionOutputLimit, kTimeLimit};
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

core::Result<std::unique_ptr<Sweep>> makeAixSweep(SweepOptions options) {
    const auto input = linuxCollectionInput(options.boundary, options.elevate);
    if (!input)
        return core::passOn(input);
    auto script =
        aixSweepScript() + "callbox_sweep <<'CALLBOX_INPUT'\n" + *input + "CALLBOX_INPUT\n";
    return std::make_unique<AixSweep>(std::move(options), std::move(script));
}

}  // namespace callbox::rmc::collect
