// SPDX-License-Identifier: GPL-3.0-or-later
// Settings as commands that make another console so. They can be run again and again.
#pragma once

#include <string>
#include <string_view>

#include "app/cli/arguments.h"
#include "app/cli/session.h"

namespace callbox::cli {

/// The parts that a list verb prints of itself with --as-script.
enum class ScriptPart {
    all,
    customer,
    supportIds,
    connections,
    schedules,
    notification,
    policy,
    windows,
    monitoring
};

/// Prints the present settings as commands; all of them as a script of its own.
ExitCode printScript(Session& session, ScriptPart part);

/// A word of a POSIX shell that stands for `text`, whatever is in it.
std::string shellWord(std::string_view text);

/// The commands of a part. `words` renders the comments about what cannot be told.
std::string scriptOf(const core::api::SettingsDocument& document, ScriptPart part,
                     const core::Catalogue& words);

/// The option --as-script.
inline constexpr Option kAsScript{"as-script", Takes::nothing, "",
                                  "print commands that make another console so"};

}  // namespace callbox::cli
