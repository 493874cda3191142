// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/transmittal/service_information.h"

#include "core/inventory/compare.h"
#include "core/inventory/digest.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/protocol/messages.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"
#include "core/store/settings.h"

namespace callbox::service::transmittal {

namespace store = core::store;
namespace protocol = core::protocol;

namespace {

constexpr std::size_t kSamplesInMessage = 10'000;
/// What a month of samples needs; what is left goes with the next schedule.
constexpr std::size_t kPerformanceMessages = 100;

std::string contactSetting(const std::string& partitionId) {
    return "contact-sent/" + partitionId;
}

std::string samplesSetting(const std::string& partitionId) {
    return "samples-sent/" + partitionId;
}

/// Puts customer information and support IDs into the body; true when they are not what this
/// partition queued last. Every message carries them, because a newer one may replace it unsent.
core::Result<bool> addContact(store::Transaction& transaction, const std::string& partitionId,
                              protocol::InventoryBody& body) {
    const auto customer =
        store::setting<core::CustomerInformation>(transaction, store::setting_key::kCustomer);
    if (!customer)
        return core::passOn(customer);
    const auto ids = store::setting<core::SupportIds>(transaction, store::setting_key::kSupportIds);
    if (!ids)
        return core::passOn(ids);
    body.customer = *customer;
    body.supportIds = *ids;
    const std::string digest =
        protocol::sha256Hex(core::toJson(customer->value_or(core::CustomerInformation{})) +
                            core::toJson(ids->value_or(core::SupportIds{})));
    const auto sent = store::settingText(transaction, contactSetting(partitionId));
    if (!sent)
        return core::passOn(sent);
    if (*sent == "\"" + digest + '"')
        return false;
    if (auto noted =
            store::putSettingText(transaction, contactSetting(partitionId), "\"" + digest + '"');
        !noted)
        return core::passOn(noted);
    return *customer || *ids;
}

core::Result<core::ManagedSystem> systemOf(const store::Reader& reader,
                                           const core::Partition& partition) {
    return store::systemById(reader, partition.systemId);
}

}  // namespace

core::Result<std::optional<std::uint64_t>> queueInventory(store::Transaction& transaction,
                                                          const core::outbox::Outbox& outbox,
                                                          const core::Partition& partition,
                                                          core::TimePoint now) {
    const auto stored = store::inventoryOf(transaction, partition.id);
    if (!stored)
        return core::passOn(stored);
    if (!*stored)
        return std::optional<std::uint64_t>{};
    const auto& inventory = **stored;
    const auto system = systemOf(transaction, partition);
    if (!system)
        return core::passOn(system);
    const auto entity = protocol::entityId(system->mtms, system->machineUuid);
    if (!entity)
        return core::passOn(entity);

    protocol::InventoryBody body;
    body.partitionId = partition.id;
    body.partitionName = partition.name;
    body.mtms = system->mtms;
    const bool known = inventory.acknowledged && !inventory.acknowledgedDigest.empty();
    const auto contact = addContact(transaction, partition.id, body);
    if (!contact)
        return core::passOn(contact);
    if (known && inventory.acknowledgedDigest == inventory.digest && !*contact)
        return std::optional<std::uint64_t>{};
    const auto leaving = outbox.disclosed(transaction, inventory.current);
    if (!leaving)
        return core::passOn(leaving);
    body.digest = core::inventory::digest(leaving->inventory);
    body.full = leaving->inventory;
    if (known) {
        const auto there = outbox.disclosed(transaction, *inventory.acknowledged);
        if (!there)
            return core::passOn(there);
        if (!core::inventory::needsFull(there->inventory, leaving->inventory)) {
            body.difference = core::inventory::compare(there->inventory, leaving->inventory);
            body.full.reset();
        }
    }

    core::outbox::OutgoingMessage message;
    message.type = protocol::MessageType::inventory;
    message.subject = *entity;
    message.partitionId = partition.id;
    message.supersedeKey = partition.id;
    message.redacted = leaving->redacted;
    message.data = core::toJson(body);
    const auto sequence = outbox.accept(transaction, message, now);
    if (!sequence)
        return core::passOn(sequence);
    return std::optional(*sequence);
}

namespace {

/// One message; nullopt when there is nothing to send.
core::Result<std::optional<std::uint64_t>> queueSamples(store::Transaction& transaction,
                                                        const core::outbox::Outbox& outbox,
                                                        const core::Partition& partition,
                                                        core::TimePoint now) {
    const auto sent = store::settingText(transaction, samplesSetting(partition.id));
    if (!sent)
        return core::passOn(sent);
    core::TimePoint after{};
    if (*sent)
        if (const auto time = core::timePointFromText(**sent))
            after = *time;
    protocol::PerformanceBody body;
    auto samples = store::samplesOf(transaction, partition.id, after, kSamplesInMessage);
    if (!samples)
        return core::passOn(samples);
    if (samples->empty() || partition.systemId.empty())
        return std::optional<std::uint64_t>{};
    const auto system = systemOf(transaction, partition);
    if (!system)
        return core::passOn(system);
    const auto entity = protocol::entityId(system->mtms, system->machineUuid);
    if (!entity)
        return core::passOn(entity);
    const core::TimePoint last = samples->back().at;
    body.partitionId = partition.id;
    body.mtms = system->mtms;
    body.samples = std::move(*samples);

    core::outbox::OutgoingMessage message;
    message.type = protocol::MessageType::performance;
    message.subject = *entity;
    message.partitionId = partition.id;
    message.data = core::toJson(body);
    const auto sequence = outbox.accept(transaction, message, now);
    if (!sequence)
        return core::passOn(sequence);
    if (auto noted =
            store::putSettingText(transaction, samplesSetting(partition.id), core::toText(last));
        !noted)
        return core::passOn(noted);
    return std::optional(*sequence);
}

}  // namespace

core::Result<std::vector<std::uint64_t>> queuePerformance(store::Transaction& transaction,
                                                          const core::outbox::Outbox& outbox,
                                                          const core::Partition& partition,
                                                          core::TimePoint now) {
    std::vector<std::uint64_t> sequences;
    while (sequences.size() < kPerformanceMessages) {
        const auto sequence = queueSamples(transaction, outbox, partition, now);
        if (!sequence)
            return core::passOn(sequence);
        if (!*sequence)
            break;
        sequences.push_back(**sequence);
    }
    return sequences;
}

}  // namespace callbox::service::transmittal
