// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "app/rmc/partition_watch.h"

namespace callbox::app::rmc {

/// All partitions and requests of the process: takes callboxd's messages apart.
class Supervisor {
public:
    explicit Supervisor(WatchServices& services);
    ~Supervisor();
    Supervisor(const Supervisor&) = delete;
    Supervisor& operator=(const Supervisor&) = delete;

    void handle(callbox::rmc::ToRmc message);

private:
    void watch(callbox::rmc::WatchPartition wanted);
    void collect(const callbox::rmc::CollectInventory& wanted);
    void run(const callbox::rmc::RunCommand& wanted);
    void gather(const callbox::rmc::GatherData& wanted);
    void askDumps(const callbox::rmc::AskDumps& wanted);
    void probe(const callbox::rmc::ProbeHostKey& wanted);
    void install(callbox::rmc::InstallPublicKey wanted);
    void prepare(callbox::rmc::PreparePartition wanted);
    void test(const callbox::rmc::TestChannel& wanted);
    void reloadKeys(const callbox::rmc::ReloadKeys& wanted);
    void cancel(std::uint64_t request);

    PartitionWatch* find(const std::string& partitionId);
    void answer(callbox::rmc::RequestAnswer answer);
    void refuse(std::uint64_t request, core::Error error);
    bool admit(std::uint64_t request);
    void retryAt(const core::PartitionAddress& address);

    WatchServices& services_;
    std::map<std::string, std::unique_ptr<PartitionWatch>> partitions_;
    std::map<std::uint64_t, std::shared_ptr<void>> requests_;  ///< probes, installers, tests
};

}  // namespace callbox::app::rmc
