// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/supervisor.h"

#include <algorithm>

#include <openssl/crypto.h>

#include "app/rmc/same_partition.h"
#include "rmc/channel/channel_test.h"
#include "rmc/channel/host_key_probe.h"
#include "rmc/channel/key_installer.h"
#include "rmc/channel/partition_preparer.h"
#include "rmc/collect/preparation.h"
#include "rmc/local/local_test.h"

namespace callbox::app::rmc {

namespace link = callbox::rmc;
namespace channel = callbox::rmc::channel;

namespace {
constexpr std::size_t kMaxRequests = 256;
}

Supervisor::Supervisor(WatchServices& services) : services_(services) {}

Supervisor::~Supervisor() = default;

void Supervisor::handle(link::ToRmc message) {
    if (message.watchPartition)
        watch(std::move(*message.watchPartition));
    else if (message.forgetPartition)
        partitions_.erase(message.forgetPartition->partitionId);
    else if (message.collectInventory)
        collect(*message.collectInventory);
    else if (message.probeHostKey)
        probe(*message.probeHostKey);
    else if (message.installPublicKey)
        install(std::move(*message.installPublicKey));
    else if (message.preparePartition)
        prepare(std::move(*message.preparePartition));
    else if (message.testChannel)
        test(*message.testChannel);
    else if (message.runCommand)
        run(*message.runCommand);
    else if (message.gatherData)
        gather(*message.gatherData);
    else if (message.askDumps)
        askDumps(*message.askDumps);
    else if (message.reloadKeys)
        reloadKeys(*message.reloadKeys);
    else if (message.cancelRequest)
        cancel(message.cancelRequest->request);
    else if (message.acknowledgeProblems) {
        const auto& ack = *message.acknowledgeProblems;
        if (auto* const partition = find(ack.partitionId))
            partition->acknowledge(ack.source, ack.cursor);
    }
}

void Supervisor::watch(link::WatchPartition wanted) {
    auto& slot = partitions_[wanted.partitionId];
    if (slot && slot->alreadyWatches(wanted))
        return;
    slot.reset();
    slot = std::make_unique<PartitionWatch>(services_, std::move(wanted));
}

PartitionWatch* Supervisor::find(const std::string& partitionId) {
    const auto found = partitions_.find(partitionId);
    return found == partitions_.end() ? nullptr : found->second.get();
}

void Supervisor::answer(link::RequestAnswer answer) {
    link::FromRmc message;
    message.answer = std::move(answer);
    services_.send(message);
}

void Supervisor::refuse(std::uint64_t request, core::Error error) {
    link::RequestAnswer refusal;
    refusal.request = request;
    refusal.error = std::move(error);
    answer(std::move(refusal));
}

bool Supervisor::admit(std::uint64_t request) {
    if (requests_.size() < kMaxRequests && requests_.count(request) == 0)
        return true;
    refuse(request,
           {core::ErrorCode::limitExceeded, core::say("channel.too-many-requests"), "", ""});
    return false;
}

void Supervisor::collect(const link::CollectInventory& wanted) {
    if (auto* const partition = find(wanted.partitionId))
        partition->collect(wanted.request);
    else
        refuse(wanted.request,
               {core::ErrorCode::notFound, core::say("channel.partition-unknown"), "", ""});
}

void Supervisor::run(const link::RunCommand& wanted) {
    if (auto* const partition = find(wanted.partitionId))
        partition->run(wanted);
    else
        refuse(wanted.request,
               {core::ErrorCode::notFound, core::say("channel.partition-unknown"), "", ""});
}

void Supervisor::gather(const link::GatherData& wanted) {
    if (auto* const partition = find(wanted.partitionId))
        partition->gather(wanted);
    else
        refuse(wanted.request,
               {core::ErrorCode::notFound, core::say("channel.partition-unknown"), "", ""});
}

void Supervisor::askDumps(const link::AskDumps& wanted) {
    if (auto* const partition = find(wanted.partitionId))
        partition->askDumps(wanted);
    else
        refuse(wanted.request,
               {core::ErrorCode::notFound, core::say("channel.partition-unknown"), "", ""});
}

void Supervisor::probe(const link::ProbeHostKey& wanted) {
    if (!admit(wanted.request))
        return;
    requests_[wanted.request] = std::make_shared<channel::HostKeyProbe>(
        services_.channels, wanted.address,
        [this, request = wanted.request](core::Result<core::HostKey> key) {
            link::RequestAnswer reply;
            reply.request = request;
            if (key)
                reply.hostKey = *key;
            else
                reply.error = key.error();
            requests_.erase(request);
            answer(std::move(reply));
        },
        wanted.jumpHosts, wanted.keyType);
}

void Supervisor::install(link::InstallPublicKey wanted) {
    if (admit(wanted.request)) {
        requests_[wanted.request] = std::make_shared<channel::KeyInstaller>(
            services_.channels, wanted.address, wanted.hostKey, wanted.password,
            [this, request = wanted.request, address = wanted.address](
                core::Result<void> result, std::vector<core::TestStep> steps) {
                link::RequestAnswer reply;
                reply.request = request;
                reply.steps = std::move(steps);
                if (!result)
                    reply.error = result.error();
                requests_.erase(request);
                answer(std::move(reply));
                if (result)
                    retryAt(address);
            },
            wanted.access);
    }
    OPENSSL_cleanse(wanted.password.data(), wanted.password.size());
}

void Supervisor::prepare(link::PreparePartition wanted) {
    const auto& access = wanted.install ? wanted.install->access : core::PartitionAccess{};
    const auto keys = channel::keysFor(services_.channels.keys, access.clientKey);
    if (!keys) {
        refuse(wanted.request, keys.error());
        return;
    }
    auto text = callbox::rmc::collect::preparationText(
        {wanted.platform, wanted.user, keys->front().publicLine});
    if (!text) {
        refuse(wanted.request, text.error());
        return;
    }
    if (!wanted.install) {
        link::RequestAnswer reply;
        reply.request = wanted.request;
        reply.text = std::move(*text);
        answer(std::move(reply));
        return;
    }
    auto& login = *wanted.install;
    if (admit(wanted.request)) {
        channel::PreparationRequest request{login.address,  login.hostKey,    login.access,
                                            login.password, std::move(*text), wanted.user};
        requests_[wanted.request] = std::make_shared<channel::PartitionPreparer>(
            services_.channels, std::move(request),
            [this, number = wanted.request](core::Result<void> result,
                                            std::vector<core::TestStep> steps) {
                link::RequestAnswer reply;
                reply.request = number;
                reply.steps = std::move(steps);
                if (!result)
                    reply.error = result.error();
                requests_.erase(number);
                answer(std::move(reply));
            });
    }
    OPENSSL_cleanse(login.password.data(), login.password.size());
}

void Supervisor::test(const link::TestChannel& wanted) {
    auto* const partition = find(wanted.partitionId);
    if (!partition) {
        refuse(wanted.request,
               {core::ErrorCode::notFound, core::say("channel.partition-unknown"), "", ""});
        return;
    }
    if (!admit(wanted.request))
        return;
    const auto& access = partition->partition().access;
    const auto address = partition->partition().address;
    const auto done = [this, request = wanted.request, address](std::vector<core::TestStep> steps) {
        const bool passed = std::all_of(steps.begin(), steps.end(), [](const auto& step) {
            return step.verdict == core::Verdict::passed;
        });
        link::RequestAnswer reply;
        reply.request = request;
        reply.steps = std::move(steps);
        requests_.erase(request);
        answer(std::move(reply));
        if (passed)
            retryAt(address);
    };
    if (access.platform == core::PartitionPlatform::local)
        requests_[wanted.request] = std::make_shared<callbox::rmc::local::LocalTest>(
            services_.channels.io, services_.localEnvironment, done);
    else
        requests_[wanted.request] = std::make_shared<channel::ChannelTest>(
            services_.channels, address, partition->partition().hostKey, done, access);
}

void Supervisor::retryAt(const core::PartitionAddress& address) {
    for (const auto& [id, partition] : partitions_) {
        const auto& other = partition->partition().address;
        if (sameAddress(other, address))
            partition->retryNow();
    }
}

void Supervisor::reloadKeys(const link::ReloadKeys& wanted) {
    auto keys = services_.loadKeys();
    if (!keys) {
        refuse(wanted.request, keys.error());
        return;
    }
    services_.channels.keys = std::move(*keys);
    link::RequestAnswer reply;
    reply.request = wanted.request;
    reply.text = services_.channels.keys.front().publicLine;
    answer(std::move(reply));
    for (const auto& [id, partition] : partitions_)
        partition->keysChanged();
}

void Supervisor::cancel(std::uint64_t request) {
    if (requests_.erase(request) > 0) {
        refuse(request, {core::ErrorCode::cancelled, core::say("channel.run-cancelled"), "", ""});
        return;
    }
    for (const auto& [id, partition] : partitions_) {
        if (partition->cancel(request))
            return;
    }
}

}  // namespace callbox::app::rmc
