// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of played partitions on libssh's server side: each at a loopback address of its own,
// with an identity and a host key of its own, answering collections and watches as
// resources/collection does, and going wrong or behaving badly as it is told.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/model/partition.h"
#include "tests/lab/farm/settings.h"

namespace callbox::tests::farm {

class PartitionFarm {
public:
    /// Listens at once, on loopback only. Throws std::runtime_error when it cannot.
    explicit PartitionFarm(Settings settings);
    ~PartitionFarm();
    PartitionFarm(const PartitionFarm&) = delete;
    PartitionFarm& operator=(const PartitionFarm&) = delete;

    struct Entry {
        core::PartitionAddress address;
        std::string hostName;
        core::HostKey hostKey;
    };
    /// `number` from 1 to the count.
    Entry entry(std::size_t number) const;
    std::uint16_t port() const;
    const Counters& counters() const;

    /// One line as the control socket takes it (control.h), and its answer: "ok ..." or "error
    /// ...".
    std::string command(const std::string& line);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace callbox::tests::farm
