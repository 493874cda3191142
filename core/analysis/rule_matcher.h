// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/analysis/rule_expression.h"
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
    /// One per condition; null where it has none.
    std::vector<std::shared_ptr<const re2::RE2>> expressions_;
};

}  // namespace callbox::core
