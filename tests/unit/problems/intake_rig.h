// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "app/service/problems/problem_intake.h"
#include "core/store/events.h"
#include "tests/unit/problems/watch_rig.h"

namespace callbox::tests {

/// A WatchRig with the built-in rules and two partitions, alpha and beta, of one machine.
struct IntakeRig : WatchRig {
    std::shared_ptr<const core::Analyser> analyser =
        std::make_shared<const core::Analyser>(*core::builtInRulePack());
    service::problems::ComponentCache components;
    service::policy::StormGuard storms{filing};
    std::map<std::string, std::string> partitions;  ///< IDs by name
    std::size_t acknowledged = 0;
    std::uint64_t lastRecord = 0;
    std::unique_ptr<service::problems::ProblemIntake> intake = makeIntake();

    IntakeRig() {
        REQUIRE(store->write([this](core::store::Transaction& transaction) -> core::Result<void> {
            core::ManagedSystem system;
            system.mtms = {"9009", "42A", "78ABCDE"};
            const auto known = core::store::putSystem(transaction, system);
            if (!known)
                return core::passOn(known);
            for (const char* name : {"alpha", "beta"}) {
                core::Partition partition;
                partition.name = name;
                partition.address.host = std::string(name) + ".example.net";
                partition.systemId = known->id;
                const auto added = core::store::addPartition(transaction, partition);
                if (!added)
                    return core::passOn(added);
                partitions[name] = added->id;
            }
            return {};
        }));
    }

    std::unique_ptr<service::problems::ProblemIntake> makeIntake() {
        service::problems::ProblemIntake::Events events;
        events.acknowledge = [this](const rmc::AcknowledgeProblems&) { ++acknowledged; };
        events.filed = noteFiled();
        events.notStored = [](const core::Error& error) { FAIL(error.message.key); };
        return std::make_unique<service::problems::ProblemIntake>(
            context, *store, [this] { return analyser; }, filing, storms, components, clock,
            std::move(events));
    }

    /// The console again, with the same database.
    void restart() {
        intake.reset();
        store.reset();
        store = open();
        intake = makeIntake();
    }

    /// As one batch; each record an entry of its source that was not read before.
    void take(std::vector<core::ProblemRecord> records, const std::string& partition = "alpha") {
        rmc::ProblemBatch batch;
        batch.partitionId = partitions.at(partition);
        batch.source = records.front().source;
        batch.cursor = std::to_string(++lastRecord);
        for (core::ProblemRecord& record : records) {
            record.recordId = std::to_string(++lastRecord);
            record.seenAt = now;
            if (record.occurredAt == core::TimePoint{})
                record.occurredAt = now;
            batch.records.push_back(std::move(record));
        }
        const auto before = acknowledged;
        intake->take(std::move(batch));
        REQUIRE(runUntil(context, [&] { return acknowledged > before; }));
    }

    std::uint64_t events() {
        const auto counts = store->read(
            [](core::store::Reader& reader) { return core::store::eventCounts(reader); });
        REQUIRE(counts);
        return counts->total;
    }

    std::uint64_t waitingReports() {
        const auto counts =
            store->read([this](core::store::Reader& reader) { return outbox.counts(reader); });
        REQUIRE(counts);
        return counts->waiting;
    }

    static core::ProblemRecord record(std::string source, std::string kind,
                                      std::map<std::string, std::string> attributes) {
        core::ProblemRecord record;
        record.source = std::move(source);
        record.kind = std::move(kind);
        record.attributes = std::move(attributes);
        return record;
    }
    static core::ProblemRecord drive(const char* slot) {
        return record("storcli-state", "raid-drive-failed",
                      {{"controller", "0"}, {"slot", slot}, {"state", "Failed"}});
    }
    static core::ProblemRecord controller() {
        return record("storcli-state", "raid-controller",
                      {{"controller", "0"}, {"state", "Failed"}});
    }
};

}  // namespace callbox::tests
