// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "app/service/relay/relay_server.h"
#include "connectivity/chain.h"
#include "connectivity/courier/exchange.h"

namespace callbox::service::relay {

/// Reaches the receiver over the chain, whichever way is up there; a way that does not lead there
/// is told to the chain, and the next one is tried. Errors: those of the last way. Dropping what
/// it returns gives the attempt up.
std::shared_ptr<void> dialHome(
    boost::asio::io_context& context, connectivity::Chain& chain,
    const core::ReceiverAddress& receiver, unsigned hops,
    std::function<void(core::Result<std::shared_ptr<RelayServer::Tunnel>>)> done);

}  // namespace callbox::service::relay
