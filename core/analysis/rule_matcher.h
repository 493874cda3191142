// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <regex>
#include <vector>

#include "core/analysis/rule_pack.h"

namespace callbox::core {

/// A rule's conditions, its expressions compiled once.
class RuleMatcher {
public:
    /// `rule` must outlive this and come from rulePackFromJson: its expressions compile.
    explicit RuleMatcher(const Rule& rule);

    bool matches(const ProblemRecord& record) const;
    const Rule& rule() const { return *rule_; }

private:
    const Rule* rule_;
    std::vector<std::optional<std::regex>> expressions_;  ///< one per condition
};

}  // namespace callbox::core
