// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include <sys/types.h>

#include "app/helper/operation.h"

namespace callbox::helper {

struct ServerOptions {
    int listener = -1;          ///< listening UNIX stream socket
    int ending = -1;            ///< descriptor that becomes readable when the helper is to end
    uid_t client = 0;           ///< the only account that is served
    std::size_t sessions = 16;  ///< at most so many at a time
    std::chrono::seconds idleExit{0};  ///< without a session for so long it ends; 0: never
};

/// Serves clients, each on a thread of its own, until it is to end; then what all sessions hold is
/// taken down.
void serve(Surroundings& around, const ServerOptions& options);

/// What comes of the JSON of one request: checked to be one known operation, then performed.
std::string answer(const std::string& request, Session& session, Surroundings& around,
                   std::stop_token stop);

}  // namespace callbox::helper
