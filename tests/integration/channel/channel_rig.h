// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of the channels needs besides a server: services with short waits, a client key, and
// a loop that runs until something holds.
#pragma once

#include <chrono>
#include <random>

#include <boost/asio/io_context.hpp>

#include "rmc/channel/client_key.h"
#include "rmc/channel/services.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

class ChannelRig {
public:
    ChannelRig()
        : resolver_(io),
          services{io,
                   resolver_,
                   std::make_shared<rmc::channel::Admission>(io, admissionLimits()),
                   keysIn(directory_.path() / "keys"),
                   [this] { return std::uniform_real_distribution<double>(0, 1)(generator_); },
                   [] {
                       return std::chrono::time_point_cast<std::chrono::microseconds>(
                           std::chrono::system_clock::now());
                   },
                   limits()} {}

    /// Runs the loop until `holds`, for at most a minute.
    template <class Condition>
    bool until(const Condition& holds, std::chrono::seconds limit = std::chrono::seconds(60)) {
        const auto end = std::chrono::steady_clock::now() + limit;
        while (!holds()) {
            if (std::chrono::steady_clock::now() > end)
                return false;
            io.restart();
            io.run_one_for(std::chrono::milliseconds(100));
        }
        return true;
    }

    /// Runs the loop for a while, for what must not happen.
    void pass(std::chrono::milliseconds time) {
        io.restart();
        io.run_for(time);
    }

    std::string publicLine() const { return services.keys.front().publicLine; }
    const std::filesystem::path& directory() const { return directory_.path(); }

private:
    static rmc::channel::AdmissionLimits admissionLimits() {
        rmc::channel::AdmissionLimits limits;
        limits.failures = 1000;
        return limits;
    }
    static rmc::channel::Limits limits() {
        rmc::channel::Limits limits;
        limits.retryFirst = std::chrono::milliseconds(100);
        limits.retryMost = std::chrono::milliseconds(500);
        limits.refusedFirst = std::chrono::milliseconds(100);
        limits.refusedMost = std::chrono::milliseconds(500);
        limits.keepAlive = std::chrono::milliseconds(200);
        return limits;
    }
    static std::vector<rmc::channel::ClientKey> keysIn(const std::filesystem::path& directory) {
        auto keys = rmc::channel::loadClientKeys(directory, "callbox-test");
        REQUIRE(keys);
        return *keys;
    }

    TemporaryDirectory directory_;
    rmc::channel::SshLibrary library_;
    std::mt19937_64 generator_{42};

public:
    boost::asio::io_context io{1};

private:
    rmc::channel::Resolver resolver_;

public:
    rmc::channel::Services services;
};

}  // namespace callbox::tests
