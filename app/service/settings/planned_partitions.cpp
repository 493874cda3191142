// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/settings/settings_planning.h"
#include "rmc/condition/sensor_output.h"

namespace callbox::service::settings {

core::Result<void> Planning::partitions() {
    if (!document_.partitions)
        return {};
    if (auto differ = namesDiffer("partitions", *document_.partitions); !differ)
        return differ;
    for (std::size_t i = 0; i < document_.partitions->size(); ++i) {
        const auto& entry = (*document_.partitions)[i];
        core::Partition wanted;
        wanted.name = entry.name;
        wanted.address = entry.address;
        wanted.access = entry.access;
        if (auto good = checks_.partition(wanted); !good)
            return within(item("partitions", i), good.error());
        const bool local = entry.access.platform == core::PartitionPlatform::local;
        const auto known =
            std::ranges::find(present_.partitions, entry.name, &core::Partition::name);
        if (known == present_.partitions.end()) {
            if (!local && (!entry.hostKey || entry.hostKey->blob.empty()))
                skipped("partitions", entry.name, say("partition.host-key-unconfirmed"));
            else
                change("partitions", api::kPartitionAdd,
                       api::PartitionAddArguments{entry.name,
                                                  entry.address,
                                                  entry.hostKey.value_or(core::HostKey{}),
                                                  {},
                                                  entry.access},
                       entry.name, SettingOutcome::added);
            continue;
        }
        if (same(entry, entryOf(*known)))
            unchanged("partitions", entry.name);
        else if (local != (known->access.platform == core::PartitionPlatform::local))
            skipped("partitions", entry.name, say("partition.local-for-good"));
        else if (entry.hostKey && known->hostKey && entry.hostKey->blob != known->hostKey->blob)
            skipped("partitions", entry.name, say("settings.host-key-differs"));
        else
            change("partitions", api::kPartitionModify,
                   api::PartitionModifyArguments{known->id, {}, entry.address, entry.access},
                   entry.name);
    }
    return {};
}

core::Result<void> Planning::sensors() {
    if (!document_.sensors)
        return {};
    if (auto few = notTooMany("sensors", document_.sensors->size()); !few)
        return few;
    std::set<std::pair<std::string, std::string>> names;
    for (std::size_t i = 0; i < document_.sensors->size(); ++i) {
        const auto& entry = (*document_.sensors)[i];
        core::Sensor wanted;
        wanted.name = entry.name;
        wanted.partitionId = entry.partition;
        wanted.command = entry.command;
        wanted.interval = entry.interval;
        wanted.expectedExit = entry.expectedExit;
        if (auto good = rmc::condition::checkSensor(wanted); !good)
            return within(item("sensors", i), good.error());
        const std::string name = entry.partition + ": " + entry.name;
        if (!names.emplace(entry.partition, entry.name).second)
            return core::failField(item("sensors", i) + ".name",
                                   say("settings.name-twice", {{"name", name}}));
        const auto known = std::ranges::find_if(present_.sensors, [&](const core::Sensor& one) {
            return one.partitionName == entry.partition && one.name == entry.name;
        });
        if (known != present_.sensors.end()) {
            if (same(entry, entryOf(*known)))
                unchanged("sensors", name);
            else
                skipped("sensors", name, say("settings.differs-here"));
        } else if (!partitionWillBeHere(entry.partition)) {
            skipped("sensors", name, say("store.partition-unknown", {{"id", entry.partition}}));
        } else {
            change("sensors", api::kSensorMake, wanted, name, SettingOutcome::added);
        }
    }
    return {};
}

bool Planning::partitionWillBeHere(const std::string& name) const {
    if (std::ranges::find(present_.partitions, name, &core::Partition::name) !=
        present_.partitions.end())
        return true;
    return std::ranges::any_of(steps_, [&](const SettingStep& step) {
        return step.operation == api::kPartitionAdd.name && step.row.name == name;
    });
}

}  // namespace callbox::service::settings
