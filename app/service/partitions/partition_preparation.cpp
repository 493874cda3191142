// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/partitions/partition_preparation.h"

#include <utility>

namespace callbox::service::partitions {

namespace api = core::api;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::chrono::seconds kTextDeadline{20};
/// Two logins, each over four jump hosts at most, and the script.
constexpr std::chrono::seconds kPrepareDeadline{240};

core::Error unknown(const std::string& name) {
    return {core::ErrorCode::notFound,
            core::say("partition.unknown", {{"name", name.substr(0, 80)}}), "", ""};
}

}  // namespace

void PartitionPreparation::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::PreparationArguments, api::Preparation>(
        api::kPartitionPreparation,
        [this](const Caller&, api::PreparationArguments arguments,
               Respond<api::Preparation> respond) { text(arguments, std::move(respond)); });
    registry.handle<api::PrepareArguments, core::Partition>(
        api::kPartitionPrepare,
        [this](const Caller&, api::PrepareArguments arguments, Respond<core::Partition> respond) {
            prepare(std::move(arguments), std::move(respond));
        });
}

void PartitionPreparation::text(const api::PreparationArguments& arguments,
                                Respond<api::Preparation> respond) {
    rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.preparePartition = rmc::PreparePartition{};
            message.preparePartition->request = number;
            message.preparePartition->platform = arguments.platform;
            message.preparePartition->user = arguments.user;
            return message;
        },
        kTextDeadline,
        [respond = std::move(respond)](core::Result<rmc::RequestAnswer> answer) {
            if (!answer)
                return respond(core::passOn(answer));
            respond(api::Preparation{std::move(answer->text)});
        });
}

void PartitionPreparation::prepare(api::PrepareArguments arguments,
                                   Respond<core::Partition> respond) {
    const auto* partition = directory.find(arguments.id);
    if (!partition)
        return respond(tl::unexpected<core::Error>(unknown(arguments.id)));
    if (!partition->hostKey)
        return respond(core::fail(core::ErrorCode::conflict,
                                  core::say("partition.no-host-key", {{"name", partition->name}})));
    const auto platform = partition->access.platform == core::PartitionPlatform::automatic
                              ? partition->platform
                              : partition->access.platform;
    if (platform != core::PartitionPlatform::automatic &&
        platform != core::PartitionPlatform::linux)
        return respond(core::failField("id", core::say("prepare.install-unsupported")));
    if (arguments.password.size() > 1024)
        return respond(core::failField("password", core::say("partition.password-invalid")));
    rmc::PreparationLogin login;
    login.address = partition->address;
    login.address.user = arguments.login;
    login.hostKey = *partition->hostKey;
    login.access = partition->access;
    login.password = std::exchange(arguments.password, {});
    rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.preparePartition = rmc::PreparePartition{};
            message.preparePartition->request = number;
            message.preparePartition->platform = core::PartitionPlatform::linux;
            message.preparePartition->user = arguments.user;
            message.preparePartition->install = std::move(login);
            return message;
        },
        kPrepareDeadline,
        [this, id = partition->id, user = arguments.user,
         respond = std::move(respond)](core::Result<rmc::RequestAnswer> answer) {
            if (!answer)
                return respond(core::passOn(answer));
            keep(id, user, respond);
        });
}

void PartitionPreparation::keep(const std::string& id, const std::string& user,
                                Respond<core::Partition> respond) {
    const auto* partition = directory.find(id);
    if (!partition)
        return respond(tl::unexpected<core::Error>(unknown(id)));
    auto changed = *partition;
    changed.address.user = user;
    directory.update(changed, operator_api::answerWith(std::move(respond), changed));
}

}  // namespace callbox::service::partitions
