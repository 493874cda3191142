// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "core/analysis/component_lookup.h"
#include "core/store/transaction.h"

namespace callbox::service::problems {

/// Component lookups by partition, made from the stored inventories and kept until those change.
/// Thread-safe.
class ComponentCache {
public:
    /// nullptr when nothing was collected from the partition.
    std::shared_ptr<const core::ComponentLookup> of(const core::store::Reader& reader,
                                                    const std::string& partitionId);
    void forget(const std::string& partitionId);

private:
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<const core::ComponentLookup>> lookups_;
};

}  // namespace callbox::service::problems
