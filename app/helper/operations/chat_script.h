// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "connectivity/helper_link/dial_messages.h"

namespace callbox::helper {

/// What chat prints on standard error when it begins to dial.
inline constexpr const char* kDiallingMark = "callbox: dialling";

/// Refuses what could mean more to a modem, to chat or to pppd than it should: chat reads files and
/// runs on escapes, and it runs as root. Errors: invalidArgument naming the field.
core::Result<void> checkDial(const connectivity::helper_link::Dial& dial);

/// The dialogue with the modem for chat(8): reset, settings, never answer calls, dial, wait for
/// carrier. Of a checked Dial.
std::string chatScript(const connectivity::helper_link::Dial& dial);

}  // namespace callbox::helper
