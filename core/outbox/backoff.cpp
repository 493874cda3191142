// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/backoff.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <random>

namespace callbox::core::outbox {

std::chrono::milliseconds backoff(const OutboxOptions& options, bool problem,
                                  std::uint64_t attempts,
                                  std::optional<std::chrono::seconds> retryAfter) {
    using std::chrono::seconds;
    if (retryAfter)
        return std::clamp(*retryAfter, seconds(1), seconds(3600));
    const auto cap = problem ? options.problemBackoffCap : options.backoffCap;
    auto most = options.backoffBase;
    for (std::uint64_t i = 1; i < attempts && most < cap; ++i)
        most *= 2;
    most = std::min(most, cap);
    return std::chrono::milliseconds(
        static_cast<std::int64_t>(options.random() * static_cast<double>(most.count())));
}

std::function<double()> systemRandom() {
    struct Source {
        std::mutex mutex;
        std::mt19937_64 engine;
    };
    auto source = std::make_shared<Source>();
    std::random_device device;
    std::seed_seq seed{device(), device(), device(), device()};
    source->engine.seed(seed);
    return [source] {
        const std::lock_guard lock(source->mutex);
        return std::uniform_real_distribution<double>(0.0, 1.0)(source->engine);
    };
}

}  // namespace callbox::core::outbox
