// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "rmc/collect/sweep.h"

namespace callbox::app::rmc {

struct WatchServices;

/// The collections of one partition: its sweep gives the commands one after another, requests made
/// while it is under way share its result.
class Collections : public std::enable_shared_from_this<Collections> {
public:
    using Answer =
        std::function<void(std::uint64_t request, const core::Result<core::Inventory>& result)>;

    /// `answer` is called once for each request, unless it was cancelled.
    Collections(WatchServices& services, Answer answer);

    void want(std::uint64_t request, core::PartitionPlatform platform,
              const callbox::rmc::collect::SweepOptions& options);

    /// The command that is due, which is then the one under way; nothing while there is none.
    std::optional<callbox::rmc::collect::Command> take();
    void answered(core::Result<callbox::rmc::collect::CommandOutput> output);

    /// Ends the sweep and answers every request with `why`.
    void abandon(const core::Error& why);

    enum class Cancelled { unknown, othersWait, nobodyWaits };
    /// The request is not answered. When nobody waits the sweep has ended.
    Cancelled cancel(std::uint64_t request);

private:
    void advance();
    void finish();
    void answerAll(const core::Result<core::Inventory>& result);

    WatchServices& services_;
    Answer answer_;
    std::vector<std::uint64_t> requests_;
    std::shared_ptr<callbox::rmc::collect::Sweep> sweep_;
    std::optional<callbox::rmc::collect::Command> due_;
};

}  // namespace callbox::app::rmc
