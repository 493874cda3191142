// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/linux_watch.h"
#include "rmc/watch/platform_watches.h"

namespace callbox::rmc::watch {

namespace {

class LinuxWatch : public ProblemWatch {
public:
    LinuxWatch(WatchReader reader, std::string script)
        : reader_(std::move(reader)), script_(std::move(script)) {}

    std::optional<collect::Command> script() const override {
        return collect::Command{"sh", script_};
    }
    void feed(std::string_view bytes, core::TimePoint now) override { reader_.feed(bytes, now); }
    std::optional<collect::Command> due(core::TimePoint) override { return std::nullopt; }
    void answered(core::Result<collect::CommandOutput>, core::TimePoint) override {}
    void tick(core::TimePoint now) override { reader_.tick(now); }
    std::size_t takeHeartbeats() override { return reader_.takeHeartbeats(); }
    std::vector<std::string> ready() const override { return reader_.ready(); }
    WatchBatch takeBatch(std::string_view source) override { return reader_.takeBatch(source); }
    std::vector<WatchCondition> takeConditions() override { return reader_.takeConditions(); }
    std::vector<core::UtilizationSample> takeUtilization() override { return {}; }
    bool full() const override { return reader_.full(); }

private:
    WatchReader reader_;
    std::string script_;
};

}  // namespace

core::Result<std::unique_ptr<ProblemWatch>> makeLinuxWatch(const ProblemWatchOptions& wanted) {
    WatchOptions options;
    options.boundary = wanted.boundary;
    options.cursors = wanted.cursors;
    if (wanted.rasdaemonDatabase)
        options.rasdaemonDatabase = *wanted.rasdaemonDatabase;
    auto script = linuxWatchScript(options);
    if (!script)
        return core::passOn(script);
    return std::make_unique<LinuxWatch>(WatchReader(wanted.partitionId, options),
                                        std::move(*script));
}

}  // namespace callbox::rmc::watch
