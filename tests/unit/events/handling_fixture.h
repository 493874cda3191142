// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include "app/service/operator_api/api_server.h"
#include "app/service/policy/policy_book.h"
#include "app/service/problems/event_handling.h"
#include "app/service/problems/event_operations.h"
#include "app/service/status/audit_list.h"
#include "app/service/transmittal/outbox_operations.h"
#include "core/store/console_identity.h"
#include "core/store/events.h"
#include "core/store/partitions.h"
#include "tests/catch.h"
#include "tests/support/api_test_client.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// The operations on events over a store of their own, behind the real operator socket.
class Handling {
public:
    Handling() {
        REQUIRE(storage_->write([](core::store::Transaction& transaction) {
            return core::store::setConsoleId(transaction, "CBX-CONSOLE");
        }));
        operations_.registerWith(registry_);
        handling_.registerWith(registry_);
        queue_.registerWith(registry_);
        service::status::registerAuditList(registry_, *storage_);
        server_ = std::move(
            *service::operator_api::ApiServer::create(context_, path_, registry_, changes_, "i"));
        thread_ = std::thread([this] { context_.run(); });
    }
    ~Handling() {
        boost::asio::post(context_, [this] {
            server_->stop();
            guard_.reset();
        });
        thread_.join();
    }

    std::unique_ptr<ApiTestClient> client() const {
        auto made = std::make_unique<ApiTestClient>(path_);
        REQUIRE(made->hello());
        return made;
    }

    /// Files it as the analysis does.
    std::uint64_t file(core::ServiceableEvent event) {
        std::uint64_t number = 0;
        REQUIRE(storage_->write([&](core::store::Transaction& transaction) -> core::Result<void> {
            const auto given = filing.file(transaction, event, nullptr, {}, clock.now());
            if (!given)
                return core::passOn(given);
            number = *given;
            return {};
        }));
        return number;
    }
    core::ServiceableEvent event(std::uint64_t number) {
        auto found = storage_->read([&](core::store::Reader& reader) {
            return core::store::eventByNumber(reader, number);
        });
        REQUIRE(found);
        return *found;
    }
    core::store::Store& storage() { return *storage_; }
    const std::string& path() const { return path_; }
    /// The messages of a state, oldest first.
    std::vector<core::api::Transmission> messages(core::api::TransmissionState state) {
        auto page = storage_->read([&](core::store::Reader& reader) {
            core::api::TransmissionQuery query;
            query.state = state;
            return outbox.page(reader, query);
        });
        REQUIRE(page);
        return {page->rows.rbegin(), page->rows.rend()};
    }

    /// About the console itself; calls home.
    static core::ServiceableEvent someEvent(const std::string& key = "key") {
        core::ServiceableEvent event;
        event.referenceCode = "CBX-MEM-0002";
        event.description = core::say("event.channel-back");
        event.failingMtms = event.reportingMtms = {"Callbox", "", "C0FFEE"};
        event.duplicateKey = key;
        event.frus.resize(1);
        return event;
    }

    service::Clock clock{[] {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }};
    core::outbox::Outbox outbox{{core::outbox::systemRandom()}};
    core::Catalogue words = core::Catalogue::load("en");
    service::policy::PolicyBook policy;
    service::problems::EventFiling filing{outbox, words, {"Callbox", "", "C0FFEE"}, policy};
    std::atomic<std::size_t> filed = 0;  ///< events that were told to have changed
    std::atomic<int> decided = 0;        ///< decisions about messages that delivery heard of
    std::atomic<bool> notSetUp = false;

private:
    std::unique_ptr<core::store::Store> openStore() {
        core::store::StoreOptions options;
        options.path = directory_.path() / "callbox.db";
        options.reserveBytes = 64 << 10;
        options.executor = [this](std::function<void()> work) {
            boost::asio::post(context_, std::move(work));
        };
        return std::move(*core::store::Store::open(options));
    }
    void noteFiled(const std::vector<std::uint64_t>& numbers) { filed += numbers.size(); }

    TemporaryDirectory directory_;
    std::string path_ = directory_.path() / "operator.sock";
    boost::asio::io_context context_;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard_{
        context_.get_executor()};
    std::unique_ptr<core::store::Store> storage_ = openStore();
    service::operator_api::OperationRegistry registry_{
        [](const service::operator_api::AuditEntry&) {}};
    service::operator_api::ChangeFeed changes_;
    service::problems::EventOperations operations_{
        *storage_, filing, clock, [this](const auto& numbers) { noteFiled(numbers); }};
    service::problems::EventHandling handling_{*storage_, filing, outbox, clock,
                                               [this](const auto& numbers) { noteFiled(numbers); }};
    service::transmittal::OutboxOperations queue_{
        *storage_,
        outbox,
        clock,
        changes_,
        [this](const auto& numbers) { noteFiled(numbers); },
        [this] { return notSetUp ? core::say("outbox.not-enrolled") : core::Message{}; },
        [this](bool) { ++decided; }};
    std::unique_ptr<service::operator_api::ApiServer> server_;
    std::thread thread_;
};

}  // namespace callbox::tests
