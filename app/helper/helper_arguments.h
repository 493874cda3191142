// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "core/words/result.h"

namespace callbox::helper {

struct HelperArguments {
    bool help = false;
    std::string client = "callbox";  ///< account name or number that is served
    std::filesystem::path socket;    ///< empty: the one that systemd hands over
    std::filesystem::path stateDirectory = "/run/callbox-helper";
    std::filesystem::path viciSocket = "/run/charon.vici";
    std::filesystem::path deviceDirectory = "/dev";
    std::filesystem::path systemDirectory = "/usr/sbin";
    std::filesystem::path busSocket = "/run/dbus/system_bus_socket";
    std::chrono::seconds idleExit{60};  ///< when systemd handed the socket over
};

/// Errors: invalidArgument, `field` the option.
core::Result<HelperArguments> parseArguments(const std::vector<std::string>& words);

std::string usage();

}  // namespace callbox::helper
