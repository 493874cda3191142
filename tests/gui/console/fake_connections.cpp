// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to the receiver of the fake service.
#include "core/model/connection_settings.h"
#include "fake_api_client.h"

namespace callbox::tests {

void FakeApiClient::addConnections() {
    on(api::kConnectionPlugins,
       [this](const api::Nothing&) { return api::PluginList{data.plugins}; });
    on(api::kConnectionSet,
       [this](const api::ConnectionList& list) -> core::Result<api::ConnectionList> {
           for (const auto& connection : list.connections)
               for (const auto& plugin : data.plugins)
                   if (plugin.name == connection.plugin)
                       if (auto faults = core::settingFaults(plugin, connection.settings);
                           !faults.empty())
                           return tl::unexpected<core::Error>(faults.front());
           data.connections = list.connections;
           for (auto& connection : data.connections)
               if (connection.id.empty())
                   connection.id = "con-1000000" + std::to_string(data.connections.size());
           change(api::Topic::connection);
           return api::ConnectionList{data.connections};
       });
    on(api::kConnectionSecret, [this](const api::ConnectionSecretArguments& secret) {
        for (auto& connection : data.connections) {
            if (connection.id != secret.id)
                continue;
            std::erase(connection.secrets, secret.name);
            if (!secret.value.empty())
                connection.secrets.push_back(secret.name);
        }
        change(api::Topic::connection);
        return api::Nothing{};
    });
    on(api::kConnectionSheet, [this](const api::Nothing&) {
        api::ConnectionSheet sheet;
        const auto purpose = fakeMessage("fake.purpose");
        for (const auto& connection : data.connections) {
            const auto host = connection.settings.find("host");
            const bool direct = host == connection.settings.end();
            core::FirewallRule rule{"tcp", direct ? "receiver.example.net" : host->second,
                                    direct ? "8443" : "3128", purpose};
            rule.addresses = {direct ? "192.0.2.17" : "10.1.0.8"};
            if (connection.enabled)
                sheet.connections.push_back({connection.id, connection.name, {rule}});
        }
        return sheet;
    });
}

}  // namespace callbox::tests
