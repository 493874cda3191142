// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/partitions/partition_operations.h"

#include <utility>

#include "app/service/partitions/host_key_import.h"
#include "app/service/partitions/partition_checks.h"
#include "core/host_keys/known_hosts.h"
#include "core/store/alarms.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"

namespace callbox::service::partitions {

namespace api = core::api;
namespace store = core::store;
using operator_api::answerWith;
using operator_api::Caller;
using operator_api::Respond;
using std::chrono::seconds;

namespace {

/// Each with four jump hosts on the way, which take as long as the partition itself.
constexpr seconds kProbeDeadline{60};
constexpr seconds kInstallDeadline{120};
constexpr seconds kTestDeadline{120};

}  // namespace

void PartitionOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::PartitionQuery, api::PartitionPage>(
        api::kPartitionList,
        [this](const Caller&, api::PartitionQuery query, Respond<api::PartitionPage> respond) {
            auto page = store.read(
                [&](store::Reader& reader) { return store::partitionPage(reader, query); });
            if (page)
                for (auto& row : page->rows)
                    row = live(std::move(row));
            respond(std::move(page));
        });
    registry.handle<api::PartitionId, api::PartitionRow>(
        api::kPartitionGet,
        [this](const Caller&, api::PartitionId id, Respond<api::PartitionRow> respond) {
            auto row = store.read(
                [&](store::Reader& reader) { return store::partitionRow(reader, id.id); });
            respond(row ? core::Result<api::PartitionRow>(live(std::move(*row))) : row);
        });
    registry.handle<api::PartitionProbeArguments, api::HostKeyOffer>(
        api::kPartitionProbe,
        [this](const Caller&, api::PartitionProbeArguments arguments,
               Respond<api::HostKeyOffer> respond) { probe(arguments, std::move(respond)); });
    registry.handle<api::PartitionModifyArguments, core::Partition>(
        api::kPartitionModify,
        [this](const Caller&, api::PartitionModifyArguments arguments,
               Respond<core::Partition> respond) { modify(arguments, std::move(respond)); });
    registry.handle<api::ImportHostKeysArguments, api::ImportedHostKeys>(
        api::kPartitionImportHostKeys, [this](const Caller&, api::ImportHostKeysArguments arguments,
                                              Respond<api::ImportedHostKeys> respond) {
            importHostKeys(arguments, std::move(respond));
        });
    registry.handle<api::PartitionAddArguments, core::Partition>(
        api::kPartitionAdd, [this](const Caller&, api::PartitionAddArguments arguments,
                                   Respond<core::Partition> respond) {
            add(std::move(arguments), std::move(respond));
        });
    registry.handle<api::InstallKeyArguments, api::Nothing>(
        api::kPartitionInstallKey,
        [this](const Caller&, api::InstallKeyArguments arguments, Respond<api::Nothing> respond) {
            const auto partition = require(arguments.id);
            if (!partition)
                return respond(core::passOn(partition));
            if (!partition->hostKey)
                return respond(
                    core::fail(core::ErrorCode::conflict,
                               core::say("partition.no-host-key", {{"name", partition->name}})));
            installKey(*partition, std::move(arguments.password),
                       [this, id = partition->id, respond](core::Result<void> installed) {
                           if (!installed)
                               return respond(core::passOn(installed));
                           if (const auto* known = directory.find(id))
                               directory.keep(*known);
                           respond(api::Nothing{});
                       });
        });
    registry.handle<api::ConfirmHostKeyArguments, api::Nothing>(
        api::kPartitionConfirmHostKey,
        [this](const Caller&, api::ConfirmHostKeyArguments arguments,
               Respond<api::Nothing> respond) { confirmHostKey(arguments, std::move(respond)); });
    registry.handle<api::PartitionId, api::Nothing>(
        api::kPartitionRemove,
        [this](const Caller&, api::PartitionId id, Respond<api::Nothing> respond) {
            remove(id.id, std::move(respond));
        });
    registry.handle<api::PartitionId, api::JobStarted>(
        api::kPartitionTest,
        [this](const Caller&, api::PartitionId id, Respond<api::JobStarted> respond) {
            test(id.id, std::move(respond));
        });
    registry.handle<api::Nothing, api::PublicKey>(
        api::kPartitionKey, [this](const Caller&, api::Nothing, Respond<api::PublicKey> respond) {
            if (publicKeyLine.empty())
                return respond(
                    core::fail(core::ErrorCode::unavailable, core::say("service.rmc-lost")));
            respond(api::PublicKey{publicKeyLine});
        });
    registry.handle<api::PartitionId, api::InventoryReply>(
        api::kInventoryGet,
        [this](const Caller&, api::PartitionId id, Respond<api::InventoryReply> respond) {
            const auto partition = require(id.id);
            if (!partition)
                return respond(core::passOn(partition));
            respond(store.read([&](store::Reader& reader) {
                return store::inventoryReply(reader, partition->id);
            }));
        });
    registry.handle<api::CollectArguments, api::JobStarted>(
        api::kCollectStart,
        [this](const Caller&, api::CollectArguments arguments, Respond<api::JobStarted> respond) {
            collect(arguments, std::move(respond));
        });
}

core::Result<core::Partition> PartitionOperations::require(const std::string& idOrName) const {
    if (const auto* partition = directory.find(idOrName))
        return *partition;
    return core::fail(core::ErrorCode::notFound,
                      core::say("partition.unknown", {{"name", idOrName.substr(0, 80)}}));
}

api::PartitionRow PartitionOperations::live(api::PartitionRow row) const {
    if (const auto* partition = directory.find(row.partition.id)) {
        row.partition.channel = partition->channel;
        row.partition.channelReason = partition->channelReason;
        row.partition.lastSeen = partition->lastSeen;
        row.partition.platform = partition->platform;
    }
    return row;
}

void PartitionOperations::probe(const api::PartitionProbeArguments& arguments,
                                Respond<api::HostKeyOffer> respond) {
    const core::PartitionAddress address{arguments.host, arguments.port, arguments.user};
    if (const auto checked = checkAddress(address); !checked)
        return respond(core::passOn(checked));
    core::PartitionAccess way;
    way.jumpHosts = arguments.jumpHosts;
    if (const auto checked = checkAccess(way); !checked)
        return respond(core::passOn(checked));
    auto known = core::host_keys::KnownHosts::parse(arguments.knownHosts);
    if (!known)
        return respond(core::passOn(known));
    const auto listed = known->keysOf(address.host, address.port);
    rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.probeHostKey =
                rmc::ProbeHostKey{number, address, arguments.jumpHosts,
                                  listed.empty() ? std::string() : listed.front().type};
            return message;
        },
        kProbeDeadline,
        [respond = std::move(respond), address, asked = !arguments.knownHosts.empty(),
         known = std::move(*known)](core::Result<rmc::RequestAnswer> answer) {
            if (!answer)
                return respond(core::passOn(answer));
            if (!answer->hostKey)
                return respond(
                    core::fail(core::ErrorCode::protocol, core::say("service.rmc-lost")));
            respond(api::HostKeyOffer{
                *answer->hostKey, asked ? known.judge(address.host, address.port, *answer->hostKey)
                                        : core::HostKeyListing::notAsked});
        });
}

void PartitionOperations::installKey(const core::Partition& partition, std::string password,
                                     std::function<void(core::Result<void>)> done) {
    if (password.empty() || password.size() > 1024)
        return done(core::failField("password", core::say("partition.password-invalid")));
    rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.installPublicKey =
                rmc::InstallPublicKey{number, partition.address, *partition.hostKey,
                                      std::move(password), partition.access};
            return message;
        },
        kInstallDeadline,
        [done = std::move(done)](core::Result<rmc::RequestAnswer> answer) {
            if (!answer)
                return done(core::passOn(answer));
            done({});
        });
}

void PartitionOperations::add(api::PartitionAddArguments arguments,
                              Respond<core::Partition> respond) {
    core::Partition partition;
    partition.name = arguments.name;
    partition.address = arguments.address;
    partition.access = arguments.access;
    const bool local = arguments.access.platform == core::PartitionPlatform::local;
    if (local)
        partition.address = {"localhost", 22, "-"};
    else
        partition.hostKey = arguments.hostKey;
    if (const auto checked = checkName(arguments.name); !checked)
        return respond(core::passOn(checked));
    if (const auto checked = checkAddress(arguments.address); !local && !checked)
        return respond(core::passOn(checked));
    if (const auto checked = checkAccess(arguments.access); !checked)
        return respond(core::passOn(checked));
    if (!local && arguments.hostKey.blob.empty())
        return respond(core::failField("hostKey", core::say("partition.host-key-unconfirmed")));
    if (directory.find(arguments.name))
        return respond(core::fail(core::ErrorCode::conflict,
                                  core::say("partition.name-taken", {{"name", arguments.name}})));
    auto storePartition = [this, partition, respond]() mutable {
        partition.addedAt = clock.now();
        auto stored = std::make_shared<core::Partition>();
        store.post(
            [partition, stored](store::Transaction& transaction) -> core::Result<void> {
                auto added = store::addPartition(transaction, partition);
                if (!added)
                    return core::passOn(added);
                *stored = std::move(*added);
                return {};
            },
            [this, stored, respond](core::Result<void> done) {
                if (!done)
                    return respond(core::passOn(done));
                directory.keep(*stored);
                respond(*stored);
            });
    };
    if (local || arguments.password.empty())
        return storePartition();
    installKey(partition, std::exchange(arguments.password, {}),
               [storePartition, respond](core::Result<void> installed) mutable {
                   if (!installed)
                       return respond(core::passOn(installed));
                   storePartition();
               });
}

void PartitionOperations::modify(const api::PartitionModifyArguments& arguments,
                                 Respond<core::Partition> respond) {
    auto partition = require(arguments.id);
    if (!partition)
        return respond(core::passOn(partition));
    if (arguments.name) {
        if (const auto checked = checkName(*arguments.name); !checked)
            return respond(core::passOn(checked));
        partition->name = *arguments.name;
    }
    if (arguments.address) {
        if (const auto checked = checkAddress(*arguments.address); !checked)
            return respond(core::passOn(checked));
        partition->address = *arguments.address;
    }
    if (arguments.access) {
        if (const auto checked = checkAccess(*arguments.access); !checked)
            return respond(core::passOn(checked));
        const bool local = arguments.access->platform == core::PartitionPlatform::local;
        if (local != (partition->access.platform == core::PartitionPlatform::local))
            return respond(
                core::failField("access.platform", core::say("partition.local-for-good")));
        // What was found may not hold for what is declared now.
        if (arguments.access->platform != partition->access.platform)
            partition->platform = core::PartitionPlatform::automatic;
        partition->access = *arguments.access;
    }
    directory.update(*partition,
                     [this, changed = *partition, respond](const core::Result<void>& stored) {
                         if (!stored)
                             return respond(core::passOn(stored));
                         const auto* kept = directory.find(changed.id);
                         respond(kept ? *kept : changed);
                     });
}

void PartitionOperations::importHostKeys(const api::ImportHostKeysArguments& arguments,
                                         Respond<api::ImportedHostKeys> respond) {
    const auto known = core::host_keys::KnownHosts::parse(arguments.text);
    if (!known)
        return respond(core::passOn(known));
    auto plan = planHostKeyImport(*known, directory.all());
    api::ImportedHostKeys reply{std::move(plan.rows), known->notUnderstood()};
    store.post(
        [changed = plan.changed](store::Transaction& transaction) -> core::Result<void> {
            for (const auto& partition : changed)
                if (auto updated = store::updatePartition(transaction, partition); !updated)
                    return updated;
            return {};
        },
        [this, changed = plan.changed, reply = std::move(reply),
         respond](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            for (const auto& partition : changed)
                directory.keep(partition);
            respond(reply);
        });
}

void PartitionOperations::confirmHostKey(const api::ConfirmHostKeyArguments& arguments,
                                         Respond<api::Nothing> respond) {
    auto partition = require(arguments.id);
    if (!partition)
        return respond(core::passOn(partition));
    if (arguments.hostKey.blob.empty())
        return respond(core::failField("hostKey", core::say("partition.host-key-unconfirmed")));
    partition->hostKey = arguments.hostKey;
    directory.update(*partition, answerWith(std::move(respond), api::Nothing{}));
}

void PartitionOperations::remove(const std::string& idOrName, Respond<api::Nothing> respond) {
    const auto partition = require(idOrName);
    if (!partition)
        return respond(core::passOn(partition));
    store.post(
        [id = partition->id](store::Transaction& transaction) -> core::Result<void> {
            for (const char* alarm : {"host-key/", "source/", "same-machine/"}) {
                const auto cleared = store::clearAlarms(transaction, alarm + id);
                if (!cleared)
                    return core::passOn(cleared);
            }
            return store::removePartition(transaction, id);
        },
        [this, id = partition->id, respond](core::Result<void> done) {
            if (!done)
                return respond(core::passOn(done));
            directory.forget(id);
            respond(api::Nothing{});
        });
}

void PartitionOperations::test(const std::string& idOrName, Respond<api::JobStarted> respond) {
    const auto partition = require(idOrName);
    if (!partition)
        return respond(core::passOn(partition));
    const auto job =
        jobs.start("partition.test", core::say("job.partition-test", {{"name", partition->name}}));
    const auto request = rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.testChannel = rmc::TestChannel{number, partition->id};
            return message;
        },
        kTestDeadline,
        [job, name = partition->name](core::Result<rmc::RequestAnswer> answer) {
            if (!answer) {
                if (job->cancelRequested())
                    return job->cancelled();
                job->failure(answer.error());
                return job->fail(core::say("job.partition-test-failed", {{"name", name}}));
            }
            bool good = true;
            for (const auto& step : answer->steps) {
                job->step(step);
                good = good && step.verdict != core::Verdict::failed;
            }
            if (good)
                job->succeed(core::say("job.partition-test-passed", {{"name", name}}));
            else
                job->fail(core::say("job.partition-test-failed", {{"name", name}}));
        });
    job->onCancel([this, request] { rmc.cancel(request); });
    respond(api::JobStarted{job->id()});
}

void PartitionOperations::collect(const api::CollectArguments& arguments,
                                  Respond<api::JobStarted> respond) {
    std::vector<std::string> ids;
    for (const auto& wanted : arguments.partitions) {
        const auto partition = require(wanted);
        if (!partition)
            return respond(core::passOn(partition));
        ids.push_back(partition->id);
    }
    if (arguments.partitions.empty())
        for (const auto& [id, partition] : directory.all())
            ids.push_back(id);
    if (ids.empty())
        return respond(core::fail(core::ErrorCode::conflict, core::say("partition.none")));
    const auto job = jobs.start("collect.start", core::say("job.collect"));
    respond(api::JobStarted{job->id()});
    collector.collectAll(job, ids, [job, all = ids.size()](std::size_t good) {
        if (job->cancelRequested())
            return job->cancelled();
        const auto outcome = core::say(
            "job.collected", {{"good", std::to_string(good)}, {"all", std::to_string(all)}});
        if (good == all)
            job->succeed(outcome);
        else
            job->fail(outcome);
    });
}

}  // namespace callbox::service::partitions
