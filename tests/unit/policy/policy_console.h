// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/asio/post.hpp>

#include "app/service/policy/policy_center.h"
#include "app/service/problems/attention_desk.h"
#include "core/analysis/console_events.h"
#include "core/store/events.h"
#include "core/store/partitions.h"
#include "tests/catch.h"
#include "tests/support/run_until.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// Filing, rules and windows over a store of their own, on a clock that the test sets; calls go
/// through the registry, as JSON.
struct PolicyConsole {
    TemporaryDirectory directory;
    boost::asio::io_context context;
    core::TimePoint now = *core::timePointFromText("2026-07-13T10:00:00Z");
    service::Clock clock{[this] { return now; }};
    std::unique_ptr<core::store::Store> storage = openStore();
    core::outbox::Outbox outbox{{core::outbox::systemRandom()}};
    core::Catalogue words = core::Catalogue::load("en");
    core::Mtms console{"CBX", "", "console"};
    service::operator_api::ChangeFeed changes;
    std::shared_ptr<const core::Analyser> analyser =
        std::make_shared<const core::Analyser>(*core::builtInRulePack());
    service::problems::ComponentCache components;
    service::policy::PolicyBook book;
    service::problems::EventFiling filing{outbox, words, console, book};
    service::policy::StormGuard storms{filing};
    std::vector<std::uint64_t> filed;
    std::vector<std::string> audited;
    std::optional<service::policy::PolicyCenter> center;
    service::problems::AttentionDesk attention{*storage, changes};
    std::optional<service::operator_api::OperationRegistry> registry;
    core::ManagedSystem system;
    core::Partition partition;

    PolicyConsole() {
        core::ManagedSystem fresh;
        fresh.mtms = {"9080", "HEX", "13ABCDE"};
        core::Partition added;
        added.name = "prod-db1";
        added.address.host = "db1.example.net";
        added.osName = "AIX";
        added.osLevel = "7.3";
        write([&](core::store::Transaction& transaction) -> core::Result<void> {
            system = *core::store::putSystem(transaction, fresh);
            added.systemId = system.id;
            partition = *core::store::addPartition(transaction, added);
            return {};
        });
        start();
    }

    std::unique_ptr<core::store::Store> openStore() {
        core::store::StoreOptions options;
        options.path = directory.path() / "callbox.db";
        options.reserveBytes = 64 << 10;
        options.executor = [this](std::function<void()> work) {
            boost::asio::post(context, std::move(work));
        };
        return std::move(*core::store::Store::open(options));
    }

    /// As callboxd does at its start; again: after a restart.
    void start() {
        center.emplace(service::policy::PolicyCenter::Dependencies{
            context, *storage, [this] { return analyser; }, filing, components, book, storms, clock,
            changes,
            [this](const std::vector<std::uint64_t>& numbers) {
                filed.insert(filed.end(), numbers.begin(), numbers.end());
            },
            [](const core::Error& error) { FAIL_CHECK(error.message.key << error.detail); }});
        registry.emplace([this](const service::operator_api::AuditEntry& entry) {
            audited.push_back(entry.operation);
        });
        center->registerWith(*registry);
        attention.registerWith(*registry);
        REQUIRE(center->start());
    }
    void stop() {
        center->stop();
        registry.reset();
        context.restart();
        context.poll();
        center.reset();
    }

    template <class Arguments, class Reply>
    core::Result<Reply> call(const core::api::Operation<Arguments, Reply>& operation,
                             const Arguments& arguments = {},
                             core::api::Role role = core::api::Role::administrator) {
        std::optional<core::Result<std::string>> text;
        registry->dispatch({"olga", "test", role}, std::string(operation.name),
                           core::toJson(arguments),
                           [&](core::Result<std::string> result) { text = std::move(result); });
        REQUIRE(runUntil(context, [&] { return text.has_value(); }));
        if (!*text)
            return core::passOn(*text);
        return core::fromJson<Reply>(**text);
    }

    template <class Work>
    void write(Work work) {
        const auto done = storage->write(work);
        if (!done)
            FAIL(done.error().message.key << ' ' << done.error().detail);
    }

    core::ServiceableEvent fault(const std::string& code = "CBX-MEM-0002",
                                 const std::string& subsystem = "memory") const {
        core::ServiceableEvent event;
        event.referenceCode = code;
        event.subsystem = subsystem;
        event.description = core::say("rules.memory-uncorrected");
        event.failingMtms = system.mtms;
        event.reportingMtms = console;
        event.partitionId = partition.id;
        event.partitionName = partition.name;
        event.reporters = {partition.name};
        event.firstReported = event.lastReported = now;
        event.duplicateKey = code;
        return event;
    }

    std::uint64_t file(const core::ServiceableEvent& event) {
        std::uint64_t number = 0;
        write([&](core::store::Transaction& transaction) -> core::Result<void> {
            const auto given = filing.file(transaction, event, &system, "AIX 7.3", now);
            if (!given)
                return core::passOn(given);
            number = *given;
            return {};
        });
        return number;
    }

    core::ServiceableEvent event(std::uint64_t number) {
        const auto found = storage->read([&](core::store::Reader& reader) {
            return core::store::eventByNumber(reader, number);
        });
        REQUIRE(found);
        return *found;
    }

    /// Messages of a type in the outbox.
    std::vector<core::api::Transmission> leaving(const std::string& type = "problem") {
        core::api::TransmissionQuery query;
        query.type = type;
        const auto page =
            storage->read([&](core::store::Reader& reader) { return outbox.page(reader, query); });
        REQUIRE(page);
        return page->rows;
    }

    void rule(core::PolicyAction action, std::vector<std::string> codes = {}) {
        core::PolicyRule rule;
        rule.name = "rule";
        rule.action = action;
        rule.scope.referenceCodes = std::move(codes);
        REQUIRE(call(core::api::kPolicySet, core::api::SetPolicyArguments{{}, {{rule}}}));
    }

    std::uint64_t window(core::EventScope scope = {}) {
        core::MaintenanceWindow wanted;
        wanted.start = now;
        wanted.end = now + std::chrono::hours(2);
        wanted.scope = std::move(scope);
        wanted.reason = "memory exchange";
        const auto row = call(core::api::kWindowAdd, wanted);
        REQUIRE(row);
        CHECK(row->window.owner == "olga");
        return row->window.number;
    }

    std::vector<core::api::SuppressedRow> suppressed(std::uint64_t window = 0,
                                                     bool settled = false) {
        core::api::SuppressedQuery query;
        query.window = window;
        query.settled = settled;
        const auto page = call(core::api::kWindowSuppressed, query);
        REQUIRE(page);
        CHECK(page->total == page->rows.size());
        return page->rows;
    }

    core::api::WindowRow windowRow(std::uint64_t number) {
        core::api::WindowQuery query;
        query.ended = true;
        const auto page = call(core::api::kWindowList, query);
        REQUIRE(page);
        for (const auto& row : page->rows)
            if (row.window.number == number)
                return row;
        FAIL("no window " << number);
        return {};
    }
};

}  // namespace callbox::tests
