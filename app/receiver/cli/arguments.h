// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/words/result.h"

namespace callbox::app::receiver {

struct OptionForm {
    std::string name;  ///< without the hyphens
    bool takesValue = false;
};

/// A verb's command line, taken apart.
struct Arguments {
    std::map<std::string, std::vector<std::string>> options;
    std::vector<std::string> operands;

    bool has(const std::string& name) const { return options.count(name) > 0; }
    /// The last one given; empty when there is none.
    std::string value(const std::string& name) const;
};

/// Takes GNU long options apart (--name VALUE, --name=VALUE, -- ends them). `--help` is always
/// known. Errors: invalidArgument, `field` naming the option.
core::Result<Arguments> parseArguments(const std::vector<std::string>& words,
                                       const std::vector<OptionForm>& forms);

}  // namespace callbox::app::receiver
