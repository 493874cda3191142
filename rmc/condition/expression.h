// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/condition.h"
#include "core/words/result.h"
#include "rmc/condition/value.h"

namespace callbox::rmc::condition {

/// Which attributes an expression may use: selection strings only persistent ones.
enum class ExpressionScope { every, persistentOnly };

/// A compiled expression of the condition language (docs/conditions.md): comparisons, =~ and !~ on
/// regular expressions, && || !, arithmetic, parentheses, arrays {1,5}, and `Attribute@P`, the
/// value before. Typed when compiled; bounded in length and depth; evaluation takes linear time.
class Expression {
public:
    /// Errors: invalidArgument naming position and remedy, limitExceeded.
    static core::Result<Expression> compile(std::string_view text,
                                            const core::ResourceClassDefinition& definition,
                                            ExpressionScope scope = ExpressionScope::every);

    /// nullopt: a value that decides it is not known. `before` nullptr: nothing was seen before.
    std::optional<bool> evaluate(const Values& now, const Values* before) const;

    const std::string& text() const { return text_; }
    /// The attributes it reads, each once, in order of appearance.
    const std::vector<std::string>& attributes() const { return attributes_; }
    bool usesPrevious() const { return usesPrevious_; }

    struct Node;

private:
    std::string text_;
    std::vector<std::string> attributes_;
    bool usesPrevious_ = false;
    std::shared_ptr<const std::vector<Node>> nodes_;  ///< the last one is the root
};

}  // namespace callbox::rmc::condition
