// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/service/delivery/delivery_loop.h"
#include "connectivity/chain.h"
#include "connectivity/plugin_loader.h"

namespace callbox::service::delivery {

/// The ways home and the delivery loop that uses them: connections become plugins in the chain.
class HomeLine {
public:
    /// `connectionChanged` hears of a connection's health after it changed.
    HomeLine(boost::asio::io_context& context, core::store::Store& store,
             const core::outbox::Outbox& outbox, const core::store::Sealer& sealer,
             std::function<core::TimePoint()> now, connectivity::PluginLoader loader,
             DeliveryCallbacks callbacks,
             std::function<void(const core::Connection&)> connectionChanged);

    /// Takes the connections into use. A connection whose plugin is refused is left out; the first
    /// such refusal is the error.
    core::Result<void> setConnections(std::vector<core::Connection> connections);

    /// As configured, with health as of now.
    std::vector<core::Connection> connections() const;

    DeliveryLoop& loop() { return loop_; }
    const DeliveryLoop& loop() const { return loop_; }

private:
    std::function<core::TimePoint()> now_;
    connectivity::PluginLoader loader_;
    std::vector<core::Connection> configured_;
    connectivity::Chain chain_;
    DeliveryLoop loop_;
};

}  // namespace callbox::service::delivery
