// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <string>

namespace callbox::helper {

/// Programs that a child of the helper started itself, and that may outlive it, are known by a file
/// of the helper's among their words, whose name is given by chance and used once. Signals all of
/// them; returns how many there were.
int signalProgramsNaming(const std::string& file, int signal);

}  // namespace callbox::helper
