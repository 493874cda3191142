// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/partitions/host_key_import.h"

namespace callbox::service::partitions {

namespace api = core::api;

namespace {

api::HostKeyImport outcomeOf(core::HostKeyListing listing) {
    switch (listing) {
        case core::HostKeyListing::listed:
            return api::HostKeyImport::confirmed;
        case core::HostKeyListing::differs:
            return api::HostKeyImport::differs;
        case core::HostKeyListing::revoked:
            return api::HostKeyImport::revoked;
        case core::HostKeyListing::notAsked:
        case core::HostKeyListing::notListed:
            break;
    }
    return api::HostKeyImport::notListed;
}

}  // namespace

HostKeyImportPlan planHostKeyImport(const core::host_keys::KnownHosts& known,
                                    const std::map<std::string, core::Partition>& partitions) {
    HostKeyImportPlan plan;
    for (const auto& [id, partition] : partitions) {
        if (partition.access.platform == core::PartitionPlatform::local)
            continue;
        api::ImportedHostKey row;
        row.id = id;
        row.name = partition.name;
        const auto& address = partition.address;
        if (partition.hostKey) {
            row.outcome = outcomeOf(known.judge(address.host, address.port, *partition.hostKey));
            row.fingerprint = partition.hostKey->fingerprint;
        } else if (const auto keys = known.keysOf(address.host, address.port); !keys.empty()) {
            row.outcome = api::HostKeyImport::pinned;
            row.fingerprint = keys.front().fingerprint;
            plan.changed.push_back(partition);
            plan.changed.back().hostKey = keys.front();
        }
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

}  // namespace callbox::service::partitions
