// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/api/operations.h"
#include "core/host_keys/known_hosts.h"

namespace callbox::service::partitions {

struct HostKeyImportPlan {
    std::vector<core::api::ImportedHostKey> rows;
    std::vector<core::Partition> changed;  ///< those that get a key, with it
};

/// What the keys of a known_hosts file mean for the partitions. One that has a pinned key is never
/// changed: a file must not replace what an operator confirmed.
HostKeyImportPlan planHostKeyImport(const core::host_keys::KnownHosts& known,
                                    const std::map<std::string, core::Partition>& partitions);

}  // namespace callbox::service::partitions
