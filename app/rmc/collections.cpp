// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/collections.h"

#include <algorithm>
#include <utility>

#include "app/rmc/partition_watch.h"

namespace callbox::app::rmc {

namespace collect = callbox::rmc::collect;

Collections::Collections(WatchServices& services, Answer answer)
    : services_(services), answer_(std::move(answer)) {}

void Collections::want(std::uint64_t request, core::PartitionPlatform platform,
                       const collect::SweepOptions& options) {
    requests_.push_back(request);
    if (sweep_)
        return;
    auto sweep = collect::makeSweep(platform, options);
    if (!sweep) {
        answerAll(core::passOn(sweep));
        return;
    }
    sweep_ = std::move(*sweep);
    advance();
}

std::optional<collect::Command> Collections::take() {
    return std::exchange(due_, std::nullopt);
}

void Collections::answered(core::Result<collect::CommandOutput> output) {
    if (!sweep_)
        return;
    sweep_->answered(std::move(output));
    advance();
}

void Collections::advance() {
    due_ = sweep_->next();
    if (!due_)
        finish();
}

void Collections::finish() {
    const auto result = std::make_shared<core::Result<core::Inventory>>();
    services_.offload(
        [sweep = sweep_, result, at = services_.channels.now()] { *result = sweep->finish(at); },
        [weak = weak_from_this(), sweep = sweep_, result] {
            const auto self = weak.lock();
            if (!self || self->sweep_ != sweep)
                return;
            self->sweep_ = nullptr;
            self->answerAll(*result);
        });
}

void Collections::abandon(const core::Error& why) {
    sweep_ = nullptr;
    due_.reset();
    answerAll(tl::unexpected<core::Error>(why));
}

Collections::Cancelled Collections::cancel(std::uint64_t request) {
    const auto found = std::find(requests_.begin(), requests_.end(), request);
    if (found == requests_.end())
        return Cancelled::unknown;
    requests_.erase(found);
    if (!requests_.empty())
        return Cancelled::othersWait;
    sweep_ = nullptr;
    due_.reset();
    return Cancelled::nobodyWaits;
}

void Collections::answerAll(const core::Result<core::Inventory>& result) {
    for (const std::uint64_t request : std::exchange(requests_, {}))
        answer_(request, result);
}

}  // namespace callbox::app::rmc
