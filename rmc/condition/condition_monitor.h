// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/condition.h"
#include "core/words/result.h"
#include "rmc/condition/expression.h"
#include "rmc/condition/resource_class.h"

namespace callbox::rmc::condition {

enum class Transition { none, event, rearm };

/// What is kept of one resource under one condition.
struct MonitorState {
    bool fired = false;  ///< an event and no rearm since
    bool seen = false;
    Values last;  ///< of the attributes the condition reads, where it needs them

    bool empty() const { return !fired && !seen; }
};

/// A condition with its expressions compiled.
class ConditionMonitor {
public:
    /// Errors: invalidArgument (`field` the member at fault), notFound (the class).
    static core::Result<ConditionMonitor> compile(core::Condition condition);

    const core::Condition& condition() const { return condition_; }
    const core::ResourceClassDefinition& resourceClass() const { return *class_; }

    /// Whether the selection string takes the resource in.
    bool selects(const Values& values) const;

    /// The resource was seen with these values. Armed: the event expression decides; after an event
    /// the rearm expression, without one the event expression's end. Values that are not known
    /// change nothing. With `@P` or without toggle, values as before are no change.
    Transition step(MonitorState& state, const Values& now) const;

    /// "PercentTotUsed=91": the values the expressions read.
    std::string describe(const Values& values) const;
    /// The first attribute of the event expression and its value.
    std::pair<std::string, std::string> subject(const Values& values) const;
    /// Whether an expression reads one of these attributes.
    bool reads(const std::vector<std::string>& attributes) const;

private:
    Transition decide(MonitorState& state, const Values& now, const Values* before) const;

    core::Condition condition_;
    const core::ResourceClassDefinition* class_ = nullptr;
    std::optional<Expression> event_;
    std::optional<Expression> rearm_;
    std::optional<Expression> selection_;
    bool keepsLast_ = false;
};

/// 1 to 128 bytes of printable text without blanks at its ends. Errors: invalidArgument, "name".
core::Result<void> checkName(const std::string& name);

}  // namespace callbox::rmc::condition
