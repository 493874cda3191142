// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/partitions/partition_operations.h"

#include <algorithm>
#include <utility>

#include "core/store/alarms.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"

namespace callbox::service::partitions {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;
using std::chrono::seconds;

namespace {

constexpr seconds kProbeDeadline{20};
constexpr seconds kInstallDeadline{40};
constexpr seconds kTestDeadline{60};

core::Result<void> checkAddress(const core::PartitionAddress& address) {
    const auto printable = [](const std::string& text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
    };
    if (address.host.empty() || address.host.size() > 253 || !printable(address.host) ||
        address.host.front() == '-')
        return core::failField("host", core::say("partition.host-invalid"));
    if (address.port == 0)
        return core::failField("port", core::say("partition.port-invalid"));
    if (address.user.empty() || address.user.size() > 64 || !printable(address.user) ||
        address.user.front() == '-')
        return core::failField("user", core::say("partition.user-invalid"));
    return {};
}

core::Result<void> checkName(const std::string& name) {
    const bool controls = std::any_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    if (name.empty() || name.size() > 64 || controls || name.front() == ' ' ||
        name.front() == '-' || name.back() == ' ')
        return core::failField("name", core::say("partition.name-invalid"));
    return {};
}

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
    registry.handle<core::PartitionAddress, api::HostKeyOffer>(
        api::kPartitionProbe,
        [this](const Caller&, core::PartitionAddress address, Respond<api::HostKeyOffer> respond) {
            probe(address, std::move(respond));
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
            installKey(partition->address, *partition->hostKey, std::move(arguments.password),
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
    }
    return row;
}

void PartitionOperations::probe(const core::PartitionAddress& address,
                                Respond<api::HostKeyOffer> respond) {
    if (const auto checked = checkAddress(address); !checked)
        return respond(core::passOn(checked));
    rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.probeHostKey = rmc::ProbeHostKey{number, address};
            return message;
        },
        kProbeDeadline,
        [respond = std::move(respond)](core::Result<rmc::RequestAnswer> answer) {
            if (!answer)
                return respond(core::passOn(answer));
            if (!answer->hostKey)
                return respond(
                    core::fail(core::ErrorCode::protocol, core::say("service.rmc-lost")));
            respond(api::HostKeyOffer{*answer->hostKey});
        });
}

void PartitionOperations::installKey(const core::PartitionAddress& address,
                                     const core::HostKey& hostKey, std::string password,
                                     std::function<void(core::Result<void>)> done) {
    if (password.empty() || password.size() > 1024)
        return done(core::failField("password", core::say("partition.password-invalid")));
    rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.installPublicKey =
                rmc::InstallPublicKey{number, address, hostKey, std::move(password)};
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
    if (const auto checked = checkName(arguments.name); !checked)
        return respond(core::passOn(checked));
    if (const auto checked = checkAddress(arguments.address); !checked)
        return respond(core::passOn(checked));
    if (arguments.hostKey.blob.empty())
        return respond(core::failField("hostKey", core::say("partition.host-key-unconfirmed")));
    if (directory.find(arguments.name))
        return respond(core::fail(core::ErrorCode::conflict,
                                  core::say("partition.name-taken", {{"name", arguments.name}})));
    auto storePartition = [this, arguments, respond] {
        core::Partition partition;
        partition.name = arguments.name;
        partition.address = arguments.address;
        partition.hostKey = arguments.hostKey;
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
    if (arguments.password.empty())
        return storePartition();
    installKey(arguments.address, arguments.hostKey, std::exchange(arguments.password, {}),
               [storePartition, respond](core::Result<void> installed) {
                   if (!installed)
                       return respond(core::passOn(installed));
                   storePartition();
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
    store.post(
        [changed = *partition](store::Transaction& transaction) {
            return store::updatePartition(transaction, changed);
        },
        [this, changed = *partition, respond](core::Result<void> done) {
            if (!done)
                return respond(core::passOn(done));
            directory.keep(changed);
            respond(api::Nothing{});
        });
}

void PartitionOperations::remove(const std::string& idOrName, Respond<api::Nothing> respond) {
    const auto partition = require(idOrName);
    if (!partition)
        return respond(core::passOn(partition));
    store.post(
        [id = partition->id](store::Transaction& transaction) -> core::Result<void> {
            for (const char* alarm : {"host-key/", "source/"}) {
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
