// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "app/service/clock.h"
#include "app/service/collection/collector.h"
#include "app/service/setup/enroller.h"
#include "core/outbox/outbox.h"
#include "core/store/store.h"

namespace callbox::service::transmittal {

/// Puts service information, performance data and heartbeats into the outbox, and follows them
/// until they are acknowledged. Reactor thread only.
class Transmitter {
public:
    struct Dependencies {
        core::store::Store& store;
        const core::outbox::Outbox& outbox;
        collection::Collector& collector;
        partitions::PartitionDirectory& directory;
        setup::Enroller& enroller;
        delivery::HomeLine& line;
        const Clock& clock;
        core::Mtms console;
        std::function<void()> accepted;  ///< messages were put into the outbox
    };

    explicit Transmitter(Dependencies dependencies) : parts_(std::move(dependencies)) {}

    /// Collects from every partition, enrols machines that are new, queues what changed, and ends
    /// the job when all of it was acknowledged, or waits in the outbox for a wider way. An
    /// unreachable partition fails alone: the job then ends as failed, naming it, after the others
    /// were sent.
    void transmit(core::TransmittalKind kind, const jobs::JobPointer& job);

    /// The receiver wants everything from one partition again.
    void sendFull(const std::string& partitionId);

    /// What of the collected goes home now, put into the outbox: of every partition, or of `only`;
    /// begins no more partitions once there are `most` messages. On the writer's thread.
    core::Result<std::vector<std::uint64_t>> queueInto(core::store::Transaction& transaction,
                                                       core::TransmittalKind kind,
                                                       const std::string& only,
                                                       std::size_t most) const;

    /// Some transmissions, or the way they go, changed: jobs that follow them may end.
    void transmissionsChanged();

private:
    struct Following {
        jobs::JobPointer job;
        std::set<std::uint64_t> left;
        std::size_t total = 0;
        std::size_t setAside = 0;
        bool partial = false;  ///< some partition could not be collected
    };

    void queueAll(core::TransmittalKind kind, const jobs::JobPointer& job, bool partial);
    core::Result<std::vector<std::uint64_t>> queue(core::TransmittalKind kind);
    core::Result<std::uint64_t> queueHeartbeat(core::store::Transaction& transaction) const;
    void follow(const jobs::JobPointer& job, std::vector<std::uint64_t> sequences, bool partial);
    /// Nothing of it can go until a wider way works.
    bool waitsForWiderWay(const Following& following) const;
    /// False when nothing is left to follow.
    bool advance(Following& following);

    Dependencies parts_;
    std::vector<std::unique_ptr<Following>> following_;
};

}  // namespace callbox::service::transmittal
