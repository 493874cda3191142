// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/helper/operation.h"

namespace callbox::helper {

/// One way to the receiver, in a routing table of its own.
struct ReceiverRoute {
    std::string table;
    std::string networkInterface;
    std::string localAddress;  ///< of the receiver's family
    std::string receiver;
    std::string gateway{};  ///< empty: the interface itself leads there
};

/// Packets of programs that bound themselves to the interface or to its local address go to the
/// receiver over it and nowhere else. Nobody else's way changes: a receiver that is reached over
/// another way, too, still is. Errors: unavailable.
core::Result<void> openRoute(Surroundings& around, const ReceiverRoute& route);

/// Harmless when there is none; `six`: of an IPv6 receiver.
void closeRoute(Surroundings& around, const std::string& table, bool six);

/// Runs ip(8). Errors: unavailable.
core::Result<void> runIp(Surroundings& around, std::vector<std::string> words);

/// Of a PPP interface ("ppp0"), which has a table by its number.
core::Result<void> openReceiverRoute(Surroundings& around, const std::string& networkInterface,
                                     const std::string& localAddress, const std::string& receiver);

/// Harmless when there is none.
void closeReceiverRoute(Surroundings& around, const std::string& networkInterface);

}  // namespace callbox::helper
