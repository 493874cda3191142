// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/cli/arguments.h"

namespace callbox::cli {

/// The options -F and --header, as printRecords() reads them, besides.
inline std::vector<Option> withHmcForms(std::vector<Option> options) {
    options.push_back({"F", Takes::optionalValue, "a,b|a:b",
                       "print values only, of these attributes or all", 'F'});
    options.push_back({"header", Takes::nothing, "", "with -F: print their names first"});
    return options;
}

}  // namespace callbox::cli
