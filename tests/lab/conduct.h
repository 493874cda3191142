// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace callbox::tests {

/// What a simulated partition does once it has read all of a command's input.
enum class Conduct {
    obey,         ///< runs the command by the real sh, in a home of its own
    gigabyte,     ///< prints 1 GiB of lines as fast as it can
    endlessLine,  ///< prints without ever ending a line
    nuls,
    invalidUtf8,
    escapes,     ///< terminal escape sequences
    silence,     ///< never says anything, never ends
    drip,        ///< one byte a second
    neverClose,  ///< ends its output but never closes the channel
    vanish       ///< cuts the connection
};

/// What a conduct prints again and again; empty where it prints nothing or one byte at a time.
std::string conductText(Conduct conduct);

/// By its name in words with hyphens: "endless-line".
std::optional<Conduct> conductNamed(std::string_view name);

}  // namespace callbox::tests
