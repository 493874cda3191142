// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/home_line.h"

#include <utility>

namespace callbox::service::delivery {

namespace {

connectivity::ChainOptions chainOptions(const std::function<core::TimePoint()>& now) {
    connectivity::ChainOptions options;
    options.now = now;
    return options;
}

}  // namespace

HomeLine::HomeLine(boost::asio::io_context& context, core::store::Store& store,
                   const core::outbox::Outbox& outbox, const core::store::Sealer& sealer,
                   std::function<core::TimePoint()> now, connectivity::PluginLoader loader,
                   DeliveryCallbacks callbacks,
                   std::function<void(const core::Connection&)> connectionChanged)
    : now_(std::move(now)),
      loader_(std::move(loader)),
      chain_(context, chainOptions(now_)),
      loop_({context, store, outbox, sealer, chain_, now_}, std::move(callbacks)) {
    chain_.onChange(std::move(connectionChanged));
}

core::Result<void> HomeLine::setConnections(std::vector<core::Connection> connections) {
    core::Result<void> outcome;
    std::vector<connectivity::ChainEntry> entries;
    for (const auto& connection : connections) {
        auto plugin = loader_.load(connection.plugin, {connection.name, connection.settings, now_});
        if (plugin)
            entries.push_back({connection, std::move(*plugin)});
        else if (outcome)
            outcome = core::passOn(plugin);
    }
    configured_ = std::move(connections);
    chain_.setEntries(std::move(entries));
    return outcome;
}

std::vector<core::Connection> HomeLine::connections() const {
    auto connections = configured_;
    for (const auto& live : chain_.connections())
        for (auto& connection : connections)
            if (connection.id == live.id)
                connection = live;
    return connections;
}

}  // namespace callbox::service::delivery
