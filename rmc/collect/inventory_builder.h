// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "core/model/inventory.h"
#include "rmc/collect/source_registry.h"

namespace callbox::rmc::collect {

/// Puts what the sources of one sweep found together: what two of them say of one thing becomes one
/// item (the source added first wins where they differ), every item gets a name of its own, and the
/// machine an identity.
class InventoryBuilder {
public:
    void add(Findings findings);

    /// Fills everything but partitionId, collectedAt and unreadable.
    core::Inventory finish(std::uint64_t memoryTotal);

private:
    using Name = std::pair<core::InventoryKind, std::string>;

    std::string fact(const std::string& name) const;
    /// A drive that its controller passes through is one thing with the disk it is to the system.
    void joinRaidDrives();
    /// A network port is a function of an adapter: what is known of that is known of it.
    void namePortsByAdapter();
    void identify(core::Inventory& inventory) const;
    void nameDisksBySerial(std::vector<core::InventoryItem>& items) const;

    std::map<Name, core::InventoryItem> items_;
    std::vector<core::UtilizationSample> utilization_;
    std::map<std::string, std::string> facts_;
};

}  // namespace callbox::rmc::collect
