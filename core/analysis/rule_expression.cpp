// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule_expression.h"

#include <re2/re2.h>

namespace callbox::core {

namespace {

constexpr std::size_t kLongest = 200;
constexpr std::int64_t kMemory = std::int64_t{1} << 20;

}  // namespace

std::shared_ptr<const re2::RE2> compileRuleExpression(const std::string& expression) {
    if (expression.size() > kLongest)
        return nullptr;
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(kMemory);
    auto compiled = std::make_shared<const re2::RE2>(expression, options);
    return compiled->ok() ? compiled : nullptr;
}

}  // namespace callbox::core
