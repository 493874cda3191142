// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "app/service/dumps/dump_files.h"
#include "app/service/jobs/job_board.h"
#include "app/service/rmc_link/rmc_link.h"
#include "core/model/dump.h"
#include "core/model/partition.h"
#include "core/store/store.h"

namespace callbox::service::dumps {

/// Collects one dump of a partition at a time: has a bundle made there when one is asked for, reads
/// it piece by piece, and holds it to the digest that the partition gives. Ends with a dump that is
/// whole, or with nothing. Reactor thread only.
class DumpCollector {
public:
    struct Times {
        std::chrono::milliseconds look{5'000};  ///< between looks at a bundle, at most
        std::chrono::milliseconds again{
            10'000};             ///< before a partition that was lost is asked again
        unsigned patience = 30;  ///< times in a row
        std::chrono::minutes making{35};
    };
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        rmc_link::RmcLink& rmc;
        const DumpFiles& files;
        const Clock& clock;
        std::function<void()> changed;
    };
    DumpCollector(Dependencies dependencies, Times times);

    /// What a collection was at when the service ended is over.
    core::Result<void> start();
    void stop();

    /// `wanted` has partition, kind, item (empty: a bundle is made), who and why. Errors: conflict
    /// while one of the partition is under way, limitExceeded while two others are.
    core::Result<void> collect(core::Dump wanted, const jobs::JobPointer& job);
    bool collecting(std::uint64_t number) const;

    using Answer = std::function<void(core::Result<rmc::DumpAnswer>)>;
    /// Asks once.
    std::uint64_t ask(rmc::AskDumps question, Answer answer);

private:
    struct Collection;
    using CollectionPointer = std::shared_ptr<Collection>;
    using Then = std::function<void(rmc::DumpAnswer)>;

    /// Asks again while the partition cannot be reached; other errors end the collection.
    void persist(const CollectionPointer& collection, rmc::AskDumps question, Then then);
    void make(const CollectionPointer& collection);
    void lookAtBundle(const CollectionPointer& collection);
    void find(const CollectionPointer& collection);
    void admit(const CollectionPointer& collection, std::uint64_t bytes);
    void askDigest(const CollectionPointer& collection);
    void readOn(const CollectionPointer& collection);
    void finish(const CollectionPointer& collection);
    void fail(const CollectionPointer& collection, const core::Error& error);
    void end(const CollectionPointer& collection);
    rmc::AskDumps question(const CollectionPointer& collection, rmc::DumpAction action) const;
    bool over(const CollectionPointer& collection);

    Dependencies dependencies_;
    Times times_;
    std::map<std::string, CollectionPointer> running_;  ///< by partition
    bool stopped_ = false;
};

}  // namespace callbox::service::dumps
