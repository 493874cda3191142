// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "connectivity/courier/courier.h"
#include "connectivity/plugin_loader.h"
#include "tests/catch.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/proxy_peers.h"
#include "tests/support/run_until.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

using Settings = std::map<std::string, std::string>;

/// A receiver, a directory for real peers, and the proxy plugin between them.
struct ProxySite {
    TemporaryDirectory directory;
    FakeReceiver receiver;
    boost::asio::io_context context;
    bool byName = false;  ///< the receiver is spoken to as localhost
    std::string told;     ///< all that the plugin and the courier said

    core::ReceiverAddress address() const {
        core::ReceiverAddress address = receiver.address();
        if (byName)
            address.url.replace(address.url.find("127.0.0.1"), 9, "localhost");
        return address;
    }

    std::filesystem::path place(const std::string& name) const {
        std::filesystem::create_directory(directory.path() / name);
        return directory.path() / name;
    }

    std::shared_ptr<connectivity::ConnectionPlugin> plugin(const Settings& settings,
                                                           const std::string& password) const {
        connectivity::PluginContext made;
        made.displayName = "Site proxy";
        made.settings = settings;
        made.now = [] {
            return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
        };
        if (!password.empty())
            made.secrets["password"] = password;
        const auto loaded =
            connectivity::PluginLoader(std::getenv("CALLBOX_TEST_PLUGINS"), {"proxy"})
                .load("proxy", made);
        REQUIRE(loaded);
        return *loaded;
    }

    std::vector<core::TestStep> test(const Settings& settings,
                                     const std::string& password = kProxyPassword) {
        auto steps =
            plugin(settings, password)
                ->test(address(), std::chrono::steady_clock::now() + std::chrono::seconds(60), {});
        for (const core::TestStep& step : steps)
            note(step.name, step.finding);
        return steps;
    }

    /// The step that failed and why; "passed" when all passed.
    std::string verdict(const Settings& settings, const std::string& password = kProxyPassword) {
        for (const core::TestStep& step : test(settings, password))
            if (step.verdict != core::Verdict::passed)
                return step.name + " " + step.finding.key;
        return "passed";
    }

    /// Exchanges over the path that the plugin gives, on one courier; the first failure's key, or
    /// the last status.
    std::string exchange(const Settings& settings, int times = 3,
                         const std::string& password = kProxyPassword) {
        const auto way = plugin(settings, password);
        const auto path =
            way->establish(std::chrono::steady_clock::now() + std::chrono::seconds(60), {});
        if (!path) {
            note("establish", path.error().message);
            return path.error().message.key;
        }
        connectivity::courier::Courier courier(context);
        std::string last;
        for (int i = 0; i < times; ++i) {
            std::optional<core::Result<connectivity::courier::Reply>> result;
            connectivity::courier::Request request;
            request.target = "/v1/receiver";
            courier.send(*path, address(), std::move(request),
                         [&](core::Result<connectivity::courier::Reply> reply) {
                             result = std::move(reply);
                         });
            REQUIRE(
                runUntil(context, [&] { return result.has_value(); }, std::chrono::seconds(120)));
            if (!*result) {
                note("exchange", result->error().message);
                told += result->error().detail + "\n";
                return result->error().message.key;
            }
            last = std::to_string((*result)->status);
        }
        return last;
    }

    void note(const std::string& what, const core::Message& message) {
        told += what + " " + message.key;
        for (const auto& [name, value] : message.args)
            told += " " + name + "=" + value;
        told += "\n";
    }
};

inline Settings settingsFor(std::uint16_t port, const std::string& method) {
    return {{"host", "localhost"},
            {"port", std::to_string(port)},
            {"method", method},
            {"user", kProxyUser}};
}

}  // namespace callbox::tests
