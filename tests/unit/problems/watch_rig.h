// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "app/service/policy/policy_book.h"
#include "app/service/problems/event_filing.h"
#include "core/store/events.h"
#include "core/store/partitions.h"
#include "core/store/store.h"
#include "core/store/windows.h"
#include "tests/catch.h"
#include "tests/support/run_until.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// A store, and what files events into it, at a time of the test's.
struct WatchRig {
    TemporaryDirectory directory;
    boost::asio::io_context context;
    core::TimePoint now{std::chrono::hours(490'000)};
    service::Clock clock{[this] { return now; }};
    core::outbox::Outbox outbox{{core::outbox::systemRandom()}};
    core::Catalogue words = core::Catalogue::load("en");
    service::policy::PolicyBook policy;
    service::problems::EventFiling filing{outbox, words, {"Console", "", "C1"}, policy};
    std::unique_ptr<core::store::Store> store = open();
    std::vector<std::uint64_t> filed;

    std::unique_ptr<core::store::Store> open() {
        core::store::StoreOptions options;
        options.path = directory.path() / "callbox.db";
        options.reserveBytes = 64 << 10;
        options.executor = [this](std::function<void()> work) {
            boost::asio::post(context, std::move(work));
        };
        auto opened = core::store::Store::open(std::move(options));
        REQUIRE(opened);
        return std::move(*opened);
    }
    std::function<void(const std::vector<std::uint64_t>&)> noteFiled() {
        return [this](const std::vector<std::uint64_t>& numbers) {
            filed.insert(filed.end(), numbers.begin(), numbers.end());
        };
    }
    bool waitForFiled(std::size_t count) {
        return runUntil(context, [&] { return filed.size() >= count; });
    }
    /// Lets what would happen by then happen.
    void pass(std::chrono::milliseconds time) {
        const auto until = std::chrono::steady_clock::now() + time;
        runUntil(context, [&] { return std::chrono::steady_clock::now() >= until; });
    }
    /// A maintenance window of everything, from now on.
    void plannedWork(std::chrono::minutes time) {
        core::MaintenanceWindow window;
        window.start = now;
        window.end = now + time;
        REQUIRE(store->write([&](core::store::Transaction& transaction) -> core::Result<void> {
            if (const auto added = core::store::addWindow(transaction, window); !added)
                return core::passOn(added);
            return {};
        }));
    }
    core::ServiceableEvent event(std::uint64_t number) {
        auto found = store->read([&](core::store::Reader& reader) {
            return core::store::eventByNumber(reader, number);
        });
        REQUIRE(found);
        return *found;
    }
};

}  // namespace callbox::tests
