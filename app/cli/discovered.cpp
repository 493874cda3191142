// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/discovered.h"

#include <algorithm>
#include <set>

namespace callbox::cli {

using core::InventoryItem;
using core::InventoryKind;
using core::showable;
namespace api = core::api;

namespace {

bool tellsOfOthers(const core::Partition& partition) {
    const auto& capabilities = partition.capabilities;
    return partition.platform == core::PartitionPlatform::hmc ||
           std::find(capabilities.begin(), capabilities.end(), "kvm") != capabilities.end();
}

std::string property(const InventoryItem& item, const char* name) {
    const auto found = item.properties.find(name);
    return found == item.properties.end() ? std::string() : showable(found->second);
}

HmcRecord systemRecord(const InventoryItem& item, const std::string& reporter) {
    return {{"name", showable(item.name)},
            {"type_model", showable(item.model)},
            {"serial_num", showable(item.serialNumber)},
            {"state", property(item, "state")},
            {"reported_by", reporter}};
}

HmcRecord partitionRecord(const InventoryItem& item, const std::string& system,
                          const std::string& reporter) {
    const auto state = property(item, "state");
    const auto rmc = property(item, "rmcState");
    return {{"name", showable(item.name)},
            {"lpar_id", property(item, "partitionNumber")},
            {"lpar_env", property(item, "environment")},
            {"state", state.empty() ? "Unknown" : state},
            {"os_version", item.version.empty() ? "Unknown" : showable(item.version)},
            {"rmc_state", rmc.empty() ? "none" : rmc},
            {"rmc_ipaddr", ""},
            {"dcaps", ""},
            {"uuid", property(item, "uuid")},
            {"sys_name", system},
            {"reported_by", reporter}};
}

}  // namespace

core::Result<Discovered> discovered(Session& session, const api::PartitionPage& monitored) {
    std::set<std::string> systems;
    std::set<std::pair<std::string, std::string>> partitions;
    std::set<std::string> identities;
    for (const auto& row : monitored.rows) {
        systems.insert(row.systemMtms.text());
        partitions.emplace(row.systemMtms.text(), row.partition.name);
        identities.insert(row.partition.machineIdentity);
    }
    Discovered found;
    for (const auto& row : monitored.rows) {
        if (!tellsOfOthers(row.partition))
            continue;
        const auto reply = session.call(api::kInventoryGet, api::PartitionId{row.partition.id});
        if (!reply)
            return core::passOn(reply);
        if (!reply->inventory)
            continue;
        const auto reporter = showable(row.partition.name);
        for (const auto& item : reply->inventory->items) {
            if (item.kind == InventoryKind::managedSystem && systems.insert(item.key).second)
                found.systems.push_back(systemRecord(item, reporter));
            if (item.kind != InventoryKind::partition)
                continue;
            // A virtual machine is on the host that tells of it.
            auto system = property(item, "managedSystem");
            if (system.empty())
                system = row.systemMtms.text();
            const auto uuid = property(item, "uuid");
            if ((uuid.empty() || identities.insert(uuid).second) &&
                partitions.emplace(system, item.name).second)
                found.partitions.push_back(partitionRecord(item, system, reporter));
        }
    }
    return found;
}

}  // namespace callbox::cli
