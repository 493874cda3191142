// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/event_batch.h"

#include <utility>

namespace callbox::rmc::condition {

namespace {

/// Where a condition sets no bound: a storm must not fill the memory.
constexpr std::size_t kMostWaiting = 10'000;

}  // namespace

std::vector<Occurrence> EventBatch::take() {
    return std::exchange(waiting_, {});
}

std::vector<Occurrence> EventBatch::add(Occurrence occurrence) {
    waiting_.push_back(std::move(occurrence));
    const bool full = waiting_.size() >= (most_ > 0 ? most_ : kMostWaiting);
    return interval_ == 0 || full ? take() : std::vector<Occurrence>{};
}

std::vector<Occurrence> EventBatch::due(core::TimePoint now) {
    const auto until = deadline();
    return until && *until <= now ? take() : std::vector<Occurrence>{};
}

std::optional<core::TimePoint> EventBatch::deadline() const {
    if (waiting_.empty())
        return std::nullopt;
    return waiting_.front().at + std::chrono::seconds(interval_);
}

}  // namespace callbox::rmc::condition
