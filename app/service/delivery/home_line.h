// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/service/delivery/delivery_loop.h"
#include "connectivity/chain.h"
#include "connectivity/plugin_loader.h"

namespace callbox::service::delivery {

/// The ways home and the delivery loop that uses them: connections become plugins in the chain.
class HomeLine {
public:
    /// Makes one plugin's link to callbox-helper.
    using MakeHelperLink = std::function<std::shared_ptr<connectivity::helper_link::HelperLink>()>;

    /// `connectionChanged` hears of a connection's health after it changed. Without `helper` no
    /// plugin can do what needs root.
    HomeLine(boost::asio::io_context& context, core::store::Store& store,
             const core::outbox::Outbox& outbox, const core::store::Sealer& sealer,
             std::function<core::TimePoint()> now, connectivity::PluginLoader loader,
             DeliveryCallbacks callbacks,
             std::function<void(const core::Connection&)> connectionChanged,
             MakeHelperLink helper = {});

    /// Secrets by connection, then name.
    using Secrets = std::map<std::string, std::map<std::string, std::string>>;

    /// Takes the connections into use. A connection whose plugin is refused is left out; gives
    /// those refusals by connection. One that only moved or got another name keeps its plugin, and
    /// what that has up.
    const std::map<std::string, core::Error>& setConnections(
        std::vector<core::Connection> connections, Secrets secrets);

    /// As configured, with health as of now (failing where the plugin was refused) and the names
    /// of the secrets that are set.
    std::vector<core::Connection> connections() const;
    const Secrets& secrets() const { return secrets_; }

    /// What a network team has to allow for this connection; empty where its plugin was refused.
    std::vector<core::FirewallRule> firewallRules(const std::string& connectionId,
                                                  const core::ReceiverAddress& receiver) const;

    const connectivity::PluginLoader& plugins() const { return loader_; }

    /// Who this console is toward other consoles' relays (PEM), for connections from now on.
    void setOwnIdentity(std::string certificate, std::string key);

    connectivity::Chain& chain() { return chain_; }
    DeliveryLoop& loop() { return loop_; }
    const DeliveryLoop& loop() const { return loop_; }

private:
    /// A plugin and what it was made of.
    struct Made {
        std::string plugin;
        connectivity::PluginContext context;
        std::shared_ptr<connectivity::ConnectionPlugin> instance;
    };
    bool stillGood(const Made& made, const std::string& plugin,
                   const connectivity::PluginContext& context) const;

    std::function<core::TimePoint()> now_;
    std::string ownCertificate_;
    std::string ownKey_;
    connectivity::PluginLoader loader_;
    MakeHelperLink helper_;
    std::vector<core::Connection> configured_;
    Secrets secrets_;
    std::map<std::string, core::Error> refused_;  ///< by id
    std::map<std::string, Made> made_;            ///< by id
    connectivity::Chain chain_;
    DeliveryLoop loop_;
};

}  // namespace callbox::service::delivery
