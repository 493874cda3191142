// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/verb.h"

namespace callbox::cli {

/// Every verb, in the order help lists them.
Verbs allVerbs();

/// Whether `callbox` may be called by this name: "lssvcevents", "chsacfg" ...
bool isVerb(std::string_view name);

/// Runs one command line (without the program's name) and gives its exit code.
int run(const std::vector<std::string>& arguments, Environment& environment);

}  // namespace callbox::cli
