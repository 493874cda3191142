// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>

#include <sys/types.h>

namespace callbox::tests {

/// Whatever could reach the process and all it started from outside: listening TCP and UNIX
/// sockets, and UDP sockets that take from anybody. "tcp 127.0.0.1:8444", "unix /run/x.sock",
/// "udp 0.0.0.0:53". Nothing when /proc does not show the processes' files to this one.
std::optional<std::set<std::string>> listeningSockets(pid_t process);

}  // namespace callbox::tests
