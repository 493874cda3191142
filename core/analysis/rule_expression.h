// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace re2 {
class RE2;
}

namespace callbox::core {

/// What `matches` of a rule's condition says, ready to be searched for: in linear time and bounded
/// memory, whatever a partition wrote. Null for what is longer than 200 characters or is no regular
/// expression as RE2 reads them; the empty one is one.
std::shared_ptr<const re2::RE2> compileRuleExpression(const std::string& expression);

}  // namespace callbox::core
