// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

#include "core/api/operations.h"

namespace boost::asio {
class io_context;
}

namespace callbox::service::connections {

/// Fills in the addresses of destinations that are names, as this machine's name servers give them.
/// What is not answered within `limit` stays without.
void addAddresses(boost::asio::io_context& context, core::api::ConnectionSheet sheet,
                  std::chrono::milliseconds limit,
                  std::function<void(core::api::ConnectionSheet)> done);

}  // namespace callbox::service::connections
