// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/session.h"

namespace callbox::cli {

/// A secret's value: from the terminal without echo, else all of standard input but its last line
/// break, at most 64 KiB and one byte.
std::string readSecretValue(Session& session, const std::string& name);

}  // namespace callbox::cli
