// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sensors.h"

#include "core/json/codec.h"
#include "core/store/partitions.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<void> addSensor(Transaction& transaction, const Sensor& sensor) {
    return guarded(transaction, [&]() -> Result<void> {
        if (const auto partition = findPartition(transaction, sensor.partitionId); !partition)
            return passOn(partition);
        Query count(transaction, "SELECT count(*) FROM sensor");
        if (count.next() && count.number(0) >= kSensorLimit)
            return fail(ErrorCode::limitExceeded,
                        say("condition.too-many", {{"limit", std::to_string(kSensorLimit)}}));
        if (Query(transaction, "INSERT OR IGNORE INTO sensor VALUES (?, ?, ?)")
                .with(sensor.partitionId, sensor.name, toJson(sensor))
                .run() == 0)
            return fail(ErrorCode::conflict,
                        say("condition.sensor-exists", {{"name", sensor.name}}));
        return {};
    });
}

Result<void> updateSensor(Transaction& transaction, const Sensor& sensor) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "UPDATE sensor SET document = ? WHERE partition_id = ? AND name = ?")
            .with(toJson(sensor), sensor.partitionId, sensor.name)
            .run();
        return {};
    });
}

Result<void> removeSensor(Transaction& transaction, std::string_view partitionId,
                          std::string_view name) {
    return guarded(transaction, [&]() -> Result<void> {
        if (Query(transaction, "DELETE FROM sensor WHERE partition_id = ? AND name = ?")
                .with(partitionId, name)
                .run() == 0)
            return fail(ErrorCode::notFound,
                        say("condition.sensor-unknown", {{"name", std::string(name)}}));
        return {};
    });
}

Result<std::vector<Sensor>> sensors(const Reader& reader, std::string_view partitionId,
                                    std::string_view name) {
    return guarded(reader, [&]() -> Result<std::vector<Sensor>> {
        std::vector<Sensor> found;
        Query query(reader,
                    "SELECT s.document, p.name FROM sensor AS s JOIN partition AS p ON p.id = "
                    "s.partition_id WHERE (?1 = '' OR s.partition_id = ?1) AND (?2 = '' OR s.name "
                    "= ?2) ORDER BY p.name, s.name");
        query.with(partitionId, name);
        while (query.next()) {
            auto sensor = fromJson<Sensor>(query.text(0));
            if (!sensor)
                return passOn(sensor);
            sensor->partitionName = query.text(1);
            found.push_back(std::move(*sensor));
        }
        return found;
    });
}

}  // namespace callbox::core::store
