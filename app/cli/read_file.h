// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/words/result.h"

namespace callbox::cli {

/// A regular file's bytes; "-" is standard input. Errors: notFound, limitExceeded (64 MiB).
core::Result<std::string> readFile(const std::string& path);

}  // namespace callbox::cli
