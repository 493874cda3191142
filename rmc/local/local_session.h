// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "rmc/channel/channel.h"

namespace callbox::rmc::local {

/// What is handed down to local commands, and nothing else.
std::vector<std::string> localEnvironment(
    const std::function<std::string(const char* name)>& variable);

/// The machine itself as a channel's end: commands run as child processes, without SSH. A command's
/// words are split at spaces and never seen by a shell.
channel::Channel::Reach localReach(boost::asio::io_context& io,
                                   std::vector<std::string> environment);

}  // namespace callbox::rmc::local
