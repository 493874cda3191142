// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "tests/bench/farm_process.h"
#include "tests/support/api_test_client.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

namespace callbox::bench {

/// callboxd with its callbox-rmc, and a farm of partitions that it knows.
class ServiceSite {
public:
    ServiceSite();
    /// Starts everything, adds the partitions and waits until all channels are open; false with the
    /// reason said.
    bool start(std::size_t partitions);

    FarmProcess& farm() { return farm_; }
    tests::ApiTestClient& client() { return *client_; }
    pid_t service() const { return service_.id(); }
    /// callboxd's child.
    pid_t rmc() const;
    std::string database() const;
    std::string socket() const { return (directory_.path() / "operator.sock").string(); }
    std::filesystem::path directory() const { return directory_.path(); }

private:
    bool add(const std::vector<FarmProcess::Entry>& entries);

    tests::TemporaryDirectory directory_;
    FarmProcess farm_;
    tests::ChildProcess service_;
    std::unique_ptr<tests::ApiTestClient> client_;
};

}  // namespace callbox::bench
