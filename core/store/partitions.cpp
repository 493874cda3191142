// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/partitions.h"

#include <sstream>

#include <boost/algorithm/string/join.hpp>

#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/store/partition_row.h"

namespace callbox::core::store {

namespace {

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        words.push_back(line);
    return words;
}

tl::unexpected<Error> unknown(std::string_view id) {
    return fail(ErrorCode::notFound, say("store.partition-unknown", {{"id", std::string(id)}}));
}

Result<void> nameFree(const Reader& reader, const Partition& partition) {
    Query query(reader, "SELECT 1 FROM partition WHERE name = ? AND id <> ?");
    query.with(partition.name, partition.id);
    if (query.next()) {
        auto taken =
            failField("name", say("store.partition-name-taken", {{"name", partition.name}}));
        taken.value().code = ErrorCode::conflict;
        return taken;
    }
    return {};
}

void bindPartition(Query& query, const Partition& partition) {
    query.with(partition.name, partition.address.host, partition.address.port,
               partition.address.user);
    if (partition.hostKey)
        query.with(partition.hostKey->type, partition.hostKey->fingerprint,
                   partition.hostKey->blob);
    else
        for (int i = 0; i < 3; ++i)
            query.bindNull();
    query.with(partition.machineIdentity, partition.systemId, partition.osName, partition.osLevel,
               partition.kernel, partition.channel, toJson(partition.channelReason),
               partition.lastSeen, partition.lastCollected,
               boost::algorithm::join(partition.capabilities, "\n"), partition.addedAt,
               toJson(partition.access), partition.platform, partition.id);
}

}  // namespace

Result<Partition> partitionOf(const Query& query) {
    Partition partition;
    partition.id = query.text(0);
    partition.name = query.text(1);
    partition.address = {query.text(2), static_cast<std::uint16_t>(query.integer(3)),
                         query.text(4)};
    if (!query.isNull(5))
        partition.hostKey = HostKey{query.text(5), query.text(6), query.text(7)};
    partition.machineIdentity = query.text(8);
    partition.systemId = query.text(9);
    partition.osName = query.text(10);
    partition.osLevel = query.text(11);
    partition.kernel = query.text(12);
    partition.channel = query.word<ChannelState>(13);
    auto reason = fromJson<Message>(query.text(14));
    if (!reason)
        return passOn(reason);
    partition.channelReason = std::move(*reason);
    partition.lastSeen = query.optionalTime(15);
    partition.lastCollected = query.optionalTime(16);
    partition.capabilities = split(query.text(17));
    partition.addedAt = query.time(18);
    auto access = fromJson<PartitionAccess>(query.text(19));
    if (!access)
        return passOn(access);
    partition.access = std::move(*access);
    partition.platform = query.word<PartitionPlatform>(20);
    return partition;
}

Result<Partition> addPartition(Transaction& transaction, Partition partition) {
    return guarded(transaction, [&]() -> Result<Partition> {
        if (partition.id.empty())
            partition.id = "par-" + protocol::randomHex(8);
        if (const auto free = nameFree(transaction, partition); !free)
            return passOn(free);
        Query query(
            transaction,
            "INSERT INTO partition (name, host, port, user, key_type, key_fingerprint, "
            "key_blob, machine_identity, system_id, os_name, os_level, kernel, channel, "
            "channel_reason, last_seen, last_collected, capabilities, added_at, access, "
            "platform, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)");
        bindPartition(query, partition);
        query.run();
        return std::move(partition);
    });
}

Result<void> updatePartition(Transaction& transaction, const Partition& partition) {
    return guarded(transaction, [&]() -> Result<void> {
        if (const auto free = nameFree(transaction, partition); !free)
            return free;
        Query query(transaction,
                    "UPDATE partition SET name = ?, host = ?, port = ?, user = ?, key_type = ?, "
                    "key_fingerprint = ?, key_blob = ?, machine_identity = ?, system_id = ?, "
                    "os_name = ?, os_level = ?, kernel = ?, channel = ?, channel_reason = ?, "
                    "last_seen = ?, last_collected = ?, capabilities = ?, added_at = ?, "
                    "access = ?, platform = ? WHERE id = ?");
        bindPartition(query, partition);
        if (query.run() == 0)
            return unknown(partition.id);
        return {};
    });
}

Result<void> setChannel(Transaction& transaction, std::string_view id, ChannelState channel,
                        const Message& reason, std::optional<TimePoint> seen) {
    return guarded(transaction, [&]() -> Result<void> {
        Query query(transaction,
                    "UPDATE partition SET channel = ?, channel_reason = ?, last_seen = "
                    "coalesce(?, last_seen) WHERE id = ?");
        query.with(channel, toJson(reason), seen, id);
        if (query.run() == 0)
            return unknown(id);
        return {};
    });
}

Result<void> setPlatform(Transaction& transaction, std::string_view id,
                         PartitionPlatform platform) {
    return guarded(transaction, [&]() -> Result<void> {
        Query query(transaction, "UPDATE partition SET platform = ? WHERE id = ?");
        if (query.with(platform, id).run() == 0)
            return unknown(id);
        return {};
    });
}

Result<void> removePartition(Transaction& transaction, std::string_view id) {
    return guarded(transaction, [&]() -> Result<void> {
        if (Query(transaction, "DELETE FROM partition WHERE id = ?").with(id).run() == 0)
            return unknown(id);
        return {};
    });
}

Result<Partition> findPartition(const Reader& reader, std::string_view idOrName) {
    return guarded(reader, [&]() -> Result<Partition> {
        Query query(reader, "SELECT " + std::string(kPartitionColumns) +
                                "FROM partition p WHERE id = ?1 OR name = ?1 ORDER BY id = ?1 DESC "
                                "LIMIT 1");
        query.with(idOrName);
        if (!query.next())
            return unknown(idOrName);
        return partitionOf(query);
    });
}

Result<std::vector<Partition>> allPartitions(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::vector<Partition>> {
        std::vector<Partition> partitions;
        Query query(reader,
                    "SELECT " + std::string(kPartitionColumns) + "FROM partition p ORDER BY name");
        while (query.next()) {
            auto partition = partitionOf(query);
            if (!partition)
                return passOn(partition);
            partitions.push_back(std::move(*partition));
        }
        return partitions;
    });
}

Result<std::set<std::string>> partitionNames(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::set<std::string>> {
        std::set<std::string> names;
        Query query(reader, "SELECT name, host FROM partition");
        while (query.next())
            for (const int column : {0, 1})
                if (auto name = query.text(column); !name.empty())
                    names.insert(std::move(name));
        return names;
    });
}

Result<std::vector<std::string>> othersOfMachine(const Reader& reader, const Partition& partition) {
    return guarded(reader, [&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> names;
        if (partition.machineIdentity.empty())
            return names;
        Query query(reader,
                    "SELECT name FROM partition WHERE machine_identity = ? AND id <> ? ORDER BY "
                    "added_at, name LIMIT 10");
        query.with(partition.machineIdentity, partition.id);
        while (query.next())
            names.push_back(query.text(0));
        return names;
    });
}

}  // namespace callbox::core::store
