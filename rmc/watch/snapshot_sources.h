// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of the snapshot sources, each in a file of its own; snapshot_source.cpp has the table
// with their names and intervals.
#pragma once

#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

/// arcconf getconfig N.
core::Result<SnapshotReading> readArcconfState(std::string_view text,
                                               const SnapshotContext& context);

/// The memory controllers' counters in sysfs as `path=value`, with the boot's identity.
core::Result<SnapshotReading> readEdacCounters(std::string_view text,
                                               const SnapshotContext& context);

/// ipmitool sel info, "clock bmc" and "clock host" lines, ipmitool sel elist.
core::Result<SnapshotReading> readIpmiSel(std::string_view text, const SnapshotContext& context);

/// diagrpt -a of AIX.
core::Result<SnapshotReading> readDiagrpt(std::string_view text, const SnapshotContext& context);

/// errlog -ls of a VIOS.
core::Result<SnapshotReading> readErrlog(std::string_view text, const SnapshotContext& context);

/// errpt -a of AIX, hardware entries.
core::Result<SnapshotReading> readErrpt(std::string_view text, const SnapshotContext& context);

/// lssvcevents -t hardware of an HMC, the open ones.
core::Result<SnapshotReading> readHmcEvents(std::string_view text, const SnapshotContext& context);

/// /proc/mdstat.
core::Result<SnapshotReading> readMdState(std::string_view text, const SnapshotContext& context);

/// MegaCli -LDInfo and -PDList.
core::Result<SnapshotReading> readMegacliState(std::string_view text,
                                               const SnapshotContext& context);

/// The physical network ports' flags and carriers in sysfs as `eth0/flags=value`, with the boot's
/// identity.
core::Result<SnapshotReading> readNetworkLinks(std::string_view text,
                                               const SnapshotContext& context);

/// nvme smart-log -o json of one controller.
core::Result<SnapshotReading> readNvmeHealth(std::string_view text, const SnapshotContext& context);

/// A copy of rasdaemon's database and its write-ahead log: lines "database", base64, "log", base64,
/// then "same", or "changed" when they were written to meanwhile.
core::Result<SnapshotReading> readRasdaemonDatabase(std::string_view text,
                                                    const SnapshotContext& context);

/// ras-mc-ctl --errors.
core::Result<SnapshotReading> readRasdaemonErrors(std::string_view text,
                                                  const SnapshotContext& context);

/// servicelog --query.
core::Result<SnapshotReading> readServicelog(std::string_view text, const SnapshotContext& context);

/// smartctl -j of one drive.
core::Result<SnapshotReading> readSmartHealth(std::string_view text,
                                              const SnapshotContext& context);

/// ssacli ctrl all show config detail.
core::Result<SnapshotReading> readSsacliState(std::string_view text,
                                              const SnapshotContext& context);

/// storcli J, of controllers or of drives.
core::Result<SnapshotReading> readStorcliState(std::string_view text,
                                               const SnapshotContext& context);

}  // namespace callbox::rmc::watch
