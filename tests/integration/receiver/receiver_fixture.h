// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "app/receiver/server/receiver_server.h"
#include "tests/catch.h"
#include "tests/support/loopback.h"
#include "tests/support/temporary_directory.h"
#include "tests/support/test_console.h"

namespace callbox::tests {

/// A receiver in this process, with a clock of its own.
struct RunningReceiver {
    explicit RunningReceiver(app::receiver::ReceiverOptions given = {})
        : options(std::move(given)) {
        options.stateDirectory = directory.path() / "state";
        options.port = port.number();
        options.enrolmentsPerMinute = 1000;
        auto clock = options.surroundings.now;
        options.surroundings.now = [this, clock] { return clock() + ahead.load(); };
        start();
    }

    void start() {
        auto created = app::receiver::ReceiverServer::create(options);
        INFO((created ? std::string() : created.error().message.key + created.error().detail));
        REQUIRE(created);
        server = std::move(*created);
    }
    void restart() {
        server.reset();
        start();
    }
    HttpsClient connect() const {
        HttpsClient client(server->port(), server->caFile());
        REQUIRE(client.connected());
        return client;
    }

    TemporaryDirectory directory;
    HeldPort port;  ///< the same after a restart
    std::atomic<std::chrono::microseconds> ahead{std::chrono::microseconds{0}};
    app::receiver::ReceiverOptions options;
    std::unique_ptr<app::receiver::ReceiverServer> server;
};

}  // namespace callbox::tests
