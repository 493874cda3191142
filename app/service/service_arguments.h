// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/service/service.h"

namespace callbox::service {

struct ServiceArguments {
    bool help = false;
    ServiceOptions options;  ///< without clock and log
};

/// Reads the command line. Programs and plugins are looked for beside `program` where it stands in
/// a build tree, else where packages put them. Errors: invalidArgument, `field` the option.
core::Result<ServiceArguments> parseArguments(const std::vector<std::string>& words,
                                              const std::string& program);

std::string usage();

}  // namespace callbox::service
