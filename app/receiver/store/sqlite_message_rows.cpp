// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/row_reading.h"
#include "app/receiver/store/sqlite_rows.h"

namespace callbox::app::receiver {

namespace {

using Row = SQLite::Statement;

}  // namespace

Found<StoredMessage> SqliteMessageRows::find(const core::protocol::MessageIdentity& identity) {
    return guarded([&] {
        return firstRow(
            connection_.query("message_get", identity.consoleId, identity.epoch, identity.sequence),
            [&](Row& row) {
                StoredMessage message;
                message.identity = identity;
                message.identity.digest = textAt(row, 0);
                message.type = textAt(row, 1);
                message.subject = textAt(row, 2);
                message.receivedAt = *timeAt(row, 3);
                message.request = numberAt(row, 4);
                return message;
            });
    });
}

core::Result<bool> SqliteMessageRows::add(const StoredMessage& message) {
    return guarded([&] {
        return connection_.run("message_add", message.identity.consoleId, message.identity.epoch,
                               message.identity.sequence, message.identity.digest, message.type,
                               message.subject, message.receivedAt, message.request) > 0;
    });
}

core::Result<std::uint64_t> SqliteMessageRows::highestSequence(const std::string& consoleId,
                                                               const std::string& epoch) {
    return guarded(
        [&] { return onlyNumber(connection_.query("message_highest", consoleId, epoch)); });
}

core::Result<std::uint64_t> SqliteMessageRows::count(const std::string& consoleId) {
    return guarded([&] { return onlyNumber(connection_.query("message_count", consoleId)); });
}

Done SqliteMessageRows::putHeartbeat(const StoredHeartbeat& heartbeat) {
    return guarded([&] {
        const auto& body = heartbeat.body;
        connection_.run("heartbeat_put", heartbeat.consoleId, body.at, heartbeat.receivedAt,
                        body.version, body.partitionsActive, body.partitionsTotal, body.waiting);
    });
}

Found<StoredHeartbeat> SqliteMessageRows::heartbeat(const std::string& consoleId) {
    return guarded([&] {
        return firstRow(connection_.query("heartbeat_get", consoleId), [&](Row& row) {
            StoredHeartbeat heartbeat;
            heartbeat.consoleId = consoleId;
            heartbeat.body = {*timeAt(row, 0), textAt(row, 2), numberAt(row, 3), numberAt(row, 4),
                              numberAt(row, 5)};
            heartbeat.receivedAt = *timeAt(row, 1);
            return heartbeat;
        });
    });
}

Found<InventoryCopy> SqliteMessageRows::inventory(const std::string& subject,
                                                  const std::string& partitionId,
                                                  const std::string& consoleId) {
    return guarded([&] {
        return firstRow(connection_.query("inventory_get", subject, partitionId, consoleId),
                        [&](Row& row) {
                            return InventoryCopy{subject,         partitionId,    consoleId,
                                                 textAt(row, 0),  textAt(row, 1), numberAt(row, 2),
                                                 *timeAt(row, 3), textAt(row, 4)};
                        });
    });
}

core::Result<std::vector<InventoryCopy>> SqliteMessageRows::inventories(
    const std::string& subject) {
    return guarded([&] {
        return allRows(connection_.query("inventory_list", subject), [&](Row& row) {
            return InventoryCopy{subject,        textAt(row, 0),   textAt(row, 1),  textAt(row, 2),
                                 textAt(row, 3), numberAt(row, 4), *timeAt(row, 5), {}};
        });
    });
}

Done SqliteMessageRows::putInventory(const InventoryCopy& copy) {
    return guarded([&] {
        connection_.run("inventory_put", copy.subject, copy.partitionId, copy.consoleId,
                        copy.partitionName, copy.digest, copy.items, copy.receivedAt, copy.content);
    });
}

Done SqliteMessageRows::addSamples(const std::string& subject, const std::string& partitionId,
                                   std::span<const core::UtilizationSample> samples) {
    return guarded([&] {
        for (const auto& sample : samples)
            connection_.run("performance_put", subject, partitionId, sample.at, sample.metric,
                            sample.subject, sample.value, sample.unit);
    });
}

Done SqliteMessageRows::dropSamplesBefore(const std::string& subject,
                                          const std::string& partitionId, core::TimePoint time) {
    return guarded([&] { connection_.run("performance_drop", subject, partitionId, time); });
}

core::Result<std::uint64_t> SqliteMessageRows::sampleCount(const std::string& subject) {
    return guarded([&] { return onlyNumber(connection_.query("performance_count", subject)); });
}

}  // namespace callbox::app::receiver
