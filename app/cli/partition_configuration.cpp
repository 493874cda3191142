// SPDX-License-Identifier: GPL-3.0-or-later
// lssyscfg: partitions and managed systems with the HMC's attribute names.
#include "app/cli/partition_configuration.h"

#include <algorithm>
#include <map>

#include "app/cli/discovered.h"
#include "app/cli/enum_text.h"
#include "app/cli/hmc_output.h"
#include "app/cli/verb.h"
#include "core/model/capability_mask.h"

namespace callbox::cli {

using core::say;
using core::showable;
namespace api = core::api;

namespace {

std::string systemOf(const api::PartitionRow& row) {
    return showable(row.systemName.empty() ? row.systemMtms.text() : row.systemName);
}

bool ofSystem(const api::PartitionRow& row, const std::string& wanted) {
    return wanted.empty() || row.systemName == wanted ||
           (!row.systemMtms.empty() && row.systemMtms.text() == wanted);
}

/// "vioserver" and "aixlinux" are the HMC's words; an HMC itself is in no partition.
std::string environmentOf(const core::Partition& partition) {
    const auto platform = partition.access.platform == core::PartitionPlatform::automatic
                              ? partition.platform
                              : partition.access.platform;
    return platform == core::PartitionPlatform::vios ? "vioserver" : "aixlinux";
}

HmcRecord partitionRecord(const api::PartitionRow& row, std::size_t number) {
    const core::Partition& partition = row.partition;
    const bool active = partition.channel == core::ChannelState::active;
    std::string level = partition.osName;
    for (const auto& part : {partition.osLevel, partition.kernel})
        level += (level.empty() || part.empty() ? "" : " ") + part;
    return {{"name", showable(partition.name)},
            {"lpar_id", std::to_string(number)},
            {"lpar_env", environmentOf(partition)},
            {"state", active ? "Running" : "Unknown"},
            {"os_version", showable(level.empty() ? "Unknown" : level)},
            {"rmc_state", nameOf(partition.channel)},
            {"rmc_ipaddr", showable(partition.address.host)},
            {"dcaps", core::capabilityMaskText(partition)},
            {"uuid", showable(partition.machineIdentity)},
            {"sys_name", systemOf(row)},
            {"reported_by", ""}};
}

/// Those whose attribute is as wanted, or all.
void append(std::vector<HmcRecord>& records, std::vector<HmcRecord> more,
            std::string_view attribute, const std::string& wanted) {
    for (auto& record : more) {
        const bool fits = std::any_of(record.begin(), record.end(), [&](const auto& pair) {
            return pair.first == attribute && pair.second == wanted;
        });
        if (wanted.empty() || fits)
            records.push_back(std::move(record));
    }
}

}  // namespace

std::vector<HmcRecord> systemRecords(const api::PartitionPage& page, const std::string& wanted) {
    struct System {
        const api::PartitionRow* row = nullptr;
        bool seen = false;
    };
    std::map<std::string, System> systems;
    for (const auto& row : page.rows) {
        if (row.partition.systemId.empty() || !ofSystem(row, wanted))
            continue;
        System& system = systems[row.partition.systemId];
        system.row = &row;
        system.seen = system.seen || row.partition.channel == core::ChannelState::active;
    }
    std::vector<HmcRecord> records;
    for (const auto& [id, system] : systems) {
        const core::Mtms& mtms = system.row->systemMtms;
        records.push_back({{"name", systemOf(*system.row)},
                           {"type_model", showable(mtms.type + '-' + mtms.model)},
                           {"serial_num", showable(mtms.serial)},
                           {"state", system.seen ? "Operating" : "No Connection"},
                           {"reported_by", ""}});
    }
    return records;
}

ExitCode listConfiguration(Session& session, const Parsed& parsed) {
    const std::string kind = parsed.value("r");
    if (kind != "lpar" && kind != "sys")
        return session.refuse("r", say("cli.usage.lssyscfg"));
    const auto page = session.all(api::kPartitionList);
    if (!page)
        return session.fail(page.error());
    const std::string wanted = parsed.value("m");
    auto others = discovered(session, *page);
    if (!others)
        return session.fail(others.error());
    std::vector<HmcRecord> records;
    if (kind == "sys") {
        records = systemRecords(*page, wanted);
        append(records, std::move(others->systems), "name", wanted);
        return printRecords(session, parsed, std::move(records));
    }
    std::size_t number = 0;
    for (const auto& row : page->rows) {
        ++number;
        if (ofSystem(row, wanted))
            records.push_back(partitionRecord(row, number));
    }
    append(records, std::move(others->partitions), "sys_name", wanted);
    return printRecords(session, parsed, std::move(records));
}

}  // namespace callbox::cli
