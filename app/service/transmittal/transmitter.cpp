// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/transmittal/transmitter.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "app/service/transmittal/service_information.h"
#include "app/version.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"

namespace callbox::service::transmittal {

namespace api = core::api;
namespace store = core::store;
namespace protocol = core::protocol;
using core::TransmittalKind;

namespace {

core::Result<std::vector<core::Partition>> onePartition(const store::Reader& reader,
                                                        const std::string& idOrName) {
    auto partition = store::findPartition(reader, idOrName);
    if (!partition)
        return core::passOn(partition);
    return std::vector{std::move(*partition)};
}

}  // namespace

void Transmitter::transmit(TransmittalKind kind, const jobs::JobPointer& job) {
    if (kind == TransmittalKind::heartbeat)
        return queueAll(kind, job, false);
    std::vector<std::string> ids;
    for (const auto& [id, partition] : parts_.directory.all())
        ids.push_back(id);
    const std::size_t all = ids.size();
    parts_.collector.collectAll(job, std::move(ids), [this, kind, job, all](std::size_t good) {
        if (job->cancelRequested())
            return job->cancelled();
        queueAll(kind, job, good != all);
    });
}

void Transmitter::queueAll(TransmittalKind kind, const jobs::JobPointer& job, bool partial) {
    job->now(core::say("job.enrolling"));
    parts_.enroller.enrol(
        [this, kind, job, partial](const core::Result<setup::EnrolmentOutcome>& outcome) {
            // Not enrolled yet is no reason to lose anything: messages wait in the outbox.
            if (!outcome)
                job->failure(outcome.error());
            auto sequences = queue(kind);
            if (!sequences) {
                job->failure(sequences.error());
                return job->fail(core::say("job.transmit-not-queued"));
            }
            parts_.accepted();
            follow(job, std::move(*sequences), partial || !outcome);
        });
}

core::Result<std::vector<std::uint64_t>> Transmitter::queue(TransmittalKind kind) {
    std::vector<std::uint64_t> sequences;
    const auto written =
        parts_.store.write([&](store::Transaction& transaction) -> core::Result<void> {
            auto queued = queueInto(transaction, kind, {}, std::numeric_limits<std::size_t>::max());
            if (!queued)
                return core::passOn(queued);
            sequences = std::move(*queued);
            return {};
        });
    if (!written)
        return core::passOn(written);
    return sequences;
}

core::Result<std::vector<std::uint64_t>> Transmitter::queueInto(store::Transaction& transaction,
                                                                TransmittalKind kind,
                                                                const std::string& only,
                                                                std::size_t most) const {
    std::vector<std::uint64_t> sequences;
    if (kind == TransmittalKind::heartbeat) {
        const auto sequence = queueHeartbeat(transaction);
        if (!sequence)
            return core::passOn(sequence);
        return std::vector{*sequence};
    }
    auto partitions =
        only.empty() ? store::allPartitions(transaction) : onePartition(transaction, only);
    if (!partitions)
        return core::passOn(partitions);
    for (const auto& partition : *partitions) {
        if (sequences.size() >= most)
            break;
        if (kind == TransmittalKind::performance) {
            const auto queued =
                queuePerformance(transaction, parts_.outbox, partition, parts_.clock.now());
            if (!queued)
                return core::passOn(queued);
            sequences.insert(sequences.end(), queued->begin(), queued->end());
            continue;
        }
        const auto sequence =
            queueInventory(transaction, parts_.outbox, partition, parts_.clock.now());
        if (!sequence)
            return core::passOn(sequence);
        if (*sequence)
            sequences.push_back(**sequence);
    }
    return sequences;
}

core::Result<std::uint64_t> Transmitter::queueHeartbeat(store::Transaction& transaction) const {
    const auto entity = protocol::entityId(parts_.console, {});
    if (!entity)
        return core::passOn(entity);
    const auto counts = store::partitionCounts(transaction);
    const auto waiting = parts_.outbox.counts(transaction);
    if (!counts || !waiting)
        return core::fail(core::ErrorCode::storage, core::say("transmittal.counts-unreadable"));
    core::outbox::OutgoingMessage message;
    message.type = protocol::MessageType::heartbeat;
    message.subject = *entity;
    message.supersedeKey = "heartbeat";
    message.data = core::toJson(protocol::HeartbeatBody{
        parts_.clock.now(), app::kVersion, counts->active, counts->total, waiting->waiting});
    return parts_.outbox.accept(transaction, message, parts_.clock.now());
}

void Transmitter::follow(const jobs::JobPointer& job, std::vector<std::uint64_t> sequences,
                         bool partial) {
    auto following = std::make_unique<Following>();
    following->job = job;
    following->total = sequences.size();
    following->partial = partial;
    following->left.insert(sequences.begin(), sequences.end());
    job->now(core::say("job.sending"));
    job->progress(0, following->total);
    following_.push_back(std::move(following));
    transmissionsChanged();
}

void Transmitter::transmissionsChanged() {
    const auto ended = std::partition(following_.begin(), following_.end(),
                                      [this](const auto& one) { return advance(*one); });
    following_.erase(ended, following_.end());
}

bool Transmitter::waitsForWiderWay(const Following& following) const {
    if (following.left.empty() || !parts_.line.loop().state().largeWaits)
        return false;
    const auto small = parts_.store.read(
        [this](store::Reader& reader) { return parts_.outbox.nextDue(reader, true); });
    if (!small || *small)
        return false;
    return std::all_of(following.left.begin(), following.left.end(), [this](auto sequence) {
        const auto row = parts_.store.read(
            [&](store::Reader& reader) { return parts_.outbox.transmission(reader, sequence); });
        return row && row->state == api::TransmissionState::waiting;
    });
}

bool Transmitter::advance(Following& following) {
    auto& job = *following.job;
    if (job.cancelRequested()) {
        job.cancelled();
        return false;
    }
    const std::size_t before = following.left.size();
    for (auto sequence = following.left.begin(); sequence != following.left.end();) {
        const auto row = parts_.store.read(
            [&](store::Reader& reader) { return parts_.outbox.transmission(reader, *sequence); });
        const bool gone = !row && row.error().code == core::ErrorCode::notFound;
        const bool setAside = row && (row->state == api::TransmissionState::setAside ||
                                      row->state == api::TransmissionState::held ||
                                      row->state == api::TransmissionState::cancelled);
        if (gone || setAside ||
            (row && (row->state == api::TransmissionState::acknowledged ||
                     row->state == api::TransmissionState::superseded))) {
            following.setAside += setAside ? 1 : 0;
            sequence = following.left.erase(sequence);
        } else {
            if (row && !row->lastFailure.empty())
                job.now(row->lastFailure);
            ++sequence;
        }
    }
    if (following.left.size() != before)
        job.progress(following.total - following.left.size(), following.total);
    if (!following.left.empty() && !waitsForWiderWay(following))
        return true;
    const std::size_t left = following.left.size();
    const auto sent = std::to_string(following.total - left - following.setAside);
    if (following.setAside > 0)
        job.fail(core::say("job.transmit-set-aside",
                           {{"count", std::to_string(following.setAside)}, {"sent", sent}}));
    else if (following.partial)
        job.fail(core::say("job.transmit-partial", {{"count", sent}}));
    else if (left > 0)
        job.succeed(
            core::say("job.transmit-large-waits", {{"count", std::to_string(left)},
                                                   {"sent", sent},
                                                   {"path", parts_.line.loop().state().path}}));
    else if (following.total == 0)
        job.succeed(core::say("job.transmit-unchanged"));
    else
        job.succeed(core::say("job.transmitted", {{"count", sent}}));
    return false;
}

void Transmitter::sendFull(const std::string& partitionId) {
    parts_.store.post(
        [this, partitionId](store::Transaction& transaction) -> core::Result<void> {
            const auto partition = store::findPartition(transaction, partitionId);
            if (!partition)
                return core::passOn(partition);
            if (auto forgotten = store::forgetAcknowledgedInventory(transaction, partition->id);
                !forgotten)
                return forgotten;
            const auto sequence =
                queueInventory(transaction, parts_.outbox, *partition, parts_.clock.now());
            if (!sequence)
                return core::passOn(sequence);
            return {};
        },
        [this](const core::Result<void>& queued) {
            if (queued)
                parts_.accepted();
        });
}

}  // namespace callbox::service::transmittal
