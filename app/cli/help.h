// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string_view>
#include <vector>

#include "app/cli/verb.h"

namespace callbox::cli {

/// The options that every verb has.
const std::vector<Option>& globalOptions();

void printOverview(std::ostream& out, const Verbs& verbs);
void printHelp(std::ostream& out, const Verb& verb);
void printVersion(std::ostream& out);
/// The verbs whose first word is `word`; false when there is none.
bool printGroup(std::ostream& out, const Verbs& verbs, std::string_view word);

}  // namespace callbox::cli
