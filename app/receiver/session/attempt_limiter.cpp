// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/session/attempt_limiter.h"

namespace callbox::app::receiver {

namespace {

constexpr std::chrono::seconds kWindow{60};
constexpr std::size_t kAddresses = 10'000;

}  // namespace

std::size_t AttemptLimiter::waitFor(const std::string& address, core::TimePoint now) {
    const std::lock_guard lock(mutex_);
    const auto found = windows_.find(address);
    if (found == windows_.end() || found->second.attempts < perMinute_)
        return 0;
    const auto left = found->second.began + kWindow - now;
    if (left <= left.zero() || left > kWindow) {
        windows_.erase(found);
        return 0;
    }
    return static_cast<std::size_t>(std::chrono::ceil<std::chrono::seconds>(left).count());
}

void AttemptLimiter::count(const std::string& address, core::TimePoint now) {
    const std::lock_guard lock(mutex_);
    if (windows_.size() >= kAddresses)
        std::erase_if(windows_, [&](const auto& entry) {
            return now - entry.second.began > kWindow || entry.second.began > now;
        });
    // Still full: an attack from very many addresses; forgetting all of it bounds the memory.
    if (windows_.size() >= kAddresses)
        windows_.clear();
    Window& window = windows_.try_emplace(address, Window{now, 0}).first->second;
    if (now - window.began > kWindow || window.began > now)
        window = {now, 0};
    ++window.attempts;
}

}  // namespace callbox::app::receiver
