// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/condition_book.h"

namespace callbox::rmc::watch {

namespace {
constexpr std::size_t kMaxConditions = 64;
}

void ConditionBook::complain(std::string_view source, core::Message what) {
    if (what.empty() || conditions_.size() >= kMaxConditions ||
        !said_.emplace(std::string(source), what.key).second)
        return;
    conditions_.push_back({std::string(source), std::move(what), false});
}

void ConditionBook::notUnderstood(std::string_view source) {
    complain(source, core::say("watch.not-understood"));
}

void ConditionBook::settle(std::string_view source) {
    const auto count =
        std::erase_if(said_, [&](const auto& entry) { return entry.first == source; });
    if (count > 0 && conditions_.size() < kMaxConditions)
        conditions_.push_back({std::string(source), {}, true});
}

std::vector<WatchCondition> ConditionBook::take() {
    return std::exchange(conditions_, {});
}

}  // namespace callbox::rmc::watch
