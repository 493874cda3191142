// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rmc/watch/problem_watch.h"

namespace callbox::rmc::watch {

/// What is to be said of sources: each thing once, until the source is settled.
class ConditionBook {
public:
    /// Nothing for an empty message or one that was said.
    void complain(std::string_view source, core::Message what);
    void notUnderstood(std::string_view source);
    void settle(std::string_view source);
    std::vector<WatchCondition> take();

private:
    std::vector<WatchCondition> conditions_;
    std::set<std::pair<std::string, std::string>> said_;
};

}  // namespace callbox::rmc::watch
