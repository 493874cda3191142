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
                   std::function<void(const core::Connection&)> connectionChanged,
                   MakeHelperLink helper)
    : now_(std::move(now)),
      loader_(std::move(loader)),
      helper_(std::move(helper)),
      chain_(context, chainOptions(now_)),
      loop_({context, store, outbox, sealer, chain_, now_}, std::move(callbacks)) {
    chain_.onChange(std::move(connectionChanged));
}

void HomeLine::setOwnIdentity(std::string certificate, std::string key) {
    ownCertificate_ = std::move(certificate);
    ownKey_ = std::move(key);
}

bool HomeLine::stillGood(const Made& made, const std::string& plugin,
                         const connectivity::PluginContext& context) const {
    return made.plugin == plugin && made.context.settings == context.settings &&
           made.context.secrets == context.secrets &&
           made.context.ownCertificate == context.ownCertificate &&
           made.context.ownKey == context.ownKey;
}

const std::map<std::string, core::Error>& HomeLine::setConnections(
    std::vector<core::Connection> connections, Secrets secrets) {
    std::vector<connectivity::ChainEntry> entries;
    auto before = std::exchange(made_, {});
    refused_.clear();
    for (auto& connection : connections) {
        const auto& own = secrets[connection.id];
        connection.secrets.clear();
        for (const auto& [name, value] : own)
            connection.secrets.push_back(name);
        connectivity::PluginContext context{connection.name, connection.settings, now_, own};
        context.ownCertificate = ownCertificate_;
        context.ownKey = ownKey_;
        if (const auto kept = before.find(connection.id);
            kept != before.end() && stillGood(kept->second, connection.plugin, context)) {
            entries.push_back({connection, kept->second.instance});
            made_.insert(before.extract(kept));
            continue;
        }
        if (helper_)
            context.helper = helper_();
        auto plugin = loader_.load(connection.plugin, context);
        if (plugin) {
            entries.push_back({connection, *plugin});
            made_[connection.id] = {connection.plugin, std::move(context), std::move(*plugin)};
        } else {
            refused_[connection.id] = plugin.error();
            connection.health = core::PathHealth::failing;
            connection.lastFailure = plugin.error().message;
        }
    }
    configured_ = std::move(connections);
    secrets_ = std::move(secrets);
    chain_.setEntries(std::move(entries));
    return refused_;
}

std::vector<core::FirewallRule> HomeLine::firewallRules(
    const std::string& connectionId, const core::ReceiverAddress& receiver) const {
    const auto made = made_.find(connectionId);
    return made == made_.end() ? std::vector<core::FirewallRule>{}
                               : made->second.instance->firewallRules(receiver);
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
