// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/partition.h"

namespace callbox::core {

enum class InventoryKind {
    system,
    board,
    processor,
    memoryModule,
    adapter,  ///< a PCI function
    disk,
    networkAdapter,
    enclosure,
    powerSupply,
    fan,
    firmware,
    operatingSystem,
    package,
    fix,
    configuration,
    fileSystem,
    failureLog,     ///< counters and last entries of an error source
    managedSystem,  ///< a machine that an HMC manages
    partition       ///< a partition or virtual machine that an HMC or a KVM host reports
};
BOOST_DESCRIBE_ENUM(InventoryKind, system, board, processor, memoryModule, adapter, disk,
                    networkAdapter, enclosure, powerSupply, fan, firmware, operatingSystem, package,
                    fix, configuration, fileSystem, failureLog, managedSystem, partition)

/// One thing found on a partition. `kind` and `key` identify it from one sweep to the next
/// (serial number, slot, package name and architecture ...). Empty strings mean "not known":
/// collectors drop fillers. `properties` holds what has no field of its own, under the names of
/// docs/inventory.md; the allow-list in core/inventory decides what of it may leave.
struct InventoryItem {
    InventoryKind kind = InventoryKind::system;
    std::string key;
    std::string name;
    std::string manufacturer;
    std::string model;
    std::string partNumber;
    std::string serialNumber;
    std::string locationCode;  ///< physical location: slot label, DIMM locator, U-code
    std::string featureCode;
    std::string firmwareLevel;
    std::string version;  ///< software: version and release
    std::map<std::string, std::string> properties;
};
BOOST_DESCRIBE_STRUCT(InventoryItem, (),
                      (kind, key, name, manufacturer, model, partNumber, serialNumber, locationCode,
                       featureCode, firmwareLevel, version, properties))

/// A source that could not be read, and why ("needs root", "command not installed").
struct UnreadableSource {
    std::string source;
    Message reason;
};
BOOST_DESCRIBE_STRUCT(UnreadableSource, (), (source, reason))

/// One utilization figure: metric "processor.busy", "memory.used", "filesystem.used",
/// "network.received", "disk.read" ...; subject "all", "/var", "eth0", "sda".
struct UtilizationSample {
    TimePoint at;
    std::string metric;
    std::string subject;
    double value = 0;
    std::string unit;  ///< "%", "B", "B/s"
};
BOOST_DESCRIBE_STRUCT(UtilizationSample, (), (at, metric, subject, value, unit))

/// Everything one sweep of one partition found.
struct Inventory {
    std::string partitionId;
    TimePoint collectedAt;
    ManagedSystem system;  ///< id left empty by the collector
    std::string machineIdentity;
    std::string hostName;
    std::string osName;
    std::string osLevel;
    std::string kernel;
    std::vector<std::string> capabilities;
    std::vector<InventoryItem> items;
    std::vector<UtilizationSample> utilization;
    std::vector<UnreadableSource> unreadable;
};
BOOST_DESCRIBE_STRUCT(Inventory, (),
                      (partitionId, collectedAt, system, machineIdentity, hostName, osName, osLevel,
                       kernel, capabilities, items, utilization, unreadable))

/// What changed between two inventories of a partition. Applying it to the inventory whose digest
/// is `baseDigest` gives the one whose digest is `digest` (core/inventory/compare.h).
struct InventoryDifference {
    std::string baseDigest;
    std::string digest;
    std::vector<InventoryItem> changed;  ///< new or different, whole items
    std::vector<std::string> removed;    ///< "kind/key"
};
BOOST_DESCRIBE_STRUCT(InventoryDifference, (), (baseDigest, digest, changed, removed))

}  // namespace callbox::core
