// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace callbox::service::relay {

/// What a console asks of a relay: the head of one HTTP request.
struct RelayRequest {
    std::string method;  ///< "CONNECT", or "OPTIONS" to ask whether there is a way
    std::string target;  ///< "host:port"
    unsigned hops = 0;   ///< relays it came through before this one
};

/// Reads a head that ends with an empty line; nothing when it is none.
std::optional<RelayRequest> relayRequest(std::string_view head);

/// That both name one "host:port"; the case of the host does not matter.
bool sameTarget(std::string_view one, std::string_view other);

/// An answer without a body. `word` tells the console's operator why (header Callbox-Relay).
std::string relayAnswer(int status, std::string_view reason, std::string_view word);

}  // namespace callbox::service::relay
